#include "analysis/expertise.h"

#include <cmath>

namespace analysis {

std::vector<ExpertiseFigures> expertise(const model::Edition& edition) {
  std::vector<ExpertiseFigures> result;
  for (const model::Expertise& each : edition.model.expertises) {
    ExpertiseFigures figures{.expertise = &each};
    if (const auto& hours = each.capacity_hours.latest()) figures.capacity = *hours;
    if (const auto& hours = each.used_hours.latest()) figures.used = *hours;
    if (figures.capacity && figures.used) {
      figures.hours = std::abs(*figures.capacity - *figures.used);
      figures.state = *figures.used > *figures.capacity   ? CapacityState::over
                      : *figures.used < *figures.capacity ? CapacityState::free
                                                          : CapacityState::full;
    }
    result.push_back(figures);
  }
  return result;
}

ExpertiseTotals totals(const std::vector<ExpertiseFigures>& figures) {
  ExpertiseTotals totals;
  for (const ExpertiseFigures& each : figures) {
    if (each.state == CapacityState::unknown) continue;
    ++totals.told;
    totals.capacity += *each.capacity;
    totals.used += *each.used;
    totals.over += each.state == CapacityState::over ? 1 : 0;
    totals.free += each.state == CapacityState::free ? 1 : 0;
  }
  return totals;
}

}  // namespace analysis
