#pragma once

#include <string>
#include <string_view>

#include "source/diagnostic.h"
#include "source/given.h"

namespace check {

// Reports a day that lies before another one that it must not lie before. Days that were not given are in
// order.
inline void expect_not_before(std::string_view name, const source::Given<source::Date>& date,
                              std::string_view first_name, const source::Given<source::Date>& first,
                              source::Diagnostics& diagnostics) {
  if (!date || !first || *date >= *first) return;
  diagnostics.report(
      "dates-not-in-order", date.at,
      {std::string(name), source::to_iso(*date), std::string(first_name), source::to_iso(*first)},
      {first.at});
}

}  // namespace check
