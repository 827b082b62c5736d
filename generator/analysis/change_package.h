#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"

// How far a change package has spread.
namespace analysis {

// After so many days without a unit taking a step, the spread stands still.
inline constexpr int longest_without_uptake_days = 90;

enum class SpreadState {
  not_begun,  // no planned unit has taken a step
  under_way,
  stands_still,  // not finished, and nothing has happened for longer than that
  overdue,       // not finished, and the target's day has passed
  finished,      // every planned unit has taken the last step
};

// A day on which planned units took a step, and how many had taken it by then.
struct StepCount {
  source::Date date;
  std::size_t units = 0;
};

struct StepFigures {
  const model::SpreadStep* step = nullptr;
  std::vector<StepCount> counts;  // one for each day on which the number rose, the oldest first

  std::size_t reached() const { return counts.empty() ? 0 : counts.back().units; }
};

// A unit and the days on which it took the steps: the first, where one is told of twice.
struct UnitUptake {
  const model::Unit* unit = nullptr;
  bool planned = false;
  std::vector<std::optional<source::Date>> dates;  // as the package's steps
  std::vector<const model::Uptake*> notes;         // those with a note, in the order of their dates

  bool has_begun() const;
  bool has_finished() const { return !dates.empty() && dates.back().has_value(); }
};

// Counts are of planned units alone; a step counts where it is told of, not because a later one is.
struct ChangePackageFigures {
  const model::ChangePackage* package = nullptr;
  std::vector<StepFigures> steps;  // as package.steps
  std::vector<UnitUptake> units;  // the planned ones in their order, then others in the order of their uptake
  std::size_t planned = 0;
  std::size_t not_begun = 0;
  std::size_t finished = 0;  // have taken the last step
  std::optional<source::Date> last_uptake;
  int days_since_uptake = 0;  // or since the package started, where there has been none
  std::optional<source::Date> target_date;
  SpreadState state = SpreadState::not_begun;
};

ChangePackageFigures spread(const model::ChangePackage& package, const model::Edition& edition);

// Of all packages: those that need attention first (overdue, standing still), then those under way, not
// begun, finished.
std::vector<ChangePackageFigures> spreads(const model::Edition& edition);

}  // namespace analysis
