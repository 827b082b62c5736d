#pragma once

#include "chart/scene.h"

namespace chart {

// What statistics say of a point: shown by shape and colour, the same in every chart.
enum class Verdict { common, improvement, concern, neutral_signal };

// The point's mark: circle, diamond, square or triangle, as large to the eye as a circle of that radius.
Symbol verdict_symbol(Verdict verdict, Point at, double radius);

// A picture of the sign alone, to stand beside its word in a list; 16 by 16 points.
Scene verdict_sign(Verdict verdict);

}  // namespace chart
