#include <algorithm>

#include "site/measure_chart.h"
#include "site/measure_words.h"
#include "site/portfolio_views.h"
#include "site/project_row.h"
#include "site/strategic_aim_words.h"

// All strategic aims: what is done for each, which have no project, and which projects serve none.
namespace site {
namespace {

using analysis::ProjectFigures;
using analysis::StrategicAimFigures;

// An aim's own page lists all of its projects.
constexpr std::size_t most_listed = 12;
// Projects without an aim: the portfolio has all.
constexpr std::size_t most_without = 100;

struct ServingProject {
  std::optional<html::Url> address;
  html::Html title;
  std::optional<StatusTag> status;
  std::string signal;  // data-signal; empty without a measure
  html::Html verdict_sign;
  std::string verdict;

  static constexpr auto members() {
    return std::array{html::member<&ServingProject::address>("address"),
                      html::member<&ServingProject::title>("title"),
                      html::member<&ServingProject::status>("status"),
                      html::member<&ServingProject::signal>("signal"),
                      html::member<&ServingProject::verdict_sign>("verdict_sign"),
                      html::member<&ServingProject::verdict>("verdict")};
  }
};

struct AimSection {
  std::optional<html::Url> address;
  html::Html title;
  std::string counts;
  std::vector<ServingProject> projects;
  std::string more;  // how many are left out; may be empty

  static constexpr auto members() {
    return std::array{html::member<&AimSection::address>("address"),
                      html::member<&AimSection::title>("title"), html::member<&AimSection::counts>("counts"),
                      html::member<&AimSection::projects>("projects"),
                      html::member<&AimSection::more>("more")};
  }
};

struct StrategicAimsView {
  Frame frame;
  std::string lead;
  std::vector<NavigationLink> portfolio_views;
  std::vector<AimSection> aims;          // with projects
  std::vector<AimSection> idle;          // without any
  std::vector<ServingProject> projects;  // that serve none
  std::string more;

  static constexpr auto members() {
    return std::array{html::member<&StrategicAimsView::frame>("frame"),
                      html::member<&StrategicAimsView::lead>("lead"),
                      html::member<&StrategicAimsView::portfolio_views>("portfolio_views"),
                      html::member<&StrategicAimsView::aims>("aims"),
                      html::member<&StrategicAimsView::idle>("idle"),
                      html::member<&StrategicAimsView::projects>("projects"),
                      html::member<&StrategicAimsView::more>("more")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.figures.strategic_aims.empty() ? std::vector<std::string>() : std::vector<std::string>{""};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("strategic_aim", language)},
          material.words.in(language).text("strategic_aim.all"),
          material.strictest,
          "portfolio",
          ""};
}

ServingProject serving(Rendering& rendering, const ProjectFigures& project) {
  ServingProject view{.address = rendering.address("project", project.project->id),
                      .title = rendering.text(project.project->title),
                      .status = status_tag(rendering, *project.project),
                      .signal = {},
                      .verdict_sign = {},
                      .verdict = {}};
  if (!project.main_measure) return view;
  view.signal = verdict_signal(*project.main_measure);
  view.verdict_sign = verdict_sign(rendering, verdict_of(*project.main_measure));
  view.verdict = verdict_word(*project.main_measure, rendering.words);
  return view;
}

std::vector<ServingProject> first_serving(Rendering& rendering, ProjectPointers projects, std::size_t most) {
  std::vector<ServingProject> views;
  for (const ProjectFigures* project : sorted(rendering, std::move(projects), ProjectOrder::usual)) {
    if (views.size() == most) break;
    views.push_back(serving(rendering, *project));
  }
  return views;
}

AimSection section_of(Rendering& rendering, const StrategicAimFigures& figures) {
  AimSection section{.address = rendering.address("strategic_aim", figures.aim->id),
                     .title = rendering.text(figures.aim->title),
                     .counts = aim_counts(rendering, figures),
                     .projects = first_serving(rendering, figures.projects, most_listed),
                     .more = {}};
  if (figures.projects.size() > most_listed)
    section.more = rendering.word("strategic_aim.more", {{"n", figures.projects.size() - most_listed}});
  return section;
}

ProjectPointers without_aim(const Rendering& rendering) {
  ProjectPointers projects;
  for (const ProjectFigures& project : rendering.material.figures.projects)
    if (!project.project->strategic_aim) projects.push_back(&project);
  return projects;
}

std::string lead_of(const Rendering& rendering, std::size_t without) {
  const auto& aims = rendering.material.figures.strategic_aims;
  const auto idle = static_cast<std::size_t>(std::ranges::count_if(aims, &StrategicAimFigures::is_idle));
  std::string lead = rendering.word("strategic_aim.lead", {{"n", aims.size()}});
  lead += " " + (idle == 0 ? rendering.word("strategic_aim.lead_all_served")
                           : rendering.word("strategic_aim.lead_idle", {{"n", idle}}));
  if (without > 0) lead += " " + rendering.word("strategic_aim.lead_without", {{"n", without}});
  return lead;
}

StrategicAimsView view(Rendering& rendering) {
  const ProjectPointers without = without_aim(rendering);
  StrategicAimsView view;
  view.lead = lead_of(rendering, without.size());
  rendering.description = view.lead;
  view.portfolio_views = portfolio_views(rendering);
  for (const StrategicAimFigures& aim : rendering.material.figures.strategic_aims)
    (aim.projects.empty() ? view.idle : view.aims).push_back(section_of(rendering, aim));
  view.projects = first_serving(rendering, without, most_without);
  if (without.size() > most_without)
    view.more = rendering.word("strategic_aim.more", {{"n", without.size() - most_without}});
  return view;
}

}  // namespace

PageKind strategic_aims_page() {
  return page_kind<StrategicAimsView, view>("strategic_aims", keys, describe);
}

}  // namespace site
