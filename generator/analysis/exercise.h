#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/disclosure.h"
#include "model/document.h"
#include "model/edition.h"
#include "model/exercise.h"

namespace analysis {

// How long a unit may be without an exercise before somebody should ask why. Our own yardstick: the law only
// asks that people can do their work.
inline constexpr int longest_without_exercise_days = 365;

enum class ExerciseState {
  overdue,  // its day has passed, and it was not held
  planned,
  held,
  no_day,  // neither planned nor held
};

// What has become of a finding.
enum class FindingState {
  no_action,  // nobody has said what to do
  late,       // the action should have been done
  open,       // the action goes on
  closed,
};

// How many findings have come how far. Each step is a part of the one before.
struct FindingFunnel {
  std::size_t found = 0;
  std::size_t with_action = 0;
  std::size_t closed = 0;
  std::size_t late = 0;  // of those with an action that is not closed

  void add(FindingState state);
};

struct ExerciseFigures {
  const model::Exercise* exercise = nullptr;
  ExerciseState state = ExerciseState::no_day;
  // Since it was held or should have been; until it is to be held.
  int days = 0;
  std::optional<PublicCount> participants;       // none: not counted
  const model::Document* plan_tested = nullptr;  // null: none named
  // Findings that something is to be done about, as exercise->findings; strengths have no state.
  std::vector<std::optional<FindingState>> findings;
  FindingFunnel funnel;

  // When it was held or is to be held.
  std::optional<source::Date> day() const;
};

// As edition.model.exercises.
std::vector<ExerciseFigures> exercises(const model::Edition& edition, const Clearance& clearance);

// How many of one kind.
struct ExerciseKindCount {
  model::ExerciseKind kind = model::ExerciseKind::simulation;
  std::size_t held_last_year = 0;  // within the last 365 days
  std::size_t held = 0;
  std::size_t planned = 0;
  std::size_t overdue = 0;
};

// How long ago a unit last exercised.
struct UnitExercises {
  const model::Unit* unit = nullptr;
  const ExerciseFigures* last = nullptr;  // null: none is known
  const ExerciseFigures* next = nullptr;  // null: none is planned
  std::optional<int> days_since;
  bool too_long() const {
    return days_since.value_or(longest_without_exercise_days + 1) > longest_without_exercise_days;
  }
};

// What there is to know of all of them.
struct ExerciseOverview {
  std::array<std::size_t, 4> by_state{};  // of each ExerciseState
  std::vector<ExerciseKindCount> kinds;   // that there are, in their order
  FindingFunnel findings;
  // Units that have no others below them, and others that have exercises of their own; those that have waited
  // longest first, before them those that have none. An exercise counts for the unit that held it alone.
  std::vector<UnitExercises> units;
};

// Lends the exercises.
ExerciseOverview exercise_overview(const model::Edition& edition,
                                   const std::vector<ExerciseFigures>& exercises);

}  // namespace analysis
