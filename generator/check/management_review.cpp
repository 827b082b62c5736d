#include "model/management_review.h"

#include <algorithm>
#include <map>

#include "check/date_order.h"
#include "check/each_rule.h"
#include "model/decision.h"

namespace check {
namespace {

using model::ManagementReview;

// The whole system is to be reviewed within a year; a month before that it is time to call the meeting. As in
// analysis/management_review.h. (domain § 2.2)
constexpr int warning_days = 335;
constexpr int breach_days = 366;

// Soon afterwards the decisions may not be written down yet.
constexpr int days_to_write_decisions = 30;

// A unit that reviews its own part does not do it for those above it.
bool is_of_the_whole(const source::Given<source::Reference>& unit, const model::Model& model) {
  const model::Unit* const found = unit ? model::find(model.units, unit->id) : nullptr;
  return !found || !found->parent;
}

const ManagementReview* newest(const Input& input) {
  const ManagementReview* newest = nullptr;
  for (const ManagementReview& review : input.model.management_reviews) {
    if (!review.date || *review.date > input.as_of || !is_of_the_whole(review.unit, input.model)) continue;
    if (!newest || *review.date > *newest->date) newest = &review;
  }
  return newest;
}

// The newest review that the top's answer for duty 8f tells of, where no review has a record of its own.
source::Given<source::Date> told_by_duty(const Input& input) {
  const model::Model& model = input.model;
  source::Given<source::Date> last;
  if (model.frameworks.empty()) return last;
  const std::string duty =
      (model.site.main_framework ? model.site.main_framework->id : model.frameworks.front().id) + "/8f";
  for (const model::Responsibility& each : model.responsibilities) {
    if (!each.duty || each.duty->id != duty || !is_of_the_whole(each.unit, model)) continue;
    for (const auto& review : each.reviews) {
      if (review && *review <= input.as_of && (!last || *review > *last)) last = review;
    }
  }
  return last;
}

void check_year(const Input& input, const ManagementReview* review, Diagnostics& diagnostics) {
  const source::Given<source::Date> last = review ? review->date : told_by_duty(input);
  if (!last) return;
  const int days = source::days_between(*last, input.as_of);
  const std::vector<std::string> arguments{source::to_iso(*last), std::to_string(days),
                                           source::to_iso(source::days_after(*last, breach_days - 1))};
  if (days < warning_days) return;
  if (days < breach_days) {
    diagnostics.report("management-review-soon", last.at, arguments);
  } else if (review) {  // else the rule on reviews of duties has said it
    diagnostics.report("management-review-missed", last.at, arguments);
  }
}

void check_decisions(const Input& input, const ManagementReview& review, Diagnostics& diagnostics) {
  if (source::days_between(*review.date, input.as_of) <= days_to_write_decisions) return;
  const bool has_decisions = std::ranges::any_of(input.model.decisions, [&](const model::Decision& decision) {
    return decision.review && decision.review->id == review.id;
  });
  if (!has_decisions) diagnostics.report("management-review-without-decisions", review.place, {review.id});
}

void check_repeated(const model::Model& model, Diagnostics& diagnostics) {
  std::map<std::pair<std::string, source::Date>, const ManagementReview*> met;
  for (const ManagementReview& review : model.management_reviews) {
    if (!review.date) continue;
    const auto [first, is_new] =
        met.try_emplace({review.unit ? review.unit->id : std::string(), *review.date}, &review);
    if (!is_new)
      diagnostics.report("two-management-reviews", review.date.at,
                         {source::to_iso(*review.date), first->second->id}, {first->second->date.at});
  }
}

}  // namespace

void management_reviews(const Input& input, Diagnostics& diagnostics) {
  for (const ManagementReview& review : input.model.management_reviews)
    expect_not_before("next", review.next, "date", review.date, diagnostics);
  const ManagementReview* const last = newest(input);
  check_year(input, last, diagnostics);
  if (last) check_decisions(input, *last, diagnostics);
  check_repeated(input.model, diagnostics);
}

}  // namespace check
