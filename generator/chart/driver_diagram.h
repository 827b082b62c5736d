#pragma once

#include <string>
#include <vector>

#include "chart/idea_sign.h"
#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

struct DiagramIdea {
  std::string title = {};
  IdeaState state = IdeaState::idea;
  std::string state_text = {};  // below the title: "Prøves ut · 3 tester"
  std::string href = {};        // a relative URL; empty: no link
};

struct DiagramSecondary {
  std::string title = {};
  std::vector<DiagramIdea> ideas = {};
};

struct DiagramPrimary {
  std::string title = {};
  std::vector<DiagramSecondary> secondary = {};
  std::vector<DiagramIdea> ideas = {};  // that hang on it directly
};

// What stands above the columns.
struct DiagramHeadings {
  std::string aim = {}, primary = {}, secondary = {}, ideas = {};
};

// An aim, what must be in place to reach it (primary drivers), what that takes (secondary drivers), and the
// changes that are tried for it.
// Source: Institute for Healthcare Improvement, QI Essentials Toolkit: Driver Diagram.
struct DriverDiagram {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above it if not empty
  DiagramHeadings headings = {};
  std::string aim = {};
  std::vector<DiagramPrimary> primary = {};
  std::vector<DiagramIdea> ideas = {};  // without a driver: they hang on the aim
};

// Draws it `width` points wide: columns from left to right, those without anything in them left out; below
// 520 points an outline, each box indented below what it hangs on. A box stands in the middle of what hangs
// on it, but never far below the top of that: in a tall picture it would be out of sight.
Scene draw(const DriverDiagram& diagram, double width, const TextWidth& text_width);

}  // namespace chart
