#include "site/maturity_standing.h"

#include <algorithm>

#include "site/maturity_chart.h"

namespace site {
namespace {

using analysis::ThemeFigures;
using model::MaturityLadder;

std::vector<MaturityThemeRow> theme_rows(const OnLadder& on) {
  std::vector<MaturityThemeRow> rows;
  for (const ThemeFigures& theme : on.unit.themes) {
    rows.push_back({on.rendering.text(theme.theme->title), on.rendering.text(theme.theme->about),
                    level_text(on.rendering, *on.ladder.ladder, theme.level),
                    against_whole(on.rendering, theme), since_before(on.rendering, theme)});
  }
  return rows;
}

// Where the target is reached or not set, the level above is what comes next.
std::vector<MaturityWayLevel> way_of(const OnLadder& on) {
  std::vector<MaturityWayLevel> way;
  const int level = on.unit.level, end = std::max(on.unit.target.value_or(0), level + 1);
  for (const model::MaturityLevel& each : on.ladder.ladder->levels) {
    if (!each.level || *each.level < level || *each.level > end) continue;
    const std::string_view role = *each.level == level                               ? "maturity.now"
                                  : on.unit.target && *each.level == *on.unit.target ? "maturity.target"
                                  : *each.level == level + 1                         ? "maturity.next_level"
                                                                                     : "maturity.on_the_way";
    way.push_back({on.rendering.word(role), level_text(on.rendering, *on.ladder.ladder, *each.level),
                   on.rendering.text(each.about)});
  }
  return way;
}

std::string names_behind(const OnLadder& on) {
  std::vector<std::string> names;
  for (const ThemeFigures& theme : on.unit.themes) {
    if (theme.above_whole < 0) names.push_back(on.rendering.plain(theme.theme->title));
  }
  return list_of(names, on.rendering.language);
}

std::vector<MaturityFact> facts_of(const OnLadder& on) {
  const Rendering& rendering = on.rendering;
  const auto date = [&](source::Date day) { return long_date(day, rendering.language); };
  std::vector<MaturityFact> facts{{rendering.word("maturity.level_since"), date(on.unit.level_since)}};
  if (on.unit.target_by && *on.unit.steps_left() > 0) {
    const int days = on.unit.days_to_target;
    facts.push_back({rendering.word("maturity.time_to_target"),
                     days < 0 ? rendering.word("maturity.days_passed", {{"n", -days}})
                              : rendering.word("maturity.days_left", {{"n", days}})});
  }
  if (const std::string names = names_behind(on); !names.empty())
    facts.push_back({rendering.word("maturity.behind"), names});
  if (on.unit.next) {
    std::string value = date(*on.unit.next);
    if (on.unit.days_overdue > 0)
      value += ", " + rendering.word("maturity.days_overdue", {{"n", on.unit.days_overdue}});
    facts.push_back({rendering.word("maturity.next"), value});
  }
  return facts;
}

std::string since_text(const OnLadder& on) {
  ThemeFigures as_theme;
  as_theme.since_before = on.unit.since_before;
  return since_before(on.rendering, as_theme);
}

MaturityHistoryRow history_row(const OnLadder& on, const model::MaturityAssessment& assessment) {
  const MaturityLadder& ladder = *on.ladder.ladder;
  MaturityHistoryRow row{.date = long_date(*assessment.date, on.rendering.language),
                         .level = level_text(on.rendering, ladder, *assessment.level),
                         .themes = {},
                         .target = {},
                         .rationale = on.rendering.text(assessment.rationale)};
  for (const model::MaturityTheme& theme : ladder.themes) {
    for (const model::ThemeMaturity& each : assessment.themes) {
      if (!theme.key || !each.theme || !each.level || *each.theme != *theme.key) continue;
      row.themes += (row.themes.empty() ? "" : ", ") + on.rendering.plain(theme.title) + " " +
                    std::to_string(*each.level);
    }
  }
  if (assessment.target) row.target = std::to_string(*assessment.target);
  return row;
}

}  // namespace

MaturityStanding maturity_standing(const OnLadder& on) {
  MaturityStanding standing{.headline = standing_headline(on),
                            .subtitle = assessed_sentence(on),
                            .chart = {},
                            .rationale = on.rendering.text(on.unit.newest().rationale),
                            .level = level_text(on.rendering, *on.ladder.ladder, on.unit.level),
                            .since = since_text(on),
                            .themes = theme_rows(on),
                            .way_heading = on.rendering.word(
                                on.unit.steps_left().value_or(0) > 0 ? "maturity.way" : "maturity.way_on"),
                            .way = way_of(on),
                            .facts = facts_of(on)};
  const chart::Staircase staircase = maturity_staircase(on);
  standing.chart = on.rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(staircase, width, on.rendering.text_width); });
  return standing;
}

MaturityHistory maturity_history(const OnLadder& on) {
  MaturityHistory history{.headline = change_headline(on), .chart = {}, .rows = {}};
  if (!history.headline.empty()) {
    const chart::StepLineChart line = maturity_over_time(on);
    history.chart = on.rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(line, width, on.rendering.text_width); });
  }
  const auto& all = on.unit.assessments;
  for (auto each = all.rbegin(); each != all.rend(); ++each) history.rows.push_back(history_row(on, **each));
  return history;
}

}  // namespace site
