#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "chart/scene.h"

namespace chart {

// Adds the marks of a row: as a link where `href` is not empty, else as they are.
//   name: what the link is called, aloud and as a tooltip.
inline void append_linked(std::vector<Mark>& marks, std::vector<Drawn> row, const std::string& href,
                          std::string name) {
  if (!href.empty()) {
    marks.push_back(Link{.href = href, .name = std::move(name), .marks = std::move(row)});
    return;
  }
  for (Drawn& mark : row) std::visit([&](auto& shape) { marks.push_back(std::move(shape)); }, mark);
}

}  // namespace chart
