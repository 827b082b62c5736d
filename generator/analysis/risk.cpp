#include "analysis/risk.h"

#include <algorithm>
#include <tuple>

namespace analysis {
namespace {

std::vector<RiskStep> steps_of(const model::Risk& risk) {
  std::vector<RiskStep> steps;
  for (const model::RiskAssessment& each : risk.assessments) {
    if (each.date && each.consequence && each.likelihood)
      steps.push_back({&each, *each.date, {*each.consequence, *each.likelihood}});
  }
  std::ranges::stable_sort(steps, {}, &RiskStep::date);
  return steps;
}

std::optional<RiskGrade> aimed_of(const model::Risk& risk) {
  if (!risk.after_treatment || !risk.after_treatment->consequence || !risk.after_treatment->likelihood)
    return std::nullopt;
  return RiskGrade{*risk.after_treatment->consequence, *risk.after_treatment->likelihood};
}

std::optional<RiskGrade> grade_on(const std::vector<RiskStep>& steps, source::Date day) {
  std::optional<RiskGrade> grade;
  for (const RiskStep& step : steps) {
    if (step.date <= day) grade = step.grade;
  }
  return grade;
}

TreatmentFigures treatment_of(const model::RiskTreatment& treatment, source::Date as_of) {
  if (treatment.done) return {&treatment, TreatmentState::done, 0};
  if (!treatment.due || *treatment.due >= as_of) return {&treatment, TreatmentState::under_way, 0};
  return {&treatment, TreatmentState::overdue, source::days_between(*treatment.due, as_of)};
}

source::Date last_seen(const RiskFigures& figures) {
  source::Date newest = figures.now().date;
  for (const auto& review : figures.risk->reviews) {
    if (review) newest = std::max(newest, *review);
  }
  return newest;
}

RiskMovement movement_of(const RiskFigures& figures) {
  if (!figures.previous) return RiskMovement::new_here;
  const int now = figures.now().grade.level(), before = figures.previous->level();
  return now > before ? RiskMovement::risen : now < before ? RiskMovement::fallen : RiskMovement::unmoved;
}

bool is_within_aim(const RiskFigures& figures, const RiskGrade& grade) {
  return figures.aimed && grade.level() <= figures.aimed->level();
}

bool is_accepted(const model::Risk& risk, source::Date as_of) {
  if (!risk.accepted || !risk.accepted->date || *risk.accepted->date > as_of) return false;
  return !risk.accepted->until || *risk.accepted->until >= as_of;
}

RiskStanding standing_of(const RiskFigures& figures, source::Date as_of) {
  if (figures.in_place() < figures.treatments.size()) return RiskStanding::treated;
  if (is_within_aim(figures, figures.now().grade)) return RiskStanding::reached;
  if (is_accepted(*figures.risk, as_of)) return RiskStanding::accepted;
  const bool may_be_left = !figures.aimed && figures.band() < RiskBand::high;
  return may_be_left ? RiskStanding::watched : RiskStanding::untreated;
}

// Each with whether it holds, in the order of the enum.
std::vector<RiskConcern> concerns_of(const RiskFigures& figures, source::Date as_of) {
  const bool nothing_under_way = figures.standing == RiskStanding::untreated;
  const bool all_in_place = !figures.treatments.empty();
  const int age = source::days_between(figures.now().date, as_of);
  const std::pair<RiskConcern, bool> all[] = {
      {RiskConcern::untreated, nothing_under_way && !all_in_place && figures.band() >= RiskBand::high},
      {RiskConcern::treatment_overdue, figures.overdue() > 0},
      {RiskConcern::risen, figures.movement == RiskMovement::risen},
      {RiskConcern::treated_in_vain, nothing_under_way && all_in_place},
      {RiskConcern::review_overdue, figures.days_overdue > 0},
      {RiskConcern::not_assessed, age > longest_without_assessment_days},
      {RiskConcern::no_owner, !figures.risk->owner.latest()},
  };
  std::vector<RiskConcern> concerns;
  for (const auto& [concern, holds] : all) {
    if (holds) concerns.push_back(concern);
  }
  return concerns;
}

RiskFigures figures_of(const model::Risk& risk, std::vector<RiskStep> steps, source::Date as_of) {
  RiskFigures figures{.risk = &risk, .steps = std::move(steps), .aimed = aimed_of(risk)};
  figures.previous = grade_on(figures.steps, last_edition_day(as_of));
  for (const model::RiskTreatment& each : risk.treatments)
    figures.treatments.push_back(treatment_of(each, as_of));
  figures.last_seen = last_seen(figures);
  if (const auto& next = risk.next_review.latest()) {
    figures.next_review = *next;
    figures.days_overdue = std::max(0, source::days_between(*next, as_of));
  }
  figures.movement = movement_of(figures);
  figures.standing = standing_of(figures, as_of);
  figures.came_down_to_aim = figures.previous && is_within_aim(figures, figures.now().grade) &&
                             !is_within_aim(figures, *figures.previous);
  figures.concerns = concerns_of(figures, as_of);
  return figures;
}

}  // namespace

RiskBand band_of(int level) {
  return level >= 15                       ? RiskBand::very_high
         : level >= model::high_risk_level ? RiskBand::high
         : level >= 5                      ? RiskBand::medium
                                           : RiskBand::low;
}

std::size_t RiskFigures::in_place() const {
  return static_cast<std::size_t>(
      std::ranges::count(treatments, TreatmentState::done, &TreatmentFigures::state));
}

std::size_t RiskFigures::overdue() const {
  return static_cast<std::size_t>(
      std::ranges::count(treatments, TreatmentState::overdue, &TreatmentFigures::state));
}

source::Date last_edition_day(source::Date as_of) {
  return source::days_after(source::start_of(source::Period::month, as_of), -1);
}

std::vector<RiskFigures> risks(const model::Edition& edition) {
  std::vector<RiskFigures> result;
  for (const model::Risk& each : edition.model.risks) {
    std::vector<RiskStep> steps = steps_of(each);
    if (!steps.empty()) result.push_back(figures_of(each, std::move(steps), edition.made_for.as_of));
  }
  std::size_t number = 0;
  for (const RiskFigures* const each : worst_first(result))
    result[static_cast<std::size_t>(each - result.data())].number = ++number;
  return result;
}

std::vector<const RiskFigures*> worst_first(const std::vector<RiskFigures>& risks) {
  std::vector<const RiskFigures*> sorted;
  for (const RiskFigures& each : risks) sorted.push_back(&each);
  const auto rank = [](const RiskFigures* each) {
    const RiskGrade grade = each->now().grade;
    const RiskConcern weightiest = each->concerns.empty() ? RiskConcern::no_owner : each->concerns.front();
    return std::tuple(-grade.level(), -grade.consequence, each->concerns.empty(), weightiest);
  };
  std::ranges::stable_sort(sorted, {}, rank);  // those alike stay in the order of their ids
  return sorted;
}

const RiskFigures* find_risk(const std::vector<RiskFigures>& risks, std::string_view id) {
  const auto found =
      std::ranges::find(risks, id, [](const RiskFigures& each) -> std::string_view { return each.risk->id; });
  return found == risks.end() ? nullptr : &*found;
}

}  // namespace analysis
