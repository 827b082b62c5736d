#pragma once

#include <optional>
#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"

namespace analysis {

// One role group, one item: the newest counts against the target.
struct CompetenceCell {
  const model::RoleGroup* role_group = nullptr;
  const model::CompetenceItem* item = nullptr;
  std::optional<double> target;            // percent; none: not asked of this group
  std::optional<PublicShare> share;        // none: not counted
  std::optional<double> gap;               // percentage points still lacking; 0 where reached
  std::optional<source::Date> counted_on;  // the oldest day among the newest counts
};

struct CompetenceRow {
  const model::CompetenceItem* item = nullptr;
  std::vector<CompetenceCell> cells;  // one for each role group, in their order
};

// The matrix of the organisation, or of one unit and those below it.
struct CompetenceMatrix {
  const model::Unit* unit = nullptr;  // null: all that the edition holds
  std::vector<const model::RoleGroup*> role_groups;
  std::vector<CompetenceRow> rows;
  std::size_t counted_cells = 0;
  std::size_t cells_below_target = 0;
  bool empty() const { return counted_cells == 0; }
};

CompetenceMatrix competence(const model::Edition& edition, const Clearance& clearance,
                            const model::Unit* unit);

// The matrix of each unit that has counts, itself or below it; as competence() gives them, in the units'
// order. In time linear in the counts and the depth of the tree.
std::vector<CompetenceMatrix> competence_by_unit(const model::Edition& edition, const Clearance& clearance);

// The counts of one item and role group in one unit over time, oldest first.
struct CompetenceHistoryPoint {
  source::Date date;
  PublicShare share;
};
std::vector<CompetenceHistoryPoint> history(const model::CompetenceItem& item, const Clearance& clearance,
                                            std::string_view role_group, std::string_view unit);

}  // namespace analysis
