#pragma once

#include <string>

#include "analysis/measure.h"
#include "html/words.h"

namespace app {

// What `sirkel analyse` prints for a person: title, summary, and a table with a line for each point, its
// lines and the rules that fired there. Numbers are rounded as on a site; columns without a value are left
// out.
std::string figures_table(const analysis::MeasureFigures& figures, const html::Words& words);

}  // namespace app
