#include "analysis/course.h"

#include <algorithm>

namespace analysis {
namespace {

RunState state_of(const model::CourseRun& run, source::Date as_of) {
  if (*run.from > as_of) return RunState::coming;
  return run.to.value_or(*run.from) < as_of ? RunState::held : RunState::running;
}

RunFigures run_figures(const model::CourseRun& run, source::Date as_of, const Clearance& clearance) {
  RunFigures figures{.run = &run, .state = state_of(run, as_of)};
  if (run.registered) figures.registered = clearance.count(*run.registered);
  if (run.registered && run.completed) {
    figures.completed = clearance.share(*run.completed, *run.registered);
    figures.registered = figures.completed->whole;  // they stand side by side
  }
  if (run.places && figures.registered && figures.registered->value())
    figures.free_places = std::max(0, *run.places - *figures.registered->value());
  return figures;
}

bool teaches(const model::Course& course, const CompetenceCell& cell) {
  const auto names = [](const auto& references, const std::string& id) {
    return std::ranges::any_of(references, [&](const auto& each) { return each && each->id == id; });
  };
  return names(course.items, cell.item->id) && names(course.role_groups, cell.role_group->id);
}

}  // namespace

const RunFigures* CourseFigures::next() const {
  const auto found = std::ranges::find(runs, RunState::coming, &RunFigures::state);
  return found == runs.end() ? nullptr : &*found;
}

std::vector<CourseFigures> courses(const model::Edition& edition, const Clearance& clearance) {
  std::vector<CourseFigures> result;
  for (const model::Course& course : edition.model.courses) {
    CourseFigures figures{.course = &course};
    for (const model::CourseRun& run : course.runs) {
      if (run.from) figures.runs.push_back(run_figures(run, edition.made_for.as_of, clearance));
    }
    std::ranges::stable_sort(figures.runs, {}, [](const RunFigures& each) { return *each.run->from; });
    for (const RunFigures& each : figures.runs) {
      figures.held += each.state == RunState::held ? 1 : 0;
      figures.running += each.state == RunState::running ? 1 : 0;
      figures.coming += each.state == RunState::coming ? 1 : 0;
    }
    result.push_back(std::move(figures));
  }
  return result;
}

std::vector<GapCourses> courses_for_gaps(const CompetenceMatrix& matrix,
                                         const std::vector<CourseFigures>& courses) {
  std::vector<GapCourses> gaps;
  for (const CompetenceRow& row : matrix.rows) {
    for (const CompetenceCell& cell : row.cells) {
      if (!cell.gap || *cell.gap <= 0) continue;
      GapCourses gap{.cell = &cell, .courses = {}};
      for (const CourseFigures& course : courses) {
        if (!teaches(*course.course, cell)) continue;
        gap.courses.push_back(&course);
        gap.on_its_way = gap.on_its_way || course.running + course.coming > 0;
      }
      gaps.push_back(std::move(gap));
    }
  }
  std::ranges::stable_sort(gaps, std::greater(), [](const GapCourses& gap) { return *gap.cell->gap; });
  return gaps;
}

}  // namespace analysis
