#pragma once

#include <string>

#include "analysis/measure.h"
#include "html/words.h"

namespace app {

// What `sirkel analyse --format json` prints: an object with a line for each point and part. docs/analyse.md
// says what the fields mean, docs/analyse.schema.json which there are. Numbers are those that were computed,
// in the shortest form that reads back the same; what is missing is null.
//   words: of the summary.
// Field names are those of the reference cases (tests/stats/reference), and what they name is the same.
std::string figures_json(const analysis::MeasureFigures& figures, const html::Words& words);

}  // namespace app
