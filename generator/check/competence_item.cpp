#include <map>
#include <tuple>

#include "check/each_rule.h"
#include "source/row_faults.h"

namespace check {
namespace {

using model::CompetenceCount;

using Cell = std::tuple<std::string_view, std::string_view, source::Date>;  // unit, role group, day

void check_counts(const model::CompetenceItem& item, source::RowFaults& faults) {
  std::map<Cell, source::Place> met;
  for (const CompetenceCount& count : item.counts) {
    if (count.trained && count.total && *count.trained > *count.total) {
      faults.report("more-trained-than-there-are", count.trained.at,
                    {std::to_string(*count.trained), std::to_string(*count.total)});
    }
    if (!count.unit || !count.role_group || !count.date) continue;
    const auto [first, is_new] =
        met.try_emplace({count.unit->id, count.role_group->id, *count.date}, count.place);
    if (is_new) continue;
    faults.report("two-counts-on-one-day", count.place,
                  {count.unit->id, count.role_group->id, source::to_iso(*count.date)}, {first->second});
  }
}

void check_targets(const model::CompetenceItem& item, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> met;
  for (const model::CompetenceTarget& target : item.targets) {
    if (!target.role_group) continue;
    const auto [first, is_new] = met.try_emplace(target.role_group->id, target.role_group.at);
    if (is_new) continue;
    diagnostics.report("two-targets", target.role_group.at, {target.role_group->id}, {first->second});
  }
}

}  // namespace

void competence_counts(const Input& input, Diagnostics& diagnostics) {
  for (const model::CompetenceItem& item : input.model.competence_items) {
    source::RowFaults faults;
    check_counts(item, faults);
    faults.append_to(diagnostics);
    check_targets(item, diagnostics);
  }
}

}  // namespace check
