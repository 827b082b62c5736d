#pragma once

#include <string>

#include "analysis/measure.h"
#include "chart/verdict.h"
#include "site/plan.h"

// What a measure's figures say, in words that a leader can read aloud.
namespace site {

// A value as its measure shows it: "12,3", with unit "12,3 %" or "12,3 per 1000 liggedøgn".
std::string value_text(const analysis::MeasureFigures& figures, double value, source::Language language);
std::string value_with_unit(const analysis::MeasureFigures& figures, double value, source::Language language);
// What stands for a value that may not be shown: "<5", or "skjult" where it need not be small itself.
std::string hidden_text(const analysis::MeasureFigures& figures, int smallest_shown,
                        const html::Words& words);
// The unit in words: "per 1000 liggedøgn", "prosent"; may be empty.
std::string unit_text(const analysis::MeasureFigures& figures, source::Language language);

// When a point was: "september 2026", or the number or category.
std::string point_name(const analysis::MeasureFigures& figures, const analysis::SeriesPoint& point,
                       source::Language language);
// The same inside a sentence: after a preposition ("september 2026", "punkt 12"), and with its own ("i
// september 2026", "3. februar 2026", "ved punkt 12", "for Sykehjem").
std::string named_point(const analysis::MeasureFigures& figures, const analysis::SeriesPoint& point,
                        const html::Words& words);
std::string at_point(const analysis::MeasureFigures& figures, const analysis::SeriesPoint& point,
                     const html::Words& words);

// Whether the points lie on categories, whose order means nothing; and whether these are drawn as a Pareto
// chart.
bool is_on_categories(const analysis::MeasureFigures& figures);
bool is_pareto(const analysis::MeasureFigures& figures);
// What the points lie on, as the head of a column: "Dato", "Kategori", "Punkt".
std::string axis_name(const analysis::MeasureFigures& figures, const html::Words& words);

// What the centre line is: "median", "mean", or "line" where it is neither, or known beforehand.
std::string_view centre_kind(const analysis::MeasureFigures& figures);
// Its name: "Median", "Snitt", "Senterlinje".
std::string centre_name(const analysis::MeasureFigures& figures, const html::Words& words);

// One word for the verdict: "Forbedring"; and its sign's name in CSS (data-signal): improvement, concern,
// common, neutral, few.
std::string verdict_word(const analysis::MeasureFigures& figures, const html::Words& words);
std::string verdict_signal(const analysis::MeasureFigures& figures);
chart::Verdict verdict_of(const analysis::MeasureFigures& figures);

// One sentence, to stand beside the verdict's word: what changed, since when, and by which rule.
std::string verdict_sentence(const analysis::MeasureFigures& figures, const html::Words& words);
// The chart's headline: the verdict with the latest value. "Forbedring: 4,1 i september 2026"
std::string headline(const analysis::MeasureFigures& figures, const html::Words& words);
// How the latest value stands against the target; empty without one.
std::string target_sentence(const analysis::MeasureFigures& figures, const html::Words& words);
// That a newer value should have been there; empty if none is late.
std::string late_sentence(const analysis::MeasureFigures& figures, const html::Words& words);
// "Lavere er bedre".
std::string direction_sentence(const analysis::MeasureFigures& figures, const html::Words& words);

}  // namespace site
