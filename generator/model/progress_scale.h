#pragma once

#include "model/classification.h"

namespace model {

// What the data of a project can show of its progress. Each is a number that the program counts:
//   aim, owner      1 where the aim says how much, by when and for whom; where someone owns the project
//   team            kinds of knowledge in the team
//   measures        measures of the project
//   change_ideas    ideas for change, those in the driver diagram too
//   tests           PDSA tests that have begun
//   studied_tests   PDSA tests with a result
//   improvements    measures that have changed the right way since they began
//   outcome_improvements  those of them that are outcome measures
//   way_to_target   percent of the way from where the main measure began to its target
//   targets_reached percent of the measures with a target that now lie on its right side
//   points_held     points of the main measure since it changed the right way
enum class ProgressEvidence {
  aim,
  owner,
  team,
  measures,
  change_ideas,
  tests,
  studied_tests,
  improvements,
  outcome_improvements,
  way_to_target,
  targets_reached,
  points_held,
};
inline constexpr std::array<std::string_view, 12> evidence_words{
    "aim",           "owner",           "team",
    "measures",      "change_ideas",    "tests",
    "studied_tests", "improvements",    "outcome_improvements",
    "way_to_target", "targets_reached", "points_held"};
constexpr std::span<const std::string_view> words_of(ProgressEvidence) { return evidence_words; }

struct ProgressNeed {
  source::Place place;
  source::Given<ProgressEvidence> evidence;
  source::Given<double> at_least;  // 1 where not given

  static const source::Table table;
};

// A step of the scale: reached when what it needs and what all lower steps need is there.
struct ProgressStep {
  source::Place place;
  source::Given<double> score;
  source::Given<source::Text> title;
  std::vector<ProgressNeed> needs;

  static const source::Table table;
};

// The scale that projects score their progress on, and what each step takes to be believed.
struct ProgressScale {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> source;
  std::vector<ProgressStep> steps;  // upwards
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
