#include "analysis/aim.h"

#include <algorithm>
#include <cmath>

#include "model/aim_words.h"
#include "model/measure_axis.h"

namespace analysis {
namespace {

using model::Direction;

const MeasureFigures* measure_of(const model::Aim& aim, const ProjectFigures& project) {
  if (!aim.measure) return nullptr;
  const auto found = std::ranges::find_if(project.measures, [&](const MeasureFigures* measure) {
    return measure->measure->id == aim.measure->id;
  });
  return found == project.measures.end() ? nullptr : *found;
}

void find_numbers(AimFigures& figures, const model::Aim& aim) {
  if (aim.target) figures.target = *aim.target;
  if (aim.baseline) figures.baseline = *aim.baseline;
  const MeasureFigures* const measure = figures.measure;
  if (!measure) return;
  if (!figures.baseline && measure->levels) {
    figures.baseline = measure->levels->start;
    figures.baseline_of_measure = true;
  }
  if (measure->levels) {
    figures.now = measure->levels->now;
    figures.now_is_level = true;
  } else if (measure->latest) {
    figures.now = measure->points[*measure->latest].value;
  }
}

Direction direction_of(const AimFigures& figures) {
  if (figures.aim->direction) return *figures.aim->direction;
  if (figures.aim->baseline && figures.aim->target && *figures.aim->baseline != *figures.aim->target)
    return *figures.aim->target > *figures.aim->baseline ? Direction::increase : Direction::decrease;
  return figures.measure ? model::wanted_by(*figures.measure->measure) : Direction::neutral;
}

// Where the baseline is at the target, or was on its better side before the work began.
bool has_no_way(const AimFigures& figures) {
  const double way = *figures.target - *figures.baseline;
  if (way == 0) return true;
  const Direction direction = direction_of(figures);
  return direction != Direction::neutral && (way > 0) != (direction == Direction::increase);
}

AimState state_without_way(const AimFigures& figures) {
  switch (direction_of(figures)) {
    case Direction::increase:
      return *figures.now >= *figures.target ? AimState::held : AimState::lost;
    case Direction::decrease:
      return *figures.now <= *figures.target ? AimState::held : AimState::lost;
    case Direction::neutral:
      break;
  }
  return AimState::not_known;
}

void judge(AimFigures& figures) {
  if (!figures.baseline || !figures.now || !figures.target) return;
  if (has_no_way(figures)) {
    figures.state = state_without_way(figures);
    return;
  }
  const double way = (*figures.now - *figures.baseline) / (*figures.target - *figures.baseline);
  if (!std::isfinite(way)) return;
  figures.way = way;
  figures.state = way < 0 ? AimState::wrong_way : way >= 1 ? AimState::reached : AimState::under_way;
}

// The day a project began: as it says, else the first that its status is told of.
std::optional<source::Date> start_of(const model::Project& project) {
  if (project.start) return *project.start;
  if (project.status.facts.empty()) return std::nullopt;
  return project.status.facts.front().from.value;
}

std::optional<double> time_gone(const model::Project& project, source::Date as_of) {
  const auto start = start_of(project);
  if (!start || !project.aim->by) return std::nullopt;
  const int whole = source::days_between(*start, *project.aim->by);
  if (whole <= 0) return std::nullopt;
  return std::max(0.0, static_cast<double>(source::days_between(*start, as_of)) / whole);
}

}  // namespace

bool says_how_much_by_when_for_whom(const model::Project& project) {
  return project.aim && project.aim->target && project.aim->by && project.aim->for_whom;
}

std::string vague_word(const AimFigures& figures, source::Language language) {
  if (!figures.aim || figures.is_a_model() || !figures.aim->text) return {};
  const source::Text::Version* const version = figures.aim->text->in(language);
  return version ? model::first_vague_word(version->text) : std::string();
}

AimFigures aim_figures(const ProjectFigures& project, source::Date as_of) {
  AimFigures figures;
  if (!project.project->aim) return figures;
  const model::Aim& aim = *project.project->aim;
  figures.aim = &aim;
  figures.says_how_much = aim.target.value.has_value();
  figures.says_when = aim.by.value.has_value();
  figures.says_for_whom = aim.for_whom.value.has_value();
  figures.says_from_where = aim.baseline.value.has_value();
  figures.measure = measure_of(aim, project);
  find_numbers(figures, aim);
  figures.time_gone = time_gone(*project.project, as_of);
  judge(figures);
  return figures;
}

}  // namespace analysis
