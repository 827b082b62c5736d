#include "site/report_measures.h"

#include <algorithm>

#include "site/report_period.h"
#include "site/signal_grid.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using model::Comment;

bool denies_a_claim(const analysis::Figures& figures, const MeasureFigures& measure) {
  return std::ranges::any_of(figures.projects, [&](const analysis::ProjectFigures& project) {
    return std::ranges::any_of(project.claims, [&](const analysis::ClaimFigures& claim) {
      return claim.measure == &measure && claim.verdict == analysis::ClaimVerdict::contradicted;
    });
  });
}

std::vector<FlagReason> reasons_of(const analysis::Figures& figures, const MeasureFigures& measure) {
  std::vector<FlagReason> reasons;
  if (measure.variation == analysis::Variation::concern) reasons.push_back(FlagReason::wrong_way);
  if (outlook_of(measure) == Outlook::fails) reasons.push_back(FlagReason::target_missed);
  if (denies_a_claim(figures, measure)) reasons.push_back(FlagReason::claim_contradicted);
  return reasons;
}

bool lies_in(const Comment& comment, const source::CalendarTime& period) {
  if (!comment.period || !comment.period->time) return false;
  const source::CalendarTime& time = *comment.period->time;
  return time.first_day >= period.first_day &&
         source::end_of(time.period, time.first_day) <= source::end_of(period.period, period.first_day);
}

// How narrow it is: of everything, of a unit, of a project, of a measure.
int narrowness(const Comment& comment) {
  return comment.measure ? 3 : comment.project ? 2 : comment.unit ? 1 : 0;
}

}  // namespace

std::vector<FlaggedMeasure> flagged_measures(const analysis::Figures& figures) {
  std::vector<FlaggedMeasure> flagged;
  for (const MeasureFigures& measure : figures.measures) {
    std::vector<FlagReason> reasons = reasons_of(figures, measure);
    if (!reasons.empty()) flagged.push_back({&measure, std::move(reasons)});
  }
  std::ranges::stable_sort(flagged, {},
                           [](const FlaggedMeasure& measure) { return place_of_signal(*measure.figures); });
  return flagged;
}

std::vector<const Comment*> comments_on(const model::Model& model, const source::CalendarTime& period) {
  std::vector<const Comment*> comments;
  for (const Comment& comment : model.comments) {
    if (lies_in(comment, period)) comments.push_back(&comment);
  }
  std::ranges::stable_sort(comments, [](const Comment* left, const Comment* right) {
    if (narrowness(*left) != narrowness(*right)) return narrowness(*left) < narrowness(*right);
    return left->period->time->first_day > right->period->time->first_day;
  });
  return comments;
}

std::vector<const Comment*> comments_on(const std::vector<const Comment*>& comments,
                                        const model::Measure& measure) {
  std::vector<const Comment*> on_it;
  for (const Comment* const comment : comments) {
    if (comment->measure && comment->measure->id == measure.id) on_it.push_back(comment);
  }
  return on_it;
}

void report_missing_comments(const analysis::Figures& figures, const model::Model& model,
                             const source::CalendarTime& period, source::Diagnostics& diagnostics) {
  const std::vector<const Comment*> comments = comments_on(model, period);
  for (const FlaggedMeasure& flagged : flagged_measures(figures)) {
    const model::Measure& measure = *flagged.figures->measure;
    if (comments_on(comments, measure).empty())
      diagnostics.report("measure-without-comment", measure.title.at, {measure.id, report_key(period)});
  }
}

}  // namespace site
