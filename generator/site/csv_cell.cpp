#include "site/csv_cell.h"

#include <fmt/format.h>

namespace site {

std::string text_cell(std::string text) {
  // Spreadsheets run what begins so; an apostrophe makes it text. (OWASP: CSV injection)
  if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
    text.insert(text.begin(), '\'');
  if (text.find_first_of(";\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char letter : text) {
    if (letter == '"') quoted += '"';
    quoted += letter;
  }
  return quoted + '"';
}

std::string number_cell(std::optional<double> number, source::Language language) {
  if (!number) return {};
  std::string digits = fmt::format("{}", *number);
  if (language != source::Language::en) {
    if (const std::size_t point = digits.find('.'); point != std::string::npos) digits[point] = ',';
  }
  return digits;
}

std::string csv_row(std::initializer_list<std::string> cells) {
  std::string row;
  for (const std::string& cell : cells) {
    if (&cell != cells.begin()) row += ';';
    row += cell;
  }
  row += "\r\n";
  return row;
}

}  // namespace site
