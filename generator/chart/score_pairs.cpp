#include "chart/score_pairs.h"

#include <algorithm>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/key.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering value_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering heading_text{.size = 13, .weight = Weight::semibold};
constexpr double label_line = 17;
constexpr double row_room = 26;  // height of the signs' own row
constexpr double radius = 5;
constexpr double edge = 14;  // room for a sign at the scale's ends
constexpr double gap = 16;
constexpr double widest_label = 0.38, widest_value = 0.22;  // of the picture

struct Columns {
  bool labels_above = false;
  double label = 0, value = 0;  // room
  double left = 0, right = 0;   // of the plot
  double width = 0;
};

Columns columns_of(const ScorePairs& chart, double width, const TextWidth& text_width) {
  Columns columns{.labels_above = width < narrow_width, .right = width, .width = width};
  for (const ScorePairGroup& group : chart.groups)
    for (const ScorePair& pair : group.pairs) {
      columns.label = std::max(columns.label, text_width(pair.label, label_text.size, label_text.weight));
      columns.value = std::max(columns.value, text_width(pair.text, value_text.size, value_text.weight));
    }
  columns.value = std::min(columns.value, width * (columns.labels_above ? 0.4 : widest_value));
  if (columns.labels_above) {
    columns.label = width - columns.value - gap;
  } else {
    columns.label = std::min(columns.label, width * widest_label);
    columns.left = columns.label + gap;
    columns.right = width - columns.value - gap;
  }
  return columns;
}

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

double append_row(std::vector<Mark>& marks, const ScorePair& pair, const Columns& columns, const Scale& x,
                  const std::vector<Tick>& ticks, double y, const TextWidth& text_width) {
  const auto lines = wrapped(pair.label, columns.label, label_text, text_width);
  const double label_height = static_cast<double>(std::max<std::size_t>(1, lines.size())) * label_line;
  const double top = columns.labels_above ? y + label_height : y;
  const double height = columns.labels_above ? row_room : std::max(label_height + 9, row_room);
  const double middle = top + height / 2;
  for (const Tick& tick : ticks)
    marks.push_back(Line{{x(tick.position), top}, {x(tick.position), top + height}, Role::grid});
  std::vector<Drawn> row;
  double baseline = (columns.labels_above ? y : middle - label_height / 2) + 13;
  append_text(row, shortened(pair.text, columns.value, value_text, text_width),
              {columns.width, columns.labels_above ? baseline : middle + 4.6}, Anchor::end,
              is_apart(pair) ? Role::text_concern : Role::text, value_text);
  for (const std::string& line : lines) {
    append_text(row, line, {0, baseline}, Anchor::start, Role::text, label_text);
    baseline += label_line;
  }
  append_pair(row, pair, x, middle);
  append_linked(marks, std::move(row), pair.href, pair.label + ": " + pair.text);
  return top + height;
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
  const Columns columns = columns_of(chart, width, text_width);
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
