#include "chart/pareto_chart.h"

#include <algorithm>
#include <optional>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/label_layout.h"
#include "chart/pareto_rows.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering name_text{.size = 12};
constexpr Lettering number_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering axis_title{.size = axis_text_size};
constexpr double name_line = 15;
constexpr double plot_height = 250;
constexpr double narrow_width = 520;
constexpr double least_column = 58;  // narrower, and names break in the middle of words
constexpr double widest_column = 140;
constexpr double from_plot = 8;  // between the plot and the numbers at its right

// The columns below which the names stand.
struct Columns {
  std::vector<std::vector<std::string>> names = {};  // in lines
  std::size_t most_lines = 0;
};

std::optional<Columns> columns_of(const ParetoChart& chart, double column, const TextWidth& text_width) {
  if (column < least_column) return {};
  Columns columns;
  for (const ParetoCategory& category : chart.categories) {
    columns.names.push_back(wrapped(category.name, column - 8, name_text, text_width));
    columns.most_lines = std::max(columns.most_lines, columns.names.back().size());
  }
  constexpr std::size_t most_lines = 4;
  if (columns.most_lines > most_lines) return {};
  return columns;
}

// The two axes say what they count, one at the left and one at the right.
void append_axis_titles(std::vector<Mark>& marks, const ParetoChart& chart, double baseline, double width,
                        const TextWidth& text_width) {
  const double half = width / 2 - 6;
  append_text(marks, shortened(chart.count_label, half, axis_title, text_width), {0, baseline}, Anchor::start,
              Role::text_muted, axis_title);
  append_text(marks, shortened(chart.share_label, half, axis_title, text_width), {width, baseline},
              Anchor::end, Role::text_muted, axis_title);
}

// The shares at the right, without lines (the grid belongs to the counts) and without ticks (which would be
// read as minus signs).
void append_share_axis(std::vector<Mark>& marks, const ParetoChart& chart, const Plot& plot,
                       const Scale& share) {
  for (const double percent : {0.0, 20.0, 40.0, 60.0, 80.0, 100.0}) {
    append_text(marks, chart.percent(percent, 0), {plot.right + from_plot, share(percent) + 4.3},
                Anchor::start, Role::text_muted, axis_title);
  }
}

void append_bars(std::vector<Mark>& marks, const ParetoChart& chart, const Plot& plot, double column) {
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    const double left = plot.left + static_cast<double>(i) * column;
    const double top = plot.y(chart.categories[i].count);
    if (chart.categories[i].count > 0)
      marks.push_back(Rect{{left + 3, top},
                           {column - 6, plot.bottom - top},
                           chart.categories[i].is_needed ? Role::bar_emphasis : Role::bar,
                           2});
  }
}

// A point at the right edge of each bar, where its category is wholly counted.
void append_cumulative(std::vector<Mark>& marks, const ParetoChart& chart, const Plot& plot,
                       const Scale& share, double column) {
  Path line{.steps = {}, .role = Role::cumulative_line};
  std::vector<Mark> points;
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    const Point at{plot.left + static_cast<double>(i + 1) * column, share(chart.categories[i].so_far)};
    if (i == 0)
      line.steps.push_back(Move{at});
    else
      line.steps.push_back(LineTo{at});
    points.push_back(Symbol{.at = at, .size = 3.2, .role = Role::cumulative_point});
  }
  marks.push_back(std::move(line));
  marks.insert(marks.end(), points.begin(), points.end());
}

void append_names(std::vector<Mark>& marks, const ParetoChart& chart, const Columns& columns,
                  const Plot& plot, double column) {
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    const double middle = plot.left + (static_cast<double>(i) + 0.5) * column;
    append_text(marks, chart.categories[i].number, {middle, plot.y(chart.categories[i].count) - 5},
                Anchor::middle, Role::text_in_plot, number_text);
    for (std::size_t line = 0; line < columns.names[i].size(); ++line)
      append_text(marks, columns.names[i][line],
                  {middle, plot.bottom + 17 + static_cast<double>(line) * name_line}, Anchor::middle,
                  Role::text, name_text);
  }
}

// Standing bars; nothing if there is no room for their names.
std::optional<Scene> standing(const ParetoChart& chart, double width, const TextWidth& text_width) {
  double total = 0;
  for (const ParetoCategory& category : chart.categories) total += category.count;
  if (total <= 0) return {};
  const double widest = width * 0.2;
  ValueAxis counts = value_axis(nice_ticks(0, total, 5), chart.number, widest, text_width);
  const double share_width =
      text_width(chart.percent(100, 0), axis_title.size, axis_title.weight) + from_plot;
  Plot plot;
  plot.left = counts.widest_label + 10;
  const auto categories = static_cast<double>(chart.categories.size());
  plot.right = std::min(width - share_width - 1, plot.left + widest_column * categories);
  const double column = plot.width() / categories;
  const auto columns = columns_of(chart, column, text_width);
  if (!columns) return {};

  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  append_axis_titles(scene.marks, chart, y + 12, plot.right + share_width, text_width);
  plot.top = y + (chart.count_label.empty() && chart.share_label.empty() ? 0 : 20) + 16;
  plot.bottom = plot.top + plot_height;
  plot.y = {0, total, plot.bottom, plot.top};
  // The topmost tick may lie above the whole, which is where the plot ends.
  while (counts.ticks.values.back() > total) {
    counts.ticks.values.pop_back();
    counts.labels.pop_back();
  }
  const Scale share{0, 100, plot.bottom, plot.top};
  append(scene.marks, counts, plot);
  append_bars(scene.marks, chart, plot, column);
  scene.marks.push_back(Line{{plot.left, plot.bottom}, {plot.right, plot.bottom}, Role::axis});
  scene.marks.push_back(
      Line{{plot.left, share(chart.threshold)}, {plot.right, share(chart.threshold)}, Role::threshold});
  append_share_axis(scene.marks, chart, plot, share);
  append_cumulative(scene.marks, chart, plot, share, column);
  append_names(scene.marks, chart, *columns, plot, column);
  scene.size.height = plot.bottom + 12 + static_cast<double>(columns->most_lines) * name_line;
  return scene;
}

}  // namespace

Scene draw(const ParetoChart& chart, double width, const TextWidth& text_width) {
  if (width >= narrow_width)
    if (auto scene = standing(chart, width, text_width)) return std::move(*scene);
  return pareto_rows(chart, width, text_width);
}

}  // namespace chart
