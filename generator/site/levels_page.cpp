#include <algorithm>
#include <charconv>

#include "site/level_section.h"
#include "site/measure_row.h"
#include "site/portfolio.h"

// From start to now for all outcome measures of an organisation that has more than one chart can hold.
namespace site {
namespace {

using Measures = std::vector<const analysis::MeasureFigures*>;

struct LevelsView {
  Frame frame;
  std::optional<LevelSection> levels;
  std::optional<ListParts> list_parts;

  static constexpr auto members() {
    return std::array{html::member<&LevelsView::frame>("frame"), html::member<&LevelsView::levels>("levels"),
                      html::member<&LevelsView::list_parts>("list_parts")};
  }
};

Measures all_of(const Material& material) {
  Measures measures;
  // By units, from the top of the tree down, so that a part of the list holds whole units.
  const auto add = [&](const auto& self, const analysis::UnitFigures& unit) -> void {
    measures.insert(measures.end(), unit.measures.begin(), unit.measures.end());
    for (const std::size_t below : unit.below) self(self, material.figures.units[below]);
  };
  for (const analysis::UnitFigures& unit : material.figures.units) {
    if (!unit.parent) add(add, unit);
  }
  for (const analysis::MeasureFigures& figures : material.figures.measures) {
    if (!analysis::unit_of(*figures.measure, material.model())) measures.push_back(&figures);
  }
  return with_levels(measures);
}

std::size_t part_of(std::string_view key) {
  std::size_t part = 1;
  std::from_chars(key.data(), key.data() + key.size(), part);
  return part;
}

// None where one chart on the page of all measures holds them.
std::vector<std::string> keys(const Material& material) {
  const std::size_t size = all_of(material).size();
  std::vector<std::string> parts;
  if (size <= most_level_rows) return parts;
  for (std::size_t part = 1; (part - 1) * most_level_rows < size; ++part)
    parts.push_back(std::to_string(part));
  return parts;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const html::Words& words = material.words.in(language);
  std::string title = words.text("signals.levels");
  if (part_of(key) > 1)
    title = words.text("portfolio.title_part", {{"title", title}, {"part", part_of(key)}});
  return {{kind_names("measure", language), words.text("signals.levels_path"), std::string(key)},
          std::move(title),
          material.strictest,
          "measures",
          ""};
}

ListParts way_to_others(const Rendering& rendering, std::size_t part, std::size_t parts) {
  ListParts way{rendering.word("portfolio.part", {{"part", part}, {"parts", parts}}), {}, {}};
  if (part > 1) way.previous = rendering.address("levels", std::to_string(part - 1));
  if (part < parts) way.next = rendering.address("levels", std::to_string(part + 1));
  return way;
}

LevelsView view(Rendering& rendering) {
  const Measures all = all_of(rendering.material);
  const std::size_t part = part_of(rendering.page.key);
  const std::size_t first = (part - 1) * most_level_rows;
  const std::size_t last = std::min(all.size(), first + most_level_rows);
  LevelsView view;
  view.levels = level_section(rendering, Measures(all.begin() + static_cast<std::ptrdiff_t>(first),
                                                  all.begin() + static_cast<std::ptrdiff_t>(last)));
  view.list_parts = way_to_others(rendering, part, (all.size() + most_level_rows - 1) / most_level_rows);
  rendering.description = view.levels->headline;
  return view;
}

}  // namespace

PageKind levels_page() { return page_kind<LevelsView, view>("levels", keys, describe); }

}  // namespace site
