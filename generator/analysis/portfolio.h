#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "analysis/duty.h"
#include "analysis/project.h"

// What many projects are together.
namespace analysis {

// How many projects had which status when a month ended; of the newest month: on the day of the edition.
struct StatusMonth {
  source::Date first;                                                       // of the month
  std::array<std::size_t, model::project_status_words.size()> by_status{};  // in the order of the statuses

  bool operator==(const StatusMonth&) const = default;
};

// So many months are shown at most, the newest.
inline constexpr std::size_t most_status_months = 60;

// Every month from that of the oldest status to that of the day, without a gap; empty where no status holds.
// A status without a day holds from the project's start on; where that is not known either, in the newest
// month alone: nobody knows since when.
std::vector<StatusMonth> status_months(const model::Edition& edition);

// How many of a month's projects went on (as ProjectFigures::running), and how many had reached what they
// hold: sustained or closed.
std::size_t running_in(const StatusMonth& month);
std::size_t reached_in(const StatusMonth& month);

// From when to when a project goes on.
struct ProjectSpan {
  std::optional<source::Date> start;       // its own, else the day on which it became more than an idea
  std::optional<source::Date> end;         // the day on which it ended, else the one that is expected now
  std::vector<source::Date> earlier_ends;  // that were expected before, oldest first
  int days_late = 0;                       // since the expected end of a project that still goes on
};

// day: that of the edition. A project that is sustained, closed or abandoned has ended.
ProjectSpan span_of(const ProjectFigures& project, source::Date day);

// What a project does for a duty.
enum class Service {
  none,
  measured,  // one of its measures serves the duty, the project itself does not name it
  served,    // it names the duty
};

// Of one project, in the order of the duties.
std::vector<Service> services_of(const ProjectFigures& project, std::span<const DutyFigures> duties);

// Some project that goes on or holds what it reached serves the duty, or a measure does.
bool has_activity(const DutyFigures& duty);

}  // namespace analysis
