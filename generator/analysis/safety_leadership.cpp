#include "analysis/safety_leadership.h"

#include <algorithm>
#include <numeric>

namespace analysis {
namespace {

int month_number(source::Date day) {
  return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month()));
}

void add(ActionCounts& counts, source::Date day, source::Date as_of) {
  counts.last = std::max(counts.last.value_or(day), day);
  const int months_ago = month_number(as_of) - month_number(day);
  if (months_ago < 0 || months_ago >= static_cast<int>(leadership_months)) return;
  ++counts.by_month[leadership_months - 1 - static_cast<std::size_t>(months_ago)];
  ++counts.total;
}

std::vector<WalkroundFigures> walkrounds_of(const model::SafetyLeadership& leadership, source::Date as_of) {
  std::vector<WalkroundFigures> result;
  for (const model::Walkround& walkround : leadership.walkrounds) {
    WalkroundFigures figures{.walkround = &walkround, .findings = {}};
    for (const model::Finding& finding : walkround.findings)
      figures.findings.push_back({&finding, finding_state(finding, as_of)});
    std::ranges::stable_sort(figures.findings, {}, &WalkroundFinding::state);
    result.push_back(std::move(figures));
  }
  std::ranges::stable_sort(result, std::greater(),
                           [](const WalkroundFigures& each) { return *each.walkround->date; });
  return result;
}

LeadershipFigures figures_of(const model::SafetyLeadership& leadership, source::Date as_of) {
  LeadershipFigures figures{.leadership = &leadership,
                            .walkrounds = walkrounds_of(leadership, as_of),
                            .days_since = {},
                            .days_late = {}};
  for (const model::LeaderAction& action : leadership.actions) {
    if (action.date && action.action)
      add(figures.actions[static_cast<std::size_t>(*action.action)], *action.date, as_of);
  }
  for (const WalkroundFigures& walkround : figures.walkrounds) {
    for (const WalkroundFinding& finding : walkround.findings)
      ++figures.findings[static_cast<std::size_t>(finding.state)];
  }
  if (figures.walkrounds.empty()) return figures;
  figures.days_since = source::days_between(*figures.walkrounds.front().walkround->date, as_of);
  if (leadership.walkround_every_days)
    figures.days_late = std::max(0, *figures.days_since - *leadership.walkround_every_days);
  return figures;
}

}  // namespace

std::size_t LeadershipFigures::actions_done() const {
  return std::accumulate(actions.begin(), actions.end(), std::size_t{0},
                         [](std::size_t sum, const ActionCounts& each) { return sum + each.total; });
}

bool LeadershipFigures::overdue() const {
  return days_late.value_or(0) > 0 || (leadership->walkround_every_days && !days_since);
}

std::vector<LeadershipFigures> safety_leadership(const model::Edition& edition) {
  std::vector<LeadershipFigures> result;
  for (const model::SafetyLeadership& each : edition.model.safety_leadership)
    result.push_back(figures_of(each, edition.made_for.as_of));
  return result;
}

std::array<source::Date, leadership_months> leadership_month_days(source::Date as_of) {
  std::array<source::Date, leadership_months> days;
  const std::chrono::year_month last = as_of.year() / as_of.month();
  for (std::size_t index = 0; index < leadership_months; ++index)
    days[index] =
        (last - std::chrono::months(static_cast<int>(leadership_months - 1 - index))) / std::chrono::day(1);
  return days;
}

std::array<ActionCounts, leader_actions> actions_in_all(const std::vector<LeadershipFigures>& units) {
  std::array<ActionCounts, leader_actions> all = {};
  for (const LeadershipFigures& unit : units) {
    for (std::size_t kind = 0; kind < leader_actions; ++kind) {
      const ActionCounts& counts = unit.actions[kind];
      for (std::size_t month = 0; month < leadership_months; ++month)
        all[kind].by_month[month] += counts.by_month[month];
      all[kind].total += counts.total;
      if (counts.last) all[kind].last = std::max(all[kind].last.value_or(*counts.last), *counts.last);
    }
  }
  return all;
}

}  // namespace analysis
