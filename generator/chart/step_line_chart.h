#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

// A level that is reached on a day and holds until the next.
struct LevelStep {
  double x = 0;  // days since 1970-01-01
  double level = 0;
  std::string tooltip = {};
};

// One thing that is followed: how many units are that far, which level a unit has.
struct StepLine {
  std::string name = {};
  std::string latest = {};            // the level that holds at the end, as written: "4 of 7"; may be empty
  std::vector<LevelStep> steps = {};  // ascending in x; none: the line is only named
};

// A level that has a name instead of a number on the axis.
struct NamedLevel {
  double level = 0;
  std::string name = {};
};

struct LevelTarget {
  double level = 0;
  std::optional<double> by = {};  // days since 1970-01-01; the axis reaches as far
  std::string label = {};         // "Mål: 7 innen 31.12.2026"
};

// Levels over time, each held until it changes. Lines are told apart by dashes, by the shapes of their points
// and by labels at their ends; the first four are safest apart.
struct StepLineChart {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::vector<StepLine> lines = {};
  double from = 0;   // days since 1970-01-01: where the axis begins, or before it, where a line does
  double until = 0;  // the day that the levels are known on: lines end here
  std::string until_label = {};         // stands at that day where the axis goes on beyond it: "31. okt."
  std::vector<NamedLevel> levels = {};  // ascending; empty: the axis counts from 0 in whole numbers
  std::optional<LevelTarget> target = {};
  NumberText number = {};  // writes a count on the axis; needed where levels have no names
  MonthName month_name = {};
};

// Draws it `width` points wide. Below 480 points the lines are named in a key below, and only their latest
// levels stand at their ends. Lines that share a level lie a few points apart, so that none hides another.
Scene draw(const StepLineChart& chart, double width, const TextWidth& text_width);

// The sign that a line's points have, by its place among the lines; for a list or table beside the chart.
Symbol step_line_symbol(std::size_t line, Point at, double radius);

}  // namespace chart
