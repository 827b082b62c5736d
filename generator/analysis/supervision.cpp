#include "analysis/supervision.h"

#include <algorithm>

namespace analysis {
namespace {

using model::SupervisionState;

FindingFigures finding_of(const model::Finding& finding, source::Date opened, source::Date as_of) {
  FindingFigures figures{.finding = &finding};
  figures.days_open = std::max(0, source::days_between(opened, finding.closed ? *finding.closed : as_of));
  if (finding.grade && *finding.grade == model::FindingGrade::strength)
    figures.state = FindingState::kept;
  else if (finding.closed)
    figures.state = FindingState::closed;
  else if (finding.due && *finding.due < as_of) {
    figures.state = FindingState::overdue;
    figures.days_overdue = source::days_between(*finding.due, as_of);
  }
  return figures;
}

// The first day on which it stood at that state or a later one, where a day is given.
std::optional<source::Date> reached_on(const model::Supervision& supervision, SupervisionState state) {
  for (const auto& fact : supervision.state.facts) {
    if (!fact.value || *fact.value < state) continue;
    return fact.from ? std::optional(*fact.from) : std::nullopt;
  }
  return std::nullopt;
}

void add_answer(SupervisionFigures& figures, source::Date as_of) {
  const model::Supervision& supervision = *figures.supervision;
  figures.answered = reached_on(supervision, SupervisionState::answered);
  if (!supervision.due || figures.elsewhere) return;
  if (figures.state < SupervisionState::answered)
    figures.days_overdue = std::max(0, source::days_between(*supervision.due, as_of));
  else if (figures.answered)
    figures.days_late = std::max(0, source::days_between(*supervision.due, *figures.answered));
}

template <class Matches>
std::size_t count(const std::vector<FindingFigures>& findings, const Matches& matches) {
  return static_cast<std::size_t>(std::ranges::count_if(findings, matches));
}

}  // namespace

std::size_t SupervisionFigures::to_close() const {
  return count(findings, [](const auto& each) { return each.state != FindingState::kept; });
}

std::size_t SupervisionFigures::with_action() const {
  return count(findings,
               [](const auto& each) { return each.state != FindingState::kept && each.finding->action; });
}

std::size_t SupervisionFigures::open() const {
  return count(findings, [](const auto& each) { return each.is_open(); });
}

std::size_t SupervisionFigures::overdue() const {
  return count(findings, [](const auto& each) { return each.state == FindingState::overdue; });
}

std::vector<SupervisionFigures> supervisions(const model::Edition& edition) {
  const source::Date as_of = edition.made_for.as_of;
  std::vector<SupervisionFigures> result;
  for (const model::Supervision& each : edition.model.supervisions) {
    if (!each.opened || !each.state.latest()) continue;
    SupervisionFigures figures{.supervision = &each,
                               .opened = *each.opened,
                               .state = *each.state.latest(),
                               .elsewhere = static_cast<bool>(each.elsewhere)};
    add_answer(figures, as_of);
    const auto closed = reached_on(each, SupervisionState::closed);
    figures.days_open = std::max(0, source::days_between(figures.opened, closed.value_or(as_of)));
    for (const model::Finding& finding : each.findings)
      figures.findings.push_back(finding_of(finding, figures.opened, as_of));
    result.push_back(std::move(figures));
  }
  return result;
}

const SupervisionFigures* find_supervision(const std::vector<SupervisionFigures>& supervisions,
                                           std::string_view id) {
  const auto found = std::ranges::find(
      supervisions, id,
      [](const SupervisionFigures& each) -> std::string_view { return each.supervision->id; });
  return found == supervisions.end() ? nullptr : &*found;
}

FindingFunnel finding_funnel(const std::vector<SupervisionFigures>& supervisions) {
  FindingFunnel funnel;
  for (const SupervisionFigures& each : supervisions) {
    if (each.elsewhere) continue;
    funnel.found += each.to_close();
    funnel.with_action += each.with_action();
    funnel.closed += count(each.findings, [](const FindingFigures& finding) {
      return finding.state == FindingState::closed && finding.finding->action;
    });
  }
  return funnel;
}

}  // namespace analysis
