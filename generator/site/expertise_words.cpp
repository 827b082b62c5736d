#include "site/expertise_words.h"

#include <algorithm>

#include "chart/target_bars.h"
#include "site/format.h"

namespace site {
namespace {

using analysis::CapacityState;
using analysis::ExpertiseFigures;

std::string hours(const Rendering& rendering, double value) { return number(value, rendering.language); }

std::string word_of_hours(const Rendering& rendering, double value) {
  return value == 1 ? rendering.word("expertise.one_hour")
                    : rendering.word("expertise.hours", {{"hours", hours(rendering, value)}});
}

chart::TargetBarRow bar_row(Rendering& rendering, const ExpertiseFigures& figures) {
  chart::TargetBarRow row{.label = rendering.plain(figures.expertise->title),
                          .amount = figures.used,
                          .mark = figures.capacity,
                          .text = hours_text(rendering, figures),
                          .note = capacity_text(rendering, figures)};
  if (figures.state == CapacityState::over) row.sign = chart::BarSign::over;
  if (const auto address = rendering.address("expertise", figures.expertise->id)) row.href = address->text();
  return row;
}

}  // namespace

std::string hours_text(const Rendering& rendering, const ExpertiseFigures& figures) {
  if (figures.state != CapacityState::unknown)
    return rendering.word("expertise.hours_of", {{"used", hours(rendering, *figures.used)},
                                                 {"capacity", hours(rendering, *figures.capacity)}});
  if (figures.capacity) return word_of_hours(rendering, *figures.capacity);
  if (figures.used)
    return rendering.word("expertise.used_hours", {{"hours", hours(rendering, *figures.used)}});
  return {};
}

std::string capacity_text(const Rendering& rendering, const ExpertiseFigures& figures) {
  switch (figures.state) {
    case CapacityState::over:
      return rendering.word("expertise.over", {{"hours", word_of_hours(rendering, figures.hours)}});
    case CapacityState::free:
      return rendering.word("expertise.free", {{"hours", word_of_hours(rendering, figures.hours)}});
    case CapacityState::full:
      return rendering.word("expertise.full");
    case CapacityState::unknown:
      break;
  }
  if (figures.capacity) return rendering.word("expertise.use_unknown");
  return figures.used ? rendering.word("expertise.capacity_unknown") : std::string();
}

std::string expertise_sentence(Rendering& rendering, const std::vector<ExpertiseFigures>& figures) {
  const analysis::ExpertiseTotals totals = analysis::totals(figures);
  std::string text = rendering.word("expertise.lead", {{"n", figures.size()}});
  if (totals.told == 0) return text + " " + rendering.word("expertise.lead_unknown");
  text += " " + rendering.word("expertise.lead_hours", {{"used", hours(rendering, totals.used)},
                                                        {"capacity", hours(rendering, totals.capacity)}});
  if (totals.over == 0) return text + " " + rendering.word("expertise.lead_none_over");
  std::vector<std::string> over;
  for (const ExpertiseFigures& each : figures) {
    if (each.state == CapacityState::over)
      over.push_back(rendering.word("expertise.quoted", {{"name", rendering.plain(each.expertise->title)}}));
  }
  if (over.size() > 3) return text + " " + rendering.word("expertise.lead_many_over", {{"n", totals.over}});
  return text + " " +
         rendering.word("expertise.lead_over",
                        {{"n", totals.over}, {"names", list_of(over, rendering.language)}});
}

html::Html capacity_chart(Rendering& rendering, const std::vector<const ExpertiseFigures*>& figures) {
  const source::Language language = rendering.language;
  chart::TargetBars bars{
      .title = rendering.word("expertise.chart"),
      .description = rendering.word("expertise.chart_about"),
      .mark_is = chart::MarkIs::room,
      .number = [language](double value, int decimals) { return number(value, decimals, language); },
      .axis = rendering.word("expertise.axis"),
      .amount_key = rendering.word("expertise.used"),
      .mark_key = rendering.word("expertise.capacity"),
      .over_key = rendering.word("expertise.over_key")};
  for (const ExpertiseFigures* const each : figures) {
    if (each->capacity || each->used) bars.rows.push_back(bar_row(rendering, *each));
  }
  if (bars.rows.empty()) return {};
  return rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bars, width, rendering.text_width); });
}

}  // namespace site
