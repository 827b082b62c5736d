#include "analysis/method.h"

#include <algorithm>

namespace analysis {
namespace {

using model::MethodStep;
using model::Project;
using model::ProjectStatus;

bool has_ended(const Project& project) {
  const auto& status = project.status.latest();
  return status && (*status == ProjectStatus::closed || *status == ProjectStatus::abandoned);
}

source::Date start_of(const Project& project, source::Date otherwise) {
  if (project.start) return *project.start;
  if (!project.status.facts.empty()) return project.status.facts.front().from.value_or(otherwise);
  return otherwise;
}

std::optional<std::size_t> find_step(const model::Method& method, const std::string& key) {
  const auto found = std::ranges::find_if(
      method.steps, [&](const MethodStep& step) { return step.key && *step.key == key; });
  if (found == method.steps.end()) return std::nullopt;
  return static_cast<std::size_t>(found - method.steps.begin());
}

void add_stays(MethodFigures& figures, const Project& project, source::Date end) {
  for (const auto& fact : project.method_step.facts) {
    const auto step = fact.value ? find_step(*figures.method, *fact.value) : std::nullopt;
    if (!step) continue;
    if (!figures.stays.empty() && figures.stays.back().step == *step) continue;
    const bool back = !figures.stays.empty() && *step < figures.stays.back().step;
    figures.stays.push_back(
        {.step = *step, .from = fact.from.value_or(start_of(project, end)), .to = end, .back = back});
  }
  for (std::size_t next = 1; next < figures.stays.size(); ++next) {
    figures.stays[next - 1].to = figures.stays[next].from;
  }
  if (figures.stays.empty()) return;
  // The project's start may come after a step that it tells of, and its end before one.
  MethodStay& first = figures.stays.front();
  first.from = std::min(first.from, first.to);
  MethodStay& last = figures.stays.back();
  last.to = std::max(last.from, last.to);
}

}  // namespace

std::size_t MethodFigures::returns() const {
  return static_cast<std::size_t>(std::ranges::count(stays, true, &MethodStay::back));
}

const model::MethodStep* MethodFigures::step() const {
  return stays.empty() ? nullptr : &method->steps[stays.back().step];
}

MethodFigures method_figures(const Project& project, const model::Model& model, source::Date as_of) {
  MethodFigures figures;
  if (project.method) figures.method = model::find(model.methods, project.method->id);
  if (!figures.method) return figures;
  figures.ended = has_ended(project);
  const source::Date end = figures.ended ? project.status.facts.back().from.value_or(as_of) : as_of;
  add_stays(figures, project, end);
  return figures;
}

}  // namespace analysis
