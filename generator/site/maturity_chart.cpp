#include "site/maturity_chart.h"

#include <optional>

namespace site {
namespace {

using analysis::UnitMaturity;
using model::MaturityLadder;

// Where a level stands among the steps; none where the ladder does not have it.
std::optional<std::size_t> step_of(const MaturityLadder& ladder, int level) {
  const model::MaturityLevel* const found = analysis::find_level(ladder, level);
  return found ? std::optional(static_cast<std::size_t>(found - ladder.levels.data())) : std::nullopt;
}

double day_number(source::Date date) {
  return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::string target_sign(const OnLadder& on) {
  if (!on.unit.target_by) return on.rendering.word("maturity.target");
  return on.rendering.word("maturity.target_sign",
                           {{"date", short_date(*on.unit.target_by, on.rendering.language)}});
}

// Each unit with its level and its target, one after the other.
std::string description_of(Rendering& rendering, const analysis::MaturityFigures& figures,
                           const std::vector<const UnitMaturity*>& units) {
  std::string result;
  for (const UnitMaturity* const unit : units)
    result += (result.empty() ? "" : " ") + standing_sentence({rendering, figures, *unit});
  return result;
}

chart::LevelDotRow row_of(Rendering& rendering, const MaturityLadder& ladder, const UnitMaturity& unit) {
  chart::LevelDotRow row{.label = rendering.plain(unit.unit->title),
                         .now = step_of(ladder, unit.level),
                         .text = std::to_string(unit.level)};
  if (unit.target) {
    row.target = step_of(ladder, *unit.target);
    row.text += " → " + std::to_string(*unit.target);
  }
  if (const auto address = rendering.address("maturity_unit", unit.unit->id)) row.href = address->text();
  return row;
}

}  // namespace

chart::Staircase ladder_staircase(Rendering& rendering, const MaturityLadder& ladder) {
  chart::Staircase staircase{.title = rendering.plain(ladder.title)};
  for (const model::MaturityLevel& level : ladder.levels) {
    const std::string number = level.level ? std::to_string(*level.level) + " " : std::string();
    staircase.stairs.push_back({number + rendering.plain(level.title), rendering.plain(level.about)});
    staircase.description += (staircase.description.empty() ? "" : " ") + staircase.stairs.back().name + ".";
  }
  return staircase;
}

chart::Staircase maturity_staircase(const OnLadder& on) {
  const MaturityLadder& ladder = *on.ladder.ladder;
  chart::Staircase staircase = ladder_staircase(on.rendering, ladder);
  staircase.description = standing_sentence(on);
  if (const auto step = step_of(ladder, on.unit.level))
    staircase.here = {on.rendering.word("maturity.here"), *step};
  const auto target = on.unit.target ? step_of(ladder, *on.unit.target) : std::nullopt;
  if (target) staircase.target = {target_sign(on), *target};
  for (const analysis::ThemeFigures& theme : on.unit.themes) {
    if (const auto step = step_of(ladder, theme.level))
      staircase.signs.push_back({on.rendering.plain(theme.theme->title), *step});
  }
  return staircase;
}

chart::StepLineChart maturity_over_time(const OnLadder& on) {
  const MaturityLadder& ladder = *on.ladder.ladder;
  const source::Language language = on.rendering.language;
  chart::StepLineChart drawn{.title = on.rendering.word("maturity.over_time"),
                             .description = change_headline(on)};
  chart::StepLine line{.name = on.rendering.word("maturity.level"),
                       .latest = level_name(on.rendering, ladder, on.unit.level)};
  for (const model::MaturityAssessment* const each : on.unit.assessments) {
    line.steps.push_back(
        {day_number(*each->date), static_cast<double>(*each->level),
         long_date(*each->date, language) + ": " + level_text(on.rendering, ladder, *each->level)});
  }
  drawn.from = line.steps.front().x;
  drawn.lines.push_back(std::move(line));
  const source::Date as_of = on.rendering.material.edition.made_for.as_of;
  drawn.until = day_number(as_of);
  drawn.until_label = short_date(as_of, language);
  for (const model::MaturityLevel& level : ladder.levels) {
    if (level.level)
      drawn.levels.push_back(
          {static_cast<double>(*level.level), level_text(on.rendering, ladder, *level.level)});
  }
  if (on.unit.target) {
    drawn.target = {static_cast<double>(*on.unit.target), {}, target_sign(on)};
    if (on.unit.target_by) drawn.target->by = day_number(*on.unit.target_by);
  }
  drawn.month_name = [language](int month) {
    return short_month_name(static_cast<unsigned>(month), language);
  };
  return drawn;
}

chart::LevelDots maturity_by_unit(Rendering& rendering, const analysis::MaturityFigures& figures,
                                  const std::vector<const UnitMaturity*>& units) {
  chart::LevelDots dots{.title = rendering.word("maturity.by_unit"),
                        .description = description_of(rendering, figures, units),
                        .now_key = rendering.word("maturity.now"),
                        .target_key = rendering.word("maturity.target")};
  for (const model::MaturityLevel& level : figures.ladder->levels)
    dots.levels.push_back(rendering.plain(level.title));
  for (const UnitMaturity* const unit : units) dots.rows.push_back(row_of(rendering, *figures.ladder, *unit));
  return dots;
}

}  // namespace site
