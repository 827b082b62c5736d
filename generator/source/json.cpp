#include "source/json.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace source {
namespace {

// The bytes that cannot be copied unseen.
constexpr std::array<bool, 256> special_bytes = [] {
  std::array<bool, 256> special{};
  for (unsigned byte = 0; byte < 0x20; ++byte) special[byte] = true;
  for (const char letter : {'"', '\\', '<', '>', '&', '\xE2'})
    special[static_cast<unsigned char>(letter)] = true;
  return special;
}();

// Appends what stands for the special byte at `at`, and says how many bytes that takes up.
std::size_t append_special(std::string& out, std::string_view text, std::size_t at) {
  const char letter = text[at];
  if (letter == '"' || letter == '\\') {
    out += '\\';
    out += letter;
  } else if (letter == '\n') {
    out += "\\n";
  } else if (letter != '\xE2') {
    out += fmt::format("\\u{:04x}", static_cast<unsigned>(letter));
  } else if (const std::string_view three = text.substr(at, 3); three == "\u2028" || three == "\u2029") {
    out += three == "\u2028" ? "\\u2028" : "\\u2029";  // line ends to a script, though not to JSON
    return 3;
  } else {
    out += letter;
  }
  return 1;
}

}  // namespace

void append_json_text(std::string& out, std::string_view text) {
  out += '"';
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!special_bytes[static_cast<unsigned char>(text[at])]) {
      ++at;
      continue;
    }
    out.append(text, copied, at - copied);
    at += append_special(out, text, at);
    copied = at;
  }
  out.append(text, copied);
  out += '"';
}

void append_json_number(std::string& out, double number) {
  out += std::isfinite(number) ? fmt::format("{}", number) : "null";
}

}  // namespace source
