#include <algorithm>

#include "analysis/figures.h"
#include "site/unit_line.h"

// The organisation as a tree.
namespace site {
namespace {

struct UnitsView {
  Frame frame;
  std::string lead;
  std::vector<UnitLine> units;

  static constexpr auto members() {
    return std::array{html::member<&UnitsView::frame>("frame"), html::member<&UnitsView::lead>("lead"),
                      html::member<&UnitsView::units>("units")};
  }
};

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("unit", language)}, kind_names("unit", language), material.strictest, "front", ""};
}

void add_branch(Rendering& rendering, const Collation& collation, std::vector<UnitLine>& lines,
                std::size_t index) {
  const analysis::UnitFigures& unit = rendering.material.figures.units[index];
  lines.push_back(unit_line(rendering, unit));
  if (unit.below.empty()) return;
  lines.back().opens = true;
  for (const std::size_t below : by_title(rendering, collation, unit.below))
    add_branch(rendering, collation, lines, below);
  lines.back().closes.emplace_back();
}

std::string lead_of(const Rendering& rendering) {
  const auto& units = rendering.material.figures.units;
  const auto with_projects =
      std::ranges::count_if(units, [](const analysis::UnitFigures& unit) { return !unit.projects.empty(); });
  return rendering.word("units.lead", {{"n", units.size()}}) + " " +
         rendering.word("units.with_projects", {{"n", with_projects}});
}

UnitsView view(Rendering& rendering) {
  UnitsView view;
  const auto& units = rendering.material.figures.units;
  const Collation collation(rendering.language);
  for (std::size_t index = 0; index < units.size(); ++index) {
    if (!units[index].parent) add_branch(rendering, collation, view.units, index);
  }
  view.lead = lead_of(rendering);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind units_page() { return page_kind<UnitsView, view>("units", only_page, describe); }

}  // namespace site
