#pragma once

#include <memory>
#include <vector>

#include "chart/document.h"
#include "chart/pango.h"

// A document cut into pieces, and these put on pages. For the files that paint it; Pango's types are theirs.
namespace chart {

// A4 in points, with margins that leave room for the running head and foot.
struct PaperForm {
  static constexpr double width = 595.28, height = 841.89;
  static constexpr double left = 51, right = 51, top = 62, bottom = 62;
  static constexpr double text_width = width - left - right;
  static constexpr double text_bottom = height - bottom;
};

struct Rgb {
  double red, green, blue;
};
inline constexpr Rgb ink{0.10, 0.11, 0.13}, ink_muted{0.29, 0.33, 0.39}, ink_accent{0, 0.33, 0.50};
inline constexpr Rgb line_colour{0.76, 0.79, 0.83}, head_ground{0.93, 0.95, 0.965};

using PlacedLayout = std::unique_ptr<PangoLayout, Unref>;

// A text where it stands within its piece.
struct PlacedText {
  PlacedLayout layout;
  Point at;  // upper left
  Rgb colour = ink;
};

struct PlacedCell {
  std::vector<PlacedText> texts;
  const DocumentCell* cell = nullptr;  // null in the head
  Point sign_at = {};
};

// What stands on one page and is not cut.
struct Piece {
  enum class Kind { heading, lines, row, picture };
  Kind kind = Kind::lines;
  std::size_t block = 0;
  double space_before = 0;  // none at the top of a page
  double height = 0;
  bool keep_with_next = false;
  bool new_page = false;
  std::shared_ptr<PangoLayout> layout;  // of a heading or a paragraph, shared by its pieces
  int first_line = 0, last_line = 0;    // of that layout
  std::vector<PlacedCell> cells;        // of a row
  bool is_head = false;                 // the row is its table's head
  bool is_more = false;                 // a line below a table
  double scale = 1;                     // of a picture
};

struct PlacedPiece {
  const Piece* piece = nullptr;
  double y = 0;  // its top
};
using PlacedPage = std::vector<PlacedPiece>;

struct PlacedDocument {
  std::vector<Piece> pieces;
  std::vector<PlacedPage> pages;
};

PlacedDocument placed(const Document& document, const Typeface& typeface);

// One line of text in the typeface, no wider than so many points: cut with an ellipsis.
PlacedLayout short_line(const Typeface& typeface, const std::string& text, double size, double width);

// The top of a line within its layout, and its baseline, in points.
struct LinePlace {
  double top = 0, baseline = 0, bottom = 0;
};
LinePlace line_place(PangoLayout* layout, int line);

}  // namespace chart
