#include "site/project_tests.h"

#include <algorithm>

#include "site/change_idea.h"

namespace site {
namespace {

using analysis::CycleFigures;
using analysis::ProjectFigures;

// "5 tester: 4 gikk videre på flere og 1 ble justert."
std::string sentence_of(const Rendering& rendering, const ProjectFigures& project) {
  constexpr std::string_view words[] = {"pdsa.count_expand", "pdsa.count_adapt", "pdsa.count_abandon",
                                        "pdsa.count_undecided"};
  std::array<std::size_t, std::size(words)> counts{};
  for (const CycleFigures& cycle : project.cycles) ++counts[static_cast<std::size_t>(chart_outcome(cycle))];
  std::vector<std::string> parts;
  for (std::size_t outcome = 0; outcome < counts.size(); ++outcome)
    if (counts[outcome] > 0) parts.push_back(rendering.word(words[outcome], {{"n", counts[outcome]}}));
  return rendering.word("pdsa.sentence",
                        {{"n", project.cycles.size()}, {"outcomes", list_of(parts, rendering.language)}});
}

std::vector<std::string> loose_ends(const Rendering& rendering, const ProjectFigures& project) {
  std::vector<std::string> sentences;
  const auto open = std::ranges::count_if(project.cycles, &CycleFigures::open_too_long);
  const auto unseen = std::ranges::count_if(project.cycles, &CycleFigures::lacks_comparison);
  if (project.running && open > 0) sentences.push_back(rendering.word("pdsa.many_open", {{"n", open}}));
  if (unseen > 0) sentences.push_back(rendering.word("pdsa.many_not_compared", {{"n", unseen}}));
  return sentences;
}

}  // namespace

std::optional<ProjectTests> project_tests(Rendering& rendering, const ProjectFigures& project) {
  if (project.cycles.empty()) return std::nullopt;
  ProjectTests view{
      .sentence = sentence_of(rendering, project), .loose_ends = loose_ends(rendering, project), .ideas = {}};
  for (const analysis::ChangeIdeaFigures& idea : project.ideas) {
    if (idea.cycles.empty()) continue;
    view.ideas.push_back({idea_anchor(project, *idea.idea), rendering.text(idea.idea->title),
                          rendering.chart(chart::idea_sign(idea_state(idea.state)), "sign"),
                          idea_word(rendering, idea.state),
                          small_idea_ramp(rendering, *project.project, idea)});
  }
  view.has_ramps = !view.ideas.empty();
  RampView loose = loose_tests(rendering, *project.project, project.cycles);
  if (!loose.cycles.empty())
    view.ideas.push_back({"ide-0", html::escaped(rendering.word("pdsa.loose")), {}, {}, std::move(loose)});
  return view;
}

}  // namespace site
