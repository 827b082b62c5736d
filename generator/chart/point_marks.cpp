#include "chart/point_marks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "chart/thinned_path.h"

namespace chart {
namespace {

using Points = std::vector<RunPoint>;

constexpr double dense_spacing = 5;  // points closer than this have no symbols of their own
constexpr double dense_radius = 2.75;
constexpr double column_width = 2;  // signals that share a column may become one stroke
constexpr double pointed_at = 0.5;  // points closer than this cannot be pointed at: they have no tooltips

bool has_value(const Points& points, std::size_t at) {
  return at < points.size() && points[at].value.has_value();
}

Point place_of(const RunPoint& point, const Plot& plot) { return {plot.x(point.x), plot.y(*point.value)}; }

Symbol symbol_of(const RunPoint& point, const Plot& plot, double radius) {
  Symbol symbol = verdict_symbol(point.verdict, place_of(point, plot), radius);
  if (point.excluded) symbol.role = Role::excluded;
  symbol.tooltip = point.tooltip;
  return symbol;
}

// Without neighbours, so that no line shows it.
bool is_lone(const Points& points, std::size_t at) {
  return (at == 0 || !has_value(points, at - 1)) && !has_value(points, at + 1);
}

// --- Points that stand close ---

// Symbols of one kind: each verdict's, and those of points left out.
constexpr std::size_t kinds = 5;

std::size_t kind_of(const RunPoint& point) {
  return point.excluded ? 4 : static_cast<std::size_t>(point.verdict);
}

constexpr Role stroke_of_kind[kinds] = {Role::value_line, Role::improvement_line, Role::concern_line,
                                        Role::neutral_line, Role::value_line};

// Gathers the points of a column, one kind at a time, and turns them into strokes and symbols.
class Columns {
 public:
  explicit Columns(const Plot& plot) : plot_(plot) {}

  void add(const RunPoint& point) {
    const double column = std::floor(plot_.x(point.x) / column_width);
    if (column != column_) finish();
    column_ = column;
    gathered_[kind_of(point)].push_back(&point);
  }

  void append_to(std::vector<Mark>& marks) {
    finish();
    for (Symbol& symbol : symbols_) marks.push_back(std::move(symbol));
    // Above the symbols, whose rims of paper would cut a mass of strokes to pieces.
    for (std::size_t kind = 0; kind < kinds; ++kind)
      for (const Line& stroke : strokes_[kind]) marks.push_back(stroke);
  }

 private:
  void finish() {
    for (std::size_t kind = 0; kind < kinds; ++kind) {
      auto& points = gathered_[kind];
      std::stable_sort(points.begin(), points.end(),
                       [](const RunPoint* a, const RunPoint* b) { return *a->value < *b->value; });
      for (std::size_t first = 0; first < points.size();) {
        std::size_t last = first;
        while (last + 1 < points.size() && touch(*points[last], *points[last + 1])) ++last;
        add_run(*points[first], *points[last], kind);
        first = last + 1;
      }
      points.clear();
    }
  }

  bool touch(const RunPoint& a, const RunPoint& b) const {
    return std::abs(plot_.y(*a.value) - plot_.y(*b.value)) <= 2 * dense_radius;
  }

  void add_run(const RunPoint& lowest, const RunPoint& highest, std::size_t kind) {
    symbols_.push_back(symbol_of(lowest, plot_, dense_radius));
    if (&lowest == &highest) return;
    symbols_.push_back(symbol_of(highest, plot_, dense_radius));
    strokes_[kind].push_back({place_of(lowest, plot_), place_of(highest, plot_), stroke_of_kind[kind]});
  }

  const Plot& plot_;
  double column_ = -1;
  std::array<std::vector<const RunPoint*>, kinds> gathered_;
  std::array<std::vector<Line>, kinds> strokes_;
  std::vector<Symbol> symbols_;
};

void remove_tooltips(std::vector<Mark>& marks, std::size_t first) {
  for (std::size_t i = first; i < marks.size(); ++i)
    if (auto* symbol = std::get_if<Symbol>(&marks[i])) symbol->tooltip.clear();
}

void append_close_points(std::vector<Mark>& marks, const Points& points, const Plot& plot) {
  Columns columns(plot);
  std::vector<Symbol> kept;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!has_value(points, i)) continue;
    const RunPoint& point = points[i];
    if (i + 1 == points.size() || point.note != 0)
      kept.push_back(symbol_of(point, plot, dense_radius));
    else if (point.verdict != Verdict::common || point.excluded || is_lone(points, i))
      columns.add(point);
  }
  const std::size_t first = marks.size();
  columns.append_to(marks);
  if (plot.width() < pointed_at * static_cast<double>(points.size())) remove_tooltips(marks, first);
  for (Symbol& symbol : kept) marks.push_back(std::move(symbol));
}

}  // namespace

std::vector<Step> value_line(const Points& points, const Plot& plot) {
  ThinnedPath path;
  bool gap = true;
  for (const RunPoint& point : points) {
    if (!point.value) {
      gap = true;
      continue;
    }
    const Point place = place_of(point, plot);
    // A gap inside a column cannot be seen.
    if (gap && !path.shares_column(place.x))
      path.move_to(place);
    else
      path.line_to(place);
    gap = false;
  }
  return path.take();
}

void append_points(std::vector<Mark>& marks, const Points& points, const Plot& plot) {
  const double spacing = plot.width() / static_cast<double>(std::max<std::size_t>(points.size(), 1));
  const bool dense = spacing < dense_spacing;
  std::vector<Step> line = value_line(points, plot);
  if (!line.empty()) marks.push_back(Path{std::move(line), dense ? Role::dense_line : Role::value_line});
  if (dense) {
    append_close_points(marks, points, plot);
    return;
  }
  const double radius = std::clamp(spacing * 0.42, 2.25, 4.5);
  for (const RunPoint& point : points)
    if (point.value) marks.push_back(symbol_of(point, plot, radius));
}

}  // namespace chart
