#include "site/change_idea.h"

#include <algorithm>

namespace site {

chart::IdeaState idea_state(model::IdeaStatus state) {
  constexpr chart::IdeaState states[] = {chart::IdeaState::idea, chart::IdeaState::testing,
                                         chart::IdeaState::implemented, chart::IdeaState::kept,
                                         chart::IdeaState::abandoned};
  return states[static_cast<std::size_t>(state)];
}

std::string idea_word(const Rendering& rendering, model::IdeaStatus state) {
  return rendering.word("idea_state." +
                        std::string(model::idea_status_words[static_cast<std::size_t>(state)]));
}

std::string idea_state_text(const Rendering& rendering, const analysis::ChangeIdeaFigures& idea) {
  const std::string word = idea_word(rendering, idea.state);
  if (idea.cycles.empty()) return word;
  return word + " · " + rendering.word("pdsa.tests", {{"n", idea.cycles.size()}});
}

std::string idea_anchor(const analysis::ProjectFigures& project, const model::ChangeIdea& idea) {
  const auto found = std::ranges::find(project.ideas, &idea, &analysis::ChangeIdeaFigures::idea);
  if (found == project.ideas.end() || found->cycles.empty()) return {};
  return "ide-" + std::to_string(found - project.ideas.begin() + 1);
}

IdeaView idea_view(Rendering& rendering, const analysis::ProjectFigures& project,
                   const analysis::ChangeIdeaFigures& idea) {
  IdeaView view{rendering.text(idea.idea->title),
                rendering.chart(chart::idea_sign(idea_state(idea.state)), "sign"),
                idea_state_text(rendering, idea),
                {}};
  const std::string anchor = idea_anchor(project, *idea.idea);
  if (!anchor.empty()) view.address = html::checked_url("#" + anchor);
  return view;
}

}  // namespace site
