#include "site/signals_csv.h"

#include <algorithm>

#include "analysis/level_change.h"
#include "analysis/unit.h"
#include "site/csv_cell.h"
#include "site/measure_icons.h"
#include "site/measure_words.h"
#include "site/rendering.h"
#include "site/signal_grid.h"

namespace site {
namespace {

using analysis::MeasureFigures;

// Values as they are shown, but unrounded: a share of one in percent.
std::optional<double> shown(const MeasureFigures& figures, std::optional<double> value) {
  return value && figures.percent ? std::optional(*value * 100) : value;
}

std::string name_at(const MeasureFigures& figures, std::optional<std::size_t> point,
                    source::Language language) {
  return point ? point_name(figures, figures.points[*point], language) : std::string();
}

std::string row_of(const Material& material, const MeasureFigures& figures) {
  const source::Language language = material.own_language();
  const html::Words& words = material.words.in(language);
  const model::Measure& measure = *figures.measure;
  const model::Unit* const unit = analysis::unit_of(measure, material.model());
  const model::Project* const project =
      measure.project ? model::find(material.model().projects, measure.project->id) : nullptr;
  const auto change = analysis::level_change(figures);
  std::optional<double> value, target, start, now;
  if (figures.latest) {
    value = figures.points[*figures.latest].value;
    target = figures.points[*figures.latest].target;
  }
  if (figures.levels) {
    start = figures.levels->start;
    now = figures.levels->now;
  }
  const auto number = [&](std::optional<double> each) { return number_cell(shown(figures, each), language); };
  return csv_row({text_cell(text_in(measure.title, language)),
                  text_cell(unit ? text_in(unit->title, language) : std::string()),
                  text_cell(project ? text_in(project->title, language) : std::string()),
                  text_cell(verdict_word(figures, words)),
                  text_cell(name_at(figures, figures.since, language)), number(value),
                  text_cell(name_at(figures, figures.latest, language)), number(target),
                  text_cell(assurance_word(figures, words)), number(start), number(now),
                  number_cell(change ? std::optional(change->percent) : std::nullopt, language),
                  text_cell(unit_text(figures, language))});
}

}  // namespace

std::string signals_csv(const Material& material) {
  const html::Words& words = material.words.in(material.own_language());
  std::vector<const MeasureFigures*> measures;
  for (const MeasureFigures& figures : material.figures.measures) measures.push_back(&figures);
  std::ranges::stable_sort(measures, {},
                           [](const MeasureFigures* figures) { return place_of_signal(*figures); });
  const auto word = [&](std::string_view key) { return text_cell(words.text(key)); };
  std::string out(csv_start);
  out += csv_row({word("measures.measure"), word("measure.unit"), word("measure.project"),
                  word("measures.signal"), word("signals.csv_since"), word("measures.latest"),
                  word("signals.csv_when"), word("chart.target"), word("signals.outlook"),
                  word("signals.levels_start"), word("signals.levels_now"), word("signals.csv_change"),
                  word("signals.csv_unit")});
  for (const MeasureFigures* figures : measures) out += row_of(material, *figures);
  return out;
}

std::string signals_csv_path() { return "data/lists/measures.csv"; }

}  // namespace site
