#include "site/dialogue_words.h"

#include <algorithm>

namespace site {

using analysis::AreaAnswers;
using analysis::RoundFigures;
using analysis::UnitRounds;

std::string level_word(Rendering& rendering, const model::Dialogue& dialogue, int level) {
  const auto found = std::ranges::find_if(
      dialogue.levels, [&](const model::DialogueLevel& each) { return each.level && *each.level == level; });
  return found == dialogue.levels.end() ? html::whole_number(level, rendering.language)
                                        : rendering.plain(found->title);
}

std::string area_score(const std::optional<double>& score, source::Language language) {
  return score ? number(*score, 1, language) : "–";
}

std::string area_score_words(Rendering& rendering, const model::Dialogue& dialogue,
                             const AreaAnswers& answers) {
  if (answers.score)
    return level_word(rendering, dialogue, analysis::nearest_level(*answers.score)) + " (" +
           number(*answers.score, 1, rendering.language) + ")";
  return rendering.word(answers.not_relevant > 0 ? "dialogue.not_relevant" : "dialogue.not_answered");
}

std::string scale_text(Rendering& rendering, const model::Dialogue& dialogue) {
  std::vector<std::string> steps;
  for (const model::DialogueLevel& level : dialogue.levels) {
    if (!level.level) continue;
    std::string step = std::to_string(*level.level) + " " + rendering.plain(level.title);
    for (std::size_t space = step.find(' '); space != step.npos; space = step.find(' ', space + 2))
      step.replace(space, 1, "\u00A0");  // a step stays on one line
    steps.push_back(std::move(step));
  }
  std::string text;
  for (const std::string& step : steps) text += (text.empty() ? "" : ", ") + step;
  return rendering.word("dialogue.scale", {{"steps", text}});
}

std::string round_name(const RoundFigures& round, const UnitRounds& unit, source::Language language) {
  const source::Date day = *round.round->date;
  const auto in_the_month = std::ranges::count_if(unit.rounds, [&](const RoundFigures& each) {
    return each.round->date->year() == day.year() && each.round->date->month() == day.month();
  });
  if (in_the_month > 1) return long_date(day, language);
  return period_name(source::Period::month, source::start_of(source::Period::month, day), language);
}

std::string participants_text(const Rendering& rendering, const RoundFigures& round) {
  if (!round.participants) return rendering.word("dialogue.unknown_participants");
  if (const auto count = round.participants->value())
    return rendering.word("dialogue.participants", {{"n", *count}});
  return rendering.word("dialogue.few_participants", {{"n", rendering.material.clearance.smallest_shown()}});
}

std::string due_sentence(const Rendering& rendering, const UnitRounds& unit) {
  return rendering.word(unit.is_due ? "dialogue.was_due" : "dialogue.due",
                        {{"date", long_date(unit.due_on, rendering.language)}});
}

std::string withheld_sentence(const Rendering& rendering, const RoundFigures& round) {
  return rendering.word(round.participants ? "dialogue.withheld" : "dialogue.withheld_unknown",
                        {{"date", long_date(*round.round->date, rendering.language)},
                         {"n", rendering.material.clearance.smallest_shown()}});
}

namespace {

// Of those with a score; null where there is none.
const AreaAnswers* extreme(const analysis::ClearedRound& round, bool highest) {
  const AreaAnswers* found = nullptr;
  for (const AreaAnswers& area : round.areas()) {
    if (!area.score) continue;
    if (!found || (highest ? *area.score > *found->score : *area.score < *found->score)) found = &area;
  }
  return found;
}

std::string single_headline(Rendering& rendering, const analysis::ClearedRound& round) {
  const AreaAnswers* const highest = extreme(round, true);
  const AreaAnswers* const lowest = extreme(round, false);
  if (!highest) return rendering.word("dialogue.no_levels");
  if (*highest->score == *lowest->score)
    return rendering.word("dialogue.all_alike", {{"score", area_score(highest->score, rendering.language)}});
  return rendering.word("dialogue.furthest", {{"highest", rendering.plain(highest->area->title)},
                                              {"lowest", rendering.plain(lowest->area->title)}});
}

}  // namespace

std::string moved_headline(Rendering& rendering, const UnitRounds& unit) {
  if (!unit.latest()) return {};
  if (unit.moved.known() == 0) return single_headline(rendering, *unit.latest()->answers);
  const std::string first = round_name(unit.rounds[unit.shown.front()], unit, rendering.language);
  std::string headline =
      rendering.word("dialogue.moved", {{"n", unit.moved.up}, {"all", unit.moved.known()}, {"first", first}});
  if (unit.moved.down > 0) headline += rendering.word("dialogue.moved_down", {{"n", unit.moved.down}});
  return headline;
}

std::string largest_move(Rendering& rendering, const model::Dialogue& dialogue, const UnitRounds& unit) {
  if (unit.theme_moves.empty()) return {};
  const analysis::ThemeMove& move = unit.theme_moves.front();
  return rendering.word("dialogue.largest_move", {{"theme", rendering.plain(move.place.theme->title)},
                                                  {"first", level_word(rendering, dialogue, move.first)},
                                                  {"latest", level_word(rendering, dialogue, move.latest)}});
}

}  // namespace site
