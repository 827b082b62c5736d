#include "analysis/management_review.h"

#include <algorithm>

#include "analysis/experience.h"
#include "model/deviation_stat.h"
#include "model/experience.h"
#include "model/risk.h"
#include "model/supervision.h"

namespace analysis {
namespace {

using source::Date;

// Of the whole: a unit that reviews its own part does not do it for those above it.
bool is_of_the_whole(const model::ManagementReview& review, const model::Model& model) {
  const model::Unit* const unit = review.unit ? model::find(model.units, review.unit->id) : nullptr;
  return !unit || !unit->parent || !model::find(model.units, unit->parent->id);
}

const DutyFigures* duty_of_review(const model::Edition& edition, const Figures& figures) {
  const model::Model& model = edition.model;
  if (model.frameworks.empty()) return nullptr;
  const std::string framework =
      model.site.main_framework ? model.site.main_framework->id : model.frameworks.front().id;
  return find_duty(figures, framework + "/8f");
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

void add_risks(ManagementReviewPack& pack, const model::Edition& edition) {
  const Date day = edition.made_for.as_of;
  for (const model::Risk& risk : edition.model.risks) {
    ++pack.risks.all;
    if (risk.interface_.value_or(false)) ++pack.risks.at_interfaces;
    const auto late = std::ranges::count_if(risk.treatments, [&](const model::RiskTreatment& treatment) {
      return treatment.due && *treatment.due < day && !(treatment.done && *treatment.done <= day);
    });
    const auto& next = risk.next_review.latest();
    const bool is_late = next && *next < day;
    pack.risks.late_treatments += static_cast<std::size_t>(late);
    if (is_late) ++pack.risks.late_reviews;
    if (late > 0 || is_late) pack.risks.behind.push_back(&risk);
  }
}

void add_deviations(ManagementReviewPack& pack, const model::Edition& edition) {
  const Date day = edition.made_for.as_of;
  for (const model::DeviationStat& stat : edition.model.deviation_stats) {
    ++pack.deviations.units;
    for (const model::Finding& lesson : stat.learned) {
      ++pack.deviations.lessons;
      if (!lesson.action || (lesson.closed && *lesson.closed <= day)) continue;
      ++pack.deviations.open_actions;
      if (lesson.due && *lesson.due < day) ++pack.deviations.late_actions;
    }
  }
}

void add_supervisions(ManagementReviewPack& pack, const model::Edition& edition) {
  using model::SupervisionState;
  SupervisionInputs& inputs = pack.supervisions;
  for (const model::Supervision& supervision : edition.model.supervisions) {
    if (supervision.elsewhere) continue;  // findings of others are something to learn from, not to answer
    const SupervisionState state = supervision.state.latest().value_or(SupervisionState::announced);
    constexpr std::size_t SupervisionInputs::*counts[] = {
        &SupervisionInputs::announced, &SupervisionInputs::open, &SupervisionInputs::answered,
        &SupervisionInputs::closed};
    ++(inputs.*counts[static_cast<std::size_t>(state)]);
    if (state == SupervisionState::closed) continue;
    inputs.not_closed.push_back(&supervision);
    if (state != SupervisionState::answered && supervision.due && *supervision.due < edition.made_for.as_of)
      ++inputs.late;
  }
}

// What was said where too few answered is not told, nor what came of it.
void add_experiences(ManagementReviewPack& pack, const Figures& figures) {
  for (const ExperienceFigures& each : figures.experiences) {
    if (!each.experience->of) continue;
    ++pack.experiences.of[static_cast<std::size_t>(*each.experience->of)];
    for (const model::ExperienceChange* const change : each.changes) {
      const auto& state = change->state.latest();
      if (state) ++pack.experiences.changes[static_cast<std::size_t>(*state)];
    }
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
  add_deviations(*pack, edition);
  add_supervisions(*pack, edition);
  add_experiences(*pack, figures);
  add_risks(*pack, edition);
  add_portfolio(*pack, figures);
  add_decisions(*pack, figures);
  add_reviews(*pack, edition, figures);
  return pack;
}

}  // namespace analysis
