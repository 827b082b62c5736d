#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/governance_circle.h"

// The key of a circle: what each state's sign and fill mean, and which thread is shown.
namespace chart {

struct KeyRow {
  std::optional<CellState> state = {};  // none: the thread
  std::vector<std::string> lines = {};
  double height() const;
};

// A row for each text of the key that has one, broken to `width` points.
std::vector<KeyRow> key_rows(const GovernanceCircle& circle, double width, const TextWidth& text_width);

double height_of(const std::vector<KeyRow>& rows);

// The rows from `corner` downwards.
void append_key(std::vector<Mark>& marks, const std::vector<KeyRow>& rows, Point corner);

}  // namespace chart
