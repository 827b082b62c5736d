#pragma once

#include <optional>
#include <vector>

#include "chart/scene.h"

namespace chart {

// A line through points in order of x, of which only what can be seen is kept: of those in one column, half a
// point wide, the first, the lowest, the highest and the last. A hundred thousand points become some
// thousand, and no extreme is lost. Where points stand farther apart than that, all are kept.
class ThinnedPath {
 public:
  // Whether a point at `x` stands in the column of the last one added.
  bool shares_column(double x) const;

  void move_to(Point point);
  void line_to(Point point);

  // The steps, without moves that no line follows; the path is empty afterwards.
  std::vector<Step> take();

 private:
  struct Place {
    int order = 0;
    Point at = {};
  };
  struct Column {
    double number = 0;
    Place first, low, high, last;
  };
  void add(Point point);
  void finish_column();

  std::optional<Column> column_;
  std::vector<Step> steps_;
  bool begins_ = true;
};

}  // namespace chart
