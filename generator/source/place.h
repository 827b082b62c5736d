#pragma once

#include <compare>
#include <cstdint>

namespace source {

// Where a value stands in what people wrote.
//   file: index into Tree::files(); Place::nowhere for what has no file.
//   line, column: from 1; the column counts characters (code points), not bytes. 0: the whole file.
struct Place {
  static constexpr std::uint32_t nowhere = 0xffffffff;

  std::uint32_t file = nowhere;
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  auto operator<=>(const Place&) const = default;
};

}  // namespace source
