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

struct Cell {
  std::string_view text;  // quotes taken off; without quotes also free of spaces at both ends
  Place place;            // of its first character; of the quote, where there is one
};

// A table as a spreadsheet program writes it: one line of headings, then rows.
// Texts are UTF-8, whatever the file was. Every row has as many cells as there are headings.
class CsvTable {
 public:
  std::size_t column_count() const { return columns_; }
  std::size_t row_count() const { return columns_ == 0 ? 0 : cells_.size() / columns_ - 1; }

  Cell heading(std::size_t column) const { return cell_at(column); }
  // Requires row < row_count() and column < column_count().
  Cell cell(std::size_t row, std::size_t column) const { return cell_at((row + 1) * columns_ + column); }
  // The column with this heading; capital letters count as small ones (a to z).
  std::optional<std::size_t> column(std::string_view heading) const;
  // ';', ',' or tab.
  char separator() const { return separator_; }

 private:
  friend class CsvReader;
  struct Span {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
  };
  Cell cell_at(std::size_t index) const;

  std::uint32_t file_ = 0;
  char separator_ = ';';
  std::size_t columns_ = 0;
  std::string text_;         // the file as UTF-8; quoted cells with doubled quotes stand behind it
  std::vector<Span> cells_;  // headings first, then row by row
};

// Reads a CSV file and reports all that is wrong with its form.
//   bytes: UTF-8 with or without byte order mark, or Windows-1252; line ends LF, CRLF or CR. The
//     separator is the one that a line `sep=;` names, else the first of `;`, tab and `,` that the
//     headings hold. Quotes as in RFC 4180, also round line breaks.
// Rows without any text are passed over, and so are empty columns at the right.
// Faults: over 64 MiB, neither UTF-8 nor Windows-1252, NUL bytes, no headings, an empty or repeated
// heading, no rows, a quote that never closes or has text behind it, a row with too many or too few
// cells (also when a decimal comma was taken for a separator). A row with too few or too many cells
// is read as far as it goes; where no table can be told there is none.
std::optional<CsvTable> read_csv(std::string_view bytes, std::uint32_t file, Diagnostics& diagnostics);

}  // namespace source
