#pragma once

#include "model/project.h"

// What rules and figures must agree on about the tests of a project and its change ideas.
namespace model {

// A test that nothing was decided of for longer than this has been forgotten.
inline constexpr int longest_open_test_days = 30;
// So many tests of one size in a row teach little new.
inline constexpr int most_tests_of_one_size = 2;

// The day it was begun, else the day it was planned.
std::optional<source::Date> begun(const PdsaCycle& cycle);

// Whether the test itself is over by that day: its last day has passed, or there is a result or a decision.
bool is_run(const PdsaCycle& cycle, source::Date day);

// Whether it says beforehand what will happen, in words or as a number.
bool has_prediction(const PdsaCycle& cycle);

// Whether what came out was held against what was foretold: in words, as a verdict, or as two numbers.
bool is_compared(const PdsaCycle& cycle);

// How many days it has been open on that day: since it was begun, where nothing is decided yet. Empty where a
// decision was made by then, or where it has not begun.
std::optional<int> open_days(const PdsaCycle& cycle, source::Date day);

// What each test of the project is called in addresses, in the project's order: its id, else the day it was
// planned; the second of the same name gets "-2", the third "-3".
std::vector<std::string> cycle_keys(const Project& project);

// Every change idea: those of the drivers from the top downwards, then those without a driver.
std::vector<const ChangeIdea*> change_ideas(const Project& project);

}  // namespace model
