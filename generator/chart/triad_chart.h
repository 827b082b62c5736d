#pragma once

#include <array>
#include <optional>
#include <string>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// One of three things that must all be there.
struct TriadAxis {
  std::string name = {};
  double latest = 0;                 // 0 to the chart's highest level
  std::optional<double> first = {};  // what it was when it was first judged; none: judged once
  std::string value = {};            // as written: "3, først 2"
  std::string remark = {};           // below it, in words: "svakest"; may be empty
};

// A triangle with its corners at the three levels: what was judged last against what was judged first.
struct TriadChart {
  std::string title = {};              // what it is
  std::string description = {};        // what it shows
  std::array<TriadAxis, 3> axes = {};  // clockwise from the top
  int highest = 5;                     // level at the ends of the axes; a ring for each
  std::string latest_key = {};         // what the whole line is: "Sist: 12. oktober 2026"
  std::string first_key = {};          // what the dashed line is; shown if each axis has a first level
};

// Draws it, at most 340 points wide: it is as large on a phone as on a desk.
Scene draw(const TriadChart& chart, double width, const TextWidth& text_width);

}  // namespace chart
