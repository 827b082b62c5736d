#pragma once

#include "model/classification.h"

namespace model {

// Whose experience it is.
enum class ExperienceOf { users, relatives, employees };
inline constexpr std::array<std::string_view, 3> experience_of_words{"users", "relatives", "employees"};
constexpr std::span<const std::string_view> words_of(ExperienceOf) { return experience_of_words; }

// Where in the organisation it is asked for and used.
enum class ExperienceLevel { system, service, individual };
inline constexpr std::array<std::string_view, 3> experience_level_words{"system", "service", "individual"};
constexpr std::span<const std::string_view> words_of(ExperienceLevel) { return experience_level_words; }

// How it was gathered.
enum class ExperienceMethod {
  survey,
  interview,
  dialogue_meeting,
  council,
  feedback_form,
  complaints,
  shadowing,
  working_group,
  representative
};
inline constexpr std::array<std::string_view, 9> experience_method_words{
    "survey",     "interview", "dialogue_meeting", "council",       "feedback_form",
    "complaints", "shadowing", "working_group",    "representative"};
constexpr std::span<const std::string_view> words_of(ExperienceMethod) { return experience_method_words; }

// What has become of what people said.
enum class ChangeState { planned, under_way, done, declined };
inline constexpr std::array<std::string_view, 4> change_state_words{"planned", "under_way", "done",
                                                                    "declined"};
constexpr std::span<const std::string_view> words_of(ChangeState) { return change_state_words; }

// "You said, we did".
struct ExperienceChange {
  source::Place place;
  source::Given<source::Text> said;
  source::Given<source::Text> did;
  source::Dated<ChangeState> state;
  source::Given<source::Reference> project;

  static const source::Table table;
};

// What users, relatives or employees experienced, how it was gathered, and what it changed. (duties 7d, 7e,
// 8d)
struct Experience {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<ExperienceOf> of;
  source::Given<ExperienceLevel> level;
  source::Given<ExperienceMethod> method;
  source::Given<source::Reference> unit;
  source::Given<source::Date> from;
  source::Given<source::Date> to;
  source::Given<int> invited;
  source::Given<int> answers;
  source::Given<source::Text> result;
  std::vector<ExperienceChange> changes;
  std::vector<source::Given<source::Reference>> measures;
  std::vector<source::Given<source::Reference>> duties;
  std::vector<source::Given<source::Reference>> tags;
  std::vector<source::Given<source::Reference>> sources;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
