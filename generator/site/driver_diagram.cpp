#include "site/driver_diagram.h"

#include <map>

#include "chart/driver_diagram.h"
#include "site/project_words.h"

namespace site {
namespace {

using analysis::ChangeIdeaFigures;
using analysis::ProjectFigures;
using model::Driver;

// What a diagram is made from, and the figures of its ideas.
class Diagram {
 public:
  Diagram(Rendering& rendering, const ProjectFigures& project) : rendering_(rendering), project_(project) {
    for (const ChangeIdeaFigures& idea : project.ideas) figures_[idea.idea] = &idea;
  }

  std::vector<IdeaView> listed(const std::vector<model::ChangeIdea>& ideas) const {
    std::vector<IdeaView> views;
    for (const model::ChangeIdea& idea : ideas)
      views.push_back(idea_view(rendering_, project_, *figures_.at(&idea)));
    return views;
  }

  std::vector<chart::DiagramIdea> drawn(const std::vector<model::ChangeIdea>& ideas) const {
    std::vector<chart::DiagramIdea> drawn;
    for (const model::ChangeIdea& idea : ideas) {
      const ChangeIdeaFigures& figures = *figures_.at(&idea);
      const std::string anchor = idea_anchor(project_, idea);
      drawn.push_back({.title = rendering_.plain(idea.title),
                       .state = idea_state(figures.state),
                       .state_text = idea_state_text(rendering_, figures),
                       .href = anchor.empty() ? "" : "#" + anchor});
    }
    return drawn;
  }

 private:
  Rendering& rendering_;
  const ProjectFigures& project_;
  std::map<const model::ChangeIdea*, const ChangeIdeaFigures*> figures_;
};

// Every driver below the primary ones, with its way.
void add_listed(std::vector<SecondaryDriver>& result, Rendering& rendering, const Diagram& diagram,
                const std::vector<Driver>& drivers, const html::Html& way) {
  for (const Driver& driver : drivers) {
    html::Html title = way + rendering.text(driver.title);
    const html::Html further = title + html::escaped(" › ");
    result.push_back({std::move(title), diagram.listed(driver.change_ideas)});
    add_listed(result, rendering, diagram, driver.drivers, further);
  }
}

void add_drawn(std::vector<chart::DiagramSecondary>& result, Rendering& rendering, const Diagram& diagram,
               const std::vector<Driver>& drivers, const std::string& way) {
  for (const Driver& driver : drivers) {
    const std::string title = way + rendering.plain(driver.title);
    result.push_back({title, diagram.drawn(driver.change_ideas)});
    add_drawn(result, rendering, diagram, driver.drivers, title + " › ");
  }
}

// Those that came furthest first, those that were given up last.
constexpr model::IdeaStatus told_first[] = {model::IdeaStatus::kept, model::IdeaStatus::implemented,
                                            model::IdeaStatus::testing, model::IdeaStatus::idea,
                                            model::IdeaStatus::abandoned};

// "7 endringsideer: 2 er innført, 3 prøves ut og 2 er ikke prøvd."
std::string sentence_of(const Rendering& rendering, const ProjectFigures& project) {
  if (project.ideas.empty()) return rendering.word("drivers.no_ideas");
  std::array<std::size_t, model::idea_status_words.size()> counts{};
  for (const ChangeIdeaFigures& idea : project.ideas) ++counts[static_cast<std::size_t>(idea.state)];
  std::vector<std::string> parts;
  for (const model::IdeaStatus status : told_first) {
    const auto state = static_cast<std::size_t>(status);
    if (counts[state] > 0)
      parts.push_back(rendering.word("drivers.count_" + std::string(model::idea_status_words[state]),
                                     {{"n", counts[state]}}));
  }
  return rendering.word("drivers.sentence",
                        {{"n", project.ideas.size()}, {"states", list_of(parts, rendering.language)}});
}

std::string drawn_aim(Rendering& rendering, const model::Project& project) {
  if (!project.aim) return rendering.plain(project.title);
  const std::string numbers = short_aim_text(rendering, *project.aim);
  return numbers.empty() ? rendering.plain(project.aim->text) : numbers;
}

chart::DriverDiagram drawn_diagram(Rendering& rendering, const ProjectFigures& project,
                                   const Diagram& diagram, const std::string& sentence) {
  chart::DriverDiagram drawn{
      .title = rendering.word("drivers.title", {{"project", rendering.plain(project.project->title)}}),
      .description = sentence,
      .headings = {rendering.word("project.aim"), rendering.word("project.primary_drivers"),
                   rendering.word("project.secondary_drivers"), rendering.word("project.ideas")},
      .aim = drawn_aim(rendering, *project.project)};
  for (const Driver& driver : project.project->drivers) {
    chart::DiagramPrimary primary{.title = rendering.plain(driver.title)};
    add_drawn(primary.secondary, rendering, diagram, driver.drivers, "");
    primary.ideas = diagram.drawn(driver.change_ideas);
    drawn.primary.push_back(std::move(primary));
  }
  drawn.ideas = diagram.drawn(project.project->change_ideas);
  return drawn;
}

}  // namespace

std::optional<DriverDiagram> driver_diagram(Rendering& rendering, const ProjectFigures& figures) {
  const model::Project& project = *figures.project;
  if (project.drivers.empty() && project.change_ideas.empty()) return std::nullopt;
  const Diagram diagram(rendering, figures);
  DriverDiagram view{.sentence = sentence_of(rendering, figures),
                     .chart = {},
                     .aim = project.aim ? short_aim(rendering, project) : rendering.text(project.title),
                     .primary = {},
                     .ideas = {}};
  const chart::DriverDiagram drawn = drawn_diagram(rendering, figures, diagram, view.sentence);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(drawn, width, rendering.text_width); });
  for (const Driver& driver : project.drivers) {
    PrimaryDriver primary{rendering.text(driver.title), {}, diagram.listed(driver.change_ideas), false};
    add_listed(primary.secondary, rendering, diagram, driver.drivers, {});
    primary.has_branches = !primary.secondary.empty() || !primary.ideas.empty();
    view.primary.push_back(std::move(primary));
  }
  view.ideas = diagram.listed(project.change_ideas);
  view.has_branches = !view.primary.empty() || !view.ideas.empty();
  return view;
}

}  // namespace site
