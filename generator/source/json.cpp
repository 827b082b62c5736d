#include "source/json.h"

#include <fmt/format.h>

#include <cmath>

namespace source {

void append_json_text(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t index = 0; index < text.size(); ++index) {
    const char letter = text[index];
    if (letter == '"' || letter == '\\') {
      out += '\\';
      out += letter;
    } else if (letter == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(letter) < 0x20 || letter == '<' || letter == '>' || letter == '&') {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(letter));
    } else if (text.substr(index).starts_with("\xE2\x80\xA8") ||
               text.substr(index).starts_with("\xE2\x80\xA9")) {
      out += text[index + 2] == '\xA8' ? "\\u2028" : "\\u2029";  // line ends to a script, though not to JSON
      index += 2;
    } else {
      out += letter;
    }
  }
  out += '"';
}

void append_json_number(std::string& out, double number) {
  out += std::isfinite(number) ? fmt::format("{}", number) : "null";
}

}  // namespace source
