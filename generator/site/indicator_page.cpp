#include <algorithm>

#include "site/collation.h"
#include "site/indicator_chart.h"
#include "site/indicator_csv.h"
#include "site/indicator_words.h"
#include "site/measure_chart.h"
#include "site/measure_row.h"
#include "site/measure_words.h"

// The same measure across units: each on one scale with the others, and all against the whole.
namespace site {
namespace {

using analysis::FunnelUnit;
using analysis::IndicatorFigures;
using analysis::MeasureFigures;
using Measures = std::vector<const MeasureFigures*>;

struct SideBySide {
  std::string headline;
  std::string subtitle;
  html::Html chart;
  std::string note;  // which units are not drawn; may be empty

  static constexpr auto members() {
    return std::array{html::member<&SideBySide::headline>("headline"),
                      html::member<&SideBySide::subtitle>("subtitle"),
                      html::member<&SideBySide::chart>("chart"), html::member<&SideBySide::note>("note")};
  }
};

// A unit in the table: what its measure says, under the unit's name.
struct UnitRow {
  std::string name;
  std::string level;  // where it now is, see MeasureFigures::levels; may be empty
  MeasureRow measure;

  static constexpr auto members() {
    return std::array{html::member<&UnitRow::name>("name"), html::member<&UnitRow::level>("level"),
                      html::member<&UnitRow::measure>("measure")};
  }
};

struct FunnelRow {
  std::string name;
  std::optional<html::Url> address;
  std::string numerator;
  std::string denominator;
  std::string value;
  std::string lower;
  std::string upper;
  std::string signal;  // data-signal
  html::Html sign;
  std::string verdict;

  static constexpr auto members() {
    return std::array{html::member<&FunnelRow::name>("name"),
                      html::member<&FunnelRow::address>("address"),
                      html::member<&FunnelRow::numerator>("numerator"),
                      html::member<&FunnelRow::denominator>("denominator"),
                      html::member<&FunnelRow::value>("value"),
                      html::member<&FunnelRow::lower>("lower"),
                      html::member<&FunnelRow::upper>("upper"),
                      html::member<&FunnelRow::signal>("signal"),
                      html::member<&FunnelRow::sign>("sign"),
                      html::member<&FunnelRow::verdict>("verdict")};
  }
};

struct FunnelView {
  std::string headline;
  std::string subtitle;
  html::Html chart;
  std::vector<std::string> sentences;
  std::vector<FunnelRow> rows;

  static constexpr auto members() {
    return std::array{
        html::member<&FunnelView::headline>("headline"), html::member<&FunnelView::subtitle>("subtitle"),
        html::member<&FunnelView::chart>("chart"), html::member<&FunnelView::sentences>("sentences"),
        html::member<&FunnelView::rows>("rows")};
  }
};

struct IndicatorView {
  Frame frame;
  html::Html title;
  std::string lead;
  html::Html about;
  std::optional<SideBySide> side_by_side;
  std::vector<UnitRow> units;
  std::optional<FunnelView> funnel;
  html::Url csv;

  static constexpr auto members() {
    return std::array{html::member<&IndicatorView::frame>("frame"),
                      html::member<&IndicatorView::title>("title"),
                      html::member<&IndicatorView::lead>("lead"),
                      html::member<&IndicatorView::about>("about"),
                      html::member<&IndicatorView::side_by_side>("side_by_side"),
                      html::member<&IndicatorView::units>("units"),
                      html::member<&IndicatorView::funnel>("funnel"),
                      html::member<&IndicatorView::csv>("csv")};
  }
};

// Those that some measure names: without one there is nothing to see.
std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const IndicatorFigures& figures : material.figures.indicators) {
    if (!figures.measures.empty()) ids.push_back(figures.indicator->id);
  }
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Indicator& indicator = *model::find(material.model().indicators, key);
  return {{kind_names("indicator", language), indicator.id},
          text_in(indicator.title, language),
          material.strictest,
          "measures",
          ""};
}

// In the order of the units' names, so that a unit is found where it is looked for.
Measures by_name(const Rendering& rendering, const IndicatorFigures& indicator, Measures measures) {
  sort_by_text<const MeasureFigures*>(
      measures, Collation(rendering.language), [&](const MeasureFigures* figures) {
        return name_in(*figures, indicator, rendering.model(), rendering.language);
      });
  return measures;
}

// --- Side by side ---

std::string note_of(const Rendering& rendering, const IndicatorFigures& indicator, std::size_t drawn) {
  std::string note;
  if (drawn < indicator.on_one_scale.size()) {
    note = rendering.word("indicator.not_all_drawn", {{"n", drawn}, {"all", indicator.on_one_scale.size()}});
  }
  if (indicator.on_one_scale.size() == indicator.measures.size()) return note;
  return note + (note.empty() ? "" : " ") +
         rendering.word("indicator.other_scale",
                        {{"n", indicator.measures.size() - indicator.on_one_scale.size()}});
}

std::optional<SideBySide> side_by_side(Rendering& rendering, const IndicatorFigures& indicator) {
  Measures drawn = indicator.on_one_scale;
  if (drawn.empty()) return std::nullopt;
  if (drawn.size() > most_small_charts) {
    put_worst_first(rendering, drawn);
    drawn.resize(most_small_charts);
  }
  drawn = by_name(rendering, indicator, std::move(drawn));
  const MeasureFigures& first = *drawn.front();
  SideBySide view{.headline = range_headline(indicator, rendering.model(), rendering.words)};
  if (view.headline.empty()) view.headline = units_sentence(indicator, rendering.words);
  view.subtitle = direction_sentence(first, rendering.words) + ". " + rendering.word("indicator.same_axes") +
                  " " + rendering.word("indicator.level_about");
  if (const std::string unit = unit_text(first, rendering.language); !unit.empty() && unit != "%")
    view.subtitle = capitalised(unit) + ". " + view.subtitle;
  const chart::SmallMultiples multiples = indicator_multiples(rendering, indicator, drawn);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(multiples, width, rendering.text_width); });
  view.note = note_of(rendering, indicator, drawn.size());
  return view;
}

std::vector<UnitRow> unit_rows(Rendering& rendering, const IndicatorFigures& indicator) {
  std::vector<UnitRow> rows;
  Measures measures = indicator.measures;
  put_worst_first(rendering, measures);
  for (const MeasureFigures* figures : measures) {
    UnitRow row{.name = name_in(*figures, indicator, rendering.model(), rendering.language),
                .level = {},
                .measure = measure_row(rendering, *figures)};
    if (figures->levels) row.level = value_in_table(*figures, figures->levels->now, rendering.language);
    rows.push_back(std::move(row));
  }
  return rows;
}

// --- Against the whole ---

std::string_view verdict_key(const FunnelUnit& unit) {
  switch (unit.verdict) {
    case analysis::Variation::improvement:
      return "indicator.better";
    case analysis::Variation::concern:
      return "indicator.worse";
    case analysis::Variation::change:
      return "indicator.other";
    default:
      return "indicator.inside";
  }
}

FunnelRow funnel_row(Rendering& rendering, const IndicatorFigures& indicator, const FunnelUnit& unit) {
  const MeasureFigures& as = shown_as(*indicator.funnel);
  const source::Language language = rendering.language;
  const auto value = [&](std::optional<double> number) {
    return number ? value_in_table(as, *number, language) : std::string();
  };
  MeasureFigures sample;  // that shows what the verdict looks like
  sample.variation = unit.verdict;
  return {.name = name_in(*unit.measure, indicator, rendering.model(), language),
          .address = rendering.address("measure", unit.measure->measure->id),
          .numerator = number(unit.numerator, 0, language),
          .denominator = number(unit.denominator, 0, language),
          .value = value(unit.against_whole.value),
          .lower = value(unit.against_whole.lower_limit),
          .upper = value(unit.against_whole.upper_limit),
          .signal = verdict_signal(sample),
          .sign = verdict_sign(rendering, verdict_of(sample)),
          .verdict = rendering.word(verdict_key(unit))};
}

FunnelView funnel_view(Rendering& rendering, const IndicatorFigures& indicator) {
  const analysis::FunnelFigures& funnel = *indicator.funnel;
  FunnelView view{.headline = funnel_headline(funnel, rendering.words),
                  .subtitle = funnel_subtitle(funnel, rendering.words),
                  .chart = {},
                  .sentences = funnel_sentences(indicator, rendering.model(), rendering.words),
                  .rows = {}};
  const chart::FunnelPlot plot = indicator_funnel(rendering, indicator);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(plot, width, rendering.text_width); });
  Measures measures;
  for (const FunnelUnit& unit : funnel.units) measures.push_back(unit.measure);
  for (const MeasureFigures* figures : by_name(rendering, indicator, std::move(measures))) {
    view.rows.push_back(
        funnel_row(rendering, indicator, *std::ranges::find(funnel.units, figures, &FunnelUnit::measure)));
  }
  return view;
}

// --- The page ---

const IndicatorFigures& figures_of(const Material& material, std::string_view key) {
  return *analysis::find_indicator(material.figures, material.model(), key);
}

IndicatorView view(Rendering& rendering) {
  const IndicatorFigures& indicator = figures_of(rendering.material, rendering.page.key);
  IndicatorView view;
  view.title = rendering.text(indicator.indicator->title);
  view.lead = units_sentence(indicator, rendering.words);
  view.about = rendering.markdown(indicator.indicator->about);
  view.side_by_side = side_by_side(rendering, indicator);
  view.units = unit_rows(rendering, indicator);
  if (indicator.funnel) view.funnel = funnel_view(rendering, indicator);
  view.csv = rendering.file(indicator_csv_path(*indicator.indicator));
  rendering.description = view.lead;
  return view;
}

std::vector<OutputFile> csv_beside(const Material& material, const Page& page) {
  if (page.language != material.own_language()) return {};
  const IndicatorFigures& indicator = figures_of(material, page.key);
  return {{indicator_csv_path(*indicator.indicator), indicator_csv(material, indicator)}};
}

}  // namespace

PageKind indicator_page() { return page_kind<IndicatorView, view>("indicator", keys, describe, csv_beside); }

}  // namespace site
