#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "source/diagnostic.h"

namespace source {

// Gathers what is wrong with the rows of one series. A long series may have the same slip in every row: ten
// of a kind are told one by one, and the others as a number at the eleventh's place.
class RowFaults {
 public:
  void report(std::string_view message, Place at, std::vector<std::string> arguments = {},
              std::vector<Place> related = {}) {
    Kind& kind = kinds_[message];
    if (++kind.count <= most) {
      found_.report(message, at, std::move(arguments), std::move(related));
    } else if (kind.count == most + 1) {
      kind.eleventh = at;
    }
  }

  void append_to(Diagnostics& diagnostics) {
    for (const auto& [message, kind] : kinds_) {
      if (kind.count <= most) continue;
      found_.report_more_alike(message, kind.eleventh, kind.count - most, most);
    }
    diagnostics.append(std::move(found_));
    found_ = {};
    kinds_.clear();
  }

 private:
  static constexpr std::size_t most = 10;
  struct Kind {
    std::size_t count = 0;
    Place eleventh;
  };
  Diagnostics found_;
  std::map<std::string_view, Kind> kinds_;
};

}  // namespace source
