#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/figures.h"

namespace analysis {

// Whether a duty is looked after in all units of the edition.
enum class DutyCare {
  kept,      // every unit has an answer, and each answer is in place
  excused,   // the same, but some answers are justly excused for a while
  partly,    // the answer nearest the top is no hole, but something is missing
  not_kept,  // nobody answers, or the answer nearest the top is a hole
};

// What a duty lacks, the weightiest first.
enum class DutyLack {
  no_answer,
  no_owner,
  no_evidence,
  not_reviewed,
  not_practised,  // practised only in part counts
  not_described,
  practice_unknown,
  review_overdue,
  uncovered,  // units below or beside the answers
  not_shown,  // neither a measure nor a project nor anything else but answers hangs on it
};

struct DutyMissing {
  DutyLack what{};
  // Whose answers lack it, or which nobody answers for; empty for what concerns no unit.
  std::vector<const model::Unit*> units;
};

// A record that hangs on a duty.
struct DutyRecord {
  std::size_t index = 0;  // in the list of its kind
  std::optional<source::Date> updated;
  bool stale = false;  // nothing has happened in it for longer than longest_without_review_days
};
struct DutyRecords {
  const model::Kind* kind = nullptr;
  std::vector<DutyRecord> records;  // the newest first
};

// The whole story of a duty.
struct DutyStory {
  const DutyFigures* duty = nullptr;
  DutyCare care = DutyCare::not_kept;
  // Since which day it has stood so; none: as far back as is known.
  std::optional<source::Date> since;
  std::vector<DutyMissing> missing;
  // Units by whether their answer says described and practised, each fully or not: [described][practised].
  // Units where nobody knows whether it is practised, or where nothing is said, stand apart.
  std::array<std::array<std::vector<const model::Unit*>, 2>, 2> practice;
  std::vector<const model::Unit*> unknown;
  // What hangs on it besides answers, projects and measures: risks, exercises, decisions … by kind.
  std::vector<DutyRecords> records;

  std::size_t count(std::string_view kind) const;
};

// As figures.duties, whose other figures must be there.
std::vector<DutyStory> duty_stories(const model::Edition& edition, const Figures& figures);

const DutyStory* find_duty_story(const Figures& figures, std::string_view reference);

}  // namespace analysis
