#pragma once

#include "analysis/measure.h"
#include "chart/run_chart.h"
#include "chart/sparkline.h"
#include "site/plan.h"

namespace site {

// The measure's chart as data, in the words of a language.
chart::RunChart measure_chart(const analysis::MeasureFigures& figures, const html::Words& words);

// The measure drawn as its author asks: as a run or control chart, or as a Pareto chart. Requires a value.
chart::Scene measure_scene(const analysis::MeasureFigures& figures, const html::Words& words, double width,
                           const chart::TextWidth& text_width);

// The same as small as a word.
chart::Sparkline measure_sparkline(const analysis::MeasureFigures& figures, const html::Words& words);

// The verdict's sign as a small picture, to stand beside its word; not read aloud.
html::Html verdict_sign(Rendering& rendering, chart::Verdict verdict);

// The picture for slides and mail: the chart with its headline, in the site's own language.
chart::Scene measure_picture(const Plan& plan, const analysis::MeasureFigures& figures,
                             const chart::TextWidth& text_width);

// Where the measure's picture and its CSV stand in the site.
std::string picture_path(const model::Measure& measure);
std::string csv_path(const model::Measure& measure);

}  // namespace site
