#include "chart/small_multiples.h"

#include <algorithm>
#include <cmath>

#include "chart/heading.h"
#include "chart/linked.h"
#include "chart/point_marks.h"
#include "chart/run_chart_axes.h"
#include "chart/series.h"

namespace chart {
namespace {

constexpr double least_column = 190;
constexpr double gap = 18;  // between columns
constexpr double plot_height = 96;
constexpr double value_step = 46;  // what value_axis_of takes for a step: four of them are wanted
constexpr Lettering title_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering empty_text{.size = 12};
constexpr double title_line = 17;
constexpr std::size_t most_title_lines = 2;

// What all charts show, as one: the axes are made for it.
RunChart frame_of(const SmallMultiples& multiples) {
  RunChart frame{.number = multiples.number,
                 .floor = multiples.floor,
                 .ceiling = multiples.ceiling,
                 .month_name = multiples.month_name,
                 .x_ticks = multiples.x_ticks};
  const auto add = [](std::vector<Stretch>& all, const std::vector<Stretch>& some) {
    all.insert(all.end(), some.begin(), some.end());
  };
  for (const SmallChart& chart : multiples.charts) {
    frame.points.insert(frame.points.end(), chart.points.begin(), chart.points.end());
    add(frame.centre, chart.centre);
    add(frame.target, chart.target);
    add(frame.lower_limit, chart.lower_limit);
    add(frame.upper_limit, chart.upper_limit);
  }
  std::stable_sort(frame.points.begin(), frame.points.end(),
                   [](const RunPoint& a, const RunPoint& b) { return a.x < b.x; });
  return frame;
}

// The grid of charts.
struct Grid {
  std::size_t columns = 1;
  double left = 0;    // of the first plot
  double column = 0;  // width of a plot
  double left_of(std::size_t chart) const {
    return left + static_cast<double>(chart % columns) * (column + gap);
  }
};

Grid grid_of(std::size_t charts, double left, double width) {
  Grid grid{.left = left};
  const double room = width - left;
  grid.columns = std::clamp<std::size_t>(static_cast<std::size_t>((room + gap) / (least_column + gap)), 1,
                                         std::max<std::size_t>(charts, 1));
  const auto columns = static_cast<double>(grid.columns);
  grid.column = (room - 1 - gap * (columns - 1)) / columns;
  return grid;
}

std::vector<std::string> title_lines(const SmallChart& chart, double width, const TextWidth& text_width) {
  const double latest =
      chart.latest.empty() ? 0 : text_width(chart.latest, title_text.size, title_text.weight) + 8;
  std::vector<std::string> lines = wrapped(chart.title, width - latest, title_text, text_width);
  if (lines.size() <= most_title_lines) return lines;
  lines[most_title_lines - 1] = shortened(lines[most_title_lines - 1] + " " + lines[most_title_lines],
                                          width - latest, title_text, text_width);
  lines.resize(most_title_lines);
  return lines;
}

Verdict latest_verdict(const SmallChart& chart) {
  for (std::size_t i = chart.points.size(); i-- > 0;)
    if (chart.points[i].value) return chart.points[i].verdict;
  return Verdict::common;
}

// The title above the plot, with the latest value at its right.
void append_title(std::vector<Mark>& marks, const SmallChart& chart, const std::vector<std::string>& lines,
                  const Plot& plot, const TextWidth& text_width) {
  std::vector<Drawn> title;
  const double bottom = plot.top - 9;
  double baseline = bottom - static_cast<double>(lines.size() - 1) * title_line;
  for (const std::string& line : lines) {
    title.push_back(Label{.at = {plot.left, baseline},
                          .text = line,
                          .role = Role::text,
                          .size = title_text.size,
                          .weight = title_text.weight});
    baseline += title_line;
  }
  if (!title.empty()) append_linked(marks, std::move(title), chart.href, chart.title);
  if (chart.latest.empty()) return;
  constexpr Role roles[] = {Role::text, Role::text_improvement, Role::text_concern,
                            Role::text_neutral_signal};
  marks.push_back(Label{.at = {plot.right, bottom},
                        .text = shortened(chart.latest, plot.width() / 2, title_text, text_width),
                        .role = roles[static_cast<int>(latest_verdict(chart))],
                        .anchor = Anchor::end,
                        .size = title_text.size,
                        .weight = title_text.weight});
}

// The data and lines of one chart in its plot.
void append_chart(std::vector<Mark>& marks, const SmallChart& small, const Plot& plot,
                  const TextWidth& text_width) {
  RunChart chart{.points = small.points,
                 .centre = small.centre,
                 .target = small.target,
                 .lower_limit = small.lower_limit,
                 .upper_limit = small.upper_limit,
                 .phases = small.phases};
  for (const PhaseStart& phase : chart.phases) {
    if (chart.points.empty() || phase.x <= chart.points.front().x || phase.x > chart.points.back().x)
      continue;
    const double x = before(chart.points, phase.x, plot);
    marks.push_back(Line{{x, plot.top}, {x, plot.bottom}, Role::phase});
  }
  append_limits(marks, chart, plot);
  append_stretches(marks, chart.target, Role::target, chart.points, plot);
  append_stretches(marks, chart.centre, Role::centre_line, chart.points, plot);
  append_points(marks, chart.points, plot);
  const bool has_value = std::any_of(chart.points.begin(), chart.points.end(),
                                     [](const RunPoint& point) { return point.value.has_value(); });
  if (has_value || small.empty_text.empty()) return;
  marks.push_back(Label{.at = {(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2 + 4},
                        .text = shortened(small.empty_text, plot.width() - 8, empty_text, text_width),
                        .role = Role::text_in_plot,
                        .anchor = Anchor::middle,
                        .size = empty_text.size});
}

std::vector<KeyEntry> key_of(const SmallMultiples& multiples) {
  std::vector<KeyEntry> entries;
  SignsShown shown;
  bool centre = false, target = false, limit = false;
  for (const SmallChart& chart : multiples.charts) {
    shown.add(signs_shown(chart.points));
    centre |= !chart.centre.empty();
    target |= !chart.target.empty();
    limit |= !chart.lower_limit.empty() || !chart.upper_limit.empty();
  }
  const auto add = [&](const std::string& text, bool is_shown, Role line) {
    if (is_shown && !text.empty()) entries.push_back({text, line});
  };
  add(multiples.centre_key, centre, Role::centre_line);
  add(multiples.target_key, target, Role::target);
  add(multiples.limit_key, limit, Role::limit);
  for (KeyEntry& entry : key_entries(multiples.key, shown)) entries.push_back(std::move(entry));
  return entries;
}

// Grid lines across a plot; their labels at the first of a row alone.
void append_grid(std::vector<Mark>& marks, const ValueAxis& values, const Plot& plot, bool is_first) {
  if (is_first) {
    append(marks, values, plot);
    return;
  }
  for (const double value : values.ticks.values)
    marks.push_back(Line{{plot.left, plot.y(value)}, {plot.right, plot.y(value)}, Role::grid});
}

// What the charts of a picture have in common.
struct Common {
  const SmallMultiples& multiples;
  RunChart frame;
  ValueAxis values;
  Grid grid;
  double width = 0;
};

Plot plot_of(const Common& common, std::size_t chart, double top) {
  Plot plot{.left = common.grid.left_of(chart), .top = top, .bottom = top + plot_height};
  plot.right = plot.left + common.grid.column;
  plot.x = x_scale(common.frame, plot);
  plot.y = {common.values.low, common.values.high, plot.bottom, plot.top};
  return plot;
}

// The axis below the lowest chart of a column, its labels kept to that column; gives how high it is.
double append_axis_below(std::vector<Mark>& marks, const Common& common, const Plot& plot, bool is_first,
                         const TextWidth& text_width) {
  const double apart = gap / 2 - 4;
  const Span room{is_first ? 0 : plot.left - apart, std::min(common.width, plot.right + apart)};
  const auto ticks = ticks_below(common.frame, plot, room, text_width);
  append_ticks(marks, ticks, plot, room, text_width);
  return ticks_height(ticks);
}

// A row of charts from `y` downwards, of which `first` is the first; gives the y below it.
double append_row(std::vector<Mark>& marks, const Common& common, std::size_t first, double y,
                  const TextWidth& text_width) {
  const auto& charts = common.multiples.charts;
  const std::size_t end = std::min(charts.size(), first + common.grid.columns);
  std::vector<std::vector<std::string>> titles;
  std::size_t lines = 1;
  for (std::size_t i = first; i < end; ++i) {
    titles.push_back(title_lines(charts[i], common.grid.column, text_width));
    lines = std::max(lines, titles.back().size());
  }
  const double top = y + static_cast<double>(lines) * title_line + 6;
  double below = top + plot_height + 10;
  for (std::size_t i = first; i < end; ++i) {
    const Plot plot = plot_of(common, i, top);
    append_title(marks, charts[i], titles[i - first], plot, text_width);
    append_grid(marks, common.values, plot, i == first);
    const bool is_lowest = i + common.grid.columns >= charts.size();
    if (is_lowest)
      below =
          std::max(below, plot.bottom + 6 + append_axis_below(marks, common, plot, i == first, text_width));
    else
      marks.push_back(Line{{plot.left, plot.bottom}, {plot.right, plot.bottom}, Role::axis});
    append_chart(marks, charts[i], plot, text_width);
  }
  return below;
}

}  // namespace

Scene draw(const SmallMultiples& multiples, double width, const TextWidth& text_width) {
  Scene scene{.size = {width, 0}, .title = multiples.title, .description = multiples.description};
  double y = append_heading(scene.marks, multiples.headline, multiples.subtitle, width, text_width);
  Common common{.multiples = multiples, .frame = frame_of(multiples), .width = width};
  common.values = value_axis_of(common.frame, 4 * value_step, width * 0.25, text_width);
  common.grid = grid_of(multiples.charts.size(), common.values.widest_label + 10, width);
  for (std::size_t first = 0; first < multiples.charts.size(); first += common.grid.columns)
    y = append_row(scene.marks, common, first, y, text_width);
  const auto entries = key_of(multiples);
  scene.size.height = append_key(scene.marks, entries, y + (entries.empty() ? 0 : 6), width, text_width);
  return scene;
}

}  // namespace chart
