#pragma once

#include <string>
#include <vector>

#include "analysis/duty_story.h"
#include "site/rendering.h"

namespace site {

// What shows that a duty is looked after: how many records of each group hang on it.
struct DutyMatrixRow {
  std::string reference;  // "§ 6 f"
  std::string text;       // for the reader's ear and the tooltip
  std::optional<html::Url> address;
  std::vector<std::string> counts;  // "–" for none

  static constexpr auto members() {
    return std::array{
        html::member<&DutyMatrixRow::reference>("reference"), html::member<&DutyMatrixRow::text>("text"),
        html::member<&DutyMatrixRow::address>("address"), html::member<&DutyMatrixRow::counts>("counts")};
  }
};

// Shown by templates/parts/duty_matrix.html. Groups that hold nothing for any duty are left out.
struct DutyMatrix {
  std::vector<std::string> heads;
  std::vector<DutyMatrixRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&DutyMatrix::heads>("heads"), html::member<&DutyMatrix::rows>("rows")};
  }
};

// The duties of a framework, in its order.
DutyMatrix duty_matrix(const Rendering& rendering, const model::Framework& framework);

}  // namespace site
