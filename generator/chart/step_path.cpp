#include "chart/step_path.h"

#include <algorithm>
#include <cassert>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/key.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering here_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering number_text{.size = 12, .weight = Weight::semibold};
constexpr double label_line = 17;
constexpr double station_middle = 14;  // across
constexpr double station_radius = 11;
constexpr double label_left = 36;
constexpr double widest_label = 0.4;  // of the picture
constexpr double gap = 16;            // between labels and stays
constexpr double lane_height = 30, lane_bar = 12;
constexpr double here_height = 17;  // what the lane of the last stay has above its bar

// A step's place in the picture: its label, and the lane of its stays.
struct Row {
  std::vector<std::string> lines = {};
  double label_top = 0;
  double station = 0;  // the middle of its station
  double lane = 0;     // the middle of its stays
};

struct Layout {
  std::vector<Row> rows = {};
  Plot plot = {};
  bool labels_above = false;
};

bool is_now(const StepPath& path, std::size_t step) {
  return !path.stays.empty() && path.stays.back().step == step;
}

bool was_at(const StepPath& path, std::size_t step) {
  return std::ranges::any_of(path.stays, [&](const PathStay& stay) { return stay.step == step; });
}

Layout layout_of(const StepPath& path, double y, double width, const TextWidth& text_width) {
  Layout layout{.labels_above = width < narrow_width};
  const bool has_lanes = !path.stays.empty();
  double label_room = width - label_left;
  if (has_lanes && !layout.labels_above) {
    double widest = 0;
    for (const PathStep& step : path.steps)
      widest = std::max(widest, text_width(step.label, here_text.size, here_text.weight));
    label_room = std::min(widest, width * widest_label - label_left);
  }
  layout.plot.left = layout.labels_above ? label_left : label_left + label_room + gap;
  layout.plot.right = width;
  layout.plot.top = y;
  for (std::size_t step = 0; step < path.steps.size(); ++step) {
    Row row{.lines = wrapped(path.steps[step].label, label_room, here_text, text_width)};
    const double label = static_cast<double>(std::max<std::size_t>(row.lines.size(), 1)) * label_line;
    const double here = is_now(path, step) && !path.here.empty() ? here_height : 0;
    const double lane = has_lanes ? lane_height + here : 0;
    const double height =
        layout.labels_above && has_lanes ? label + lane : std::max({label + 13, lane, 34.0});
    if (layout.labels_above && has_lanes) {
      row.label_top = y;
      row.lane = y + label + here + (lane - here) / 2;
    } else {
      row.lane = y + (height + here) / 2;
      row.label_top = row.lane - label / 2;
    }
    row.station = row.label_top + label / 2;
    y += height;
    layout.rows.push_back(std::move(row));
  }
  layout.plot.bottom = y;
  return layout;
}

// --- Stations ---

void append_station(std::vector<Mark>& marks, const StepPath& path, std::size_t step, double middle) {
  const Point at{station_middle, middle};
  const bool reached = was_at(path, step);
  if (is_now(path, step))
    marks.push_back(Symbol{.at = at, .size = station_radius + 2.5, .role = Role::thread_cell});
  marks.push_back(Symbol{.at = at, .size = station_radius, .role = reached ? Role::cell_ok : Role::excluded});
  marks.push_back(Label{.at = {at.x, at.y + 4.3},
                        .text = std::to_string(step + 1),
                        .role = reached ? Role::text_on_ok : Role::text_muted,
                        .anchor = Anchor::middle,
                        .size = number_text.size,
                        .weight = number_text.weight});
}

void append_stations(std::vector<Mark>& marks, const StepPath& path, const Layout& layout) {
  if (layout.rows.empty()) return;
  marks.push_back(Line{{station_middle, layout.rows.front().station},
                       {station_middle, layout.rows.back().station},
                       Role::rim});
  for (std::size_t step = 0; step < layout.rows.size(); ++step) {
    const Row& row = layout.rows[step];
    append_station(marks, path, step, row.station);
    double baseline = row.label_top + 13;
    for (const std::string& line : row.lines) {
      // Lines between stays may pass behind labels that stand above their lanes.
      append_text(marks, line, {label_left, baseline}, Anchor::start, Role::text_in_plot,
                  is_now(path, step) ? here_text : label_text);
      baseline += label_line;
    }
  }
}

// --- Stays ---

// Fewer ticks until their labels have room; one alone always has.
std::vector<Tick> ticks_of(const StepPath& path, const Plot& plot, double width,
                           const TextWidth& text_width) {
  const double first = plot.x.domain_low, last = plot.x.domain_high;
  std::vector<Tick> ticks;
  for (int most = std::max(1, static_cast<int>(plot.width() / 60)); most >= 1; --most) {
    ticks = date_ticks(first, last, most, 1, path.month_name);
    if (fit(ticks, plot.x, {plot.left - 16, width}, text_width)) return ticks;
  }
  ticks.resize(std::min<std::size_t>(ticks.size(), 1));
  return ticks;
}

// From one stay to the next; upwards is back.
void append_move(std::vector<Mark>& marks, const Layout& layout, const PathStay& from, const PathStay& to) {
  if (from.step == to.step) return;
  const bool back = to.step < from.step;
  const double side = back ? -1 : 1;
  const double x = layout.plot.x(to.from);
  const double tip = layout.rows[to.step].lane - side * (lane_bar / 2 + 1);
  marks.push_back(Line{{x, layout.rows[from.step].lane + side * lane_bar / 2},
                       {x, tip},
                       back ? Role::suggested_phase : Role::phase});
  marks.push_back(
      Path{{Move{{x - 4, tip - side * 6}}, LineTo{{x, tip}}, LineTo{{x + 4, tip - side * 6}}}, Role::phase});
}

void append_stay(std::vector<Mark>& marks, const Layout& layout, const PathStay& stay, Role role) {
  constexpr double least = 4;  // that a stay of a day is seen
  const double from = layout.plot.x(stay.from), to = layout.plot.x(stay.to);
  const double width = std::max(to - from, least);
  const double left = std::min(from, layout.plot.right - width);
  marks.push_back(Rect{{left, layout.rows[stay.step].lane - lane_bar / 2}, {width, lane_bar}, role, 2});
}

void append_here(std::vector<Mark>& marks, const StepPath& path, const Layout& layout,
                 const TextWidth& text_width) {
  constexpr double apart = 11;  // the words and the pointer
  const PathStay& last = path.stays.back();
  const double y = layout.rows[last.step].lane - lane_bar / 2;
  const double x = layout.plot.x(last.to) - 5;
  const std::string text = shortened(path.here, layout.plot.width() / 2, here_text, text_width);
  const double width = text_width(text, here_text.size, here_text.weight);
  double right = x - apart;
  // Clear of the line by which the work came here, if that would run through the words.
  const double arrival = layout.plot.x(last.from);
  if (path.stays.size() > 1 && arrival > right - width - 4 && arrival < right + 4) right = arrival - 8;
  const bool at_left = right - width >= layout.plot.left;
  append_text(marks, text, {at_left ? right : x + apart, y - 5}, at_left ? Anchor::end : Anchor::start,
              Role::text_in_plot, here_text);
  marks.push_back(
      Path{{Move{{x - 5, y - 13}}, LineTo{{x + 5, y - 13}}, LineTo{{x, y - 3}}, Close{}}, Role::sign_fill});
}

void append_stays(std::vector<Mark>& marks, const StepPath& path, const Layout& layout,
                  const TextWidth& text_width) {
  for (const Row& row : layout.rows)
    marks.push_back(Line{{layout.plot.left, row.lane}, {layout.plot.right, row.lane}, Role::grid});
  for (std::size_t i = 1; i < path.stays.size(); ++i)
    append_move(marks, layout, path.stays[i - 1], path.stays[i]);
  for (const PathStay& stay : path.stays)
    append_stay(marks, layout, stay, &stay == &path.stays.back() ? Role::bar_emphasis : Role::bar);
  if (!path.here.empty()) append_here(marks, path, layout, text_width);
}

std::vector<KeyEntry> key_of(const StepPath& path) {
  bool forward = false, back = false;
  for (std::size_t i = 1; i < path.stays.size(); ++i) {
    forward |= path.stays[i].step > path.stays[i - 1].step;
    back |= path.stays[i].step < path.stays[i - 1].step;
  }
  std::vector<KeyEntry> entries;
  if (forward && !path.forward_key.empty()) entries.push_back({path.forward_key, Role::phase});
  if (back && !path.back_key.empty()) entries.push_back({path.back_key, Role::suggested_phase});
  return entries;
}

}  // namespace

Scene draw(const StepPath& path, double width, const TextWidth& text_width) {
  for (const PathStay& stay : path.stays) assert(stay.step < path.steps.size() && stay.from <= stay.to);
  Scene scene{.size = {width, 0}, .title = path.title, .description = path.description};
  double y = append_heading(scene.marks, path.headline, path.subtitle, width, text_width);
  Layout layout = layout_of(path, y + 7, width, text_width);
  if (!path.stays.empty()) {
    constexpr double edge = 6;
    layout.plot.x = {path.stays.front().from, path.stays.back().to, layout.plot.left + edge,
                     layout.plot.right - edge};
    append_stays(scene.marks, path, layout, text_width);
  }
  append_stations(scene.marks, path, layout);
  y = layout.plot.bottom + 7;
  if (!path.stays.empty()) {
    const auto ticks = ticks_of(path, layout.plot, width, text_width);
    append_ticks(scene.marks, ticks, layout.plot, {layout.plot.left - 16, width}, text_width);
    const auto entries = key_of(path);
    y = append_key(scene.marks, entries, layout.plot.bottom + ticks_height(ticks) + (entries.empty() ? 0 : 8),
                   width, text_width);
  }
  scene.size.height = y;
  return scene;
}

}  // namespace chart
