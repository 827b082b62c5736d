#pragma once

#include "model/classification.h"

namespace model {

// Where it was decided.
enum class DecisionForum { management_review, leader_meeting, board, council, unit_meeting, other };
inline constexpr std::array<std::string_view, 6> decision_forum_words{
    "management_review", "leader_meeting", "board", "council", "unit_meeting", "other"};
constexpr std::span<const std::string_view> words_of(DecisionForum) { return decision_forum_words; }

// What was seen when somebody looked at how a decision was coming along.
struct DecisionFollowUp {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<source::Text> text;

  static const source::Table table;
};

// What leaders decided, and whether it was done. (duties 8f, 9b)
struct Decision {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Text> because;
  source::Given<source::Date> date;
  source::Given<DecisionForum> forum;
  source::Given<source::Reference> unit;
  source::Dated<source::Reference> owner;
  source::Given<source::Date> due;
  source::Given<source::Date> done;
  std::vector<DecisionFollowUp> follow_up;
  source::Given<source::Reference> review;  // the management review that it comes from
  source::Given<source::Text> outcome;
  std::vector<source::Given<source::Reference>> projects;
  std::vector<source::Given<source::Reference>> duties;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
