#pragma once

#include <optional>
#include <vector>

#include "chart/axis.h"
#include "chart/bullet_chart.h"
#include "chart/scale.h"

// The rows of a bullet chart.
namespace chart {

// Where the newest value lies between the baseline (0) and the target (1); none where that cannot be said.
std::optional<double> way_of(const BulletRow& row);

// Where the parts of a row stand across.
struct BulletColumns {
  bool texts_above = false;  // label and texts stand above the bar
  double label = 0;          // room for a label
  double text = 0;           // room for the texts
  Span plot = {};
  double width = 0;  // of the picture
};
BulletColumns bullet_columns(const BulletChart& chart, double width, const TextWidth& text_width);

// Adds a row from `y` downwards. Gives the y below it.
//   x: maps parts of the way, 0 the baseline and 1 the target, to points.
double append_row(std::vector<Mark>& marks, const BulletRow& row, const BulletChart& chart,
                  const BulletColumns& columns, const Scale& x, double y, const TextWidth& text_width);

}  // namespace chart
