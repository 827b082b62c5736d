#include "source/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "source/diagnostic.h"

namespace source {
namespace {

// The characters of the bytes 80 to 9F; 0 where there is none. The others are those of Latin-1.
constexpr std::array<char32_t, 32> windows_1252_specials{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t windows_1252_character(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? windows_1252_specials[byte - 0x80u] : byte;
}

void append(std::string& text, char32_t character) {
  const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (character < 0x80) {
    put(character);
  } else if (character < 0x800) {
    put(0xC0 | character >> 6);
    put(0x80 | (character & 0x3F));
  } else if (character < 0x10000) {
    put(0xE0 | character >> 12);
    put(0x80 | (character >> 6 & 0x3F));
    put(0x80 | (character & 0x3F));
  } else {
    put(0xF0 | character >> 18);
    put(0x80 | (character >> 12 & 0x3F));
    put(0x80 | (character >> 6 & 0x3F));
    put(0x80 | (character & 0x3F));
  }
}

// Eight bytes at a time: nearly all of a text is ASCII.
std::size_t end_of_ascii(std::string_view text, std::size_t offset) {
  std::uint64_t eight = 0;
  while (offset + sizeof eight <= text.size()) {
    std::memcpy(&eight, text.data() + offset, sizeof eight);
    if ((eight & 0x8080808080808080u) != 0) break;
    offset += sizeof eight;
  }
  while (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80) ++offset;
  return offset;
}

char32_t decode(std::string_view character) {
  const auto byte = [&](std::size_t index) {
    return static_cast<char32_t>(static_cast<unsigned char>(character[index]));
  };
  switch (character.size()) {
    case 1:
      return byte(0);
    case 2:
      return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
    case 3:
      return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    default:
      return (byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
  }
}

bool is_control(char32_t character) {
  return (character < 0x20 && character != '\t' && character != '\n') ||
         (character >= 0x7F && character < 0xA0) || character == 0xFFFE || character == 0xFFFF;
}

// Turns the direction of what follows: a line would look different from what it is.
bool turns_direction(char32_t character) {
  return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  return text;
}

// Table 3-7 of the Unicode standard: only the second byte's range depends on the first.
std::size_t character_length(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t index) {
    return offset + index < text.size() ? static_cast<unsigned char>(text[offset + index]) : 0u;
  };
  const auto continues = [&](std::size_t index) { return (byte(index) & 0xC0u) == 0x80; };
  const unsigned first = byte(0);
  const unsigned second = byte(1);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4 || !continues(1)) return 0;
  if (first < 0xE0) return 2;
  if (!continues(2)) return 0;
  if (first < 0xF0) {
    const bool overlong = first == 0xE0 && second < 0xA0;
    const bool surrogate = first == 0xED && second >= 0xA0;
    return overlong || surrogate ? 0 : 3;
  }
  const bool overlong = first == 0xF0 && second < 0x90;
  const bool beyond = first == 0xF4 && second >= 0x90;
  return overlong || beyond || !continues(3) ? 0 : 4;
}

std::optional<std::size_t> first_not_utf8(std::string_view text) {
  std::size_t offset = end_of_ascii(text, 0);
  while (offset < text.size()) {
    const std::size_t length = character_length(text, offset);
    if (length == 0) return offset;
    offset = end_of_ascii(text, offset + length);
  }
  return std::nullopt;
}

std::size_t character_count(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size(); ++count) {
    offset += std::max<std::size_t>(1, character_length(text, offset));
  }
  return count;
}

std::u32string code_points(std::string_view text) {
  std::u32string characters;
  characters.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t length = character_length(text, offset);
    characters.push_back(length == 0 ? windows_1252_character(static_cast<unsigned char>(text[offset]))
                                     : decode(text.substr(offset, length)));
    offset += std::max<std::size_t>(1, length);
  }
  return characters;
}

std::string to_utf8(std::u32string_view characters) {
  std::string text;
  text.reserve(characters.size());
  for (const char32_t character : characters) append(text, character);
  return text;
}

std::optional<std::string> from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) {
    const char32_t character = windows_1252_character(static_cast<unsigned char>(byte));
    if (character == 0 && byte != 0) return std::nullopt;
    append(text, character);
  }
  return text;
}

LineIndex::LineIndex(std::string_view text, Place start) : text_(text), start_(start) {
  line_starts_.push_back(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0u);
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

std::size_t LineIndex::line_start(std::size_t offset) const {
  const auto behind = std::ranges::upper_bound(line_starts_, offset);
  return behind == line_starts_.begin() ? line_starts_.front() : *(behind - 1);
}

Place LineIndex::place(std::size_t offset) const {
  const auto start = line_start(offset);
  const auto line = std::ranges::lower_bound(line_starts_, start) - line_starts_.begin();
  const std::size_t before = offset > start ? character_count(text_.substr(start, offset - start)) : 0;
  return {start_.file, start_.line + static_cast<std::uint32_t>(line),
          static_cast<std::uint32_t>(before + 1)};
}

std::string_view LineIndex::line_at(std::size_t offset) const {
  const std::string_view rest = text_.substr(line_start(offset));
  std::string_view line = rest.substr(0, rest.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::size_t find_control_character(std::string_view text, std::size_t offset) {
  for (; offset < text.size(); ++offset) {
    const auto byte = static_cast<unsigned char>(text[offset]);
    if (byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xEF) continue;
    if (byte == '\n' || byte == '\t') continue;
    if (byte == '\r' && offset + 1 < text.size() && text[offset + 1] == '\n') continue;
    if (is_control(decode(text.substr(offset, character_length(text, offset))))) return offset;
  }
  return std::string_view::npos;
}

bool check_characters(std::string_view text, Place start, Diagnostics& diagnostics) {
  constexpr int most_reported = 10;
  if (const auto bad = first_not_utf8(text)) {
    const auto byte = static_cast<unsigned char>(text[*bad]);
    diagnostics.report("not-utf-8", LineIndex(text, start).place(*bad), {fmt::format("{:02X}", byte)});
    return false;
  }
  std::size_t at = find_control_character(text, 0);
  if (at == text.npos) return true;
  const LineIndex lines(text, start);
  for (int reported = 0; at != text.npos && reported < most_reported; ++reported) {
    const char32_t character = decode(text.substr(at, character_length(text, at)));
    diagnostics.report(character == '\r' ? "lone-carriage-return" : "control-character", lines.place(at),
                       {fmt::format("U+{:04X}", static_cast<std::uint32_t>(character))});
    const std::size_t line_end = text.find('\n', at);
    at = line_end == text.npos ? text.npos : find_control_character(text, line_end);
  }
  return false;
}

std::string printable(std::string_view text) {
  std::u32string characters = code_points(text);
  for (char32_t& character : characters) {
    const bool covered = character == 0 || character == '\n' || is_control(character);
    if (covered || turns_direction(character)) character = U'\uFFFD';
  }
  return to_utf8(characters);
}

}  // namespace source
