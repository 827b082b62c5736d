#pragma once

#include "model/finding.h"

namespace model {

// The six things that leaders do for patient safety.
enum class LeaderActionKind { agenda, involve, ask_for_measurements, openness, competence, visible };
inline constexpr std::array<std::string_view, 6> leader_action_kind_words{
    "agenda", "involve", "ask_for_measurements", "openness", "competence", "visible"};
constexpr std::span<const std::string_view> words_of(LeaderActionKind) { return leader_action_kind_words; }

// Something that leaders did for safety on a day.
struct LeaderAction {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<LeaderActionKind> action;
  source::Given<source::Reference> by;
  source::Given<source::Text> text;

  static const source::Table table;
};

// A safety walkround: a leader hears from those who do the work.
struct Walkround {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<source::Reference> by;
  source::Given<source::Text> about;
  std::vector<Finding> findings;

  static const source::Table table;
};

// What the leaders of a unit do for safety: the six actions, and walkrounds. (duties 7d, 8a)
struct SafetyLeadership {
  std::string id;
  source::Place place;
  source::Given<source::Reference> unit;
  std::vector<LeaderAction> actions;
  source::Given<source::FileName> data;
  std::vector<Walkround> walkrounds;
  source::Given<int> walkround_every_days;
  std::vector<source::Given<source::Reference>> duties;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
