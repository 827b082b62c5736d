#pragma once

#include <optional>
#include <string>

#include "analysis/dialogue.h"
#include "site/rendering.h"

// What is said of the rounds of a dialogue tool.
namespace site {

// "Godt i gang"; the number where the tool has no such level.
std::string level_word(Rendering& rendering, const model::Dialogue& dialogue, int level);
// The number of an area, or a dash: "2,3".
std::string area_score(const std::optional<double>& score, source::Language language);
// The score of an area in words, with the number: "Godt i gang (2,3)"; why there is none: "ikke aktuelt".
std::string area_score_words(Rendering& rendering, const model::Dialogue& dialogue,
                             const analysis::AreaAnswers& answers);
// "Nivå 1 Nettopp startet, 2 Godt i gang …", for the foot of a chart.
std::string scale_text(Rendering& rendering, const model::Dialogue& dialogue);

// "mars 2026", for keys and columns. Two rounds in one month need the day: "3. mars 2026".
std::string round_name(const analysis::RoundFigures& round, const analysis::UnitRounds& unit,
                       source::Language language);
// "15 deltakere", "færre enn 5 deltakere".
std::string participants_text(const Rendering& rendering, const analysis::RoundFigures& round);
// "Neste samtale bør holdes innen 17. mars 2027.", or that the day has passed.
std::string due_sentence(const Rendering& rendering, const analysis::UnitRounds& unit);
// That the answers of a round are withheld, and why.
std::string withheld_sentence(const Rendering& rendering, const analysis::RoundFigures& round);

// "7 av 10 områder ligger høyere enn i mars 2024, 2 lavere." Of a single round: which areas are highest and
// lowest.
std::string moved_headline(Rendering& rendering, const analysis::UnitRounds& unit);
// Which theme has moved most: "«Møteplasser» fra Nettopp startet til Eksemplarisk"; empty if none has.
std::string largest_move(Rendering& rendering, const model::Dialogue& dialogue,
                         const analysis::UnitRounds& unit);

}  // namespace site
