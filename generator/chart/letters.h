#pragma once

#include <cstddef>
#include <string_view>

namespace chart {

// The letter (code point) of a UTF-8 text that begins at byte `at`. A byte that begins no letter counts
// as one. Requires at < text.size().
inline std::string_view letter_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const std::size_t bytes = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  return text.substr(at, bytes);
}

}  // namespace chart
