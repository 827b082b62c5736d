#include "site/competence_gap.h"

#include <algorithm>

#include "chart/gap_bar.h"
#include "site/format.h"
#include "site/heat_table.h"

namespace site {

using analysis::CompetenceCell;
using analysis::CompetenceMatrix;

std::vector<const CompetenceCell*> cells_by_gap(const CompetenceMatrix& matrix) {
  std::vector<const CompetenceCell*> cells;
  for (const analysis::CompetenceRow& row : matrix.rows) {
    for (const CompetenceCell& cell : row.cells) {
      if (cell.gap) cells.push_back(&cell);
    }
  }
  std::ranges::stable_sort(cells, std::greater(), [](const CompetenceCell* cell) { return *cell->gap; });
  return cells;
}

std::vector<CompetenceGap> competence_gaps(Rendering& rendering, const CompetenceMatrix& matrix) {
  std::vector<CompetenceGap> gaps;
  for (const CompetenceCell* const cell : cells_by_gap(matrix)) {
    if (*cell->gap <= 0) break;
    const std::string share = share_text(rendering, *cell->share, cell->target);
    const std::string target = percent(*cell->target, 0, rendering.language);
    const chart::GapBar bar{.title = rendering.word("competence.bar", {{"share", share}, {"target", target}}),
                            .share = *cell->share->percent,
                            .target = *cell->target};
    gaps.push_back({.item = rendering.text(cell->item->title),
                    .role_group = rendering.text(cell->role_group->title),
                    .share = share,
                    .counts = counts_text(rendering, *cell->share),
                    .target = target,
                    .gap = number(*cell->gap, *cell->gap < 1 ? 1 : 0, rendering.language),
                    .bar = rendering.chart(chart::draw(bar), "spark")});
  }
  return gaps;
}

std::string competence_sentence(Rendering& rendering, const CompetenceMatrix& matrix) {
  const auto cells = cells_by_gap(matrix);
  if (cells.empty()) return rendering.word("competence.no_figures");
  const auto reached = std::ranges::count(cells, 0.0, [](const CompetenceCell* cell) { return *cell->gap; });
  if (static_cast<std::size_t>(reached) == cells.size())
    return rendering.word("competence.all_reached", {{"n", cells.size()}});
  const CompetenceCell& furthest = *cells.front();
  const std::string count =
      reached == 0 ? rendering.word("competence.none_reached", {{"n", cells.size()}})
                   : rendering.word("competence.reached", {{"n", reached}, {"all", cells.size()}});
  return count + " " +
         rendering.word("competence.furthest",
                        {{"item", rendering.plain(furthest.item->title)},
                         {"group", rendering.plain(furthest.role_group->title)},
                         {"share", share_text(rendering, *furthest.share, furthest.target)},
                         {"target", percent(*furthest.target, 0, rendering.language)}});
}

}  // namespace site
