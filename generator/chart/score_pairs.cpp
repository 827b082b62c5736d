#include "chart/score_pairs.h"

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/key.h"
#include "chart/labelled_rows.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr RowStyle style{.widest_label = 0.38, .widest_text = 0.22};
constexpr Lettering heading_text{.size = 13, .weight = Weight::semibold};
constexpr double radius = 5;
constexpr double edge = 14;  // room for a sign at the scale's ends

bool is_apart(const ScorePair& pair) { return pair.apart == Apart::yes; }

Symbol shown_sign(const ScorePair& pair, Point at) {
  return verdict_symbol(is_apart(pair) ? Verdict::concern : Verdict::improvement, at, radius);
}

void append_pair(std::vector<Drawn>& marks, const ScorePair& pair, const Scale& x, double middle) {
  if (pair.said && pair.shown && *pair.said != *pair.shown)
    marks.push_back(Line{{x(*pair.said), middle},
                         {x(*pair.shown), middle},
                         is_apart(pair) ? Role::concern_line : Role::icon_line});
  // Where both are equal the diamond lies inside the circle.
  const bool equal = pair.said && pair.shown && *pair.said == *pair.shown;
  if (pair.said)
    marks.push_back(
        Symbol{.at = {x(*pair.said), middle}, .size = equal ? radius + 3 : radius, .role = Role::excluded});
  if (pair.shown) marks.push_back(shown_sign(pair, {x(*pair.shown), middle}));
}

RowTexts texts_of(const ScorePair& pair) {
  return {pair.label, pair.text, is_apart(pair) ? Role::text_concern : Role::text};
}

double append_row(std::vector<Mark>& marks, const ScorePair& pair, const RowColumns& columns, const Scale& x,
                  const std::vector<Tick>& ticks, double y, const TextWidth& text_width) {
  std::vector<Drawn> row;
  const RowPlace place = append_row_texts(row, texts_of(pair), columns, style, y, text_width);
  append_ticks_behind(marks, ticks, x, place);
  append_pair(row, pair, x, place.middle());
  append_linked(marks, std::move(row), pair.href, pair.label + ": " + pair.text);
  return place.bottom;
}

std::vector<KeyEntry> key_of(const ScorePairs& chart) {
  bool together = false, apart = false;
  for (const ScorePairGroup& group : chart.groups)
    for (const ScorePair& pair : group.pairs) (is_apart(pair) ? apart : together) |= pair.shown.has_value();
  std::vector<KeyEntry> entries;
  if (!chart.said_key.empty())
    entries.push_back({chart.said_key, Symbol{.size = radius, .role = Role::excluded}});
  if (!chart.shown_key.empty() && together)
    entries.push_back({chart.shown_key, verdict_symbol(Verdict::improvement, {}, radius)});
  if (!chart.apart_key.empty() && apart)
    entries.push_back({chart.apart_key, verdict_symbol(Verdict::concern, {}, radius)});
  return entries;
}

}  // namespace

Scene draw(const ScorePairs& chart, double width, const TextWidth& text_width) {
  std::vector<RowTexts> texts;
  for (const ScorePairGroup& group : chart.groups)
    for (const ScorePair& pair : group.pairs) texts.push_back(texts_of(pair));
  const RowColumns columns = row_columns(texts, style, width, text_width);
  Plot plot{.left = columns.left, .right = columns.right};
  plot.x = {chart.low, chart.high, plot.left + edge, plot.right - edge};
  const auto ticks = number_ticks(chart.low, chart.high, 6, chart.number);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  for (const ScorePairGroup& group : chart.groups) {
    if (!group.heading.empty()) {
      append_text(scene.marks, shortened(group.heading, width, heading_text, text_width), {0, y + 17},
                  Anchor::start, Role::text, heading_text);
      y += 26;
    }
    for (const ScorePair& pair : group.pairs)
      y = append_row(scene.marks, pair, columns, plot.x, ticks, y, text_width);
    y += 4;
  }
  plot.bottom = y;
  append_ticks(scene.marks, ticks, plot, {0, width}, text_width);
  scene.size.height =
      append_key(scene.marks, key_of(chart), plot.bottom + ticks_height(ticks) + 8, width, text_width);
  return scene;
}

}  // namespace chart
