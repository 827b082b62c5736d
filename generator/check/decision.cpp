#include "model/decision.h"

#include "check/date_order.h"
#include "check/each_rule.h"
#include "check/fact.h"
#include "model/management_review.h"

namespace check {
namespace {

using model::Decision;

void check_dates(const Decision& decision, Diagnostics& diagnostics) {
  expect_not_before("due", decision.due, "date", decision.date, diagnostics);
  expect_not_before("done", decision.done, "date", decision.date, diagnostics);
  for (const model::DecisionFollowUp& seen : decision.follow_up)
    expect_not_before("follow_up.date", seen.date, "date", decision.date, diagnostics);
}

// A decision that comes from a management review was taken there, or after it.
void check_review(const Decision& decision, const model::Model& model, Diagnostics& diagnostics) {
  const model::ManagementReview* const review =
      decision.review ? model::find(model.management_reviews, decision.review->id) : nullptr;
  if (!review) return;
  expect_not_before("date", decision.date, "review.date", review->date, diagnostics);
  if (decision.forum && *decision.forum != model::DecisionForum::management_review)
    diagnostics.report(
        "decision-not-of-review", decision.forum.at,
        {review->id, std::string(model::decision_forum_words[static_cast<std::size_t>(*decision.forum)])},
        {decision.review.at});
}

// What is not done is done by somebody, by some day.
void check_open(const Decision& decision, source::Date day, Diagnostics& diagnostics) {
  if (!value_on(decision.owner, day))
    diagnostics.report("decision-without-owner", decision.place, {decision.id});
  if (!decision.due) {
    diagnostics.report("decision-without-due", decision.place, {decision.id});
  } else if (*decision.due < day) {
    diagnostics.report("decision-late", decision.due.at,
                       {source::to_iso(*decision.due), source::to_iso(day)});
  }
}

}  // namespace

void decisions(const Input& input, Diagnostics& diagnostics) {
  const source::Date day = input.as_of;
  for (const Decision& decision : input.model.decisions) {
    check_dates(decision, diagnostics);
    check_review(decision, input.model, diagnostics);
    const bool is_done = decision.done && *decision.done <= day;
    if (decision.date && *decision.date <= day && !is_done) check_open(decision, day, diagnostics);
  }
}

}  // namespace check
