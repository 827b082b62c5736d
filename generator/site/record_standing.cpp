#include "site/record_standing.h"

#include <algorithm>

#include "analysis/advice.h"
#include "analysis/decision.h"
#include "analysis/document.h"
#include "analysis/exercise.h"
#include "analysis/experience.h"
#include "analysis/risk.h"
#include "analysis/safety_leadership.h"
#include "analysis/supervision.h"
#include "site/risk_words.h"
#include "site/supervision_words.h"

namespace site {
namespace {

RecordStanding decision(const Rendering& rendering, std::size_t index) {
  const analysis::DecisionFigures& figures = rendering.material.figures.decisions[index];
  constexpr std::string_view words[] = {"decision.state_late", "decision.state_open", "decision.state_done"};
  return {rendering.word(words[static_cast<std::size_t>(figures.state)]),
          figures.state == analysis::DecisionState::late};
}

// The figures of the record at that place in its list; null where it has none.
template <class Figures, class Record>
const Figures* of_record(const std::vector<Figures>& figures, const Record* Figures::*record,
                         const Record& wanted) {
  const auto found = std::ranges::find(figures, &wanted, record);
  return found == figures.end() ? nullptr : &*found;
}

RecordStanding risk(const Rendering& rendering, std::size_t index) {
  const auto* const figures = of_record(rendering.material.figures.risks, &analysis::RiskFigures::risk,
                                        rendering.model().risks[index]);
  if (!figures) return {};
  return {rendering.word(figures->concerns.empty() ? "record_standing.risk" : "record_standing.risk_concern",
                         {{"band", band_word(rendering, figures->band())}}),
          !figures->concerns.empty()};
}

RecordStanding document(const Rendering& rendering, std::size_t index) {
  const analysis::DocumentFigures& figures = rendering.material.figures.documents[index];
  constexpr std::string_view words[] = {
      "record_standing.document_expired", "record_standing.document_overdue",
      "record_standing.document_not_reviewed", "record_standing.document_not_yet",
      "record_standing.document_current"};
  return {rendering.word(words[static_cast<std::size_t>(figures.state)]),
          figures.state <= analysis::DocumentState::not_reviewed};
}

RecordStanding exercise(const Rendering& rendering, std::size_t index) {
  const analysis::ExerciseFigures& figures = rendering.material.figures.exercises[index];
  if (figures.state == analysis::ExerciseState::held && figures.funnel.overdue > 0)
    return {rendering.word("record_standing.findings_overdue", {{"n", figures.funnel.overdue}}), true};
  constexpr std::string_view words[] = {"record_standing.exercise_overdue",
                                        "record_standing.exercise_planned", "record_standing.exercise_held",
                                        "record_standing.exercise_no_day"};
  return {rendering.word(words[static_cast<std::size_t>(figures.state)]),
          figures.state == analysis::ExerciseState::overdue};
}

RecordStanding advice(const Rendering& rendering, std::size_t index) {
  const analysis::AdviceCounts& counts = rendering.material.figures.advice[index].counts;
  const std::size_t overdue = counts[analysis::AdviceProgress::overdue];
  if (overdue > 0) return {rendering.word("record_standing.advice_overdue", {{"n", overdue}}), true};
  return {rendering.word("record_standing.advice",
                         {{"done", counts[analysis::AdviceProgress::done]}, {"n", counts.all()}})};
}

RecordStanding supervision(const Rendering& rendering, std::size_t index) {
  const auto* const figures =
      of_record(rendering.material.figures.supervisions, &analysis::SupervisionFigures::supervision,
                rendering.model().supervisions[index]);
  if (!figures) return {};
  if (figures->elsewhere) return {rendering.word("record_standing.elsewhere")};
  if (figures->days_overdue > 0) return {rendering.word("record_standing.answer_overdue"), true};
  if (figures->overdue() > 0)
    return {rendering.word("record_standing.findings_overdue", {{"n", figures->overdue()}}), true};
  return {state_word(rendering, figures->state)};
}

RecordStanding experience(const Rendering& rendering, std::size_t index) {
  constexpr std::string_view words[] = {"record_standing.collecting", "record_standing.too_few",
                                        "record_standing.told"};
  return {
      rendering.word(words[static_cast<std::size_t>(rendering.material.figures.experiences[index].state)])};
}

RecordStanding safety_leadership(const Rendering& rendering, std::size_t index) {
  const bool overdue = rendering.material.figures.safety_leadership[index].overdue();
  return {overdue ? rendering.word("record_standing.walkround_overdue") : std::string(), overdue};
}

struct KindStanding {
  std::string_view kind;
  RecordStanding (*of)(const Rendering& rendering, std::size_t index);
};
constexpr KindStanding standings[] = {
    {"risk", risk},
    {"document", document},
    {"exercise", exercise},
    {"advice", advice},
    {"supervision", supervision},
    {"experience", experience},
    {"safety_leadership", safety_leadership},
    {"decision", decision},
};

}  // namespace

std::optional<RecordStanding> standing_of(const Rendering& rendering, const model::Kind& kind,
                                          std::size_t index) {
  for (const KindStanding& each : standings) {
    if (each.kind == kind.records.key) return each.of(rendering, index);
  }
  return std::nullopt;
}

}  // namespace site
