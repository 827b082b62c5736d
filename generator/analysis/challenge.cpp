#include "analysis/challenge.h"

#include <algorithm>
#include <limits>

#include "analysis/figures.h"
#include "analysis/framework_links.h"

namespace analysis {
namespace {

using model::ChallengeAnswer;
using model::ChallengeRule;

constexpr FindingRule rules[] = {
    {ChallengeRule::responsibility, Finding::duties_with_owner, 0.95, 0.8},
    {ChallengeRule::responsibility, Finding::duties_described},
    {ChallengeRule::knowledge, Finding::competence_reached},
    {ChallengeRule::knowledge, Finding::duties_reviewed},
    {ChallengeRule::interfaces, Finding::projects_across_units, 0.2, 0.1},
    {ChallengeRule::interfaces, Finding::measured_across_units},
    {ChallengeRule::carried_out, Finding::ideas_carried_out},
    {ChallengeRule::effect_followed_up, Finding::ideas_measured},
    {ChallengeRule::systematic, Finding::projects_with_owner_aim},
    {ChallengeRule::systematic, Finding::projects_with_strategic_aim},
    {ChallengeRule::systematic, Finding::projects_updated},
};

struct Share {
  std::size_t part = 0, whole = 0;
};

template <class Items, class Counts, class Has>
Share share_of(const Items& items, const Counts& counts, const Has& has) {
  Share share;
  for (const auto& item : items) {
    if (!counts(item)) continue;
    ++share.whole;
    if (has(item)) ++share.part;
  }
  return share;
}

// Of the main framework: the challenges are about the regulation.
template <class Has>
Share duties_that(const Figures& figures, const model::Model& model, const Has& has) {
  const model::Framework* const main = main_framework(model);
  return share_of(
      figures.duties, [&](const DutyFigures& duty) { return duty.place.framework == main; },
      [&](const DutyFigures& duty) { return !duty.answers.empty() && has(duty.answers.front()); });
}

bool lacks(const Answer& answer, HoleReason reason) {
  return std::ranges::find(answer.holes, reason) != answer.holes.end();
}

// Its unit has others below it, or its measures are placed in more than its own.
bool spans_units(const ProjectFigures& project, const Figures& figures, const model::Model& model) {
  if (!project.project->unit) return false;
  const UnitFigures* const unit = find_unit(figures, model, project.project->unit->id);
  if (unit && !unit->below.empty()) return true;
  return std::ranges::any_of(project.measures, [&](const MeasureFigures* measure) {
    const model::Unit* const placed = unit_of(*measure->measure, model);
    return placed && unit && placed != unit->unit;
  });
}

Share measured_across(const Figures& figures, const model::Model& model) {
  return share_of(
      figures.projects,
      [&](const ProjectFigures& project) { return project.running && spans_units(project, figures, model); },
      [](const ProjectFigures& project) { return project.main_measure && project.main_measure->latest; });
}

// Of the cells with a target and a count that may be shown.
Share competence_reached(const CompetenceMatrix& matrix) {
  Share share;
  for (const CompetenceRow& row : matrix.rows)
    for (const CompetenceCell& cell : row.cells) {
      if (!cell.gap) continue;
      ++share.whole;
      if (*cell.gap <= 0) ++share.part;
    }
  return share;
}

template <class Has>
Share running_that(const Figures& figures, const Has& has) {
  return share_of(
      figures.projects, [](const ProjectFigures& project) { return project.running; }, has);
}

Share count(Finding finding, const Figures& figures, const model::Model& model) {
  switch (finding) {
    case Finding::duties_with_owner:
      return duties_that(figures, model,
                         [](const Answer& answer) { return !lacks(answer, HoleReason::no_owner); });
    case Finding::duties_described:
      return duties_that(figures, model, [](const Answer& answer) {
        const auto& described = answer.responsibility->described.latest();
        return described && *described == model::Fulfilment::yes;
      });
    case Finding::duties_reviewed:
      return duties_that(figures, model,
                         [](const Answer& answer) { return !lacks(answer, HoleReason::not_reviewed); });
    case Finding::competence_reached:
      return competence_reached(figures.competence);
    case Finding::projects_across_units:
      return running_that(
          figures, [&](const ProjectFigures& project) { return spans_units(project, figures, model); });
    case Finding::measured_across_units:
      return measured_across(figures, model);
    case Finding::ideas_carried_out:
      return {figures.loop_closure.carried_out, figures.loop_closure.planned};
    case Finding::ideas_measured:
      return {figures.loop_closure.effect_measured, figures.loop_closure.carried_out};
    case Finding::projects_with_owner_aim:
      return running_that(figures, [](const ProjectFigures& project) {
        return project.project->owner.latest() && project.project->aim && project.project->aim->by;
      });
    case Finding::projects_with_strategic_aim:
      return running_that(figures, [](const ProjectFigures& project) {
        return static_cast<bool>(project.project->strategic_aim);
      });
    case Finding::projects_updated:
      return running_that(figures, [](const ProjectFigures& project) {
        return project.days_since_update <= longest_without_update_days;
      });
  }
  return {};
}

ChallengeAnswer answer_of(const FindingRule& rule, const Share& share) {
  const double fraction = static_cast<double>(share.part) / static_cast<double>(share.whole);
  return fraction >= rule.met      ? ChallengeAnswer::yes
         : fraction >= rule.partly ? ChallengeAnswer::partly
                                   : ChallengeAnswer::no;
}

std::vector<ChallengeFinding> findings_of(ChallengeRule asked, const Figures& figures,
                                          const model::Model& model) {
  std::vector<ChallengeFinding> findings;
  for (const FindingRule& rule : rules) {
    if (rule.rule != asked) continue;
    const Share share = count(rule.finding, figures, model);
    if (share.whole == 0) continue;
    findings.push_back({rule.finding, share.part, share.whole, answer_of(rule, share)});
  }
  return findings;
}

const model::ChallengeReply* newest(const std::vector<model::ChallengeReply>& replies) {
  const model::ChallengeReply* found = nullptr;
  for (const model::ChallengeReply& reply : replies)
    if (reply.date && (!found || *reply.date >= *found->date)) found = &reply;
  return found;
}

}  // namespace

std::span<const FindingRule> finding_rules() { return rules; }

std::vector<ChallengeFigures> challenges(const model::Edition& edition, const Figures& figures) {
  std::vector<ChallengeFigures> result;
  for (const model::Challenge& challenge : edition.model.challenges) {
    ChallengeFigures made{.challenge = &challenge, .own = newest(challenge.answers)};
    if (challenge.answered_by) made.findings = findings_of(*challenge.answered_by, figures, edition.model);
    for (const ChallengeFinding& finding : made.findings)
      made.computed = std::max(made.computed.value_or(ChallengeAnswer::yes), finding.answer);
    result.push_back(std::move(made));
  }
  std::ranges::stable_sort(result, {}, [](const ChallengeFigures& challenge) {
    return challenge.challenge->order.value_or(std::numeric_limits<int>::max());
  });
  return result;
}

}  // namespace analysis
