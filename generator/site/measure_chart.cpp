#include "site/measure_chart.h"

#include <algorithm>

#include "site/format.h"
#include "site/measure_pareto.h"
#include "site/measure_words.h"
#include "site/rendering.h"
#include "site/summary.h"
#include "model/measure_axis.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;

chart::Verdict verdict_of_point(const MeasureFigures& figures, const SeriesPoint& point) {
  if (!point.signal) return chart::Verdict::common;
  switch (analysis::judged(point.signal.side, model::wanted_by(*figures.measure))) {
    case analysis::Variation::improvement:
      return chart::Verdict::improvement;
    case analysis::Variation::concern:
      return chart::Verdict::concern;
    default:
      return chart::Verdict::neutral_signal;
  }
}

// Neighbouring points with one value of a line become one stretch of it.
template <class ValueOf, class LabelOf>
std::vector<chart::Stretch> stretches(const std::vector<SeriesPoint>& points, const ValueOf& value_of,
                                      const LabelOf& label_of) {
  std::vector<chart::Stretch> result;
  int part = 0;
  bool open = false;
  for (const SeriesPoint& point : points) {
    const std::optional<double> value = value_of(point);
    if (!value) {
      // A gap in the data is none in the line; a line that is not there ends it.
      if (point.value) open = false;
      continue;
    }
    if (open && result.back().value == *value && point.part == part) {
      result.back().to = point.position;
    } else {
      result.push_back({point.position, point.position, *value, label_of(*value)});
    }
    part = point.part;
    open = true;
  }
  return result;
}

// A line with a step at every point is labelled at its end alone.
void label_last_only(std::vector<chart::Stretch>& line) {
  for (std::size_t index = 0; index + 1 < line.size(); ++index) line[index].label.clear();
}

std::vector<chart::RunPoint> points_of(const MeasureFigures& figures, const html::Words& words) {
  std::vector<chart::RunPoint> result;
  int notes = 0;
  for (const SeriesPoint& point : figures.points) {
    chart::RunPoint drawn{
        .x = point.position, .value = point.value, .verdict = verdict_of_point(figures, point)};
    drawn.excluded = point.excluded != nullptr;
    if (point.has_flag()) drawn.note = ++notes;
    if (point.value) {
      drawn.tooltip = point_name(figures, point, words.language()) + ": " +
                      value_with_unit(figures, *point.value, words.language());
    }
    result.push_back(std::move(drawn));
  }
  return result;
}

std::vector<chart::PhaseStart> phases_of(const MeasureFigures& figures, const html::Words& words) {
  std::vector<chart::PhaseStart> result;
  for (const analysis::Part& part : figures.parts) {
    if (part.phase)
      result.push_back({figures.points[part.first].position, text_in(part.phase->reason, words.language())});
  }
  return result;
}

// From when to when, and what is read aloud of it.
std::string description_of(const MeasureFigures& figures, const html::Words& words) {
  if (is_on_categories(figures) || figures.points.empty()) return summary(figures, words);
  return words.text("chart.from_to", {{"from", named_point(figures, figures.points.front(), words)},
                                      {"to", named_point(figures, figures.points.back(), words)}}) +
         " " + summary(figures, words);
}

// Without a label: lines of two sigma are thin, and the reader's text says what they are.
std::vector<chart::Stretch> unlabelled(const std::vector<SeriesPoint>& points,
                                       std::optional<double> SeriesPoint::*line) {
  return stretches(
      points, [line](const SeriesPoint& point) { return point.*line; }, [](double) { return std::string(); });
}

void add_suggested_phase(chart::RunChart& drawn, const MeasureFigures& figures, const html::Words& words) {
  if (!figures.suggested_phase) return;
  drawn.suggested_phase =
      chart::PhaseStart{figures.points[*figures.suggested_phase].position, words.text("suggested.chart")};
}

std::vector<chart::Tick> category_ticks(const MeasureFigures& figures) {
  std::vector<chart::Tick> ticks;
  for (const SeriesPoint& point : figures.points)
    ticks.push_back({.position = point.position, .label = point.at.text});
  return ticks;
}

}  // namespace

chart::RunChart measure_chart(const MeasureFigures& figures, const html::Words& words) {
  const source::Language language = words.language();
  chart::RunChart drawn;
  drawn.title = text_in(figures.measure->title, language);
  drawn.description = description_of(figures, words);
  drawn.points = points_of(figures, words);
  const auto labelled = [&](std::string name) {
    return [&, name = std::move(name)](double value) {
      return name + " " + value_text(figures, value, language);
    };
  };
  drawn.centre = stretches(
      figures.points, [](const SeriesPoint& point) { return point.centre_line; },
      labelled(centre_name(figures, words)));
  drawn.target = stretches(
      figures.points, [](const SeriesPoint& point) { return point.target; },
      labelled(words.text("chart.target")));
  drawn.lower_limit = stretches(
      figures.points, [](const SeriesPoint& point) { return point.lower_limit; },
      labelled(words.text("chart.lower_limit")));
  drawn.upper_limit = stretches(
      figures.points, [](const SeriesPoint& point) { return point.upper_limit; },
      labelled(words.text("chart.upper_limit")));
  for (auto* line : {&drawn.target, &drawn.lower_limit, &drawn.upper_limit}) label_last_only(*line);
  drawn.lower_warning = unlabelled(figures.points, &SeriesPoint::lower_warning);
  drawn.upper_warning = unlabelled(figures.points, &SeriesPoint::upper_warning);
  drawn.phases = phases_of(figures, words);
  add_suggested_phase(drawn, figures, words);
  if (figures.latest && !is_on_categories(figures))
    drawn.latest_label = value_text(figures, *figures.points[*figures.latest].value, language);
  drawn.key = {.common = words.text("chart.key_common"),
               .improvement = words.text("chart.key_improvement"),
               .concern = words.text("chart.key_concern"),
               .neutral = words.text("chart.key_neutral"),
               .excluded = words.text("chart.key_excluded")};
  drawn.number = [percent = figures.percent, language](double value, int decimals) {
    return percent ? number(value * 100, std::max(0, decimals - 2), language)
                   : number(value, decimals, language);
  };
  if (unit_text(figures, language) == "%") {
    drawn.floor = 0;
    drawn.ceiling = figures.percent ? 1 : 100;
  }
  if (figures.measure->axis.value_or(model::Axis::date) == model::Axis::date) {
    drawn.month_name = [language](int month) {
      return short_month_name(static_cast<unsigned>(month), language);
    };
  } else if (*figures.measure->axis == model::Axis::category) {
    drawn.x_ticks = category_ticks(figures);
  }
  return drawn;
}

chart::Scene measure_scene(const MeasureFigures& figures, const html::Words& words, double width,
                           const chart::TextWidth& text_width) {
  return is_pareto(figures) ? chart::draw(measure_pareto(figures, words), width, text_width)
                            : chart::draw(measure_chart(figures, words), width, text_width);
}

chart::Sparkline measure_sparkline(const MeasureFigures& figures, const html::Words& words) {
  chart::Sparkline drawn;
  drawn.title = text_in(figures.measure->title, words.language());
  drawn.description = headline(figures, words);
  for (const SeriesPoint& point : figures.points) drawn.values.push_back(point.value);
  if (figures.latest) drawn.centre = figures.points[*figures.latest].centre_line;
  drawn.latest = verdict_of(figures);
  return drawn;
}

html::Html verdict_sign(Rendering& rendering, chart::Verdict verdict) {
  return rendering.chart(chart::verdict_sign(verdict), "sign");
}

chart::Scene measure_picture(const Plan& plan, const MeasureFigures& figures,
                             const chart::TextWidth& text_width) {
  const html::Words& words = plan.material().words.in(plan.material().own_language());
  const std::string title = text_in(figures.measure->title, words.language());
  if (is_pareto(figures)) {
    chart::ParetoChart drawn = measure_pareto(figures, words);
    drawn.headline = title;
    drawn.subtitle = headline(figures, words) + ".";
    return chart::draw(drawn, Rendering::wide_chart, text_width);
  }
  chart::RunChart drawn = measure_chart(figures, words);
  drawn.headline = title;
  drawn.subtitle = headline(figures, words) + ". " + direction_sentence(figures, words) + ".";
  return chart::draw(drawn, Rendering::wide_chart, text_width);
}

std::string picture_path(const model::Measure& measure) { return "bilder/" + measure.id + ".png"; }
std::string csv_path(const model::Measure& measure) { return "data/" + measure.id + ".csv"; }

}  // namespace site
