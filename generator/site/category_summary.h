#pragma once

#include <string>

#include "analysis/measure.h"
#include "html/words.h"

namespace site {

// What summary() says of a measure on categories. Requires a value.
std::string category_summary(const analysis::MeasureFigures& figures, const html::Words& words);

// The headline of its chart: "Vanligst: Legemidler". Requires a value.
std::string category_headline(const analysis::MeasureFigures& figures, const html::Words& words);

}  // namespace site
