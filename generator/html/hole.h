#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "html/context.h"
#include "html/view.h"

namespace html {

// Why a hole may not stand somewhere: a message of the catalogue whose arguments are what was written
// and the element or attribute around.
struct Refusal {
  std::string_view message;
  std::string around;
};

// Why no value at all may stand here.
std::optional<Refusal> refusal_of_any(const Context& context);

// Why a value of this kind may not stand here. Requires a place that takes some.
std::optional<Refusal> refusal_of(Kind kind, const Context& context);

// In a quoted attribute value.
bool in_attribute(const Context& context);

}  // namespace html
