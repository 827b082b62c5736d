#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/holder.h"
#include "site/state_tag.h"

namespace site {

struct EvidenceView {
  html::Html title;
  std::string kind;  // "Prosedyre"
  std::string date;  // may be empty
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&EvidenceView::title>("title"), html::member<&EvidenceView::kind>("kind"),
                      html::member<&EvidenceView::date>("date"),
                      html::member<&EvidenceView::address>("address")};
  }
};

// Who answers for a duty in a unit, and how; shown by templates/parts/duty_answer.html, which looks for its
// members by their names.
struct DutyAnswer {
  html::Html unit;
  std::optional<html::Url> unit_address;
  StateTag state;
  std::string holes;  // why it is a hole; may be empty
  std::optional<Holder> holder;
  html::Html how;
  std::string described;  // "Ja"; empty where it is not told
  std::string practised;
  std::string last_review;  // days; may be empty
  std::string next_review;
  std::string earlier_reviews;
  std::string covers;  // "Gjelder også for 3 enheter under"
  std::vector<EvidenceView> evidence;
  std::optional<html::Html> exception;  // its reason
  std::string exception_period;

  static constexpr auto members() {
    return std::array{html::member<&DutyAnswer::unit>("unit"),
                      html::member<&DutyAnswer::unit_address>("unit_address"),
                      html::member<&DutyAnswer::state>("state"),
                      html::member<&DutyAnswer::holes>("holes"),
                      html::member<&DutyAnswer::holder>("holder"),
                      html::member<&DutyAnswer::how>("how"),
                      html::member<&DutyAnswer::described>("described"),
                      html::member<&DutyAnswer::practised>("practised"),
                      html::member<&DutyAnswer::last_review>("last_review"),
                      html::member<&DutyAnswer::next_review>("next_review"),
                      html::member<&DutyAnswer::earlier_reviews>("earlier_reviews"),
                      html::member<&DutyAnswer::covers>("covers"),
                      html::member<&DutyAnswer::evidence>("evidence"),
                      html::member<&DutyAnswer::exception>("exception"),
                      html::member<&DutyAnswer::exception_period>("exception_period")};
  }
};

DutyAnswer duty_answer(Rendering& rendering, const analysis::Answer& answer);

}  // namespace site
