#include "analysis/decision.h"

#include <algorithm>

namespace analysis {

std::vector<DecisionFigures> decisions(const model::Edition& edition) {
  std::vector<DecisionFigures> result;
  for (const model::Decision& decision : edition.model.decisions) {
    DecisionFigures figures{.decision = &decision, .has_duty = !decision.duties.empty()};
    const source::Date until = decision.done.value_or(edition.made_for.as_of);
    if (decision.due) figures.days_over = std::max(0, source::days_between(*decision.due, until));
    if (decision.done) {
      figures.state = DecisionState::done;
    } else {
      figures.state = figures.days_over > 0 ? DecisionState::late : DecisionState::open;
    }
    result.push_back(figures);
  }
  return result;
}

void worst_first(std::vector<const DecisionFigures*>& decisions) {
  std::ranges::stable_sort(decisions, [](const DecisionFigures* left, const DecisionFigures* right) {
    if (left->state != right->state) return left->state < right->state;
    if (left->state == DecisionState::done) return *left->decision->done > *right->decision->done;
    constexpr source::Date never{std::chrono::year{2199}, std::chrono::December, std::chrono::day{31}};
    return left->decision->due.value_or(never) < right->decision->due.value_or(never);
  });
}

}  // namespace analysis
