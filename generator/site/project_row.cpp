#include "site/project_row.h"

#include <algorithm>
#include <tuple>

#include "site/conversation_words.h"
#include "site/measure_chart.h"
#include "site/measure_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::ProjectFigures;
using analysis::Variation;

// Bad news first, then good news, then none.
std::size_t signal_order(const ProjectFigures& project) {
  if (!project.main_measure) return 5;
  switch (project.main_measure->variation) {
    case Variation::concern:
      return 0;
    case Variation::improvement:
      return 1;
    case Variation::change:
      return 2;
    case Variation::common_cause:
      return 3;
    case Variation::too_little_data:
      return 4;
    case Variation::not_judged:
      return 5;
  }
  return 5;
}

std::size_t status_order(const ProjectFigures& project) {
  const auto& status = project.project->status.latest();
  return status ? static_cast<std::size_t>(*status) : model::project_status_words.size();
}

std::size_t title_order(const Rendering& rendering, std::string_view kind, std::string_view id) {
  const Page* const page = rendering.plan.find(kind, id, rendering.language);
  return page ? page->title_order : rendering.plan.pages().size();
}

std::size_t unit_order(const Rendering& rendering, const ProjectFigures& project) {
  return title_order(rendering, "unit", project.project->unit ? project.project->unit->id : std::string());
}

// What a list is sorted by, smallest first; the title settles the rest.
using Weight = std::tuple<std::size_t, int, std::size_t>;

Weight usual_weight(const ProjectFigures& project, std::size_t title) {
  constexpr std::size_t after_all_reasons = 100;
  if (project.needs_conversation()) {
    return {static_cast<std::size_t>(project.reasons.front()), -project.days_since_update, title};
  }
  const auto& status = project.project->status.latest();
  const bool is_idea = status && *status == model::ProjectStatus::idea;
  return {after_all_reasons + (project.running ? 0 : is_idea ? 1 : 2), 0, title};
}

Weight weight(const Rendering& rendering, const ProjectFigures& project, ProjectOrder order) {
  const std::size_t title = title_order(rendering, "project", project.project->id);
  switch (order) {
    case ProjectOrder::usual:
      return usual_weight(project, title);
    case ProjectOrder::title:
      return {0, 0, title};
    case ProjectOrder::unit:
      return {unit_order(rendering, project), 0, title};
    case ProjectOrder::status:
      return {status_order(project), 0, title};
    case ProjectOrder::signal:
      return {signal_order(project), 0, title};
    case ProjectOrder::updated:
      return {project.last_update ? 0 : 1, project.days_since_update, title};
  }
  return {};
}

// The ids of the project's unit and of those above it, by which the table is filtered.
std::string units_of(const Rendering& rendering, const model::Project& project) {
  if (!project.unit) return {};
  const auto& units = rendering.material.figures.units;
  std::string ids;
  const auto* unit = analysis::find_unit(rendering.material.figures, rendering.model(), project.unit->id);
  while (unit) {
    ids += (ids.empty() ? "" : " ") + unit->unit->id;
    unit = unit->parent ? &units[*unit->parent] : nullptr;
  }
  return ids;
}

std::string duties_of(const model::Project& project) {
  std::string references;
  for (const auto& duty : project.duties) {
    if (duty) references += (references.empty() ? "" : " ") + duty->id;
  }
  return references;
}

// Short enough for a cell: what the values count stands in the aim.
std::string cell_value(const MeasureFigures& measure, double value, source::Language language) {
  return unit_text(measure, language) == "%" ? value_with_unit(measure, value, language)
                                             : value_text(measure, value, language);
}

void add_figures(ProjectRow& row, Rendering& rendering, const MeasureFigures& measure) {
  row.signal = verdict_signal(measure);
  row.verdict_sign = verdict_sign(rendering, verdict_of(measure));
  row.verdict = verdict_word(measure, rendering.words);
  if (!measure.latest) return;
  const analysis::SeriesPoint& latest = measure.points[*measure.latest];
  row.value = cell_value(measure, *latest.value, rendering.language);
  if (latest.target) {
    row.target = rendering.word("project.target_in_cell",
                                {{"target", cell_value(measure, *latest.target, rendering.language)}});
  }
  row.sparkline = rendering.chart(chart::draw(measure_sparkline(measure, rendering.words)), "spark");
}

void add_orders(ProjectRow& row, const Rendering& rendering, const ProjectFigures& project) {
  row.units = units_of(rendering, *project.project);
  row.duties = duties_of(*project.project);
  row.conversation = project.needs_conversation() ? "yes" : "";
  row.title_order = title_order(rendering, "project", project.project->id);
  row.unit_order = unit_order(rendering, project);
  row.status_order = status_order(project);
  row.signal_order = signal_order(project);
  if (const auto& status = project.project->status.latest()) {
    row.status_word = model::project_status_words[static_cast<std::size_t>(*status)];
  }
  if (project.last_update) row.days_since_update = std::to_string(project.days_since_update);
}

ProjectRow row_of(Rendering& rendering, const ProjectFigures& figures) {
  const model::Project& project = *figures.project;
  ProjectRow row;
  row.address = rendering.address("project", project.id);
  row.title = rendering.text(project.title);
  if (project.unit) {
    const model::Unit* const unit = model::find(rendering.model().units, project.unit->id);
    if (unit) row.unit = rendering.text(unit->title);
  }
  if (figures.needs_conversation()) row.reason = reason_sentence(rendering, figures, figures.reasons.front());
  row.status = status_tag(rendering, project);
  row.aim = short_aim(rendering, project);
  if (figures.main_measure) add_figures(row, rendering, *figures.main_measure);
  if (figures.last_update) row.updated = short_date(*figures.last_update, rendering.language);
  add_orders(row, rendering, figures);
  return row;
}

std::vector<ProjectColumn> columns_of(const Rendering& rendering, ProjectOrder order) {
  const auto column = [&](std::string_view word, std::string_view key, std::string_view how,
                          std::optional<ProjectOrder> by) {
    return ProjectColumn{
        rendering.word(word), std::string(key),
        how.empty() ? std::nullopt : rendering.address("portfolio_list", "sorted/" + std::string(how)),
        by == order, false};
  };
  std::vector<ProjectColumn> columns{
      column("project.column_title", "title-order", "title", ProjectOrder::title),
      column("project.column_unit", "unit-order", "unit", ProjectOrder::unit),
      column("project.column_status", "status-order", "status", ProjectOrder::status),
      column("project.column_aim", "", "", std::nullopt),
      column("project.column_value", "", "", std::nullopt),
      column("project.column_signal", "signal-order", "signal", ProjectOrder::signal),
      column("project.column_updated", "updated", "updated", ProjectOrder::updated),
  };
  columns[4].number = true;
  return columns;
}

}  // namespace

ProjectPointers sorted(const Rendering& rendering, ProjectPointers projects, ProjectOrder order) {
  std::vector<std::pair<Weight, const ProjectFigures*>> weighed;
  for (const ProjectFigures* project : projects)
    weighed.emplace_back(weight(rendering, *project, order), project);
  std::ranges::stable_sort(weighed, {}, [](const auto& pair) { return pair.first; });
  std::ranges::transform(weighed, projects.begin(), [](const auto& pair) { return pair.second; });
  return projects;
}

ProjectList project_list(Rendering& rendering, std::string label, const ProjectPointers& projects,
                         ProjectOrder order) {
  ProjectList list{"prosjekter", std::move(label), columns_of(rendering, order), {}};
  list.rows.reserve(projects.size());
  for (const ProjectFigures* project : projects) list.rows.push_back(row_of(rendering, *project));
  return list;
}

ProjectList short_project_list(Rendering& rendering, std::string label, ProjectPointers projects) {
  ProjectList list =
      project_list(rendering, std::move(label), sorted(rendering, std::move(projects), ProjectOrder::usual));
  for (ProjectColumn& column : list.columns) column.address.reset();
  return list;
}

}  // namespace site
