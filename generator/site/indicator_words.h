#pragma once

#include <string>
#include <vector>

#include "analysis/indicator.h"
#include "html/words.h"

// What the units of an indicator say, in words.
namespace site {

// What a measure is called among others of its indicator: its unit, or its own title where it has none or
// shares it with another.
std::string name_in(const analysis::MeasureFigures& figures, const analysis::IndicatorFigures& indicator,
                    const model::Model& model, source::Language language);

// "6 enheter måler dette: 1 i forverring og 2 i forbedring."
std::string units_sentence(const analysis::IndicatorFigures& figures, const html::Words& words);

// From the lowest to the highest level that they now vary around: "Nivået nå går fra 3,2 (Nord) til 8,1
// (Sør)". Empty where fewer than two have one.
std::string range_headline(const analysis::IndicatorFigures& figures, const model::Model& model,
                           const html::Words& words);

// "2 av 6 enheter skiller seg fra helheten", or that none does.
std::string funnel_headline(const analysis::FunnelFigures& funnel, const html::Words& words);
// "januar 2025 til desember 2025. Samlet 4,1 per 1000 liggedøgn."
std::string funnel_subtitle(const analysis::FunnelFigures& funnel, const html::Words& words);
// Which units lie outside, between the limits, and are not there at all: a sentence for each that is needed.
std::vector<std::string> funnel_sentences(const analysis::IndicatorFigures& figures,
                                          const model::Model& model, const html::Words& words);

// A value of the funnel, as its measures show them.
const analysis::MeasureFigures& shown_as(const analysis::FunnelFigures& funnel);

}  // namespace site
