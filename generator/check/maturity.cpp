#include <algorithm>
#include <map>

#include "check/each_rule.h"

namespace check {
namespace {

using model::MaturityAssessment;
using model::MaturityLadder;
using source::Given;

// Half a year: in less, a management system does not climb two steps that last.
constexpr int shortest_climb_days = 183;

// ---- The ladder ----

void check_levels(const MaturityLadder& ladder, Diagnostics& diagnostics) {
  int wanted = 1;
  for (const model::MaturityLevel& level : ladder.levels) {
    if (level.level && *level.level != wanted) {
      diagnostics.report("ladder-not-upwards", level.level.at,
                         {std::to_string(*level.level), std::to_string(wanted)});
      return;  // those above it would be told of too
    }
    ++wanted;
  }
}

void check_theme_keys(const MaturityLadder& ladder, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> seen;
  for (const model::MaturityTheme& theme : ladder.themes) {
    if (!theme.key) continue;
    const auto [first, is_new] = seen.try_emplace(*theme.key, theme.key.at);
    if (!is_new) diagnostics.report("ladder-theme-twice", theme.key.at, {*theme.key}, {first->second});
  }
}

// ---- An assessment by itself ----

const MaturityLadder* ladder_of(const MaturityAssessment& assessment, const model::Model& model) {
  return assessment.ladder ? model::find(model.maturity_ladders, assessment.ladder->id) : nullptr;
}

void expect_on_ladder(const Given<int>& level, const MaturityLadder& ladder, Diagnostics& diagnostics) {
  if (!level) return;
  const bool is_there = std::ranges::any_of(ladder.levels, [&](const model::MaturityLevel& each) {
    return !each.level || *each.level == *level;  // one that could not be read may be it
  });
  if (!is_there) {
    diagnostics.report("level-not-on-ladder", level.at,
                       {std::to_string(*level), ladder.id, std::to_string(ladder.levels.size())},
                       {ladder.place});
  }
}

void check_themes(const MaturityAssessment& assessment, const MaturityLadder& ladder,
                  Diagnostics& diagnostics) {
  std::vector<std::string_view> keys;
  for (const model::MaturityTheme& theme : ladder.themes) {
    if (theme.key) keys.push_back(*theme.key);
  }
  std::map<std::string_view, source::Place> seen;
  for (const model::ThemeMaturity& each : assessment.themes) {
    expect_on_ladder(each.level, ladder, diagnostics);
    if (!each.theme) continue;
    if (std::ranges::find(keys, *each.theme) == keys.end()) {
      diagnostics.report("ladder-without-theme", each.theme.at,
                         {*each.theme, ladder.id, source::nearest(*each.theme, keys)}, {ladder.place});
    }
    const auto [first, is_new] = seen.try_emplace(*each.theme, each.theme.at);
    if (!is_new) diagnostics.report("theme-assessed-twice", each.theme.at, {*each.theme}, {first->second});
  }
}

void check_days(const MaturityAssessment& assessment, Diagnostics& diagnostics) {
  const auto expect_not_before = [&](std::string_view name, const Given<source::Date>& date) {
    if (!date || !assessment.date || *date >= *assessment.date) return;
    diagnostics.report("dates-not-in-order", date.at,
                       {std::string(name), source::to_iso(*date), "date", source::to_iso(*assessment.date)},
                       {assessment.date.at});
  };
  expect_not_before("target_date", assessment.target_date);
  expect_not_before("next_date", assessment.next_date);
}

void check_assessment(const MaturityAssessment& assessment, const model::Model& model,
                      Diagnostics& diagnostics) {
  if (const MaturityLadder* const ladder = ladder_of(assessment, model)) {
    expect_on_ladder(assessment.level, *ladder, diagnostics);
    expect_on_ladder(assessment.target, *ladder, diagnostics);
    check_themes(assessment, *ladder, diagnostics);
  }
  check_days(assessment, diagnostics);
  if (assessment.level && assessment.target && *assessment.target < *assessment.level) {
    diagnostics.report("target-below-level", assessment.target.at,
                       {std::to_string(*assessment.target), std::to_string(*assessment.level)},
                       {assessment.level.at});
  }
}

// ---- The assessments of a unit, oldest first ----

using Assessments = std::vector<const MaturityAssessment*>;

void check_pair(const MaturityAssessment& before, const MaturityAssessment& after, Diagnostics& diagnostics) {
  if (*before.date == *after.date) {
    diagnostics.report("assessed-twice", after.date.at, {after.unit->id, source::to_iso(*after.date)},
                       {before.date.at});
    return;
  }
  if (!before.level || !after.level) return;
  const int steps = *after.level - *before.level, days = source::days_between(*before.date, *after.date);
  if (steps > 1 && days < shortest_climb_days) {
    diagnostics.report("climbed-too-fast", after.level.at,
                       {std::to_string(*before.level), std::to_string(*after.level), std::to_string(days)},
                       {before.level.at});
  }
}

void check_overdue(const Assessments& assessments, source::Date day, Diagnostics& diagnostics) {
  const MaturityAssessment* newest = nullptr;
  for (const MaturityAssessment* const each : assessments) {
    if (*each->date <= day) newest = each;
  }
  if (newest && newest->next_date && *newest->next_date < day) {
    diagnostics.report("assessment-overdue", newest->next_date.at,
                       {newest->unit->id, source::to_iso(*newest->next_date), source::to_iso(day)});
  }
}

}  // namespace

void maturity_ladders(const Input& input, Diagnostics& diagnostics) {
  const auto& ladders = input.model.maturity_ladders;
  for (const MaturityLadder& ladder : ladders) {
    check_levels(ladder, diagnostics);
    check_theme_keys(ladder, diagnostics);
  }
  for (std::size_t index = 1; index < ladders.size(); ++index) {
    diagnostics.report("more-than-one-ladder", ladders[index].place, {ladders[index].id, ladders.front().id},
                       {ladders.front().place});
  }
}

void maturity_assessments(const Input& input, Diagnostics& diagnostics) {
  std::map<std::pair<std::string_view, std::string_view>, Assessments> by_unit;  // and ladder
  for (const MaturityAssessment& each : input.model.maturity_assessments) {
    check_assessment(each, input.model, diagnostics);
    if (each.unit && each.ladder && each.date) by_unit[{each.ladder->id, each.unit->id}].push_back(&each);
  }
  for (auto& [unit, assessments] : by_unit) {
    std::ranges::stable_sort(assessments, {}, [](const MaturityAssessment* each) { return *each->date; });
    for (std::size_t index = 1; index < assessments.size(); ++index)
      check_pair(*assessments[index - 1], *assessments[index], diagnostics);
    check_overdue(assessments, input.as_of, diagnostics);
  }
}

}  // namespace check
