#include "analysis/advice.h"

#include <algorithm>
#include <map>
#include <set>

namespace analysis {
namespace {

AdviceCell cell_of(const model::AdviceState* state, source::Date today) {
  AdviceCell cell{.state = state};
  if (!state) return cell;
  if (state->done && *state->done <= today) {
    cell.progress = AdviceProgress::done;
  } else if (state->planned) {
    const int days_late = source::days_between(*state->planned, today);
    cell.progress = days_late > 0 ? AdviceProgress::overdue : AdviceProgress::planned;
    cell.days_late = std::max(0, days_late);
  }
  return cell;
}

}  // namespace

std::vector<AdviceFigures> advice(const model::Edition& edition) {
  std::vector<AdviceFigures> result;
  for (const model::Advice& advice : edition.model.advice) {
    AdviceFigures figures{.advice = &advice};
    std::map<std::pair<std::string_view, std::string_view>, const model::AdviceState*> states;
    std::set<std::string_view> named;
    for (const model::AdviceState& state : advice.states) {
      if (!state.unit || !state.point) continue;
      states[{*state.point, state.unit->id}] = &state;
      named.insert(state.unit->id);
    }
    for (const model::Unit& unit : edition.model.units) {
      if (named.contains(unit.id)) figures.units.push_back(&unit);
    }
    figures.by_unit.resize(figures.units.size());
    for (const model::AdvicePoint& point : advice.points) {
      AdviceRow row{.point = &point};
      for (std::size_t i = 0; i < figures.units.size(); ++i) {
        const std::string_view key = point.key ? std::string_view(*point.key) : std::string_view();
        const auto found = states.find({key, figures.units[i]->id});
        row.cells.push_back(cell_of(found == states.end() ? nullptr : found->second, edition.made_for.as_of));
        const auto progress = static_cast<std::size_t>(row.cells.back().progress);
        ++row.counts.of[progress];
        ++figures.by_unit[i].of[progress];
        ++figures.counts.of[progress];
      }
      figures.rows.push_back(std::move(row));
    }
    result.push_back(std::move(figures));
  }
  return result;
}

}  // namespace analysis
