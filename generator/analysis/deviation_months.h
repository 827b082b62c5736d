#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/deviation_stat.h"
#include "model/model.h"

// The rows of deviations, put in order: by month and tertial, with what is there and what is missing.
namespace analysis {

// A unit's tertial, or the sum of several.
struct DeviationAmounts {
  int start = 0;  // open when it began
  int reported = 0;
  int closed = 0;
  int open = 0;  // at its end: start + reported - closed
};

struct DeviationMonth {
  source::Date first_day;
  bool all_reported = false;  // every unit that should have reported has
  int reported = 0;           // of all units together
};

// A unit with all months of a tertial that add up.
struct DeviationMember {
  const model::DeviationStat* record = nullptr;
  DeviationAmounts amounts;
  std::vector<const model::DeviationPeriod*> months;  // four
};

struct DeviationTertial {
  source::Date first_day;
  bool is_late = false;  // months are missing, so far
  std::map<std::string, DeviationMember> members;
  std::vector<std::string> partial;  // units that began or ended within it, or whose numbers do not add up
  std::array<DeviationMonth, 4> months;
};

// From the first tertial with a row to the last one. Lends the model.
std::vector<DeviationTertial> deviation_tertials(const model::Model& model);

// How many of those reported in a month are of each type and of each severity; null where the kinds of the
// month do not add up to them.
struct DeviationKinds {
  std::map<std::string, int> types;
  std::map<model::DeviationSeverity, int> severities;
};
std::optional<DeviationKinds> deviation_kinds(const DeviationMember& member);

}  // namespace analysis
