#include <algorithm>
#include <array>
#include <charconv>

#include "site/measure_row.h"
#include "site/rendering.h"

// All measures of the organisation as a table, worst news first.
namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Variation;

struct MeasuresView {
  Frame frame;
  std::string lead;
  std::vector<MeasureRow> rows;
  std::vector<NavigationLink> parts;  // of a list that goes on over several pages; else none

  static constexpr auto members() {
    return std::array{html::member<&MeasuresView::frame>("frame"), html::member<&MeasuresView::lead>("lead"),
                      html::member<&MeasuresView::rows>("rows"), html::member<&MeasuresView::parts>("parts")};
  }
};

// A table has no more rows than this; a longer list goes on in parts, on pages of their own: key "2", "3" …
constexpr std::size_t longest_list = 500;

std::size_t part_of(std::string_view key) {
  std::size_t part = 1;
  std::from_chars(key.data(), key.data() + key.size(), part);
  return part;
}

std::string key_of_part(std::size_t part) { return part == 1 ? std::string() : std::to_string(part); }

std::size_t count_parts(const Material& material) {
  return std::max<std::size_t>(1, (material.model().measures.size() + longest_list - 1) / longest_list);
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> all;
  for (std::size_t part = 1; part <= count_parts(material); ++part) all.push_back(key_of_part(part));
  return all;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  PageDescription description{
      {kind_names("measure", language)}, kind_names("measure", language), material.strictest, "front", ""};
  if (key.empty()) return description;
  // Measures have ids of their own below this folder; a part's is a word and a number, which ids may be, so
  // it is one deeper.
  description.folders.push_back(material.words.in(language).text("path.measures_part"));
  description.folders.emplace_back(key);
  description.title += " (" + std::string(key) + ")";
  description.parent = "measures";
  return description;
}

MeasuresView view(Rendering& rendering) {
  MeasuresView view;
  std::vector<const MeasureFigures*> measures;
  for (const MeasureFigures& figures : rendering.material.figures.measures) measures.push_back(&figures);
  put_worst_first(rendering, measures);
  const std::size_t part = part_of(rendering.page.key);
  const std::size_t end = std::min(measures.size(), part * longest_list);
  for (std::size_t index = (part - 1) * longest_list; index < end; ++index)
    view.rows.push_back(measure_row(rendering, *measures[index]));
  for (std::size_t other = 1; count_parts(rendering.material) > 1 && other <= count_parts(rendering.material);
       ++other) {
    view.parts.push_back(
        {*rendering.address("measures", key_of_part(other)), std::to_string(other), other == part});
  }
  const auto count = [&](Variation variation) {
    return std::ranges::count(measures, variation,
                              [](const MeasureFigures* figures) { return figures->variation; });
  };
  view.lead = rendering.word(
      "measures.lead",
      {{"n", measures.size()},
       {"worse", number(static_cast<double>(count(Variation::concern)), 0, rendering.language)},
       {"better", number(static_cast<double>(count(Variation::improvement)), 0, rendering.language)}});
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind measures_page() { return page_kind<MeasuresView, view>("measures", keys, describe); }

}  // namespace site
