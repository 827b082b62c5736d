#pragma once

#include <string>
#include <vector>

#include "chart/driver_diagram.h"

namespace chart {

enum class BoxKind { aim, primary, secondary, idea };

// A box of a driver diagram and what hangs on it, each with its place.
struct DriverBox {
  BoxKind kind = BoxKind::aim;
  std::string text = {};
  const DiagramIdea* idea = nullptr;    // of an idea
  std::vector<std::string> lines = {};  // the text, broken
  std::vector<std::string> state_lines = {};
  double left = 0, top = 0, width = 0, height = 0;
  std::vector<DriverBox> below = {};

  double right() const { return left + width; }
  // Where a connector meets it: in the middle of its side; of an idea at its sign.
  double joint() const;
};

constexpr double idea_text_left = 22;  // of an idea's text: the sign stands before it

// The diagram as a tree, without places. Refers to the diagram's ideas.
DriverBox tree_of(const DriverDiagram& diagram);

// Breaks a box's text to its width and sets its height.
void size_box(DriverBox& box, const TextWidth& text_width);

// The widest word of the boxes of a kind; 0 if there are none.
double widest_word(const DriverBox& box, BoxKind kind, const TextWidth& text_width);

// Adds the box itself, as a link where its idea has an address; not what hangs on it.
void append_box(std::vector<Mark>& marks, const DriverBox& box);

}  // namespace chart
