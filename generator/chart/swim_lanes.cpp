#include "chart/swim_lanes.h"

#include <algorithm>
#include <cassert>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/key.h"
#include "chart/lane_items.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering name_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering today_text{.size = 12, .weight = Weight::semibold};
constexpr double name_line = 17;
constexpr double widest_name = 0.2;  // of the picture
constexpr double name_gap = 16;
constexpr double edge = 7;  // room for half a sign at either end

// A lane with where it stands.
struct PlacedLane {
  const SwimLane* lane = nullptr;
  std::vector<std::string> name = {};
  LaneLayout layout = {};
  double top = 0;    // of its name, where that stands above
  double inner = 0;  // of what it shows
  double bottom = 0;
};

Range shown_range(const SwimLanes& chart) {
  Range range{chart.from, chart.to};
  for (const SwimLane& lane : chart.lanes) {
    for (const LaneMark& mark : lane.marks) range.include(mark.at);
    for (const LaneBar& bar : lane.bars) range.include(bar.from), range.include(bar.to);
    for (const LaneCell& cell : lane.cells) range.include(cell.from), range.include(cell.to);
  }
  return range;
}

double name_column(const SwimLanes& chart, double width, const TextWidth& text_width) {
  double column = 0;
  for (const SwimLane& lane : chart.lanes)
    column = std::max(column, text_width(lane.name, name_text.size, name_text.weight));
  return std::min(column, width * widest_name);
}

std::vector<Tick> ticks_of(const SwimLanes& chart, const Plot& plot, const Span& room,
                           const TextWidth& text_width) {
  for (int most = std::max(2, static_cast<int>(plot.width() / 36)); most > 1; --most) {
    std::vector<Tick> ticks = date_ticks(plot.x.domain_low, plot.x.domain_high, most, 1, chart.month_name);
    if (fit(ticks, plot.x, room, text_width)) return ticks;
  }
  return date_ticks(plot.x.domain_low, plot.x.domain_high, 1, 1, chart.month_name);
}

std::vector<PlacedLane> placed(const SwimLanes& chart, const Plot& plot, double names, double y, double width,
                               const TextWidth& text_width) {
  std::vector<PlacedLane> lanes;
  for (const SwimLane& lane : chart.lanes) {
    PlacedLane place{.lane = &lane,
                     .name = wrapped(lane.name, names > 0 ? names : width, name_text, text_width),
                     .layout = lane_layout(lane, plot.x, {plot.left, width}, text_width),
                     .top = y};
    const double name_height = static_cast<double>(place.name.size()) * name_line;
    place.inner = names > 0 ? y : y + (place.name.empty() ? 0 : name_height + 6);
    place.bottom = place.inner + place.layout.height;
    if (names > 0) place.bottom = std::max(place.bottom, y + name_height + 14);
    y = place.bottom;
    lanes.push_back(std::move(place));
  }
  return lanes;
}

// Lines behind everything: between lanes, at the ticks, and down from what leads through the lanes.
void append_grid(std::vector<Mark>& marks, const std::vector<PlacedLane>& lanes,
                 const std::vector<Tick>& ticks, const Plot& plot, double width) {
  for (const PlacedLane& lane : lanes) {
    marks.push_back(Line{{0, lane.top}, {width, lane.top}, Role::grid});
    for (const Tick& tick : ticks)
      marks.push_back(
          Line{{plot.x(tick.position), lane.inner}, {plot.x(tick.position), lane.bottom}, Role::grid});
  }
  for (const PlacedLane& lane : lanes)
    for (const LaneItem& item : lane.layout.items) {
      if (!item.mark || !item.mark->across_lanes) continue;
      const double x = plot.x(item.mark->at);
      marks.push_back(Line{{x, lane.inner + item.middle}, {x, lanes.back().bottom}, Role::leader});
    }
}

void append_names(std::vector<Mark>& marks, const std::vector<PlacedLane>& lanes) {
  for (const PlacedLane& lane : lanes) {
    double baseline = lane.top + (lane.inner > lane.top ? 18 : 22);
    for (const std::string& line : lane.name) {
      append_text(marks, line, {0, baseline}, Anchor::start, Role::text_in_plot, name_text);
      baseline += name_line;
    }
  }
}

bool shows_today(const SwimLanes& chart, const Plot& plot) {
  return chart.today && *chart.today >= plot.x.domain_low && *chart.today <= plot.x.domain_high;
}

void append_today(std::vector<Mark>& marks, const SwimLanes& chart, const std::vector<PlacedLane>& lanes,
                  const Plot& plot, double baseline, double width, const TextWidth& text_width) {
  const double x = plot.x(*chart.today);
  const std::string text = shortened(chart.today_label, width, today_text, text_width);
  const double half = text_width(text, today_text.size, today_text.weight) / 2;
  append_text(marks, text, {std::clamp(x, half, std::max(half, width - half)), baseline}, Anchor::middle,
              Role::text, today_text);
  if (!lanes.empty()) marks.push_back(Line{{x, baseline + 5}, {x, lanes.back().bottom}, Role::centre_line});
}

std::vector<KeyEntry> key_of(const SwimLanes& chart) {
  std::vector<KeyEntry> entries;
  for (const LaneKey& key : chart.key) {
    const auto is_like = [&](const LaneMark& mark) {
      return mark.shape == key.shape && mark.state == key.state;
    };
    const bool shown = std::any_of(chart.lanes.begin(), chart.lanes.end(), [&](const SwimLane& lane) {
      return std::any_of(lane.marks.begin(), lane.marks.end(), is_like);
    });
    if (shown && !key.text.empty()) entries.push_back({key.text, lane_symbol(key.shape, key.state, {})});
  }
  return entries;
}

}  // namespace

Scene draw(const SwimLanes& chart, double width, const TextWidth& text_width) {
  assert(chart.from <= chart.to);
  const double names = width < narrow_width ? 0 : name_column(chart, width, text_width);
  const Range range = shown_range(chart);
  Plot plot{.left = names > 0 ? names + name_gap : 0, .right = width};
  plot.x = {range.low, range.high, plot.left + edge, plot.right - edge};
  const Span room{plot.left, width};
  const auto ticks = ticks_of(chart, plot, room, text_width);

  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  const double today_baseline = y + 12;
  if (shows_today(chart, plot)) y += 22;
  const auto lanes = placed(chart, plot, names, y, width, text_width);
  append_grid(scene.marks, lanes, ticks, plot, width);
  if (shows_today(chart, plot))
    append_today(scene.marks, chart, lanes, plot, today_baseline, width, text_width);
  append_names(scene.marks, lanes);
  for (const PlacedLane& lane : lanes)
    append(scene.marks, *lane.lane, lane.layout, plot.x, lane.inner, text_width);
  plot.bottom = lanes.empty() ? y : lanes.back().bottom;
  append_ticks(scene.marks, ticks, plot, room, text_width);
  const auto entries = key_of(chart);
  scene.size.height = append_key(
      scene.marks, entries, plot.bottom + ticks_height(ticks) + (entries.empty() ? 0 : 8), width, text_width);
  return scene;
}

}  // namespace chart
