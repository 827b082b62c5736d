#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace source {

// Why a text is not what it should be: a message of the catalogue without its place, which the
// caller knows: diagnostics.report(fault.message, place, fault.arguments).
struct Fault {
  std::string_view message;  // id in the catalogue
  std::vector<std::string> arguments;

  bool operator==(const Fault&) const = default;
};

}  // namespace source
