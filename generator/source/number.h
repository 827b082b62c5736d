#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "source/fault.h"

namespace source {

// A number from a field of YAML: digits with a point, `-4`, `0.5`, `1e3`; leading zeros are nothing
// special. What a Norwegian may write instead (`12,5`, `1 000`, `5 %`) is a fault that shows the
// right form; so are infinity and what is too large for a double.
std::variant<double, Fault> read_number(std::string_view text);

// A whole number from YAML, from -2,147,483,648 to 2,147,483,647; `3.0` is none.
std::variant<int, Fault> read_whole_number(std::string_view text);

// The decimal sign of a file, settled by all its numbers together: `12,5`, `0,125` and `1.234,5`
// tell that it is the comma, `1.234` alone tells nothing.
class DecimalSigns {
 public:
  // Takes in one cell. Cells that are no numbers tell nothing.
  void look_at(std::string_view cell);
  // ',' or '.'; nothing if no cell settles it or the cells contradict each other.
  std::optional<char> settled() const;

 private:
  bool comma_ = false;
  bool point_ = false;
};

struct CellNumber {
  double value = 0;      // as written: 12.5 for `12,5 %`
  bool percent = false;  // was there a `%` behind it?

  bool operator==(const CellNumber&) const = default;
};

// A number from a cell of CSV: decimal comma or point; thousands parted by space, no-break or thin
// space, point or comma; minus as `-` or U+2212; perhaps a `%`. One that can be read in two ways
// (`1.234` where the file has not settled its decimal sign) is a fault that shows both.
std::variant<CellNumber, Fault> read_cell_number(std::string_view cell, const DecimalSigns& signs);

}  // namespace source
