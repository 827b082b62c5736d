#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/duty.h"
#include "analysis/project.h"

namespace analysis {

// How much there is in a unit and all units below it.
struct UnitTotals {
  std::size_t projects = 0;
  std::size_t running = 0;
  std::size_t conversations = 0;  // projects that need one
  std::size_t measures = 0;
  std::size_t worse = 0;  // measures that show a worsening
  std::size_t better = 0;

  UnitTotals& operator+=(const UnitTotals& other);
  bool operator==(const UnitTotals&) const = default;
};

// A unit with what belongs to it, found once for all pages.
struct UnitFigures {
  const model::Unit* unit = nullptr;
  std::optional<std::size_t> parent;            // its place in the list of units; none at the top
  std::vector<std::size_t> below;               // the units right below it
  std::vector<const ProjectFigures*> projects;  // its own, without those of units below
  std::vector<const MeasureFigures*> measures;  // placed in it, or its projects' where they name no unit
  UnitTotals totals;                            // with all units below it
  std::vector<const Answer*> answers;  // in the order of the duties: what holds here; null: nobody answers
  std::size_t holes = 0;               // duties that are a hole here
  std::size_t own_holes =
      0;  // those among them that it answers for itself; at the top also those nobody does
};

// The unit that a measure is placed in: its own, else its project's; null where neither names one.
const model::Unit* unit_of(const model::Measure& measure, const model::Model& model);

// As edition.model.units. Lends duties, projects and measures, which must stay where they are.
std::vector<UnitFigures> units(const model::Edition& edition, const std::vector<DutyFigures>& duties,
                               const std::vector<ProjectFigures>& projects,
                               const std::vector<MeasureFigures>& measures);

}  // namespace analysis
