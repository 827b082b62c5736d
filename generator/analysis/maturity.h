#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"

namespace analysis {

// A theme of the ladder at a unit's newest assessment.
struct ThemeFigures {
  const model::MaturityTheme* theme = nullptr;
  int level = 0;
  int above_whole = 0;  // levels above the whole; negative: below it
  std::optional<int>
      since_before;  // levels since the assessment before; none if it said nothing of the theme
};

// What a unit's assessments say, on one ladder. Where a level is spoken of, it is one that the ladder has.
struct UnitMaturity {
  const model::Unit* unit = nullptr;
  std::vector<const model::MaturityAssessment*> assessments;  // oldest first, never empty
  int level = 0;                                              // of the newest
  source::Date level_since;          // the first assessment of those at the end that have this level
  std::optional<int> since_before;   // levels since the assessment before
  std::vector<ThemeFigures> themes;  // in the ladder's order; those that the newest says something of
  std::optional<int> target;         // that the newest sets
  std::optional<source::Date> target_by;
  int days_to_target = 0;            // from the as-of day; negative: it has passed. 0 without a day
  std::optional<source::Date> next;  // when it is to be assessed again
  int days_overdue = 0;              // since that day; 0 as long as it has not passed

  const model::MaturityAssessment& newest() const { return *assessments.back(); }
  // Levels up to the target; 0 or less: it is reached. None without a target.
  std::optional<int> steps_left() const { return target ? std::optional(*target - level) : std::nullopt; }
};

// Units on the ladder. Nothing here ranks them: they stand in the order of the edition's units.
struct MaturityFigures {
  const model::MaturityLadder* ladder = nullptr;
  std::vector<UnitMaturity> units;   // those with an assessment
  std::optional<std::size_t> top;    // among them, the first without a unit above it in this edition
  std::vector<std::size_t> overdue;  // among them, the longest overdue first
  std::size_t units_without = 0;     // units of the edition that have never been assessed

  const UnitMaturity* find(std::string_view unit) const;
};

// Of the edition's first ladder (a site has one; check tells of others); none where there is no ladder with
// levels. Assessments of a level that the ladder does not have are not counted.
std::optional<MaturityFigures> maturity(const model::Edition& edition);

// The step of the ladder with that number; null where it has none.
const model::MaturityLevel* find_level(const model::MaturityLadder& ladder, int level);

}  // namespace analysis
