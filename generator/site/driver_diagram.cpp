#include "site/driver_diagram.h"

#include "site/project_words.h"

namespace site {
namespace {

void add_below(std::vector<SecondaryDriver>& result, Rendering& rendering,
               const std::vector<model::Driver>& drivers, const html::Html& way) {
  for (const model::Driver& driver : drivers) {
    html::Html title = way + rendering.text(driver.title);
    const html::Html further = title + html::escaped(" › ");
    result.push_back({std::move(title), idea_views(rendering, driver.change_ideas)});
    add_below(result, rendering, driver.drivers, further);
  }
}

}  // namespace

std::vector<IdeaView> idea_views(Rendering& rendering, const std::vector<model::ChangeIdea>& ideas) {
  std::vector<IdeaView> views;
  for (const model::ChangeIdea& idea : ideas) {
    IdeaView view{rendering.text(idea.title), {}, {}};
    if (const auto& status = idea.status.latest()) {
      const bool tested = *status != model::IdeaStatus::idea;
      view.mark = tested ? "✓" : "○";
      view.tested = rendering.word(tested ? "project.tested" : "project.not_tested");
    }
    views.push_back(std::move(view));
  }
  return views;
}

std::optional<DriverDiagram> driver_diagram(Rendering& rendering, const model::Project& project) {
  if (project.drivers.empty()) return std::nullopt;
  DriverDiagram diagram{project.aim ? short_aim(rendering, project) : rendering.text(project.title), {}};
  for (const model::Driver& driver : project.drivers) {
    PrimaryDriver primary{
        rendering.text(driver.title), {}, idea_views(rendering, driver.change_ideas), false};
    add_below(primary.secondary, rendering, driver.drivers, {});
    primary.has_branches = !primary.secondary.empty() || !primary.ideas.empty();
    diagram.primary.push_back(std::move(primary));
  }
  return diagram;
}

}  // namespace site
