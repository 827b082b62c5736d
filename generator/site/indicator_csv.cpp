#include "site/indicator_csv.h"

#include <algorithm>

#include "site/csv_cell.h"
#include "site/indicator_words.h"
#include "site/measure_icons.h"
#include "site/measure_words.h"
#include "site/rendering.h"

namespace site {
namespace {

using analysis::FunnelUnit;
using analysis::IndicatorFigures;
using analysis::MeasureFigures;

const FunnelUnit* in_funnel(const IndicatorFigures& indicator, const MeasureFigures& figures) {
  if (!indicator.funnel) return nullptr;
  const auto unit = std::ranges::find(indicator.funnel->units, &figures, &FunnelUnit::measure);
  return unit == indicator.funnel->units.end() ? nullptr : &*unit;
}

std::string row_of(const Material& material, const IndicatorFigures& indicator,
                   const MeasureFigures& figures) {
  const source::Language language = material.own_language();
  const html::Words& words = material.words.in(language);
  // Values as they are shown, but unrounded: a share of one in percent.
  const auto number = [&](std::optional<double> value, const MeasureFigures& as) {
    return number_cell(value && as.percent ? std::optional(*value * 100) : value, language);
  };
  std::string when;
  std::optional<double> value, target;
  if (figures.latest) {
    const analysis::SeriesPoint& latest = figures.points[*figures.latest];
    when = point_name(figures, latest, language);
    value = latest.value;
    target = latest.target;
  }
  std::string row = text_cell(name_in(figures, indicator, material.model(), language)) + ";" +
                    text_cell(verdict_word(figures, words)) + ";" + number(value, figures) + ";" +
                    text_cell(when) + ";" + number(target, figures) + ";" +
                    text_cell(assurance_word(figures, words));
  if (const FunnelUnit* const unit = in_funnel(indicator, figures)) {
    const MeasureFigures& as = shown_as(*indicator.funnel);
    row += ";" + number_cell(unit->numerator, language) + ";" + number_cell(unit->denominator, language) +
           ";" + number(unit->against_whole.value, as) + ";" + number(unit->against_whole.lower_limit, as) +
           ";" + number(unit->against_whole.upper_limit, as);
  } else if (indicator.funnel) {
    row += ";;;;;";
  }
  return row + "\r\n";
}

}  // namespace

std::string indicator_csv(const Material& material, const IndicatorFigures& indicator) {
  const html::Words& words = material.words.in(material.own_language());
  const auto word = [&](std::string_view key) { return text_cell(words.text(key)); };
  std::string out(csv_start);
  out += word("indicator.unit") + ";" + word("measures.signal") + ";" + word("measures.latest") + ";" +
         word("signals.csv_when") + ";" + word("chart.target") + ";" + word("signals.outlook");
  if (indicator.funnel) {
    out += ";" + word("csv.numerator") + ";" + word("csv.denominator") + ";" + word("csv.value") + ";" +
           word("chart.lower_limit") + ";" + word("chart.upper_limit");
  }
  out += "\r\n";
  for (const MeasureFigures* figures : indicator.measures) out += row_of(material, indicator, *figures);
  return out;
}

std::string indicator_csv_path(const model::Indicator& indicator) {
  return "data/indicators/" + indicator.id + ".csv";
}

}  // namespace site
