#include "site/record_standing.h"

#include "analysis/decision.h"

namespace site {
namespace {

RecordStanding decision(const Rendering& rendering, std::size_t index) {
  const analysis::DecisionFigures& figures = rendering.material.figures.decisions[index];
  constexpr std::string_view words[] = {"decision.state_late", "decision.state_open", "decision.state_done"};
  return {rendering.word(words[static_cast<std::size_t>(figures.state)]),
          figures.state == analysis::DecisionState::late};
}

struct KindStanding {
  std::string_view kind;
  RecordStanding (*of)(const Rendering& rendering, std::size_t index);
};
constexpr KindStanding standings[] = {
    {"decision", decision},
};

}  // namespace

std::optional<RecordStanding> standing_of(const Rendering& rendering, const model::Kind& kind, std::size_t index) {
  for (const KindStanding& each : standings) {
    if (each.kind == kind.records.key) return each.of(rendering, index);
  }
  return std::nullopt;
}

}  // namespace site
