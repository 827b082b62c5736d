#include "site/maturity_words.h"

#include <cstdlib>

#include "site/holder.h"

namespace site {

using analysis::ThemeFigures;
using analysis::UnitMaturity;

std::string level_name(Rendering& rendering, const model::MaturityLadder& ladder, int level) {
  const model::MaturityLevel* const found = analysis::find_level(ladder, level);
  return found ? rendering.plain(found->title) : std::string();
}

std::string level_text(Rendering& rendering, const model::MaturityLadder& ladder, int level) {
  const std::string name = level_name(rendering, ladder, level);
  return std::to_string(level) + (name.empty() ? "" : " " + name);
}

std::string target_sentence(const OnLadder& on) {
  const UnitMaturity& unit = on.unit;
  if (!unit.target) return on.rendering.word("maturity.no_target");
  const std::string name = level_name(on.rendering, *on.ladder.ladder, *unit.target);
  if (*unit.steps_left() <= 0)
    return on.rendering.word("maturity.target_reached", {{"level", *unit.target}, {"name", name}});
  if (!unit.target_by)
    return on.rendering.word("maturity.target_open", {{"level", *unit.target}, {"name", name}});
  return on.rendering.word(
      unit.days_to_target < 0 ? "maturity.target_passed" : "maturity.target_by",
      {{"level", *unit.target}, {"name", name}, {"date", long_date(*unit.target_by, on.rendering.language)}});
}

std::string standing_sentence(const OnLadder& on) {
  return on.rendering.word("maturity.stands",
                           {{"unit", on.rendering.plain(on.unit.unit->title)},
                            {"level", on.unit.level},
                            {"of", on.ladder.ladder->levels.size()},
                            {"name", level_name(on.rendering, *on.ladder.ladder, on.unit.level)}}) +
         " " + target_sentence(on);
}

std::string standing_headline(const OnLadder& on) {
  const auto left = on.unit.steps_left();
  if (!left)
    return on.rendering.word(
        "maturity.level_is",
        {{"level", on.unit.level}, {"name", level_name(on.rendering, *on.ladder.ladder, on.unit.level)}});
  if (*left <= 0) return on.rendering.word("maturity.reached");
  return on.rendering.word("maturity.steps_left", {{"n", *left}});
}

std::string assessor_text(Rendering& rendering, const model::MaturityAssessment& assessment) {
  source::Dated<source::Reference> holder;
  if (assessment.assessed_by) holder.facts.push_back({{}, assessment.assessed_by});
  return holder_text(rendering, holder);
}

std::string assessed_sentence(const OnLadder& on) {
  const std::string holder = assessor_text(on.rendering, on.unit.newest());
  const std::string date = long_date(*on.unit.newest().date, on.rendering.language);
  return holder.empty() ? on.rendering.word("maturity.assessed", {{"date", date}})
                        : on.rendering.word("maturity.assessed_by", {{"date", date}, {"holder", holder}});
}

std::string change_headline(const OnLadder& on) {
  const auto& all = on.unit.assessments;
  if (all.size() < 2) return {};
  const int change = on.unit.level - *all.front()->level;
  const std::string date = long_date(*all.front()->date, on.rendering.language);
  if (change == 0) return on.rendering.word("maturity.same_since", {{"date", date}});
  return on.rendering.word(change > 0 ? "maturity.up_since" : "maturity.down_since",
                           {{"n", std::abs(change)}, {"date", date}});
}

std::string against_whole(const Rendering& rendering, const ThemeFigures& theme) {
  if (theme.above_whole == 0) return rendering.word("maturity.as_whole");
  return rendering.word(theme.above_whole > 0 ? "maturity.above_whole" : "maturity.below_whole",
                        {{"n", std::abs(theme.above_whole)}});
}

std::string since_before(const Rendering& rendering, const ThemeFigures& theme) {
  if (!theme.since_before) return {};
  if (*theme.since_before == 0) return rendering.word("maturity.unchanged");
  return rendering.word(*theme.since_before > 0 ? "maturity.up" : "maturity.down",
                        {{"n", std::abs(*theme.since_before)}});
}

std::string overdue_sentence(const OnLadder& on) {
  return on.rendering.word("maturity.overdue_for",
                           {{"n", on.unit.days_overdue},
                            {"unit", on.rendering.plain(on.unit.unit->title)},
                            {"date", long_date(*on.unit.next, on.rendering.language)}});
}

}  // namespace site
