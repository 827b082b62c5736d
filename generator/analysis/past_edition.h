#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/classification.h"
#include "source/date.h"
#include "source/given.h"

// What an edition said that was frozen when it was published, as far as a comparison needs it. Content may
// have been mended since; so only such an edition knows what the readers saw then.
namespace analysis {

// A row of a series as it was given.
struct PastPoint {
  std::string at;  // as the dump of an edition writes it: "2026-09"
  std::optional<double> value;
  std::optional<double> denominator;
  bool hidden = false;  // too few persons: nothing is known of it
};

struct PastProject {
  source::Text title;
  std::string unit;  // id
};

struct PastEdition {
  source::Date as_of;
  model::Classification audience = model::Classification::internal;
  std::map<std::string, PastProject, std::less<>> projects;             // by id
  std::map<std::string, std::vector<PastPoint>, std::less<>> measures;  // by id, rows in their order
};

}  // namespace analysis
