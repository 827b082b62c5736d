#include <algorithm>
#include <array>

#include "site/measure_chart.h"
#include "site/measure_csv.h"
#include "site/measure_words.h"
#include "site/rendering.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;

struct Fact {
  std::string name;
  html::Html value;

  static constexpr auto members() {
    return std::array{html::member<&Fact::name>("name"), html::member<&Fact::value>("value")};
  }
};

// Something that happened at a point: a note, a phase, an exclusion.
struct Remark {
  std::string when;
  html::Html text;

  static constexpr auto members() {
    return std::array{html::member<&Remark::when>("when"), html::member<&Remark::text>("text")};
  }
};

struct PointRow {
  std::string when;
  std::string value;
  std::string numerator;
  std::string denominator;
  std::string centre;
  std::string lower;
  std::string upper;
  std::string target;
  std::string remark;  // which rule fired, or why there is no value

  static constexpr auto members() {
    return std::array{
        html::member<&PointRow::when>("when"),           html::member<&PointRow::value>("value"),
        html::member<&PointRow::numerator>("numerator"), html::member<&PointRow::denominator>("denominator"),
        html::member<&PointRow::centre>("centre"),       html::member<&PointRow::lower>("lower"),
        html::member<&PointRow::upper>("upper"),         html::member<&PointRow::target>("target"),
        html::member<&PointRow::remark>("remark")};
  }
};

struct MeasureView {
  Frame frame;
  html::Html title;
  std::string headline;
  std::string subtitle;
  std::string signal;
  html::Html sign;
  std::string verdict;
  std::string sentence;
  std::string target_sentence;
  std::string late;
  std::string hidden;
  std::optional<html::Html> chart;
  std::vector<Remark> notes;
  std::vector<Remark> phases;
  std::vector<Remark> exclusions;
  std::vector<Fact> facts;
  std::string centre_name;
  std::vector<PointRow> rows;
  bool has_denominators = false;
  bool has_limits = false;
  bool has_targets = false;
  std::optional<html::Url> csv;
  std::optional<html::Url> picture;
  std::optional<html::Url> how_to_read;
  std::vector<Link> duties;

  static constexpr auto members() {
    return std::array{html::member<&MeasureView::frame>("frame"),
                      html::member<&MeasureView::title>("title"),
                      html::member<&MeasureView::headline>("headline"),
                      html::member<&MeasureView::subtitle>("subtitle"),
                      html::member<&MeasureView::signal>("signal"),
                      html::member<&MeasureView::sign>("sign"),
                      html::member<&MeasureView::verdict>("verdict"),
                      html::member<&MeasureView::sentence>("sentence"),
                      html::member<&MeasureView::target_sentence>("target_sentence"),
                      html::member<&MeasureView::late>("late"),
                      html::member<&MeasureView::hidden>("hidden"),
                      html::member<&MeasureView::chart>("chart"),
                      html::member<&MeasureView::notes>("notes"),
                      html::member<&MeasureView::phases>("phases"),
                      html::member<&MeasureView::exclusions>("exclusions"),
                      html::member<&MeasureView::facts>("facts"),
                      html::member<&MeasureView::centre_name>("centre_name"),
                      html::member<&MeasureView::rows>("rows"),
                      html::member<&MeasureView::has_denominators>("has_denominators"),
                      html::member<&MeasureView::has_limits>("has_limits"),
                      html::member<&MeasureView::has_targets>("has_targets"),
                      html::member<&MeasureView::csv>("csv"),
                      html::member<&MeasureView::picture>("picture"),
                      html::member<&MeasureView::how_to_read>("how_to_read"),
                      html::member<&MeasureView::duties>("duties")};
  }
};

const MeasureFigures& figures_of(const Material& material, std::string_view id) {
  const model::Measure* const measure = model::find(material.model().measures, id);
  return material.figures.measures[static_cast<std::size_t>(measure - material.model().measures.data())];
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Measure& measure : material.model().measures) ids.push_back(measure.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Measure& measure = *model::find(material.model().measures, key);
  return {{kind_names("measure", language), measure.id},
          text_in(measure.title, language),
          model::classification_of(measure, material.model()),
          measure.project ? "project" : "measures",
          measure.project ? measure.project->id : std::string()};
}

html::Html linked(Rendering& rendering, std::string_view kind, std::string_view key, const html::Html& text) {
  const auto address = rendering.address(kind, key);
  if (!address) return text;
  return html::trusted_markup("<a class=\"ds-link\" href=\"" + html::escape_attribute(address->text()) +
                              "\">") +
         text + html::trusted_markup("</a>");
}

void add_fact(std::vector<Fact>& facts, std::string name, html::Html value) {
  if (!value.empty()) facts.push_back({std::move(name), std::move(value)});
}

std::vector<Fact> facts_of(Rendering& rendering, const model::Measure& measure) {
  std::vector<Fact> facts;
  const model::Model& model = rendering.model();
  if (const model::Unit* unit = measure.unit ? model::find(model.units, measure.unit->id) : nullptr) {
    add_fact(facts, rendering.word("measure.unit"),
             linked(rendering, "unit", unit->id, rendering.text(unit->title)));
  }
  if (const model::Project* project =
          measure.project ? model::find(model.projects, measure.project->id) : nullptr) {
    add_fact(facts, rendering.word("measure.project"),
             linked(rendering, "project", project->id, rendering.text(project->title)));
  }
  const auto word = [&](std::string_view group, std::string_view value) {
    return html::escaped(rendering.word(std::string(group) + std::string(value)));
  };
  if (measure.kind) {
    add_fact(facts, rendering.word("measure.kind"),
             word("measure_kind.", model::measure_kind_words[static_cast<std::size_t>(*measure.kind)]));
  }
  add_fact(facts, rendering.word("measure.definition"), rendering.text(measure.definition));
  add_fact(facts, rendering.word("measure.numerator"), rendering.text(measure.numerator));
  add_fact(facts, rendering.word("measure.denominator"), rendering.text(measure.denominator));
  add_fact(facts, rendering.word("measure.source"), rendering.text(measure.source));
  if (measure.frequency) {
    add_fact(facts, rendering.word("measure.frequency"),
             word("frequency.", source::period_words[static_cast<std::size_t>(*measure.frequency)]));
  }
  add_fact(facts, rendering.word("measure.chart"),
           word("chart_kind.", model::chart_kind_words[static_cast<std::size_t>(*measure.chart)]));
  add_fact(facts, rendering.word("measure.rules"), html::escaped(rendering.word("measure.anhoej")));
  return facts;
}

std::string remark_of(Rendering& rendering, const SeriesPoint& point) {
  if (point.hidden) return rendering.word("measure.hidden_point");
  if (!point.value) return rendering.word("measure.missing");
  if (point.excluded) return rendering.word("chart.key_excluded");
  if (point.sigma_signal) return rendering.word("measure.outside");
  if (point.signal) return rendering.word("measure.in_run");
  return {};
}

std::vector<PointRow> rows_of(Rendering& rendering, const MeasureFigures& figures) {
  const source::Language language = rendering.language;
  const auto shown = [&](std::optional<double> value) {
    return value ? value_text(figures, *value, language) : std::string();
  };
  const auto plain_number = [&](std::optional<double> value) {
    return value ? number(*value, language) : std::string();
  };
  std::vector<PointRow> rows;
  for (const SeriesPoint& point : figures.points) {
    PointRow row{.when = capitalised(point_name(figures, point, language)), .value = shown(point.value)};
    if (point.hidden) {
      row.value = hidden_text(figures, rendering.material.clearance.smallest_shown(), rendering.words);
    }
    row.numerator = plain_number(point.numerator);
    row.denominator = plain_number(point.denominator);
    row.centre = shown(point.centre_line);
    row.lower = shown(point.lower_limit);
    row.upper = shown(point.upper_limit);
    row.target = shown(point.target);
    row.remark = remark_of(rendering, point);
    rows.push_back(std::move(row));
  }
  std::reverse(rows.begin(), rows.end());  // the newest first: that is what one looks for
  return rows;
}

void add_remarks(MeasureView& view, Rendering& rendering, const MeasureFigures& figures) {
  for (const SeriesPoint& point : figures.points) {
    const std::string when = capitalised(point_name(figures, point, rendering.language));
    if (!point.notes.empty()) {
      html::Html text;
      for (const source::Text* const note : point.notes) {
        if (!text.empty()) text += html::escaped(" ");
        text += rendering.text(*note);
      }
      view.notes.push_back({when, std::move(text)});
    }
    if (point.excluded) view.exclusions.push_back({when, rendering.text(point.excluded->reason)});
  }
  for (const analysis::Part& part : figures.parts) {
    if (!part.phase) continue;
    view.phases.push_back({capitalised(point_name(figures, figures.points[part.first], rendering.language)),
                           rendering.text(part.phase->reason)});
  }
}

void add_duties(MeasureView& view, Rendering& rendering, const model::Measure& measure) {
  for (const auto& reference : measure.duties) {
    const model::DutyPlace place =
        reference ? model::find_duty(rendering.model(), reference->id) : model::DutyPlace{};
    if (!place) continue;
    view.duties.push_back(
        rendering.link("duty", reference->id, *place.duty->key + " " + rendering.plain(place.duty->text)));
  }
}

MeasureView view(Rendering& rendering) {
  const MeasureFigures& figures = figures_of(rendering.material, rendering.page.key);
  const model::Measure& measure = *figures.measure;
  MeasureView view;
  view.title = rendering.text(measure.title);
  view.headline = headline(figures, rendering.words);
  view.subtitle = direction_sentence(figures, rendering.words);
  if (const std::string unit = unit_text(figures, rendering.language); !unit.empty() && unit != "%") {
    view.subtitle = capitalised(unit) + ". " + view.subtitle;
  }
  view.signal = verdict_signal(figures);
  view.sign = verdict_sign(rendering, verdict_of(figures));
  view.verdict = verdict_word(figures, rendering.words);
  view.sentence = verdict_sentence(figures, rendering.words);
  view.target_sentence = target_sentence(figures, rendering.words);
  view.late = late_sentence(figures, rendering.words);
  if (figures.hidden_points > 0)
    view.hidden = rendering.word("measure.hidden", {{"n", figures.hidden_points}});
  if (figures.latest) {
    const chart::RunChart chart = measure_chart(figures, rendering.words);
    view.chart = rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(chart, width, rendering.text_width); });
  }
  add_remarks(view, rendering, figures);
  view.facts = facts_of(rendering, measure);
  add_duties(view, rendering, measure);
  view.centre_name = centre_name(figures, rendering.words);
  view.rows = rows_of(rendering, figures);
  for (const SeriesPoint& point : figures.points) {
    view.has_denominators = view.has_denominators || point.denominator;
    view.has_limits = view.has_limits || point.upper_limit || point.lower_limit;
    view.has_targets = view.has_targets || point.target;
  }
  view.csv = rendering.file(csv_path(measure));
  if (rendering.material.pictures) view.picture = rendering.file(picture_path(measure));
  rendering.description = view.headline + ". " + view.sentence;
  return view;
}

// One file for all languages.
std::vector<OutputFile> csv_beside(const Material& material, const Page& page) {
  if (page.language != material.own_language()) return {};
  const MeasureFigures& figures = figures_of(material, page.key);
  return {{csv_path(*figures.measure), measure_csv(material, figures)}};
}

}  // namespace

PageKind measure_page() { return page_kind<MeasureView, view>("measure", keys, describe, csv_beside); }

}  // namespace site
