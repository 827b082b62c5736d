#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/finding.h"
#include "model/edition.h"
#include "model/safety_leadership.h"

namespace analysis {

inline constexpr std::size_t leader_actions = model::leader_action_kind_words.size();
inline constexpr std::size_t leadership_months = 12;

// How often leaders did one of the six, in each of the last twelve months, the oldest first. The last month
// is the one that holds the as-of day, and may be unfinished.
struct ActionCounts {
  std::array<std::size_t, leadership_months> by_month = {};
  std::size_t total = 0;
  std::optional<source::Date> last;  // also from before these months
};

// A finding with the walkround that it is from.
struct WalkroundFinding {
  const model::Finding* finding = nullptr;
  FindingState state = FindingState::open;
};

struct WalkroundFigures {
  const model::Walkround* walkround = nullptr;
  std::vector<WalkroundFinding> findings;  // those to be mended first
};

struct LeadershipFigures {
  const model::SafetyLeadership* leadership = nullptr;
  std::array<ActionCounts, leader_actions> actions = {};
  std::vector<WalkroundFigures> walkrounds;  // newest first
  std::optional<int> days_since;             // the last walkround
  // By how many days the next walkround is late: none where no limit is set, or where it has never been held
  // and so has no day to count from.
  std::optional<int> days_late;
  std::array<std::size_t, finding_states> findings = {};  // of all its walkrounds

  std::size_t actions_done() const;  // in the twelve months
  bool overdue() const;              // late, or never held although a limit is set
};

// As edition.model.safety_leadership.
std::vector<LeadershipFigures> safety_leadership(const model::Edition& edition);

// The first days of the twelve months, the oldest first.
std::array<source::Date, leadership_months> leadership_month_days(source::Date as_of);

// Each of the six over all units.
std::array<ActionCounts, leader_actions> actions_in_all(const std::vector<LeadershipFigures>& units);

}  // namespace analysis
