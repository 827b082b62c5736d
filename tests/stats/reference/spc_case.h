#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

#include "stats/anhoej.h"

namespace stats::reference {

using Json = nlohmann::ordered_json;

// A case as it stands in its file, with options that are there: an option that is null is left out, a single
// point in place of a list of points is a list of one. Throws what nlohmann::json throws if the text is no
// case.
Json read_case(const std::string& text);

// The rows of one point, and its position as the case shows it.
struct Group {
  Json x;
  std::vector<Json> rows;
};

// The rows of a case gathered into points, sorted by x. The format is that of the reference set's README.
//   input: the member `input` of a case. Rows without an x are nowhere and left out.
std::vector<Group> groups(const Json& input);

// What our program makes of a case, in the shape of its member `expected`.
Json analysed(const Json& spc_case);

// The fields of a part that its runs decide, but for runs_signal.
Json runs_fields(const RunsAnalysis& runs);

}  // namespace stats::reference
