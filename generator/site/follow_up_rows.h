#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "site/holder.h"

namespace site {

// A finding and what has become of it.
struct FollowUpRow {
  html::Html text;
  std::string grade;  // "Svakhet"; may be empty
  html::Html action;
  std::optional<Holder> owner;
  std::string state;  // data-state: lacking, soon, done
  std::string sign;   // not read aloud
  std::string word;   // "over fristen"
  std::string when;   // "frist 15.11.2026"; may be empty

  static constexpr auto members() {
    return std::array{
        html::member<&FollowUpRow::text>("text"),     html::member<&FollowUpRow::grade>("grade"),
        html::member<&FollowUpRow::action>("action"), html::member<&FollowUpRow::owner>("owner"),
        html::member<&FollowUpRow::state>("state"),   html::member<&FollowUpRow::sign>("sign"),
        html::member<&FollowUpRow::word>("word"),     html::member<&FollowUpRow::when>("when")};
  }
};

// Findings as a table. Shown by templates/parts/follow_up_rows.html, which looks for it by the name
// `follow_up`.
struct FollowUpTable {
  std::string label;  // read aloud; unique on the page
  std::vector<FollowUpRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&FollowUpTable::label>("label"),
                      html::member<&FollowUpTable::rows>("rows")};
  }
};

FollowUpRow follow_up_row(Rendering& rendering, const model::Finding& finding, analysis::FindingState state);

}  // namespace site
