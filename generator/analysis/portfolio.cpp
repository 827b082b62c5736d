#include "analysis/portfolio.h"

#include <algorithm>

namespace analysis {
namespace {

using model::Project;
using model::ProjectStatus;

// Months since year 0.
int month_of(source::Date day) {
  return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

source::Date first_of(int month) {
  return {std::chrono::year(month / 12), std::chrono::month(static_cast<unsigned>(month % 12 + 1)),
          std::chrono::day(1)};
}

// The month in which a project's status began to hold.
std::optional<int> month_of(const Project& project, const source::Fact<ProjectStatus>& fact) {
  if (fact.from) return month_of(*fact.from);
  return project.start ? std::optional(month_of(*project.start)) : std::nullopt;
}

std::optional<int> oldest_month(const model::Model& model, int newest) {
  std::optional<int> oldest;
  for (const Project& project : model.projects) {
    for (const auto& fact : project.status.facts) {
      const int month = std::min(newest, month_of(project, fact).value_or(newest));
      if (fact.value) oldest = std::min(oldest.value_or(month), month);
    }
  }
  return oldest;
}

std::size_t count(const StatusMonth& month, ProjectStatus status) {
  return month.by_status[static_cast<std::size_t>(status)];
}

bool has_ended(ProjectStatus status) {
  return status == ProjectStatus::sustained || status == ProjectStatus::closed ||
         status == ProjectStatus::abandoned;
}

std::optional<source::Date> began_on(const Project& project) {
  if (project.start) return *project.start;
  for (const auto& fact : project.status.facts) {
    if (fact.from && fact.value && *fact.value != ProjectStatus::idea) return *fact.from;
  }
  return std::nullopt;
}

// The day on which the statuses after which it does not go on began; none while it goes on.
std::optional<source::Date> ended_on(const Project& project) {
  std::optional<source::Date> ended;
  for (const auto& fact : project.status.facts) {
    if (!fact.value || !has_ended(*fact.value))
      ended.reset();
    else if (!ended && fact.from)
      ended = *fact.from;
  }
  return ended;
}

bool serves(const std::vector<source::Given<source::Reference>>& duties, std::string_view reference) {
  return std::ranges::any_of(duties, [&](const auto& duty) { return duty && duty->id == reference; });
}

}  // namespace

std::vector<StatusMonth> status_months(const model::Edition& edition) {
  const int newest = month_of(edition.made_for.as_of);
  const std::optional<int> oldest = oldest_month(edition.model, newest);
  if (!oldest) return {};
  const int first = std::max(*oldest, newest - static_cast<int>(most_status_months) + 1);
  std::vector<StatusMonth> months;
  for (int month = first; month <= newest; ++month) months.push_back({.first = first_of(month)});
  for (const Project& project : edition.model.projects) {
    const auto& facts = project.status.facts;
    for (std::size_t index = 0; index < facts.size(); ++index) {
      if (!facts[index].value) continue;
      const int from = month_of(project, facts[index]).value_or(newest);
      const int until =
          index + 1 < facts.size() ? month_of(project, facts[index + 1]).value_or(newest) : newest + 1;
      for (int month = std::max(from, first); month < std::min(until, newest + 1); ++month)
        ++months[static_cast<std::size_t>(month - first)]
              .by_status[static_cast<std::size_t>(*facts[index].value)];
    }
  }
  return months;
}

std::size_t running_in(const StatusMonth& month) {
  return count(month, ProjectStatus::active) + count(month, ProjectStatus::paused) +
         count(month, ProjectStatus::implementing);
}

std::size_t reached_in(const StatusMonth& month) {
  return count(month, ProjectStatus::sustained) + count(month, ProjectStatus::closed);
}

ProjectSpan span_of(const ProjectFigures& figures, source::Date day) {
  const Project& project = *figures.project;
  ProjectSpan span{.start = began_on(project)};
  const auto& expected = project.expected_end.latest();
  if (expected) span.end = *expected;
  for (const auto& fact : project.expected_end.facts) {
    if (fact.value && *fact.value != *span.end &&
        (span.earlier_ends.empty() || span.earlier_ends.back() != *fact.value))
      span.earlier_ends.push_back(*fact.value);
  }
  if (const auto ended = ended_on(project)) {
    span.end = ended;
  } else if (figures.running && span.end && *span.end < day) {
    span.days_late = source::days_between(*span.end, day);
  }
  return span;
}

std::vector<Service> services_of(const ProjectFigures& project, std::span<const DutyFigures> duties) {
  std::vector<Service> services;
  for (const DutyFigures& duty : duties) {
    const bool measured = std::ranges::any_of(project.measures, [&](const MeasureFigures* measure) {
      return serves(measure->measure->duties, duty.reference);
    });
    services.push_back(serves(project.project->duties, duty.reference) ? Service::served
                       : measured                                      ? Service::measured
                                                                       : Service::none);
  }
  return services;
}

bool has_activity(const DutyFigures& duty) {
  if (!duty.measures.empty()) return true;
  return std::ranges::any_of(duty.projects, [](const Project* project) {
    const auto& status = project->status.latest();
    return status && *status != ProjectStatus::idea && *status != ProjectStatus::closed &&
           *status != ProjectStatus::abandoned;
  });
}

}  // namespace analysis
