#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "analysis/measure.h"
#include "site/rendering.h"

// Made-up series and pictures that explain the kinds of charts. Fixed, and told to be made up where they are
// shown.
namespace site {

// The keys of the guides, in the order in which they are best read: kinds of measure charts first, then other
// pictures.
std::span<const std::string_view> chart_guide_keys();

// The guide that explains a measure's chart.
std::string_view chart_guide_of(const analysis::MeasureFigures& figures);

// The measure whose chart is an example of this kind; none for pictures that no measure has. The figures lend
// from the measure.
std::optional<model::Measure> example_measure(std::string_view key, const html::Words& words);
analysis::MeasureFigures example_figures(const Material& material, const model::Measure& measure);

// Any other picture, drawn `width` points wide. Requires a key without a measure.
chart::Scene example_scene(const Rendering& rendering, std::string_view key, double width);

}  // namespace site
