#include "chart/pareto_rows.h"

#include <algorithm>
#include <cassert>
#include <string>

#include "chart/heading.h"
#include "chart/label_layout.h"

namespace chart {
namespace {

constexpr Lettering name_text{.size = 13};
constexpr Lettering number_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering title_text{.size = 12};
constexpr double name_line = 17;
constexpr double bar_height = 14;
constexpr double after_row = 10;
constexpr double gap = 8;

double width_of(std::string_view text, Lettering lettering, const TextWidth& text_width) {
  return text_width(text, lettering.size, lettering.weight);
}

// Where the columns of a row stand: the bar from 0 on with its number behind it, the share at the right edge.
struct Columns {
  double bar = 0;    // length of the longest
  double share = 0;  // width of the widest share
  double greatest = 0;
};

Columns columns_of(const ParetoChart& chart, const ParetoShares& shares, double width,
                   const TextWidth& text_width) {
  Columns columns;
  double number = 0;
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    number = std::max(number, width_of(chart.categories[i].number, number_text, text_width));
    columns.share =
        std::max(columns.share, width_of(chart.percent(shares.so_far[i], 0), name_text, text_width));
    columns.greatest = std::max(columns.greatest, chart.categories[i].count);
  }
  columns.bar = std::max(0.0, width - number - columns.share - 2 * gap);
  return columns;
}

void append_text(std::vector<Mark>& marks, const std::string& text, Point at, Anchor anchor, Role role,
                 Lettering lettering) {
  if (text.empty()) return;
  marks.push_back(Label{.at = at,
                        .text = text,
                        .role = role,
                        .anchor = anchor,
                        .size = lettering.size,
                        .weight = lettering.weight});
}

// Titles of the two columns.
double append_titles(std::vector<Mark>& marks, const ParetoChart& chart, double y, double width,
                     const TextWidth& text_width) {
  if (chart.count_label.empty() && chart.share_label.empty()) return y;
  const double half = width / 2 - gap;
  append_text(marks, shortened(chart.count_label, half, title_text, text_width), {0, y + 12}, Anchor::start,
              Role::text_muted, title_text);
  append_text(marks, shortened(chart.share_label, half, title_text, text_width), {width, y + 12}, Anchor::end,
              Role::text_muted, title_text);
  return y + 22;
}

}  // namespace

ParetoShares pareto_shares(const ParetoChart& chart) {
  ParetoShares shares;
  for (const ParetoCategory& category : chart.categories) {
    assert(category.count >= 0);
    shares.total += category.count;
  }
  double sum = 0;
  for (const ParetoCategory& category : chart.categories) {
    const bool reached = !shares.so_far.empty() && shares.so_far.back() >= chart.threshold;
    if (shares.total > 0 && !reached) ++shares.needed;
    sum += category.count;
    shares.so_far.push_back(shares.total > 0 ? std::min(100.0, sum / shares.total * 100) : 0);
  }
  return shares;
}

Scene pareto_rows(const ParetoChart& chart, double width, const TextWidth& text_width) {
  const ParetoShares shares = pareto_shares(chart);
  const Columns columns = columns_of(chart, shares, width, text_width);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  y = append_titles(scene.marks, chart, y, width, text_width);
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    const ParetoCategory& category = chart.categories[i];
    for (const std::string& line : wrapped(category.name, width, name_text, text_width)) {
      append_text(scene.marks, line, {0, y + 13}, Anchor::start, Role::text, name_text);
      y += name_line;
    }
    const double length = columns.greatest > 0 ? columns.bar * category.count / columns.greatest : 0;
    if (length > 0)
      scene.marks.push_back(Rect{{0, y + 2},
                                 {std::max(length, 3.0), bar_height},
                                 i < shares.needed ? Role::bar_emphasis : Role::bar,
                                 2});
    const double baseline = y + 2 + bar_height / 2 + 4.6;
    append_text(scene.marks, category.number, {length + (length > 0 ? gap : 0), baseline}, Anchor::start,
                Role::text, number_text);
    if (shares.total > 0)
      append_text(scene.marks, chart.percent(shares.so_far[i], 0), {width, baseline}, Anchor::end,
                  Role::text_muted, name_text);
    y += bar_height + after_row;
    if (i + 1 == shares.needed && i + 1 < chart.categories.size()) {
      scene.marks.push_back(Line{{0, y - 2}, {width, y - 2}, Role::threshold});
      y += 6;
    }
  }
  scene.size.height = y;
  return scene;
}

}  // namespace chart
