#pragma once

#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "chart/label_layout.h"
#include "chart/scale.h"
#include "chart/scene.h"
#include "chart/ticks.h"

namespace chart {

// The room that data are drawn in, and how data map to it.
struct Plot {
  double left = 0, right = 0, top = 0, bottom = 0;
  Scale x = {}, y = {};
  double width() const { return right - left; }
};

// From where to where something may stand across the picture.
struct Span {
  double from = 0;
  double to = 0;
};

// The values of an axis and their labels.
struct ValueAxis {
  NiceTicks ticks = {};
  std::vector<std::string> labels = {};  // one for each tick
  double widest_label = 0;
  double low = 0, high = 1;  // what the axis spans
};

constexpr double axis_text_size = 12;

// The ticks with their labels, each cut to at most `widest` points.
ValueAxis value_axis(const NiceTicks& ticks, const NumberText& number, double widest,
                     const TextWidth& text_width);

// The values that an axis must show. Requires finite values.
struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  bool empty() const { return low > high; }
  void include(double value);
};

// Natural bounds of values (0 and 100 of a percentage): an axis ends there, unless data lie beyond.
struct Bounds {
  std::optional<double> floor = {}, ceiling = {};
};

// An axis that shows the whole range, from zero where that costs little; 0 to 1 if the range is empty.
ValueAxis value_axis_over(Range range, const Bounds& bounds, const NumberText& number, double plot_height,
                          double widest_label, const TextWidth& text_width);

// At most about `most` round numbers from `first` to `last`.
std::vector<Tick> number_ticks(double first, double last, int most, const NumberText& number);

// Grid lines across the plot, labels at its left.
void append(std::vector<Mark>& marks, const ValueAxis& axis, const Plot& plot);

// Ticks below the plot with one row of labels, or two where ticks have groups. Labels are moved into
// `room` and cut if one alone is too wide; they must not overlap (see `fit`).
void append_ticks(std::vector<Mark>& marks, const std::vector<Tick>& ticks, const Plot& plot,
                  const Span& room, const TextWidth& text_width);

// Whether the labels of both rows keep a distance where `append_ticks` puts them.
bool fit(const std::vector<Tick>& ticks, const Scale& x, const Span& room, const TextWidth& text_width);

// How high the ticks and their labels are.
double ticks_height(const std::vector<Tick>& ticks);

}  // namespace chart
