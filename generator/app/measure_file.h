#pragma once

#include <filesystem>

#include "app/measure_options.h"
#include "model/model.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace app {

// One measure, read without a site round it.
struct MeasureFile {
  source::Tree tree;                // what was read, to print the messages with
  source::Diagnostics diagnostics;  // sorted; with errors the measure cannot be analysed
  model::Model model;               // holds the measure alone

  const model::Measure& measure() const { return model.measures.front(); }
};

// Reads a measure from a file of YAML, as in a site, or its series from a file of CSV.
//   file: ends with .yaml, .yml or .csv. The file that `data` names lies in its folder or below.
//   options: what is given here wins over the file.
//   as_of: a phase that begins later than this day need not have points yet.
//   language: of the texts that do not say theirs, and of what UsageError says.
// Every guard and message of the readers holds, and those rules of check/ that look at one measure. What only
// a site needs may be missing: then the file's name is its title, the chart is a run chart and no direction
// is better. Small counts of persons are not marked as such: nothing is hidden from who holds the file.
// Throws UsageError for a file that cannot be meant and for options that cannot be read, and
// std::system_error where a file cannot be read.
MeasureFile read_measure_file(const std::filesystem::path& file, const std::vector<MeasureOption>& options,
                              source::Date as_of, source::Language language);

// The rules of check/ that look at one measure, by their names.
inline constexpr std::string_view rules_of_one_measure[] = {
    "chart-settings", "chart-choice", "measure-values", "points", "moments", "identity-numbers"};

}  // namespace app
