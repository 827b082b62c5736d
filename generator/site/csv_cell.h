#pragma once

#include <optional>
#include <string>

#include "source/language.h"

// Cells of a table for a spreadsheet, between ';' and before CRLF.
namespace site {

// What a file begins with: the byte order mark, by which spreadsheets know UTF-8.
inline constexpr std::string_view csv_start = "\xEF\xBB\xBF";

// Quoted where it must be; what a spreadsheet would take for a formula is made harmless.
std::string text_cell(std::string text);

// Unrounded, so that what is computed from the file comes out as here; decimal comma, in English a point.
std::string number_cell(std::optional<double> number, source::Language language);

// Cells in a row, with its end.
std::string csv_row(std::initializer_list<std::string> cells);

}  // namespace site
