#pragma once

#include <string>
#include <vector>

#include "chart/axis.h"
#include "chart/box.h"
#include "chart/scene.h"
#include "chart/text_width.h"

// Labels that stand where their line is, so that nobody has to look it up in a key.
namespace chart {

struct LineLabel {
  double y = 0;  // of its line
  std::string text = {};
  Role role = Role::text;
  Weight weight = Weight::regular;
};

// The labels, each cut to at most `widest` points.
std::vector<LineLabel> cut_to(double widest, std::vector<LineLabel> labels, const TextWidth& text_width);

// How much room the widest of them takes at the right of the plot, its distance included; 0 if there are
// none.
double room_at_right(const std::vector<LineLabel>& labels, const TextWidth& text_width);

// At the right of the plot, as near to their lines as their heights allow, tied to them by a thin line where
// they had to move.
void append_at_right(std::vector<Mark>& marks, std::vector<LineLabel> labels, const Plot& plot);

// What a label inside the plot should not cover.
struct Obstacles {
  std::vector<Point> points = {};  // ends of the value line's pieces; NaN in y: a gap
  std::vector<Line> lines = {};
  std::vector<Box> labels = {};  // never covered
};

// Puts a label just above or below its line, somewhere between `from` and `to`, where it covers least, and
// adds it to the obstacles. If it is longer than that, it begins at `from` or ends at `to`. Leaves it out if
// there is no place that is free of other labels and inside the plot.
void append_in_plot(std::vector<Mark>& marks, const LineLabel& label, double from, double to,
                    const Plot& plot, Obstacles& obstacles, const TextWidth& text_width);

}  // namespace chart
