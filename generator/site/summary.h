#pragma once

#include <string>

#include "analysis/measure.h"
#include "html/words.h"

namespace site {

// What a leader can read aloud of a measure, in one paragraph: the latest value and when it is from; whether
// the process has changed, since when and by which rule; how far the level has moved; whether the target is
// reached reliably, never, by chance, or so and so often; and that figures are late. Always about the newest
// point that has a value. Of categories: the greatest and the least, or what lies outside the limits; of a
// Pareto chart: which few stand for most.
std::string summary(const analysis::MeasureFigures& figures, const html::Words& words);

// Its second and third sentence: what the rules say of the newest values (empty where all are left out), and
// how the whole series has moved since it began (empty where nothing beyond chance is seen). Require a value
// on an axis that has an order.
std::string change_sentence(const analysis::MeasureFigures& figures, const html::Words& words);
std::string level_sentence(const analysis::MeasureFigures& figures, const html::Words& words);

}  // namespace site
