#pragma once

#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// A stage that things pass: how many have come to it, and where these are now. Requires counts of 0 or more
// whose sum is not above `reached`.
struct FlowStage {
  std::string name = {};  // "Felles oppstart"
  std::string note = {};  // below the name, muted: who carries it; may be empty
  int reached = 0;
  std::string number = {};                 // the count as written: "5"
  int passed = 0, waiting = 0, ended = 0;  // gone on (or arrived, at the last stage), still here, ended here
  // What is said of them beside their signs: "1 venter"; shown if not empty.
  std::string passed_text = {}, waiting_text = {}, ended_text = {};
  std::string href = {};  // a relative URL; empty: no link
};

// Things that go from stage to stage: 5 → 5 → 4. Each thing is a sign: a disc for one that went on, a hollow
// diamond for one that waits, a square for one that ended.
struct StageFlow {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above if not empty
  std::vector<FlowStage> stages = {};
};

// Draws it `width` points wide: arrows side by side where each has room for its words, else one below the
// other.
Scene draw(const StageFlow& chart, double width, const TextWidth& text_width);

}  // namespace chart
