#include "site/aim_bank.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "site/collation.h"

namespace site {
namespace {

// Those without an order of their own come after those with one, and aims that serve none at the end.
int order_of(const BankedAim& aim) {
  if (!aim.strategic_aim) return std::numeric_limits<int>::max();
  return aim.strategic_aim->order.value_or(std::numeric_limits<int>::max() - 1);
}

std::string_view strategic_id(const BankedAim& aim) {
  return aim.strategic_aim ? std::string_view(aim.strategic_aim->id) : std::string_view();
}

}  // namespace

std::vector<BankedAim> banked_aims(const Material& material, source::Language language) {
  std::vector<BankedAim> aims;
  for (const analysis::ProjectFigures& project : material.figures.projects) {
    if (!project.project->aim) continue;
    BankedAim aim{.project = &project,
                  .figures = analysis::aim_figures(project, material.edition.made_for.as_of)};
    if (const auto& reference = project.project->strategic_aim)
      aim.strategic_aim = model::find(material.model().strategic_aims, reference->id);
    aims.push_back(std::move(aim));
  }
  sort_by_text<BankedAim>(aims, Collation(language), [&](const BankedAim& aim) {
    return text_in(aim.project->project->title, language);
  });
  std::ranges::stable_sort(aims, {}, [](const BankedAim& aim) {
    return std::tuple(!aim.figures.is_a_model(), order_of(aim), strategic_id(aim));
  });
  return aims;
}

}  // namespace site
