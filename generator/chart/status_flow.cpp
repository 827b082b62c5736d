#include "chart/status_flow.h"

#include <algorithm>
#include <cassert>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/key.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering axis_text{.size = axis_text_size};
constexpr Lettering name_text{.size = 13};
constexpr Lettering number_text{.size = 13, .weight = Weight::semibold};
constexpr double name_line = 19;
constexpr double swatch = 12;
constexpr double leader_room = 18;  // between a column and its name

double height_of_column(const StatusFlow& chart, std::size_t period) {
  double height = 0;
  for (const FlowBand& band : chart.bands) height += band.counts[period];
  return height;
}

double count_now(const FlowBand& band) { return band.counts.empty() ? 0 : band.counts.back(); }

bool is_shown(const FlowBand& band) {
  return std::any_of(band.counts.begin(), band.counts.end(), [](double count) { return count > 0; });
}

// What stands at the right of the columns, from the left: the swatch, the number, the name.
struct NameColumn {
  double number = 0, name = 0;  // widths
  double width() const { return leader_room + swatch + 6 + number + 6 + name; }
};

NameColumn name_column(const StatusFlow& chart, double width, const TextWidth& text_width) {
  NameColumn column;
  for (const FlowBand& band : chart.bands) {
    if (!is_shown(band)) continue;
    const auto grow = [&](double& room, const std::string& text, Lettering lettering) {
      room = std::max(room, text_width(text, lettering.size, lettering.weight));
    };
    grow(column.number, chart.number(count_now(band), 0), number_text);
    grow(column.name, band.name, name_text);
  }
  column.name = std::min(column.name, width * 0.25);
  return column;
}

// Columns touch where there are many, so that a band reads as one area.
double column_width(double room, std::size_t periods) {
  const double step = room / static_cast<double>(periods);
  return step < 12 ? step : std::min(step - 3, 56.0);
}

void append_columns(std::vector<Mark>& marks, const StatusFlow& chart, const Plot& plot) {
  const double width = column_width(plot.width(), chart.periods.size());
  std::vector<double> below(chart.periods.size());
  for (const FlowBand& band : chart.bands) {
    assert(band.counts.size() == chart.periods.size());
    for (std::size_t period = 0; period < chart.periods.size(); ++period) {
      const double low = plot.y(below[period]), high = plot.y(below[period] += band.counts[period]);
      const double left = plot.x(static_cast<double>(period)) - width / 2;
      append_filled(marks, {.corner = {left, high}, .size = {width, low - high}}, band.fill);
    }
  }
}

// From a band straight to the edge of the plot, and from there to its name.
void append_leader(std::vector<Mark>& marks, double from, double edge, double y, Point to) {
  marks.push_back(Path{{Move{{from, y}}, LineTo{{edge, y}}, LineTo{to}}, Role::rim});
}

void append_names(std::vector<Mark>& marks, const StatusFlow& chart, const Plot& plot,
                  const NameColumn& column, const TextWidth& text_width) {
  const double right = plot.right;
  const double column_end = plot.x(static_cast<double>(chart.periods.size() - 1)) +
                            column_width(plot.width(), chart.periods.size()) / 2;
  std::vector<const FlowBand*> shown;
  std::vector<double> wanted;
  double below = 0;
  for (const FlowBand& band : chart.bands) {
    if (is_shown(band)) {
      shown.insert(shown.begin(), &band);
      wanted.insert(wanted.begin(), plot.y(below + count_now(band) / 2));
    }
    below += count_now(band);
  }
  const auto middles = spread(wanted, name_line, plot.top + name_line / 2, plot.bottom - name_line / 2);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const double left = right + leader_room;
    if (count_now(*shown[i]) > 0)
      append_leader(marks, column_end + 2, right + 2, wanted[i], {left - 3, middles[i]});
    append_filled(marks, {.corner = {left, middles[i] - swatch / 2}, .size = {swatch, swatch}},
                  shown[i]->fill);
    const double baseline = middles[i] + 4.6, number = left + swatch + 6 + column.number;
    append_text(marks, chart.number(count_now(*shown[i]), 0), {number, baseline}, Anchor::end, Role::text,
                number_text);
    append_text(marks, shortened(shown[i]->name, column.name, name_text, text_width), {number + 6, baseline},
                Anchor::start, Role::text, name_text);
  }
}

std::vector<KeyEntry> key_of(const StatusFlow& chart) {
  std::vector<KeyEntry> entries;
  for (auto band = chart.bands.rbegin(); band != chart.bands.rend(); ++band)
    if (is_shown(*band))
      entries.push_back({band->name + " " + chart.number(count_now(*band), 0), band->fill});
  return entries;
}

// Ticks at periods, at their places in the row.
std::vector<Tick> ticks_of(const StatusFlow& chart, const Plot& plot, const Span& room,
                           const TextWidth& text_width) {
  for (int most = std::max(1, static_cast<int>(plot.width() / 46)); most >= 1; --most) {
    std::vector<Tick> ticks =
        date_ticks(chart.periods.front(), chart.periods.back(), most, chart.finest, chart.month_name);
    for (Tick& tick : ticks)
      tick.position =
          static_cast<double>(std::upper_bound(chart.periods.begin(), chart.periods.end(), tick.position) -
                              chart.periods.begin() - 1);
    if (most == 1 || fit(ticks, plot.x, room, text_width)) return ticks;
  }
  return {};
}

ValueAxis count_axis(const StatusFlow& chart, double plot_height, const TextWidth& text_width) {
  double highest = 1;
  for (std::size_t period = 0; period < chart.periods.size(); ++period)
    highest = std::max(highest, height_of_column(chart, period));
  NiceTicks ticks = nice_ticks(0, highest, std::max(2, static_cast<int>(plot_height / 46)));
  std::erase_if(ticks.values, [](double value) { return value != static_cast<int>(value); });
  ticks.decimals = 0;
  return value_axis(ticks, chart.number, 60, text_width);
}

}  // namespace

Scene draw(const StatusFlow& chart, double width, const TextWidth& text_width) {
  const bool narrow = width < narrow_width;
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  if (chart.periods.empty()) {
    scene.size.height = y;
    return scene;
  }
  if (!chart.count_label.empty()) {
    append_text(scene.marks, shortened(chart.count_label, width, axis_text, text_width), {0, y + 12},
                Anchor::start, Role::text_muted, axis_text);
    y += 22;
  }
  const double height = narrow ? 220 : 280;
  const ValueAxis axis = count_axis(chart, height, text_width);
  const NameColumn names = narrow ? NameColumn{} : name_column(chart, width, text_width);
  Plot plot{.left = axis.widest_label + 10,
            .right = narrow ? width : width - names.width(),
            .top = y,
            .bottom = y + height};
  const double half = plot.width() / static_cast<double>(chart.periods.size()) / 2;
  plot.x = {0, static_cast<double>(chart.periods.size() - 1), plot.left + half, plot.right - half};
  plot.y = {axis.low, axis.high, plot.bottom, plot.top + 6};
  append(scene.marks, axis, plot);
  append_columns(scene.marks, chart, plot);
  const auto ticks = ticks_of(chart, plot, {0, width}, text_width);
  append_ticks(scene.marks, ticks, plot, {0, width}, text_width);
  scene.size.height = plot.bottom + ticks_height(ticks);
  if (narrow) {
    scene.size.height = append_key(scene.marks, key_of(chart), scene.size.height + 8, width, text_width);
  } else {
    append_names(scene.marks, chart, plot, names, text_width);
  }
  return scene;
}

}  // namespace chart
