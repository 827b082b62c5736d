#include <algorithm>
#include <array>
#include <charconv>

#include "site/collation.h"
#include "site/measure_chart.h"
#include "site/measure_words.h"
#include "site/rendering.h"

// All measures of the organisation as a table, worst news first.
namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Variation;

struct MeasureRow {
  std::optional<html::Url> address;
  html::Html title;
  html::Html unit;
  std::string unit_label;  // of the values: "per 1000 liggedøgn"
  std::optional<html::Url> project_address;
  html::Html project;
  std::string signal;
  html::Html sign;
  std::string verdict;
  std::string latest;
  std::string when;
  std::string target;
  std::string target_state;  // "nådd", "ikke nådd"; empty without target
  html::Html spark;
  bool late = false;

  static constexpr auto members() {
    return std::array{html::member<&MeasureRow::address>("address"),
                      html::member<&MeasureRow::title>("title"),
                      html::member<&MeasureRow::unit>("unit"),
                      html::member<&MeasureRow::unit_label>("unit_label"),
                      html::member<&MeasureRow::project_address>("project_address"),
                      html::member<&MeasureRow::project>("project"),
                      html::member<&MeasureRow::signal>("signal"),
                      html::member<&MeasureRow::sign>("sign"),
                      html::member<&MeasureRow::verdict>("verdict"),
                      html::member<&MeasureRow::latest>("latest"),
                      html::member<&MeasureRow::when>("when"),
                      html::member<&MeasureRow::target>("target"),
                      html::member<&MeasureRow::target_state>("target_state"),
                      html::member<&MeasureRow::spark>("spark"),
                      html::member<&MeasureRow::late>("late")};
  }
};

struct MeasuresView {
  Frame frame;
  std::string lead;
  std::vector<MeasureRow> rows;
  std::vector<NavigationLink> parts;  // of a list that goes on over several pages; else none

  static constexpr auto members() {
    return std::array{html::member<&MeasuresView::frame>("frame"), html::member<&MeasuresView::lead>("lead"),
                      html::member<&MeasuresView::rows>("rows"), html::member<&MeasuresView::parts>("parts")};
  }
};

// A table has no more rows than this; a longer list goes on in parts, on pages of their own: key "2", "3" …
constexpr std::size_t longest_list = 500;

std::size_t part_of(std::string_view key) {
  std::size_t part = 1;
  std::from_chars(key.data(), key.data() + key.size(), part);
  return part;
}

std::string key_of_part(std::size_t part) { return part == 1 ? std::string() : std::to_string(part); }

std::size_t count_parts(const Material& material) {
  return std::max<std::size_t>(1, (material.model().measures.size() + longest_list - 1) / longest_list);
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> all;
  for (std::size_t part = 1; part <= count_parts(material); ++part) all.push_back(key_of_part(part));
  return all;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  PageDescription description{
      {kind_names("measure", language)}, kind_names("measure", language), material.strictest, "front", ""};
  if (key.empty()) return description;
  // Measures have ids of their own below this folder; a part's is a word and a number, which ids may be, so
  // it is one deeper.
  description.folders.push_back(material.words.in(language).text("path.measures_part"));
  description.folders.emplace_back(key);
  description.title += " (" + std::string(key) + ")";
  description.parent = "measures";
  return description;
}

// What a leader should see first.
int weight(const MeasureFigures& figures) {
  switch (figures.variation) {
    case Variation::concern:
      return 0;
    case Variation::change:
      return 1;
    case Variation::improvement:
      return 2;
    case Variation::common_cause:
      return 3;
    case Variation::too_little_data:
      return 4;
  }
  return 5;
}

MeasureRow row_of(Rendering& rendering, const MeasureFigures& figures) {
  const model::Measure& measure = *figures.measure;
  MeasureRow row{.address = rendering.address("measure", measure.id), .title = rendering.text(measure.title)};
  if (const model::Unit* unit =
          measure.unit ? model::find(rendering.model().units, measure.unit->id) : nullptr) {
    row.unit = rendering.text(unit->title);
  }
  if (const model::Project* project =
          measure.project ? model::find(rendering.model().projects, measure.project->id) : nullptr) {
    row.project = rendering.text(project->title);
    row.project_address = rendering.address("project", project->id);
  }
  row.signal = verdict_signal(figures);
  row.sign = verdict_sign(rendering, verdict_of(figures));
  row.verdict = verdict_word(figures, rendering.words);
  row.late = figures.due.has_value();
  if (!figures.latest) return row;
  const analysis::SeriesPoint& latest = figures.points[*figures.latest];
  // Percent stand behind each number; a longer unit stands once, below the title.
  const std::string unit = unit_text(figures, rendering.language);
  if (unit != "%") row.unit_label = unit;
  const auto shown = [&](double value) {
    return unit == "%" ? value_with_unit(figures, value, rendering.language)
                       : value_text(figures, value, rendering.language);
  };
  row.latest = shown(*latest.value);
  row.when = point_name(figures, latest, rendering.language);
  if (latest.target) row.target = shown(*latest.target);
  if (figures.target != analysis::TargetState::none) {
    row.target_state = rendering.word(
        figures.target == analysis::TargetState::reached ? "measures.reached" : "measures.not_reached");
  }
  row.spark = rendering.chart(chart::draw(measure_sparkline(figures, rendering.words)), "spark");
  return row;
}

MeasuresView view(Rendering& rendering) {
  MeasuresView view;
  std::vector<const MeasureFigures*> measures;
  for (const MeasureFigures& figures : rendering.material.figures.measures) measures.push_back(&figures);
  const Collation collation(rendering.language);
  sort_by_text<const MeasureFigures*>(measures, collation, [&](const MeasureFigures* figures) {
    return text_in(figures->measure->title, rendering.language);
  });
  std::ranges::stable_sort(measures, {}, [](const MeasureFigures* figures) { return weight(*figures); });
  const std::size_t part = part_of(rendering.page.key);
  const std::size_t end = std::min(measures.size(), part * longest_list);
  for (std::size_t index = (part - 1) * longest_list; index < end; ++index)
    view.rows.push_back(row_of(rendering, *measures[index]));
  for (std::size_t other = 1; count_parts(rendering.material) > 1 && other <= count_parts(rendering.material);
       ++other) {
    view.parts.push_back(
        {*rendering.address("measures", key_of_part(other)), std::to_string(other), other == part});
  }
  const auto count = [&](Variation variation) {
    return std::ranges::count(measures, variation,
                              [](const MeasureFigures* figures) { return figures->variation; });
  };
  view.lead = rendering.word(
      "measures.lead",
      {{"n", measures.size()},
       {"worse", number(static_cast<double>(count(Variation::concern)), 0, rendering.language)},
       {"better", number(static_cast<double>(count(Variation::improvement)), 0, rendering.language)}});
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind measures_page() { return page_kind<MeasuresView, view>("measures", keys, describe); }

}  // namespace site
