#include "analysis/network.h"

#include <algorithm>
#include <set>

namespace analysis {
namespace {

using source::Date;

// --- Days ---

std::vector<GatheringFigures> gatherings_of(const model::Network& network, Date as_of) {
  std::vector<GatheringFigures> result;
  for (const model::Gathering& gathering : network.gatherings) {
    if (gathering.key && gathering.date) result.push_back({&gathering, *gathering.date <= as_of, 0});
  }
  std::ranges::stable_sort(result, {}, [](const GatheringFigures& each) { return *each.gathering->date; });
  return result;
}

std::vector<DeadlineFigures> deadlines_of(const model::Network& network, Date as_of) {
  std::vector<DeadlineFigures> result;
  for (const model::NetworkDeadline& deadline : network.deadlines) {
    if (deadline.key && deadline.date) result.push_back({&deadline, *deadline.date < as_of, 0});
  }
  std::ranges::stable_sort(result, {}, [](const DeadlineFigures& each) { return *each.deadline->date; });
  return result;
}

// What is planned last.
Date last_planned(const NetworkFigures& figures) {
  Date last = figures.first_day;
  if (!figures.gatherings.empty()) last = std::max(last, *figures.gatherings.back().gathering->date);
  if (!figures.deadlines.empty()) last = std::max(last, *figures.deadlines.back().deadline->date);
  return last;
}

NetworkPhase phase(NetworkPhase::Kind kind, Date from, Date to, Date as_of) {
  const auto state = to <= as_of    ? NetworkPhase::State::past
                     : as_of < from ? NetworkPhase::State::ahead
                                    : NetworkPhase::State::now;
  return {kind, from, to, state};
}

std::vector<NetworkPhase> phases_of(const NetworkFigures& figures, Date as_of) {
  using Kind = NetworkPhase::Kind;
  std::vector<NetworkPhase> phases;
  Date from = figures.first_day;
  for (std::size_t i = 0; i < figures.gatherings.size(); ++i) {
    const Date to = *figures.gatherings[i].gathering->date;
    const Kind kind = i == 0 ? Kind::before : i == 1 ? Kind::testing_starts : Kind::testing_goes_on;
    if (from < to) phases.push_back(phase(kind, from, to, as_of));
    from = std::max(from, to);
  }
  if (!figures.gatherings.empty() && from < figures.last_day)
    phases.push_back(phase(Kind::after, from, figures.last_day, as_of));
  return phases;
}

// --- Teams ---

std::vector<Presence> presence_of(const model::NetworkTeam& team,
                                  const std::vector<GatheringFigures>& gatherings) {
  std::vector<Presence> result;
  for (const GatheringFigures& each : gatherings) {
    const bool was_there = std::ranges::any_of(team.attended, [&](const model::Attendance& attendance) {
      return attendance.gathering && *attendance.gathering == *each.gathering->key;
    });
    result.push_back(was_there ? Presence::present : each.held ? Presence::absent : Presence::ahead);
  }
  return result;
}

Delivery delivery_of(const model::NetworkTeam& team, const DeadlineFigures& deadline, Date as_of, bool over) {
  Delivery delivery;
  for (const model::Submission& submission : team.submitted) {
    const bool is_first = !delivery.submission || *submission.date < *delivery.submission->date;
    if (submission.deadline && submission.date && *submission.deadline == *deadline.deadline->key && is_first)
      delivery.submission = &submission;
  }
  const Date due = *deadline.deadline->date;
  if (delivery.submission) {
    delivery.days = std::max(0, source::days_between(due, *delivery.submission->date));
    delivery.state = delivery.days > 0 ? DeliveryState::late : DeliveryState::delivered;
  } else if (deadline.passed) {
    delivery.days = source::days_between(due, as_of);
    delivery.state = over ? DeliveryState::not_delivered : DeliveryState::owed;
  } else {
    delivery.days = source::days_between(as_of, due);
    delivery.state = delivery.days <= reminder_days ? DeliveryState::due_soon : DeliveryState::ahead;
  }
  return delivery;
}

// --- Measures ---

// The days that a point of the measure tells of.
struct Covered {
  Date from, to;
};

std::vector<Covered> covered_by(const MeasureFigures& measure) {
  std::vector<Covered> result;
  for (const SeriesPoint& point : measure.points) {
    if (!point.day || point.observations == 0) continue;
    const source::Period written = point.at.time ? point.at.time->period : source::Period::day;
    const source::Period period = measure.measure->period.value_or(written);
    result.push_back({*point.day, source::end_of(period, *point.day)});
  }
  return result;
}

const MeasureFigures* main_measure(const TeamFigures& team) {
  return team.project ? team.project->main_measure : nullptr;
}

void judge_measuring(TeamFigures& team, Date measured_since) {
  if (!team.project) return;
  const MeasureFigures* const measure = main_measure(team);
  team.measuring = measure ? Measuring::no_points : Measuring::no_measure;
  if (!measure) return;
  for (const Covered& covered : covered_by(*measure)) {
    team.newest_point = std::max(team.newest_point.value_or(covered.from), covered.from);
    if (covered.to > measured_since)
      team.measuring = Measuring::newer_points;
    else if (team.measuring == Measuring::no_points)
      team.measuring = Measuring::no_newer_points;
  }
}

std::vector<MeasuringMonth> months_of(const NetworkFigures& figures, Date as_of) {
  std::vector<MeasuringMonth> months;
  const Date last = std::min(figures.last_day, as_of);
  for (Date day = source::start_of(source::Period::month, figures.first_day); day <= last;
       day = source::next(source::Period::month, day)) {
    months.push_back({day, 0});
  }
  for (const TeamFigures& team : figures.teams) {
    const MeasureFigures* const measure = main_measure(team);
    if (!measure) continue;
    std::set<Date> measured;  // a month counts once
    for (const Covered& covered : covered_by(*measure)) {
      for (const MeasuringMonth& month : months) {
        const Date end = source::end_of(source::Period::month, month.first_day);
        if (covered.from <= end && covered.to >= month.first_day) measured.insert(month.first_day);
      }
    }
    for (MeasuringMonth& month : months) month.teams += measured.count(month.first_day);
  }
  return months;
}

// --- What is owed ---

void gather_reminders(NetworkFigures& figures) {
  for (std::size_t team = 0; team < figures.teams.size(); ++team) {
    const std::vector<Delivery>& deliveries = figures.teams[team].deliveries;
    for (std::size_t deadline = 0; deadline < deliveries.size(); ++deadline) {
      if (deliveries[deadline].state == DeliveryState::owed) figures.owed.push_back({team, deadline});
      if (deliveries[deadline].state == DeliveryState::due_soon) figures.due_soon.push_back({team, deadline});
    }
  }
  // Deadlines stand by date: the first is owed the longest, and is the nearest of those to come.
  std::ranges::stable_sort(figures.owed, {}, &Reminder::deadline);
  std::ranges::stable_sort(figures.due_soon, {}, &Reminder::deadline);
}

void count(NetworkFigures& figures) {
  for (const TeamFigures& team : figures.teams) {
    for (std::size_t i = 0; i < figures.gatherings.size(); ++i) {
      if (team.presence[i] == Presence::present) ++figures.gatherings[i].present;
    }
    for (std::size_t i = 0; i < figures.deadlines.size(); ++i) {
      if (team.deliveries[i].submission) ++figures.deadlines[i].delivered;
    }
  }
}

const ProjectFigures* project_of(const model::NetworkTeam& team,
                                 const std::vector<ProjectFigures>& projects) {
  if (!team.project) return nullptr;
  const auto found = std::ranges::lower_bound(
      projects, team.project->id, {},
      [](const ProjectFigures& each) -> const std::string& { return each.project->id; });
  return found != projects.end() && found->project->id == team.project->id ? &*found : nullptr;
}

NetworkFigures figures_of(const model::Network& network, const std::vector<ProjectFigures>& projects,
                          Date as_of) {
  NetworkFigures figures{.network = &network};
  figures.gatherings = gatherings_of(network, as_of);
  figures.deadlines = deadlines_of(network, as_of);
  figures.first_day = network.from.value_or(as_of);
  figures.last_day = std::max(network.to.value_or(last_planned(figures)), figures.first_day);
  figures.over = figures.last_day < as_of;
  figures.phases = phases_of(figures, as_of);
  figures.measured_since = figures.first_day;
  for (const GatheringFigures& each : figures.gatherings) {
    if (each.held) figures.measured_since = std::max(figures.measured_since, *each.gathering->date);
  }
  for (const model::NetworkTeam& team : network.teams) {
    TeamFigures each{.team = &team,
                     .project = project_of(team, projects),
                     .presence = presence_of(team, figures.gatherings),
                     .deliveries = {},
                     .newest_point = {}};
    for (const DeadlineFigures& deadline : figures.deadlines)
      each.deliveries.push_back(delivery_of(team, deadline, as_of, figures.over));
    judge_measuring(each, figures.measured_since);
    figures.teams.push_back(std::move(each));
  }
  count(figures);
  gather_reminders(figures);
  figures.months = months_of(figures, as_of);
  return figures;
}

}  // namespace

std::size_t NetworkFigures::held() const {
  return static_cast<std::size_t>(std::ranges::count_if(gatherings, &GatheringFigures::held));
}

const GatheringFigures* NetworkFigures::next_gathering() const {
  const auto found = std::ranges::find_if_not(gatherings, &GatheringFigures::held);
  return found == gatherings.end() ? nullptr : &*found;
}

std::vector<NetworkFigures> networks(const model::Edition& edition,
                                     const std::vector<ProjectFigures>& projects) {
  std::vector<NetworkFigures> result;
  for (const model::Network& network : edition.model.networks)
    result.push_back(figures_of(network, projects, edition.made_for.as_of));
  return result;
}

}  // namespace analysis
