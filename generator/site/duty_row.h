#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/duty.h"
#include "site/holder.h"
#include "site/state_tag.h"

namespace site {

// A duty as one row of a table: what it asks, who holds it, how it stands.
struct DutyRow {
  std::string reference;  // "§ 6 f"
  html::Html text;
  std::optional<html::Url> address;
  std::optional<Holder> holder;
  std::optional<html::Html> given_by;  // the unit whose answer holds, where another than the page's
  StateTag state;
  std::string remark;  // why it is a hole, or until when it is excused; may be empty
  std::string below;   // units that have a hole of their own; may be empty
  long long evidence = 0;
  std::string last_review;
  std::string next_review;

  static constexpr auto members() {
    return std::array{
        html::member<&DutyRow::reference>("reference"),    html::member<&DutyRow::text>("text"),
        html::member<&DutyRow::address>("address"),        html::member<&DutyRow::holder>("holder"),
        html::member<&DutyRow::given_by>("given_by"),      html::member<&DutyRow::state>("state"),
        html::member<&DutyRow::remark>("remark"),          html::member<&DutyRow::below>("below"),
        html::member<&DutyRow::evidence>("evidence"),      html::member<&DutyRow::last_review>("last_review"),
        html::member<&DutyRow::next_review>("next_review")};
  }
};

// A table of duties, shown by templates/parts/duty_rows.html, which looks for it by the name `duty_list`.
struct DutyList {
  std::string label;  // read aloud; unique on the page
  std::vector<DutyRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&DutyList::label>("label"), html::member<&DutyList::rows>("rows")};
  }
};

// A duty with the answer that is to be shown of it; none: nobody answers.
struct DutyWithAnswer {
  const analysis::DutyFigures* duty = nullptr;
  const analysis::Answer* answer = nullptr;
};

// The table, holes first, then what is overdue, partly in place, excused, in place.
//   seen_from: the unit that the page is about, whose rows tell where an answer comes from; null: the whole
//   organisation, whose rows tell of holes further down.
DutyList duty_list(Rendering& rendering, std::string label, std::vector<DutyWithAnswer> duties,
                   const model::Unit* seen_from);

analysis::DutyState state_of(const analysis::Answer* answer);

}  // namespace site
