#pragma once

#include <span>
#include <string>
#include <vector>

#include "chart/label_layout.h"
#include "chart/scale.h"
#include "chart/scene.h"
#include "chart/ticks.h"

// Rows of a chart that lists: each has its label at the left, its drawing in the middle and its text at the
// right. In a narrow picture the label and the text stand above the drawing, which then has the whole width.
namespace chart {

struct RowTexts {
  std::string label;
  std::string text = {};  // may be empty
  Role text_role = Role::text;
};

struct RowStyle {
  double height = 26;                             // of the drawing, at least
  double padding = 9;                             // more than a label that is higher than the drawing
  double above = 0;                               // room over a label that stands above the drawing
  double gap = 16;                                // between the columns
  double widest_label = 0.36, widest_text = 0.2;  // of the picture
  double widest_text_above = 0.4;                 // … of a text that stands above the drawing
  Lettering text = {.size = 13, .weight = Weight::semibold};
};

struct RowColumns {
  bool labels_above = false;
  double label = 0, text = 0;  // room for them
  double left = 0, right = 0;  // of the drawing
  double width = 0;            // of the picture
};

RowColumns row_columns(std::span<const RowTexts> rows, const RowStyle& style, double width,
                       const TextWidth& text_width);

// Where the drawing of a row lies.
struct RowPlace {
  double top = 0, bottom = 0;
  double middle() const { return (top + bottom) / 2; }
};

// Adds the label and the text of a row that begins at `y`. The next one begins at the place's bottom.
RowPlace append_row_texts(std::vector<Drawn>& marks, const RowTexts& row, const RowColumns& columns,
                          const RowStyle& style, double y, const TextWidth& text_width);

// An upright line behind the row at each of its scale's ticks.
//   zero: of the line at zero
void append_ticks_behind(std::vector<Mark>& marks, const std::vector<Tick>& ticks, const Scale& x,
                         const RowPlace& place, Role zero = Role::grid);

}  // namespace chart
