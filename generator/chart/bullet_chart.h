#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/key.h"
#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"
#include "chart/verdict.h"

namespace chart {

// How far an aim has come on the scale of its own measure, and how much of its time is gone. Every row has
// its baseline and its target at the same places, so that rows of different measures can be held against each
// other, and the way against the time: who keeps an even pace has bar and line equally long.
struct BulletRow {
  std::string label = {};
  // On the measure's scale, which runs from the baseline to the target, whichever is greater. Where one of
  // the three is missing, or there is no way between baseline and target, only the texts stand.
  std::optional<double> baseline = {}, now = {}, target = {};
  std::string baseline_text = {}, now_text = {}, target_text = {};  // as written: "8", "5,6", "5"
  NumberText number = {};             // writes round numbers between; none: only the baseline and the target
  std::string way_text = {};          // "80 % av veien"; may be empty
  std::optional<double> time = {};    // the share that is gone, 0 at the start and 1 on the aim's day
  std::string time_text = {};         // "66 % av tiden"; may be empty
  Verdict verdict = Verdict::common;  // of the newest value
  std::string href = {};              // a relative URL; empty: no link
};

struct BulletGroup {
  std::string heading = {};  // may be empty
  std::vector<BulletRow> rows = {};
};

struct BulletChart {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::vector<BulletGroup> groups = {};
  // Parts of the way, from 0 to 1. What lies farther off, before the baseline or beyond the target, is drawn
  // at the edge with an arrow head.
  double farthest_back = 0.5, farthest_beyond = 1.5;
  std::string baseline_key = {}, target_key = {}, time_key = {};  // what the signs are; may be empty
  PointKey key = {};
};

// Draws it `width` points wide: labels at the left of their rows and texts at the right, or, below 520
// points, both above their row.
Scene draw(const BulletChart& chart, double width, const TextWidth& text_width);

}  // namespace chart
