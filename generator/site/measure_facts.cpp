#include "site/measure_facts.h"

#include "site/duty_words.h"
#include "site/measure_words.h"
#include "site/signal_words.h"

namespace site {
namespace {

html::Html linked(Rendering& rendering, std::string_view kind, std::string_view key, const html::Html& text) {
  const auto address = rendering.address(kind, key);
  if (!address) return text;
  return html::trusted_markup("<a class=\"ds-link\" href=\"" + html::escape_attribute(address->text()) +
                              "\">") +
         text + html::trusted_markup("</a>");
}

void add(std::vector<MeasureFact>& facts, std::string name, html::Html value) {
  if (!value.empty()) facts.push_back({std::move(name), std::move(value)});
}

void add_belonging(std::vector<MeasureFact>& facts, Rendering& rendering, const model::Measure& measure) {
  const model::Model& model = rendering.model();
  if (const auto* unit = measure.unit ? model::find(model.units, measure.unit->id) : nullptr) {
    add(facts, rendering.word("measure.unit"),
        linked(rendering, "unit", unit->id, rendering.text(unit->title)));
  }
  if (const auto* project = measure.project ? model::find(model.projects, measure.project->id) : nullptr) {
    add(facts, rendering.word("measure.project"),
        linked(rendering, "project", project->id, rendering.text(project->title)));
  }
  if (const auto* indicator =
          measure.indicator ? model::find(model.indicators, measure.indicator->id) : nullptr) {
    add(facts, kind_name("indicator", rendering.language),
        linked(rendering, "indicator", indicator->id, rendering.text(indicator->title)));
  }
}

void add_chart(std::vector<MeasureFact>& facts, const Rendering& rendering,
               const analysis::MeasureFigures& figures) {
  const model::Measure& measure = *figures.measure;
  const auto chart = measure.chart.value_or(model::ChartKind::run);
  const auto word = static_cast<std::size_t>(chart);
  add(facts, rendering.word("measure.chart"),
      html::escaped(rendering.word("chart_kind." + std::string(model::chart_kind_words[word]))));
  if (chart == model::ChartKind::pareto) return;
  add(facts, rendering.word("measure.rules"), html::escaped(rules_in_use_text(figures, rendering.words)));
}

}  // namespace

std::vector<MeasureFact> measure_facts(Rendering& rendering, const analysis::MeasureFigures& figures) {
  const model::Measure& measure = *figures.measure;
  std::vector<MeasureFact> facts;
  add_belonging(facts, rendering, measure);
  if (measure.kind) {
    const auto kind = static_cast<std::size_t>(*measure.kind);
    add(facts, rendering.word("measure.kind"),
        html::escaped(rendering.word("measure_kind." + std::string(model::measure_kind_words[kind]))));
  }
  add(facts, rendering.word("measure.definition"), rendering.text(measure.definition));
  add(facts, rendering.word("measure.numerator"), rendering.text(measure.numerator));
  add(facts, rendering.word("measure.denominator"), rendering.text(measure.denominator));
  add(facts, rendering.word("measure.source"), rendering.text(measure.source));
  if (measure.frequency) {
    const auto frequency = static_cast<std::size_t>(*measure.frequency);
    add(facts, rendering.word("measure.frequency"),
        html::escaped(rendering.word("frequency." + std::string(source::period_words[frequency]))));
  }
  add_chart(facts, rendering, figures);
  return facts;
}

std::vector<Link> measure_duties(Rendering& rendering, const model::Measure& measure) {
  std::vector<Link> duties;
  for (const auto& reference : measure.duties) {
    const model::DutyPlace place =
        reference ? model::find_duty(rendering.model(), reference->id) : model::DutyPlace{};
    if (!place) continue;
    duties.push_back(rendering.link("duty", reference->id, duty_title(*place.duty, rendering.language)));
  }
  return duties;
}

}  // namespace site
