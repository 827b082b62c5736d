#pragma once

#include <optional>
#include <string>

#include "analysis/measure.h"
#include "html/words.h"

// What the rules of a chart found, in words.
namespace site {

// The point that the verdict is about: the newest with a value that is not left out. None where there is no
// value, or all are left out.
std::optional<std::size_t> judged_point(const analysis::MeasureFigures& figures);

// What the weightiest rule saw, as a clause without a capital letter or a full stop: "8 verdier på rad ligger
// under medianen, flere enn tilfeldighetene tilsier". Requires figures.has_signal().
std::string reason_clause(const analysis::MeasureFigures& figures, const html::Words& words);

// That other rules fired too: "Regelen om få krysninger slår også ut." Empty where none did.
std::string other_rules_sentence(const analysis::MeasureFigures& figures, const html::Words& words);

// The rules that fired at one point: "Over øvre kontrollgrense; del av et langt løp over medianen". Empty
// where none did.
std::string rules_at(const analysis::MeasureFigures& figures, const analysis::SeriesPoint& point,
                     const html::Words& words);

// Which rules the measure is judged by, by name: "Anhøj: uvanlig lange løp og uvanlig få krysninger".
std::string rules_in_use_text(const analysis::MeasureFigures& figures, const html::Words& words);

// The centre line inside a sentence: "medianen", "gjennomsnittet", "senterlinjen".
std::string the_centre(const analysis::MeasureFigures& figures, const html::Words& words);

}  // namespace site
