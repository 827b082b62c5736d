#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

enum class RoadState { done, under_way, planned };

struct RoadStage {
  std::string version = {};  // short, stands on the station: "1.0"
  std::string name = {};
  std::string period = {};  // "2022/23"
  RoadState state = RoadState::planned;
  std::string state_text = {};  // "Gjennomført"
  std::string href = {};        // a relative URL; empty: no link
};

// Stages as stations on a winding road. A station stands where its stage begins; done, under way and planned
// are told by a sign and a word, and the road that is behind is filled.
struct JourneyRoad {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above if not empty
  std::vector<RoadStage> stages = {};        // in order, at least one
  // How far along the road today is, in stages: 3.5 is half-way through the fourth. Before 0 and beyond the
  // number of stages, it stands at that end of the road.
  std::optional<double> today = {};
  std::string today_text = {};  // "I dag, 31.10.2026"
};

// Draws it `width` points wide: from left to right in waves, or, where stations would stand too close for
// their names, downwards.
Scene draw(const JourneyRoad& road, double width, const TextWidth& text_width);

}  // namespace chart
