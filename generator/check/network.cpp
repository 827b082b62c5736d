#include <algorithm>
#include <map>
#include <utility>

#include "check/each_rule.h"

namespace check {
namespace {

using model::Network;
using source::Date;
using source::Given;

const model::Gathering* gathering_of(const Network& network, const Given<std::string>& key) {
  for (const model::Gathering& gathering : network.gatherings) {
    if (key && gathering.key && *gathering.key == *key) return &gathering;
  }
  return nullptr;
}

void expect_gatherings_in_order(const Network& network, Diagnostics& diagnostics) {
  const Given<Date>* before = nullptr;
  for (const model::Gathering& gathering : network.gatherings) {
    if (!gathering.date) continue;
    if (before && *gathering.date < **before) {
      diagnostics.report("gatherings-not-in-order", gathering.date.at,
                         {source::to_iso(*gathering.date), source::to_iso(**before)}, {before->at});
    }
    before = &gathering.date;
  }
}

// A gathering or a deadline lies within the network's time.
void expect_within(const Network& network, const Given<Date>& date, Diagnostics& diagnostics) {
  if (!date || !network.from) return;
  if (*date < *network.from) {
    diagnostics.report("before-the-network", date.at, {source::to_iso(*date), source::to_iso(*network.from)},
                       {network.from.at});
  } else if (network.to && *date > *network.to) {
    diagnostics.report("after-the-network", date.at, {source::to_iso(*date), source::to_iso(*network.to)},
                       {network.to.at});
  }
}

// Nobody has been at a gathering before it was held, today's included.
void check_attendance(const Network& network, const model::Attendance& attendance, Diagnostics& diagnostics) {
  const model::Gathering* const gathering = gathering_of(network, attendance.gathering);
  if (!gathering || !gathering->date || !attendance.date || *attendance.date == *gathering->date) return;
  const std::string_view message =
      *attendance.date < *gathering->date ? "attended-before-the-gathering" : "attended-on-another-day";
  diagnostics.report(
      message, attendance.date.at,
      {*attendance.gathering, source::to_iso(*gathering->date), source::to_iso(*attendance.date)},
      {gathering->date.at});
}

void check_team(const Network& network, const model::NetworkTeam& team, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> met;
  for (const model::Attendance& attendance : team.attended) {
    check_attendance(network, attendance, diagnostics);
    if (!attendance.gathering) continue;
    const auto [first, is_new] = met.try_emplace(*attendance.gathering, attendance.gathering.at);
    if (!is_new)
      diagnostics.report("attended-twice", attendance.gathering.at, {*attendance.gathering}, {first->second});
  }
  for (const model::Submission& submission : team.submitted) {
    if (!submission.date || !network.from || *submission.date >= *network.from) continue;
    diagnostics.report("submitted-before-the-network", submission.date.at,
                       {source::to_iso(*submission.date), source::to_iso(*network.from)}, {network.from.at});
  }
}

void expect_teams_once(const Network& network, Diagnostics& diagnostics) {
  std::map<std::pair<std::string_view, std::string_view>, source::Place> met;  // unit and project
  for (const model::NetworkTeam& team : network.teams) {
    if (!team.unit) continue;
    const std::string_view project = team.project ? std::string_view(team.project->id) : std::string_view();
    const auto [first, is_new] = met.try_emplace({team.unit->id, project}, team.unit.at);
    if (!is_new) diagnostics.report("team-twice", team.unit.at, {team.unit->id}, {first->second});
  }
}

}  // namespace

void networks(const Input& input, Diagnostics& diagnostics) {
  for (const Network& network : input.model.networks) {
    expect_gatherings_in_order(network, diagnostics);
    for (const model::Gathering& each : network.gatherings) expect_within(network, each.date, diagnostics);
    for (const model::NetworkDeadline& each : network.deadlines)
      expect_within(network, each.date, diagnostics);
    for (const model::NetworkTeam& team : network.teams) check_team(network, team, diagnostics);
    expect_teams_once(network, diagnostics);
  }
}

}  // namespace check
