#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/language.h"

namespace app {

// A record that two editions do not have alike.
struct RecordDifference {
  enum class How { added, removed, changed };
  std::string record;  // its kind's folder and its id, "measures/falls"; "site" for site.yaml
  How how = How::changed;
  std::vector<std::string>
      fields;  // of one that was changed: those whose values differ, in the order of the dump

  bool operator==(const RecordDifference&) const = default;
};

// What differs between two canonical dumps of a model (model/dump.h), record by record, sorted by kind and
// id. Empty where one of them is no such dump.
std::optional<std::vector<RecordDifference>> edition_differences(std::string_view before,
                                                                 std::string_view after);

// "changed: measures/falls (target, data)". In bokmål, also where nynorsk is asked for, or English.
std::string to_text(const RecordDifference& difference, source::Language language);

}  // namespace app
