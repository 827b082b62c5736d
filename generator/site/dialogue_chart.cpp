#include "site/dialogue_chart.h"

#include "site/dialogue_words.h"

namespace site {

using analysis::AreaAnswers;
using analysis::RoundFigures;
using analysis::UnitRounds;

bool fits_radar(const model::Dialogue& dialogue) {
  return dialogue.areas.size() >= 3 && dialogue.areas.size() <= 24 && dialogue.levels.size() >= 2;
}

namespace {

std::string newest_value(Rendering& rendering, const AreaAnswers& answers) {
  if (answers.score) return area_score(answers.score, rendering.language);
  return rendering.word(answers.not_relevant > 0 ? "dialogue.not_relevant" : "dialogue.not_answered");
}

}  // namespace

chart::RadarChart dialogue_radar(Rendering& rendering, const model::Dialogue& dialogue,
                                 const UnitRounds& unit) {
  chart::RadarChart chart{
      .title = rendering.word("dialogue.radar", {{"unit", rendering.plain(unit.unit->title)}}),
      .description = moved_headline(rendering, unit) + ".",
      .highest = static_cast<int>(dialogue.levels.size()),
      .scale_text = scale_text(rendering, dialogue)};
  for (const AreaAnswers& area : unit.latest()->answers->areas())
    chart.axes.push_back({rendering.plain(area.area->title), newest_value(rendering, area)});
  for (const RoundFigures* const round : unit.compared()) {
    chart::RadarRound drawn{.label = capitalised(round_name(*round, unit, rendering.language))};
    for (const AreaAnswers& area : round->answers->areas()) drawn.values.push_back(area.score);
    chart.rounds.push_back(std::move(drawn));
  }
  return chart;
}

chart::LevelDumbbell dialogue_moves(Rendering& rendering, const model::Dialogue& dialogue,
                                    const UnitRounds& unit) {
  const auto key = [&](std::size_t shown) {
    return capitalised(round_name(unit.rounds[unit.shown[shown]], unit, rendering.language));
  };
  chart::LevelDumbbell chart{
      .title = rendering.word("dialogue.first_to_latest", {{"unit", rendering.plain(unit.unit->title)}}),
      .description = moved_headline(rendering, unit) + ".",
      .first_key = key(0),
      .latest_key = key(unit.shown.size() - 1)};
  for (const model::DialogueLevel& level : dialogue.levels)
    if (level.level) chart.steps.push_back({static_cast<double>(*level.level), rendering.plain(level.title)});
  for (const analysis::AreaMove& move : unit.area_moves)
    chart.rows.push_back({.label = rendering.plain(move.area->title),
                          .first = move.first,
                          .latest = move.latest,
                          .text = area_score(move.first, rendering.language) + " → " +
                                  area_score(move.latest, rendering.language)});
  return chart;
}

}  // namespace site
