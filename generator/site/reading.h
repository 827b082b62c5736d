#pragma once

#include <string>
#include <vector>

#include "analysis/measure.h"
#include "html/words.h"

namespace site {

// How to read this chart: what its points, lines and signs are, and which rules say that something has
// changed. Paragraphs, for the kind of chart and the rules that are in use, with what else is in it: phases,
// points left out, a baseline, a target.
std::vector<std::string> how_to_read(const analysis::MeasureFigures& figures, const html::Words& words);

// What a reader must know before trusting the chart: few values, lines that will still move. Empty if
// nothing.
std::vector<std::string> trust_notes(const analysis::MeasureFigures& figures, const html::Words& words);

}  // namespace site
