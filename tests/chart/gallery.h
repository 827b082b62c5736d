#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"
#include "series_of.h"

// Every kind of chart with data that a site might have, and the shapes of data that strain it: shown in
// docs/gallery, and held by tests to what a reader demands of a picture.
namespace gallery {

using Draw = std::function<chart::Scene(double width, const chart::TextWidth& text_width)>;

struct Entry {
  std::string shows;  // what to look for
  Draw draw;
};

struct Section {
  std::string name;
  std::vector<Entry> entries;
};

std::vector<Section> run_charts();
std::vector<Section> other_charts();

// Numbers as Norwegians write them: 12 345,6.
inline std::string number(double value, int decimals) {
  std::string digits = series::number(std::abs(value), decimals);
  const std::size_t point = std::min(digits.find('.'), digits.size());
  if (point < digits.size()) digits[point] = ',';
  for (std::size_t at = point; at > 3; at -= 3) digits.insert(at - 3, " ");
  const bool negative = value < 0 && digits.find_first_of("123456789") != std::string::npos;
  return (negative ? "−" : "") + digits;
}

inline std::string percent(double value, int decimals) { return number(value, decimals) + " %"; }

inline std::string signed_percent(double value, int decimals) {
  return (value > 0 ? "+" : "") + percent(value, decimals);
}

inline std::string month_name(int month) {
  constexpr const char* names[] = {"jan.", "feb.", "mars", "apr.", "mai",  "juni",
                                   "juli", "aug.", "sep.", "okt.", "nov.", "des."};
  return names[month - 1];
}

// Numbers that look like chance and are the same everywhere: -1 to 1, mostly near 0.
inline double noise(int i) {
  const auto part = [](unsigned seed) {
    seed = (seed ^ 61) ^ (seed >> 16);
    seed *= 9;
    seed ^= seed >> 4;
    seed *= 0x27d4eb2d;
    seed ^= seed >> 15;
    return static_cast<double>(seed % 10000) / 10000;
  };
  const auto seed = static_cast<unsigned>(i);
  return (part(seed) + part(seed * 7 + 1) + part(seed * 31 + 5)) * 2 / 3 - 1;
}

}  // namespace gallery
