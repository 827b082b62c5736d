#pragma once

#include <optional>
#include <vector>

#include "analysis/project.h"

// What a learning network looks like on the as-of day: who came, who delivered, who measures, who owes what.
namespace analysis {

struct GatheringFigures {
  const model::Gathering* gathering = nullptr;
  bool held = false;        // on the as-of day or before it
  std::size_t present = 0;  // teams
};

struct DeadlineFigures {
  const model::NetworkDeadline* deadline = nullptr;
  bool passed = false;        // before the as-of day; on the day itself it has not
  std::size_t delivered = 0;  // teams, in time or late
};

enum class Presence { present, absent, ahead };

enum class DeliveryState {
  delivered,
  late,           // delivered after the deadline
  owed,           // the deadline has passed, and the network goes on
  not_delivered,  // the same, and the network is over
  due_soon,       // within reminder_days
  ahead,
};

// A reminder is sent so many days before a deadline.
inline constexpr int reminder_days = 14;

struct Delivery {
  DeliveryState state = DeliveryState::ahead;
  const model::Submission* submission = nullptr;
  int days = 0;  // late: after the deadline; owed, not_delivered: since it; due_soon, ahead: until it
};

// Whether a team's main measure has a point that is newer than the network's last gathering.
enum class Measuring { newer_points, no_newer_points, no_points, no_measure, no_project };

struct TeamFigures {
  const model::NetworkTeam* team = nullptr;
  const ProjectFigures* project = nullptr;  // null: none is named, or it is not in the edition
  std::vector<Presence> presence;           // as NetworkFigures::gatherings
  std::vector<Delivery> deliveries;         // as NetworkFigures::deadlines
  Measuring measuring = Measuring::no_project;
  std::optional<source::Date> newest_point;  // the first day of its period
};

// What a team must be reminded of.
struct Reminder {
  std::size_t team = 0;      // its place in NetworkFigures::teams
  std::size_t deadline = 0;  // in NetworkFigures::deadlines
};

// The time between gatherings. (domain § 3.7)
struct NetworkPhase {
  enum class Kind { before, testing_starts, testing_goes_on, after };
  enum class State { past, now, ahead };
  Kind kind = Kind::before;
  source::Date from, to;
  State state = State::past;
};

// How many teams' main measures have a point that covers the month.
struct MeasuringMonth {
  source::Date first_day;
  std::size_t teams = 0;
};

struct NetworkFigures {
  const model::Network* network = nullptr;
  bool over = false;                         // its last day has passed
  source::Date first_day, last_day;          // where no end is given: of all that is planned
  std::vector<GatheringFigures> gatherings;  // by date
  std::vector<DeadlineFigures> deadlines;    // by date
  std::vector<TeamFigures> teams;            // as network.teams
  std::vector<NetworkPhase> phases;          // by date; none without a gathering
  std::vector<MeasuringMonth> months;        // from its first day to its last, or to the as-of day
  // What points of measures are held against: the last gathering held, else the first day.
  source::Date measured_since;
  std::vector<Reminder> owed;      // the longest first
  std::vector<Reminder> due_soon;  // the nearest first

  std::size_t held() const;
  const GatheringFigures* next_gathering() const;  // null: none is to come
};

// As edition.model.networks. Lends the projects, which must stay where they are.
std::vector<NetworkFigures> networks(const model::Edition& edition,
                                     const std::vector<ProjectFigures>& projects);

}  // namespace analysis
