#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/place.h"

namespace source {

class Diagnostics;

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The text without a byte order mark at its beginning.
std::string_view without_byte_order_mark(std::string_view text);

// The length in bytes, 1 to 4, of the well-formed UTF-8 character at an offset; 0 where there is
// none (overlong forms, surrogates and values over U+10FFFF are none). Requires offset < size.
std::size_t character_length(std::string_view text, std::size_t offset);

// The offset of the first byte that is no part of well-formed UTF-8.
std::optional<std::size_t> first_not_utf8(std::string_view text);

// How many characters (code points) a text has; a byte that is not UTF-8 counts as one.
std::size_t character_count(std::string_view text);

// The code points of a text; a byte that is not UTF-8 is read as Windows-1252.
std::u32string code_points(std::string_view text);
std::string to_utf8(std::u32string_view text);

// Windows-1252 as UTF-8. The five bytes without a meaning there (81 8D 8F 90 9D) give nullopt.
std::optional<std::string> from_windows_1252(std::string_view bytes);

// Finds line and column of offsets in one text, in logarithmic time.
class LineIndex {
 public:
  // start: the place of the text's first character; only file and line count. The text must live as
  // long as the index; a byte order mark has no column of its own.
  LineIndex(std::string_view text, Place start);

  Place place(std::size_t offset) const;
  // The text of the line that an offset is on, without its line end.
  std::string_view line_at(std::size_t offset) const;
  std::size_t line_start(std::size_t offset) const;

 private:
  std::string_view text_;
  Place start_;
  std::vector<std::uint32_t> line_starts_;
};

// The offset of the first control character (other than tab, line feed and CR LF) at or behind an
// offset; npos if there is none. Requires UTF-8.
std::size_t find_control_character(std::string_view text, std::size_t offset);

// Reports what no text file may hold: bytes that are not UTF-8 (the first), control characters
// other than tab and line feed (the first ten lines that have one), and a carriage return without line feed.
//   start: as for LineIndex.
// Answers whether the text is free of them.
bool check_characters(std::string_view text, Place start, Diagnostics& diagnostics);

// A text that can be printed on a terminal: bytes that are not UTF-8 are read as Windows-1252,
// control characters other than tab and those that turn the direction of writing become U+FFFD, one
// character for one.
std::string printable(std::string_view text);

}  // namespace source
