#pragma once

#include <string>
#include <string_view>

#include "chart/scene.h"

// The pieces that SVG text is put together from. Each is added at the end of `out`.
namespace chart {

// Two decimals at most, no trailing zeros. Requires less than 10^15.
void append_number(std::string& out, double number);

// For text and for attributes in double quotes. Control characters are left out.
void append_escaped(std::string& out, std::string_view text);

void append_attribute(std::string& out, std::string_view name, double number);

// The scene's marks as elements, in their order.
void append_marks(std::string& out, const Scene& scene);

}  // namespace chart
