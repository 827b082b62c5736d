#pragma once

#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// What pushes towards a change or holds it back.
struct FieldForce {
  std::string text = {};
  double strength = 1;      // length of its arrow: 0 to the field's strongest
  std::string number = {};  // the strength as written, at the arrow's tail
  std::string remark = {};  // below the text: "uten tiltak"; may be empty
};

// A force field: arrows from both sides to a line in the middle, as long as the forces are strong. Those that
// drive are filled and come from the left, those that restrain are hollow and come from the right.
// Source: K. Lewin (1951), Field Theory in Social Science.
struct ForceField {
  std::string title = {};                                  // what it is
  std::string description = {};                            // what it shows
  std::string headline = {}, subtitle = {};                // drawn above the field if not empty
  std::string driving_label = {}, restraining_label = {};  // above the sides, with their sums in words
  std::string none_text = {};                              // where a side has no force
  std::vector<FieldForce> driving = {}, restraining = {};  // from the top
  double strongest = 5;
};

Scene draw(const ForceField& field, double width, const TextWidth& text_width);

}  // namespace chart
