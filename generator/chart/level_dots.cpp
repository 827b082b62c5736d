#include "chart/level_dots.h"

#include <algorithm>
#include <cassert>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/key.h"
#include "chart/labelled_rows.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering row_text{.size = 13};
constexpr RowStyle style{.gap = 14, .widest_label = 0.32, .widest_text_above = 0.2, .text = row_text};
constexpr Lettering level_text{.size = axis_text_size};
constexpr double radius = 6;
constexpr double gap = 14;  // between names of levels

RowTexts texts_of(const LevelDotRow& row) { return {row.label, row.text, Role::text_muted}; }

// Half a level at either end, so that each stands in the middle of its part.
Scale scale_of(const LevelDots& dots, const RowColumns& columns) {
  const double part = (columns.right - columns.left) / static_cast<double>(dots.levels.size());
  return {0, static_cast<double>(dots.levels.size() - 1), columns.left + part / 2, columns.right - part / 2};
}

std::string numbered(const LevelDots& dots, std::size_t level) {
  return std::to_string(level + 1) + " " + dots.levels[level];
}

// Whether each name stands in the middle of its level without meeting its neighbour or leaving the picture.
bool names_fit(const LevelDots& dots, const Scale& scale, double width, const TextWidth& text_width) {
  double free_from = 0;
  for (std::size_t i = 0; i < dots.levels.size(); ++i) {
    const double x = scale(static_cast<double>(i));
    const double half = text_width(dots.levels[i], level_text.size, level_text.weight) / 2;
    if (x - half < free_from || x + half > width) return false;
    free_from = x + half + 8;
  }
  return true;
}

// The levels above the plot: number and name in two rows, or the numbers alone where names do not fit.
// Gives whether the names stand there.
bool append_levels(std::vector<Mark>& marks, const LevelDots& dots, const Scale& scale, double width,
                   double& y, const TextWidth& text_width) {
  const bool named = names_fit(dots, scale, width, text_width);
  for (std::size_t i = 0; i < dots.levels.size(); ++i) {
    const double x = scale(static_cast<double>(i));
    append_text(marks, std::to_string(i + 1), {x, y + 12}, Anchor::middle, Role::text_muted, level_text);
    if (named) append_text(marks, dots.levels[i], {x, y + 27}, Anchor::middle, Role::text_muted, level_text);
  }
  y += named ? 34 : 19;
  return named;
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
                  const RowColumns& columns, const Scale& x, double y, const TextWidth& text_width) {
  std::vector<Drawn> drawn;
  const RowPlace place = append_row_texts(drawn, texts_of(row), columns, style, y, text_width);
  for (std::size_t i = 0; i < dots.levels.size(); ++i) {
    const double at = x(static_cast<double>(i));
    marks.push_back(Line{{at, place.top}, {at, place.bottom}, Role::grid});
  }
  append_dots(drawn, row, x, place.middle());
  append_linked(marks, std::move(drawn), row.href, row.label + ": " + row.text);
  return place.bottom;
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
  std::vector<RowTexts> texts;
  for (const LevelDotRow& row : dots.rows) texts.push_back(texts_of(row));
  const RowColumns columns = row_columns(texts, style, width, text_width);
  const Scale x = scale_of(dots, columns);
  Scene scene{.size = {width, 0}, .title = dots.title, .description = dots.description};
  double y = append_heading(scene.marks, dots.headline, dots.subtitle, width, text_width);
  const bool named = append_levels(scene.marks, dots, x, width, y, text_width);
  for (const LevelDotRow& row : dots.rows) y = append_row(scene.marks, row, dots, columns, x, y, text_width);
  y += 8;
  if (!named) y = append_names(scene.marks, dots, y, width, text_width);
  scene.size.height = append_key(scene.marks, key_of(dots), y, width, text_width);
  return scene;
}

}  // namespace chart
