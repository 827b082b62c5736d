#pragma once

#include "model/classification.h"

namespace model {

// Rules that are used together under one name.
enum class RuleSet { anhoej, nhs };
inline constexpr std::array<std::string_view, 2> rule_set_words{"anhoej", "nhs"};
constexpr std::span<const std::string_view> words_of(RuleSet) { return rule_set_words; }

// Which points of "two in three" carry the signal: all three, or those beyond the 2-sigma limit.
enum class TwoInThree { all, beyond };
inline constexpr std::array<std::string_view, 2> two_in_three_words{"all", "beyond"};
constexpr std::span<const std::string_view> words_of(TwoInThree) { return two_in_three_words; }

// What counts as a signal besides a point outside the 3-sigma limits: a set by its name, or rules with
// lengths of their own, of which each that is not given is not used.
struct SignalRules {
  source::Place place;
  source::Given<RuleSet> set;
  source::Given<int> shift;
  source::Given<int> trend;
  source::Given<TwoInThree> two_in_three;

  static const source::Table table;
};

}  // namespace model
