#pragma once

#include "model/finding.h"

namespace model {

// What is trained, and how near to the real thing.
enum class ExerciseKind { simulation, skills, tabletop, full_scale };
inline constexpr std::array<std::string_view, 4> exercise_kind_words{"simulation", "skills", "tabletop",
                                                                     "full_scale"};
constexpr std::span<const std::string_view> words_of(ExerciseKind) { return exercise_kind_words; }

// An exercise or simulation, planned or done. (duty 7b)
struct Exercise {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<ExerciseKind> kind;
  source::Given<source::Text> scenario;
  source::Given<source::Reference> unit;
  source::Given<source::Date> planned;
  source::Given<source::Date> held;
  source::Given<int> duration_min;
  source::Given<int> participants;
  source::Given<source::Reference> plan_tested;
  std::vector<Finding> findings;
  source::Dated<source::Reference> owner;
  std::vector<source::Given<source::Reference>> duties;
  std::vector<source::Given<source::Reference>> tags;
  std::vector<source::Given<source::Reference>> sources;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
