#include "site/culture_chart.h"

#include <algorithm>
#include <cmath>

#include "chart/interval_pairs.h"
#include "site/format.h"

namespace site {
namespace {

using analysis::CultureCell;
using analysis::CultureChange;
using analysis::CultureFigures;
using analysis::CultureUnit;

chart::IntervalValue value_of(const model::CultureResult& result) {
  chart::IntervalValue value{.value = *result.mean};
  if (result.low && result.high) {
    value.low = *result.low;
    value.high = *result.high;
  }
  return value;
}

chart::Verdict verdict_of(CultureChange change) {
  if (change == CultureChange::better) return chart::Verdict::improvement;
  return change == CultureChange::worse ? chart::Verdict::concern : chart::Verdict::common;
}

std::string pair_text(const Rendering& rendering, const CultureCell& cell) {
  if (cell.hidden) return rendering.word("culture.hidden");
  if (!cell.now) return rendering.word("culture.not_asked");
  const std::string now = mean_text(rendering, *cell.now);
  return cell.before ? mean_text(rendering, *cell.before) + " → " + now : now;
}

// Where the scale begins: at a round number below all that the survey shows, the same in every unit's chart,
// so that they can be held beside each other.
double lowest(const CultureFigures& survey) {
  double low = 100;
  for (const CultureUnit& unit : survey.units) {
    for (const CultureCell& cell : unit.cells) {
      for (const model::CultureResult* const each : {cell.now, cell.before})
        if (each && cell.now) low = std::min(low, each->low ? *each->low : *each->mean);
    }
  }
  constexpr double step = 20;
  return std::min(100 - 2 * step, std::floor(low / step) * step);
}

std::string month_of(source::Date day, source::Language language) {
  return capitalised(period_name(source::Period::month, day, language));
}

}  // namespace

std::string change_word(const Rendering& rendering, CultureChange change) {
  switch (change) {
    case CultureChange::better:
      return rendering.word("culture.better");
    case CultureChange::worse:
      return rendering.word("culture.worse");
    case CultureChange::no_sure_change:
      return rendering.word("culture.no_sure_change");
    case CultureChange::none:
      break;
  }
  return {};
}

std::string mean_text(const Rendering& rendering, const model::CultureResult& result) {
  return number(*result.mean, 0, rendering.language);
}

std::string interval_text(const Rendering& rendering, const model::CultureResult& result) {
  if (!result.low || !result.high) return mean_text(rendering, result);
  return mean_text(rendering, result) + " (" + number(*result.low, 0, rendering.language) + "–" +
         number(*result.high, 0, rendering.language) + ")";
}

chart::Scene culture_chart(Rendering& rendering, const CultureFigures& survey, const CultureUnit& unit,
                           std::string_view description, double width) {
  const source::Language language = rendering.language;
  const std::string now = month_of(*survey.survey->date, language);
  chart::IntervalPairs chart{
      .title = rendering.word("culture.chart", {{"unit", rendering.plain(unit.unit->title)}}),
      .description = std::string(description),
      .low = lowest(survey),
      .number = [language](double value, int decimals) { return number(value, decimals, language); },
      .key = {.common = now,
              .improvement = now + ", " + rendering.word("culture.better"),
              .concern = now + ", " + rendering.word("culture.worse")}};
  if (survey.before) chart.before_key = month_of(*survey.before->date, language);
  for (const CultureCell& cell : unit.cells) {
    chart::IntervalPair row{.label = rendering.plain(cell.factor->title),
                            .verdict = verdict_of(cell.change),
                            .text = pair_text(rendering, cell)};
    // What was heard then of a factor that is hidden now stays with the earlier survey.
    if (cell.now && cell.before) row.before = value_of(*cell.before);
    if (cell.now) row.now = value_of(*cell.now);
    chart.rows.push_back(std::move(row));
  }
  return chart::draw(chart, width, rendering.text_width);
}

}  // namespace site
