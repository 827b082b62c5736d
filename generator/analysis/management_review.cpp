#include "analysis/management_review.h"

#include <algorithm>

#include "analysis/framework_links.h"

namespace analysis {
namespace {

using source::Date;

// Of the whole: a unit that reviews its own part does not do it for those above it.
bool is_of_the_whole(const model::ManagementReview& review, const model::Model& model) {
  const model::Unit* const unit = review.unit ? model::find(model.units, review.unit->id) : nullptr;
  return !unit || !unit->parent || !model::find(model.units, unit->parent->id);
}

const DutyFigures* duty_of_review(const model::Edition& edition, const Figures& figures) {
  const model::Framework* const framework = main_framework(edition.model);
  return framework ? find_duty(figures, framework->id + "/8f") : nullptr;
}

ReviewStanding standing_of(const model::Edition& edition, const DutyFigures* duty) {
  ReviewStanding standing;
  for (const model::ManagementReview& review : edition.model.management_reviews) {
    if (!review.date || !is_of_the_whole(review, edition.model)) continue;
    if (standing.last && *standing.last > *review.date) continue;
    standing.last = *review.date;
    standing.review = &review;
  }
  if (!standing.last && duty && !duty->answers.empty()) standing.last = duty->answers.front().last_review;
  std::optional<int> days;
  if (standing.last) {
    days = source::days_between(*standing.last, edition.made_for.as_of);
    standing.days_since = *days;
    standing.at_latest = source::days_after(*standing.last, review_breach_days - 1);
  }
  standing.time = review_time(days);
  return standing;
}

void add_measures(ManagementReviewPack& pack, const Figures& figures) {
  for (const MeasureFigures& measure : figures.measures) {
    ++pack.measures.all;
    if (measure.variation == Variation::concern) pack.measures.worse.push_back(&measure);
    if (measure.variation == Variation::improvement) pack.measures.better.push_back(&measure);
    if (measure.due) ++pack.measures.late;
  }
}

bool is_over(model::ProjectStatus status) {
  using model::ProjectStatus;
  return status == ProjectStatus::sustained || status == ProjectStatus::closed ||
         status == ProjectStatus::abandoned;
}

void add_portfolio(ManagementReviewPack& pack, const Figures& figures) {
  const auto& last = pack.standing.last;
  for (const ProjectFigures& project : figures.projects) {
    ++pack.portfolio.all;
    if (project.running) ++pack.portfolio.running;
    if (!last || project.project->status.empty()) continue;
    const auto& newest = project.project->status.facts.back();
    if (project.project->start && *project.project->start > *last) ++pack.portfolio.started;
    if (newest.from && *newest.from > *last && newest.value && is_over(*newest.value)) ++pack.portfolio.ended;
  }
  pack.portfolio.conversations = conversations(figures.projects);
}

void add_decisions(ManagementReviewPack& pack, const Figures& figures) {
  const auto& last = pack.standing.last;
  for (const DecisionFigures& each : figures.decisions) {
    const model::Decision& decision = *each.decision;
    const bool is_of_the_time = !last || !decision.date || *decision.date >= *last;
    const bool done_since = decision.done && last && *decision.done >= *last;
    if (is_of_the_time || done_since || each.state != DecisionState::done) pack.decisions.push_back(&each);
  }
  worst_first(pack.decisions);
}

void add_reviews(ManagementReviewPack& pack, const model::Edition& edition, const Figures& figures) {
  for (const model::ManagementReview& review : edition.model.management_reviews) {
    HeldReview held{.review = &review, .decisions = {}};
    for (const DecisionFigures& each : figures.decisions) {
      if (each.decision->review && each.decision->review->id == review.id) held.decisions.push_back(&each);
    }
    pack.reviews.push_back(std::move(held));
  }
  std::ranges::stable_sort(pack.reviews, [](const HeldReview& left, const HeldReview& right) {
    return left.review->date.value > right.review->date.value;
  });
}

}  // namespace

ReviewTime review_time(std::optional<int> days_since) {
  if (!days_since) return ReviewTime::never;
  if (*days_since >= review_breach_days) return ReviewTime::breach;
  return *days_since >= review_warning_days ? ReviewTime::soon : ReviewTime::fine;
}

DecisionCounts counts_of(const std::vector<const DecisionFigures*>& decisions) {
  DecisionCounts counts;
  for (const DecisionFigures* const each : decisions) {
    constexpr std::size_t DecisionCounts::*members[] = {&DecisionCounts::late, &DecisionCounts::open,
                                                        &DecisionCounts::done};
    ++(counts.*members[static_cast<std::size_t>(each->state)]);
  }
  return counts;
}

std::unique_ptr<ManagementReviewPack> management_review_pack(const model::Edition& edition,
                                                             const Figures& figures) {
  auto pack = std::make_unique<ManagementReviewPack>();
  pack->duty = duty_of_review(edition, figures);
  pack->standing = standing_of(edition, pack->duty);
  add_measures(*pack, figures);
  add_portfolio(*pack, figures);
  add_decisions(*pack, figures);
  add_reviews(*pack, edition, figures);
  return pack;
}

}  // namespace analysis
