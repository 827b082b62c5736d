#include "chart/level_dots.h"

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
constexpr Lettering level_text{.size = axis_text_size};
constexpr double label_line = 17;
constexpr double dot_room = 26;  // height of the dots themselves
constexpr double radius = 6;
constexpr double gap = 14;
constexpr double widest_label = 0.32, widest_text = 0.2;  // of the picture

struct Columns {
  bool labels_above = false;
  double label = 0;            // width of the labels
  double left = 0, right = 0;  // of the plot
  Scale x = {};
};

Columns columns_of(const LevelDots& dots, double width, const TextWidth& text_width) {
  Columns columns{.labels_above = width < narrow_width};
  double text = 0;
  for (const LevelDotRow& row : dots.rows) {
    columns.label = std::max(columns.label, text_width(row.label, label_text.size, label_text.weight));
    text = std::max(text, text_width(row.text, label_text.size, label_text.weight));
  }
  text = std::min(text, width * widest_text);
  columns.label = columns.labels_above ? width - text - gap : std::min(columns.label, width * widest_label);
  columns.left = columns.labels_above ? 0 : columns.label + gap;
  columns.right = columns.labels_above ? width : width - text - (text > 0 ? gap : 0);
  // Half a level at either end, so that each stands in the middle of its part.
  const double part = (columns.right - columns.left) / static_cast<double>(dots.levels.size());
  columns.x = {0, static_cast<double>(dots.levels.size() - 1), columns.left + part / 2,
               columns.right - part / 2};
  return columns;
}

std::string numbered(const LevelDots& dots, std::size_t level) {
  return std::to_string(level + 1) + " " + dots.levels[level];
}

// Whether each name stands in the middle of its level without meeting its neighbour or leaving the picture.
bool names_fit(const LevelDots& dots, const Columns& columns, double width, const TextWidth& text_width) {
  double free_from = 0;
  for (std::size_t i = 0; i < dots.levels.size(); ++i) {
    const double x = columns.x(static_cast<double>(i));
    const double half = text_width(dots.levels[i], level_text.size, level_text.weight) / 2;
    if (x - half < free_from || x + half > width) return false;
    free_from = x + half + 8;
  }
  return true;
}

// The levels above the plot: number and name in two rows, or the numbers alone where names do not fit.
// Gives whether the names stand there.
bool append_levels(std::vector<Mark>& marks, const LevelDots& dots, const Columns& columns, double width,
                   double& y, const TextWidth& text_width) {
  const bool named = names_fit(dots, columns, width, text_width);
  for (std::size_t i = 0; i < dots.levels.size(); ++i) {
    const double x = columns.x(static_cast<double>(i));
    append_text(marks, std::to_string(i + 1), {x, y + 12}, Anchor::middle, Role::text_muted, level_text);
    if (named) append_text(marks, dots.levels[i], {x, y + 27}, Anchor::middle, Role::text_muted, level_text);
  }
  y += named ? 34 : 19;
  return named;
}

void append_levels_behind(std::vector<Mark>& marks, const LevelDots& dots, const Columns& columns, double top,
                          double bottom) {
  for (std::size_t i = 0; i < dots.levels.size(); ++i) {
    const double x = columns.x(static_cast<double>(i));
    marks.push_back(Line{{x, top}, {x, bottom}, Role::grid});
  }
}

void append_dots(std::vector<Drawn>& marks, const LevelDotRow& row, const Scale& x, double middle) {
  const auto at = [&](std::size_t level) { return Point{x(static_cast<double>(level)), middle}; };
  if (row.now && row.target) marks.push_back(Line{at(*row.now), at(*row.target), Role::threshold});
  if (row.target) {
    const double target = at(*row.target).x;
    marks.push_back(Line{{target, middle - 10}, {target, middle + 10}, Role::target_tick});
  }
  if (row.now) marks.push_back(Symbol{.at = at(*row.now), .size = radius, .role = Role::bar_emphasis});
}

double append_row(std::vector<Mark>& marks, const LevelDotRow& row, const LevelDots& dots,
                  const Columns& columns, double y, double width, const TextWidth& text_width) {
  const auto lines = wrapped(row.label, columns.label, label_text, text_width);
  const double label_height = label_line * static_cast<double>(std::max<std::size_t>(lines.size(), 1));
  const double top = columns.labels_above ? y + label_height : y;
  const double height = columns.labels_above ? dot_room : std::max(label_height + 9, dot_room);
  const double middle = top + height / 2;
  append_levels_behind(marks, dots, columns, top, top + height);

  std::vector<Drawn> drawn;
  double baseline = (columns.labels_above ? y : middle - label_height / 2) + 13;
  append_text(drawn, shortened(row.text, width * widest_text, label_text, text_width),
              {width, columns.labels_above ? baseline : middle + 4.6}, Anchor::end, Role::text_muted,
              label_text);
  for (const std::string& line : lines) {
    append_text(drawn, line, {0, baseline}, Anchor::start, Role::text, label_text);
    baseline += label_line;
  }
  append_dots(drawn, row, columns.x, middle);
  if (row.href.empty())
    for (Drawn& mark : drawn) std::visit([&](auto& shape) { marks.push_back(std::move(shape)); }, mark);
  else
    marks.push_back(Link{.href = row.href, .name = row.label + ": " + row.text, .marks = std::move(drawn)});
  return top + height;
}

// The names of the levels side by side, for a plot that has no room for them above.
double append_names(std::vector<Mark>& marks, const LevelDots& dots, double y, double width,
                    const TextWidth& text_width) {
  std::vector<double> widths;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < dots.levels.size(); ++i) {
    names.push_back(shortened(numbered(dots, i), width, level_text, text_width));
    widths.push_back(text_width(names.back(), level_text.size, level_text.weight));
  }
  const auto places = flow(widths, width, gap);
  for (std::size_t i = 0; i < names.size(); ++i)
    append_text(marks, names[i], {places[i].x, y + 13 + places[i].row * 17.0}, Anchor::start,
                Role::text_muted, level_text);
  return y + 17.0 * (places.back().row + 1) + 4;
}

std::vector<KeyEntry> key_of(const LevelDots& dots) {
  std::vector<KeyEntry> entries;
  if (!dots.now_key.empty())
    entries.push_back({dots.now_key, Symbol{.at = {}, .size = radius - 1, .role = Role::bar_emphasis}});
  if (!dots.target_key.empty()) entries.push_back({dots.target_key, Role::target_tick});
  return entries;
}

}  // namespace

Scene draw(const LevelDots& dots, double width, const TextWidth& text_width) {
  assert(!dots.levels.empty());
  const Columns columns = columns_of(dots, width, text_width);
  Scene scene{.size = {width, 0}, .title = dots.title, .description = dots.description};
  double y = append_heading(scene.marks, dots.headline, dots.subtitle, width, text_width);
  const bool named = append_levels(scene.marks, dots, columns, width, y, text_width);
  for (const LevelDotRow& row : dots.rows)
    y = append_row(scene.marks, row, dots, columns, y, width, text_width);
  y += 8;
  if (!named) y = append_names(scene.marks, dots, y, width, text_width);
  scene.size.height = append_key(scene.marks, key_of(dots), y, width, text_width);
  return scene;
}

}  // namespace chart
