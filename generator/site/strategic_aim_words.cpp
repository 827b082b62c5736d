#include "site/strategic_aim_words.h"

namespace site {

std::string aim_counts(const Rendering& rendering, const analysis::StrategicAimFigures& figures) {
  if (figures.projects.empty())
    return rendering.word(figures.holds ? "strategic_aim.no_projects" : "strategic_aim.over");
  std::string text = rendering.word("strategic_aim.projects", {{"n", figures.projects.size()}});
  const auto add = [&](std::string_view word, std::size_t n) {
    if (n > 0) text += " " + rendering.word(word, {{"n", n}});
  };
  add("strategic_aim.running", figures.running);
  add("strategic_aim.better", figures.better);
  add("strategic_aim.worse", figures.worse);
  add("strategic_aim.conversations", figures.conversations);
  return text;
}

}  // namespace site
