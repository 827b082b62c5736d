#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace chart {

// Pixels row by row, each 0xRRGGBB (the upper byte is ignored); `stride` is the number of values a row.
struct Pixels {
  const std::uint32_t* first = nullptr;
  int width = 0;
  int height = 0;
  std::size_t stride = 0;
};

// A PNG file of them. Drawings have few colours: up to 256 are kept exactly. Where the shades of soft
// edges make more, all but the most frequent are rounded to 16 steps a channel, then to 8 …, until they
// fit: a quarter of the bytes and half the time of true colour, and no difference to the eye.
//   pixels_per_metre: how large the picture is on paper.
std::string png_file(const Pixels& pixels, std::uint32_t pixels_per_metre);

}  // namespace chart
