#pragma once

#include <optional>
#include <string>

#include "analysis/measure.h"
#include "site/rendering.h"

// Variation and assurance of a measure as pictures and words, the same on every page. A picture is not read
// aloud: its word always stands beside it.
namespace site {

// How the newest point varies; verdict_word() is its word.
html::Html variation_icon(Rendering& rendering, const analysis::MeasureFigures& figures);

// Whether the process, as it now runs, reaches its target. Empty without limits, a target or a wanted
// direction, and where there are too few values to judge by: limits still move then.
std::optional<stats::Assurance> shown_assurance(const analysis::MeasureFigures& figures);
// Its picture, and its word: "Når målet sikkert". Both are empty where there is none.
html::Html assurance_icon(Rendering& rendering, const analysis::MeasureFigures& figures);
std::string assurance_word(const analysis::MeasureFigures& figures, const html::Words& words);

// The same for a kind of variation or assurance rather than a measure, for headings of rows and columns.
html::Html assurance_icon(Rendering& rendering, stats::Assurance assurance);
std::string assurance_word(stats::Assurance assurance, const html::Words& words);

}  // namespace site
