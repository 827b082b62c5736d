#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/duty_story.h"
#include "site/rendering.h"

namespace site {

// Units in one corner of described × practised.
struct PracticeCell {
  std::string name;  // "Skrevet ned og gjort"
  long long count = 0;
  std::string units;  // their names; empty where there are none

  static constexpr auto members() {
    return std::array{html::member<&PracticeCell::name>("name"), html::member<&PracticeCell::count>("count"),
                      html::member<&PracticeCell::units>("units")};
  }
};

// Whether the duty is written down and done, by units; shown by templates/parts/duty_practice.html.
struct DutyPractice {
  std::vector<PracticeCell> described;  // practised, not practised
  std::vector<PracticeCell> not_described;
  std::string unknown;  // units of which it is not known; may be empty

  static constexpr auto members() {
    return std::array{html::member<&DutyPractice::described>("described"),
                      html::member<&DutyPractice::not_described>("not_described"),
                      html::member<&DutyPractice::unknown>("unknown")};
  }
};

// A record that hangs on the duty.
struct DutyRecordView {
  std::string title;
  html::Url address;     // empty where it has no page
  std::string standing;  // how it stands, in a few words; may be empty
  bool wants_attention = false;
  std::string updated;  // may be empty
  bool stale = false;

  static constexpr auto members() {
    return std::array{html::member<&DutyRecordView::title>("title"),
                      html::member<&DutyRecordView::address>("address"),
                      html::member<&DutyRecordView::standing>("standing"),
                      html::member<&DutyRecordView::wants_attention>("wants_attention"),
                      html::member<&DutyRecordView::updated>("updated"),
                      html::member<&DutyRecordView::stale>("stale")};
  }
};

struct DutyRecordsView {
  std::string heading;
  std::vector<DutyRecordView> records;
  std::string more;  // how many are not listed; may be empty

  static constexpr auto members() {
    return std::array{html::member<&DutyRecordsView::heading>("heading"),
                      html::member<&DutyRecordsView::records>("records"),
                      html::member<&DutyRecordsView::more>("more")};
  }
};

// "Plikten er ivaretatt i alle enheter, og har vært det siden … Det mangler …": the story in a sentence or
// two.
std::string duty_verdict(const Rendering& rendering, const analysis::DutyStory& story);

// None where no unit has an answer.
std::optional<DutyPractice> duty_practice(const Rendering& rendering, const analysis::DutyStory& story);

std::vector<DutyRecordsView> duty_records(const Rendering& rendering, const analysis::DutyStory& story);

}  // namespace site
