#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/measure.h"
#include "site/chart_note.h"

namespace site {

// A measure with its chart and what it says, on another page than its own.
struct MeasureFigure {
  std::string title;
  std::optional<html::Url> address;
  std::string kind;
  std::string headline;
  std::string subtitle;
  std::string signal;  // data-signal
  html::Html sign;     // of the variation
  std::string verdict;
  std::string sentence;
  std::string summary;  // the whole, as it is read aloud
  html::Html assurance_sign;
  std::string assurance;  // empty where nothing can be said of the target
  html::Html chart;
  std::vector<ChartNote> notes;  // the flags in the chart; of the main measure alone

  static constexpr auto members() {
    return std::array{html::member<&MeasureFigure::title>("title"),
                      html::member<&MeasureFigure::address>("address"),
                      html::member<&MeasureFigure::kind>("kind"),
                      html::member<&MeasureFigure::headline>("headline"),
                      html::member<&MeasureFigure::subtitle>("subtitle"),
                      html::member<&MeasureFigure::signal>("signal"),
                      html::member<&MeasureFigure::sign>("sign"),
                      html::member<&MeasureFigure::verdict>("verdict"),
                      html::member<&MeasureFigure::sentence>("sentence"),
                      html::member<&MeasureFigure::summary>("summary"),
                      html::member<&MeasureFigure::assurance_sign>("assurance_sign"),
                      html::member<&MeasureFigure::assurance>("assurance"),
                      html::member<&MeasureFigure::chart>("chart"),
                      html::member<&MeasureFigure::notes>("notes")};
  }
};

// With a chart as wide as the page, drawn for both widths, and its notes.
MeasureFigure measure_figure(Rendering& rendering, const analysis::MeasureFigures& measure);

// With a chart as narrow as on a phone, to stand beside others; without notes.
MeasureFigure small_measure_figure(Rendering& rendering, const analysis::MeasureFigures& measure);

}  // namespace site
