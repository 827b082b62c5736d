#include "stats/reference/agreement.h"

#include <algorithm>
#include <cmath>

namespace stats::reference {
namespace {

void compare(const Json& expected, const Json& ours, const std::string& path, Agreement& agreement) {
  if (expected.is_object() && ours.is_object()) {
    for (const auto& [key, value] : expected.items()) {
      const bool known = ours.contains(key);
      compare(value, known ? ours[key] : Json("no such field"), path.empty() ? key : path + "." + key,
              agreement);
    }
  } else if (expected.is_array() && ours.is_array() && expected.size() == ours.size()) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
      compare(expected[i], ours[i], path + "[" + std::to_string(i) + "]", agreement);
    }
  } else {
    ++agreement.fields;
    if (!agree(expected, ours)) {
      agreement.differences.push_back(path + ": expected " + expected.dump() + ", is " + ours.dump());
    }
  }
}

}  // namespace

bool agree(const Json& expected, const Json& ours) {
  if (expected.is_null() && ours.is_boolean()) return !ours.get<bool>();
  if (!expected.is_number() || !ours.is_number()) return expected == ours;
  if (expected.is_number_integer() && ours.is_number_integer()) return expected == ours;
  const double a = expected, b = ours;
  return std::abs(a - b) <= std::max(1e-12, 1e-8 * std::abs(a));
}

Agreement compared(const Json& expected, const Json& ours) {
  Agreement agreement;
  compare(expected, ours, "", agreement);
  return agreement;
}

}  // namespace stats::reference
