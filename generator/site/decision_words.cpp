#include "site/decision_words.h"

#include <algorithm>

#include "analysis/management_review.h"
#include "site/format.h"

namespace site {
namespace {

using analysis::DecisionFigures;
using analysis::DecisionState;

// On the page of a project or a unit; the others stand on the page of all decisions.
constexpr std::size_t most_done_shown = 3;

std::vector<DecisionRow> rows_where(Rendering& rendering, const auto& is_wanted) {
  std::vector<const DecisionFigures*> decisions;
  for (const DecisionFigures& figures : rendering.material.figures.decisions) {
    if (is_wanted(*figures.decision)) decisions.push_back(&figures);
  }
  analysis::worst_first(decisions);
  const analysis::DecisionCounts counts = analysis::counts_of(decisions);
  return decision_rows(rendering, decisions,
                       counts.late + counts.open + std::min(counts.done, most_done_shown));
}

}  // namespace

DecisionStanding decision_standing(const Rendering& rendering, const DecisionFigures& figures) {
  switch (figures.state) {
    case DecisionState::late:
      return {"lacking", "!", rendering.word("decision.late_days", {{"n", figures.days_over}})};
    case DecisionState::open:
      return {"coming", "○", capitalised(rendering.word("decision.state_open"))};
    case DecisionState::done:
      return {"done", "✓",
              rendering.word("decision.done_on",
                             {{"date", long_date(*figures.decision->done, rendering.language)}})};
  }
  return {};
}

std::string decision_taken(const Rendering& rendering, const model::Decision& decision) {
  const std::string date = long_date(*decision.date, rendering.language);
  if (!decision.forum) return capitalised(date);
  const std::string_view forum = model::decision_forum_words[static_cast<std::size_t>(*decision.forum)];
  return rendering.word("decision_forum." + std::string(forum)) + " " + date;
}

std::string decision_counts(const Rendering& rendering,
                            const std::vector<const DecisionFigures*>& decisions) {
  const analysis::DecisionCounts counts = analysis::counts_of(decisions);
  if (counts.done == counts.all()) return rendering.word("decision.counts_all_done", {{"n", counts.all()}});
  std::vector<std::string> parts;
  if (counts.done > 0) parts.push_back(rendering.word("decision.part_done", {{"n", counts.done}}));
  if (counts.open > 0) parts.push_back(rendering.word("decision.part_open", {{"n", counts.open}}));
  if (counts.late > 0) parts.push_back(rendering.word("decision.part_late", {{"n", counts.late}}));
  return rendering.word("decision.counts",
                        {{"n", counts.all()}, {"parts", list_of(parts, rendering.language)}});
}

std::vector<DecisionRow> decision_rows(Rendering& rendering,
                                       const std::vector<const DecisionFigures*>& decisions,
                                       std::size_t most) {
  std::vector<DecisionRow> rows;
  for (const DecisionFigures* const figures : decisions) {
    if (rows.size() == most) break;
    const model::Decision& decision = *figures->decision;
    rows.push_back({.title = rendering.text(decision.title),
                    .address = rendering.address("decision", decision.id),
                    .taken = decision_taken(rendering, decision),
                    .holder = holder_text(rendering, decision.owner),
                    .due = decision.due ? long_date(*decision.due, rendering.language) : std::string(),
                    .standing = decision_standing(rendering, *figures)});
  }
  return rows;
}

std::vector<DecisionRow> decisions_on_project(Rendering& rendering, std::string_view project) {
  return rows_where(rendering, [&](const model::Decision& decision) {
    return std::ranges::any_of(decision.projects,
                               [&](const auto& reference) { return reference && reference->id == project; });
  });
}

std::vector<DecisionRow> decisions_of_unit(Rendering& rendering, std::string_view unit) {
  return rows_where(
      rendering, [&](const model::Decision& decision) { return decision.unit && decision.unit->id == unit; });
}

}  // namespace site
