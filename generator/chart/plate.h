#pragma once

#include <string>
#include <vector>

#include "chart/label_layout.h"
#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// What a plate says: where one stands, where one wants to go, or anything else.
enum class PlateKind { plain, here, target };

// A small sign with a frame. A place and a target are told by a sign before the text too: a filled arrow
// head, a flag on its pole.
struct Plate {
  std::string text = {};
  PlateKind kind = PlateKind::plain;
};

constexpr Lettering plate_text{.size = 12};

// The plate as it will stand: its lines and its size. Text is broken to stay within `widest` points.
struct MeasuredPlate {
  Plate plate = {};
  std::vector<std::string> lines = {};
  Size size = {};
};
MeasuredPlate measured(const Plate& plate, double widest, const TextWidth& text_width);

// Draws it with its upper left corner there.
void append_plate(std::vector<Mark>& marks, const MeasuredPlate& plate, Point corner);

}  // namespace chart
