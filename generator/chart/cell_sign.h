#pragma once

#include <vector>

#include "chart/governance_circle.h"

namespace chart {

// The fill of a cell in that state, and the role of text on it.
Role cell_role(CellState state);
Role text_on_cell(CellState state);

// The sign of a state, about `radius` in reach round its middle: a tick, a half-filled disc, an open ring, a
// clock, a dash. It says the state to whoever does not see the fill.
void append_cell_sign(std::vector<Drawn>& marks, CellState state, Point middle, double radius);

}  // namespace chart
