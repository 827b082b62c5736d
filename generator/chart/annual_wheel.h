#pragma once

#include <array>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// An event on its day. Marks of the same event have the same number, which the list beside the wheel
// explains.
struct WheelMark {
  int month = 1;     // 1 to 12
  double place = 0;  // in the month: 0 at its first day, below 1
  bool past = false;
  std::string number = {};  // in its disc: "12"
  std::string name = {};    // what its link is called: "3. november: Månedsrapport"
  std::string href = {};    // a relative URL; empty: no link
};

struct WheelMonth {
  std::string name = {};  // along the rim: "jan. 2027"
  int dates = 0;          // how many other dates it has: a bar from the hub, and its number
};

// A year as a ring of twelve months, clockwise from January at the top, with events as numbered discs and a
// hand that points at today.
struct AnnualWheel {
  std::string title = {};        // what it is
  std::string description = {};  // what it shows
  std::array<WheelMonth, 12> months = {};
  std::vector<WheelMark> marks = {};  // where a month has more than there is room for, "+3" says how many
  int today_month = 1;                // 1 to 12
  double today_place = 0;             // as of a mark
  std::string today = {};             // in the hub, large: "31. okt."; not more than some eight letters
  std::string below_today = {};       // under it: "i dag"
};

// Draws it `width` points wide, the wheel in the middle and at most 520 points across.
Scene draw(const AnnualWheel& wheel, double width, const TextWidth& text_width);

}  // namespace chart
