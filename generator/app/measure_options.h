#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/field.h"
#include "source/language.h"

namespace app {

// An option of the command line that stands for a field of a measure, made from the measure's table.
struct MeasureOption {
  const source::Field* field = nullptr;
  std::string names;  // "--phase,--phases", the first one shown in messages
  std::string help;
  std::vector<std::string> values;  // as typed; empty: not given

  bool repeatable() const { return field->shape == source::Shape::list; }
};

// One for each field that a result depends on, in the order of the table.
std::vector<MeasureOption> measure_options();

// The options that were given as a record of YAML, a value a line, so that one reader reads both. A field
// with fields of its own is written `shift=8,trend=6`; what has no name stands for its first field, so
// `2025-09-01,reason=New routine` is a phase and `12` a baseline.
struct OptionsRecord {
  std::string yaml;                    // empty where none was given
  std::vector<std::string> typed;      // what makes each line: "--phase 2025-09-01"
  std::vector<std::string_view> keys;  // of the fields
};
OptionsRecord record_of(const std::vector<MeasureOption>& options);

// As a single value of YAML: where it is more than a plain word, in single quotes, in which nothing has a
// meaning but the quote itself.
std::string yaml_text(std::string_view text);

}  // namespace app
