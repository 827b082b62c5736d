#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "chart/outline.h"
#include "chart/scene.h"
#include "six_points.h"

// What a reader of a picture demands: that labels do not overlap and that nothing leaves the picture.
namespace picture {

struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;
  std::string text;
};

// From the capitals' height to the descenders' depth, of letters that are six points wide.
inline Box box_of(const chart::Label& label) {
  const double width = six_points_a_letter(label.text, label.size, label.weight);
  const double left = label.at.x - (label.anchor == chart::Anchor::start    ? 0
                                    : label.anchor == chart::Anchor::middle ? width / 2
                                                                            : width);
  return {left, label.at.y - 0.74 * label.size, left + width, label.at.y + 0.2 * label.size, label.text};
}

inline std::vector<chart::Drawn> drawn(const chart::Scene& scene) {
  std::vector<chart::Drawn> all;
  for (const chart::Mark& mark : scene.marks) {
    if (const auto* link = std::get_if<chart::Link>(&mark))
      all.insert(all.end(), link->marks.begin(), link->marks.end());
    else
      std::visit(
          [&](const auto& shape) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(shape)>, chart::Link>) all.push_back(shape);
          },
          mark);
  }
  return all;
}

inline std::vector<Box> labels(const chart::Scene& scene) {
  std::vector<Box> boxes;
  for (const chart::Drawn& mark : drawn(scene))
    if (const auto* label = std::get_if<chart::Label>(&mark)) boxes.push_back(box_of(*label));
  return boxes;
}

// The boxes of all marks, curves by their ends.
inline std::vector<Box> extents(const chart::Scene& scene) {
  std::vector<Box> boxes;
  const auto add = [&](chart::Point a, chart::Point b, std::string what) {
    boxes.push_back(
        {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y), std::move(what)});
  };
  for (const chart::Drawn& mark : drawn(scene)) {
    if (const auto* label = std::get_if<chart::Label>(&mark)) boxes.push_back(box_of(*label));
    if (const auto* line = std::get_if<chart::Line>(&mark)) add(line->from, line->to, "a line");
    if (const auto* rect = std::get_if<chart::Rect>(&mark))
      add(rect->corner, {rect->corner.x + rect->size.width, rect->corner.y + rect->size.height},
          "a rectangle");
    if (const auto* symbol = std::get_if<chart::Symbol>(&mark))
      add({symbol->at.x - symbol->size, symbol->at.y - symbol->size},
          {symbol->at.x + symbol->size, symbol->at.y + symbol->size}, "a symbol");
    if (const auto* path = std::get_if<chart::Path>(&mark))
      for (const chart::Step& step : path->steps)
        if (!std::holds_alternative<chart::Close>(step))
          add(chart::pen_after(step, {}), chart::pen_after(step, {}), "a path");
    if (const auto* curved = std::get_if<chart::CurvedLabel>(&mark))
      for (const auto& letter : curved->letters) add(letter.at, letter.at, curved->text);
  }
  return boxes;
}

inline void expect_inside(const chart::Scene& scene) {
  constexpr double edge = 0.6;  // half a line's width
  for (const Box& box : extents(scene)) {
    EXPECT_GE(box.left, -edge) << box.text;
    EXPECT_GE(box.top, -edge) << box.text;
    EXPECT_LE(box.right, scene.size.width + edge) << box.text;
    EXPECT_LE(box.bottom, scene.size.height + edge) << box.text;
  }
}

inline void expect_no_overlap(const chart::Scene& scene) {
  const std::vector<Box> boxes = labels(scene);
  for (std::size_t i = 0; i < boxes.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const Box &a = boxes[i], &b = boxes[j];
      const double across = std::min(a.right, b.right) - std::max(a.left, b.left);
      const double down = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
      EXPECT_FALSE(across > 0.01 && down > 0.01)
          << "'" << a.text << "' covers '" << b.text << "' by " << across << " by " << down;
    }
}

// Compares with tests/golden/chart/<name>.txt; UPDATE_GOLDEN=1 writes it.
inline void expect_golden(const std::string& name, const std::string& text) {
  const std::string file = std::string(SIRKEL_SOURCE_DIR) + "/tests/golden/chart/" + name + ".txt";
  if (std::getenv("UPDATE_GOLDEN")) std::ofstream(file) << text;
  std::ifstream in(file);
  ASSERT_TRUE(in) << "no golden file " << file;
  std::ostringstream expected;
  expected << in.rdbuf();
  EXPECT_EQ(text, expected.str());
}

}  // namespace picture
