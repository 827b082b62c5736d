#include "site/tag_set_words.h"

#include <algorithm>

#include "chart/share_bar.h"

namespace site {
namespace {

using analysis::TagFigures;
using analysis::TagSetFigures;

// A percentage of fewer says more than it knows.
constexpr std::size_t fewest_for_percent = 10;

std::string quoted(const Rendering& rendering, const model::Tag& tag) {
  return rendering.word("tag_set.quoted", {{"tag", text_in(tag.title, rendering.language)}});
}

std::string list_of_tags(const Rendering& rendering, const TagSetFigures& figures, std::size_t projects) {
  std::vector<std::string> names;
  for (const TagFigures& tag : figures.tags) {
    if (tag.projects.size() == projects) names.push_back(quoted(rendering, *tag.tag));
  }
  return list_of(names, rendering.language);
}

std::string placed_sentence(const Rendering& rendering, const TagSetFigures& figures) {
  const std::size_t placed = figures.projects - figures.untagged.size();
  if (figures.projects == 0) return rendering.word("tag_set.no_projects");
  if (placed == figures.projects) return rendering.word("tag_set.all_placed", {{"n", figures.projects}});
  return rendering.word("tag_set.placed", {{"n", placed}, {"all", figures.projects}});
}

}  // namespace

std::string tag_set_finding(const Rendering& rendering, const TagSetFigures& figures) {
  std::string finding = placed_sentence(rendering, figures);
  if (figures.tags.empty() || figures.projects == figures.untagged.size()) return finding;
  const auto count = [](const TagFigures& tag) { return tag.projects.size(); };
  const auto [fewest, most] = std::ranges::minmax(figures.tags, {}, count);
  if (fewest.projects.size() == most.projects.size())
    return finding + " " + rendering.word("tag_set.even", {{"n", most.projects.size()}});
  finding +=
      " " + rendering.word("tag_set.most", {{"tags", list_of_tags(rendering, figures, most.projects.size())},
                                            {"n", most.projects.size()}});
  const std::string few = list_of_tags(rendering, figures, fewest.projects.size());
  finding += " " + (fewest.projects.empty()
                        ? rendering.word("tag_set.none", {{"tags", few}})
                        : rendering.word("tag_set.fewest", {{"tags", few}, {"n", fewest.projects.size()}}));
  return finding;
}

std::string share_of_projects(const Rendering& rendering, std::size_t count, std::size_t all) {
  const std::string whole = number(static_cast<double>(count), 0, rendering.language);
  if (count == 0) return rendering.word("tag_set.zero");
  if (all < fewest_for_percent) return whole;
  const double percent = 100.0 * static_cast<double>(count) / static_cast<double>(all);
  return rendering.word("tag_set.share",
                        {{"count", whole}, {"percent", number(percent, 0, rendering.language)}});
}

html::Html tag_set_chart(Rendering& rendering, const TagSetFigures& figures) {
  chart::ShareBar bar{
      .title = rendering.word("tag_set.chart", {{"set", rendering.plain(figures.set->title)}}),
      .description = tag_set_finding(rendering, figures),
      .shares = {},
      .whole = static_cast<double>(figures.projects)};
  for (const TagFigures& tag : figures.tags) {
    bar.shares.push_back({.name = rendering.plain(tag.tag->title),
                          .count = static_cast<double>(tag.projects.size()),
                          .number = share_of_projects(rendering, tag.projects.size(), figures.projects),
                          .emphasis = chart::Emphasis::none,
                          .href = {}});
  }
  return rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bar, width, rendering.text_width); });
}

}  // namespace site
