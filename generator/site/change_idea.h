#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/project.h"
#include "chart/idea_sign.h"
#include "site/rendering.h"

namespace site {

// A change idea in a list: shown by templates/parts/change_idea.html.
struct IdeaView {
  html::Html title;
  html::Html sign;                   // of its state
  std::string state;                 // "Prøves ut · 2 tester"
  std::optional<html::Url> address;  // of its tests on the project's page

  static constexpr auto members() {
    return std::array{html::member<&IdeaView::title>("title"), html::member<&IdeaView::sign>("sign"),
                      html::member<&IdeaView::state>("state"), html::member<&IdeaView::address>("address")};
  }
};

chart::IdeaState idea_state(model::IdeaStatus state);
// "Prøves ut".
std::string idea_word(const Rendering& rendering, model::IdeaStatus state);
// The same with how many tests there are: "Prøves ut · 2 tester".
std::string idea_state_text(const Rendering& rendering, const analysis::ChangeIdeaFigures& idea);

// Where an idea's tests stand on the project's page, "ide-3"; empty where it has none.
std::string idea_anchor(const analysis::ProjectFigures& project, const model::ChangeIdea& idea);

IdeaView idea_view(Rendering& rendering, const analysis::ProjectFigures& project,
                   const analysis::ChangeIdeaFigures& idea);

}  // namespace site
