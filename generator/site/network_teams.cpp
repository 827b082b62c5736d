#include "site/network_teams.h"

#include <algorithm>

#include "site/network_words.h"

namespace site {
namespace {

using analysis::Delivery;
using analysis::DeliveryState;
using analysis::NetworkFigures;
using analysis::Presence;
using analysis::TeamFigures;

// A column: a gathering or a deadline, by its place among these.
struct Event {
  source::Date day;
  bool is_deadline = false;
  std::size_t place = 0;
};

std::vector<Event> events_of(const NetworkFigures& network) {
  std::vector<Event> events;
  for (std::size_t i = 0; i < network.gatherings.size(); ++i)
    events.push_back({*network.gatherings[i].gathering->date, false, i});
  for (std::size_t i = 0; i < network.deadlines.size(); ++i)
    events.push_back({*network.deadlines[i].deadline->date, true, i});
  std::ranges::stable_sort(events, {}, &Event::day);
  return events;
}

TeamCell presence_cell(const Rendering& rendering, Presence presence) {
  switch (presence) {
    case Presence::present:
      return {"", "done", "●", rendering.word("network.present"), ""};
    case Presence::absent:
      return {"", "absent", "–", rendering.word("network.absent"), ""};
    case Presence::ahead:
      break;
  }
  return {"", "ahead", "○", rendering.word("network.ahead"), ""};
}

TeamCell delivery_cell(const Rendering& rendering, const Delivery& delivery) {
  const auto day = [&] { return short_date(*delivery.submission->date, rendering.language); };
  switch (delivery.state) {
    case DeliveryState::delivered:
      return {"", "done", "◆", rendering.word("network.delivered"), day()};
    case DeliveryState::late:
      return {"", "late", "◆", rendering.word("network.late"),
              day() + ", " + rendering.word("network.days_late", {{"n", delivery.days}})};
    case DeliveryState::owed:
      return {"", "lacking", "■", rendering.word("network.lacking"),
              rendering.word("network.for_days", {{"n", delivery.days}})};
    case DeliveryState::not_delivered:
      return {"", "lacking", "■", rendering.word("network.never_delivered"), ""};
    case DeliveryState::due_soon:
      return {"", "soon", "◇", rendering.word("network.due"),
              rendering.word("network.in_days", {{"n", delivery.days}})};
    case DeliveryState::ahead:
      break;
  }
  return {"", "ahead", "◇", rendering.word("network.ahead"),
          rendering.word("network.in_days", {{"n", delivery.days}})};
}

TeamColumn column_of(Rendering& rendering, const NetworkFigures& network, const Event& event) {
  return {event.is_deadline ? rendering.word("network.deadline_head",
                                             {{"title", deadline_title(rendering, network, event.place)}})
                            : gathering_title(rendering, network, event.place),
          short_date(event.day, rendering.language)};
}

TeamRow row_of(Rendering& rendering, const TeamFigures& team, const std::vector<Event>& events,
               const std::vector<TeamColumn>& columns) {
  TeamRow row;
  if (team.team->unit) {
    const model::Unit* const unit = model::find(rendering.model().units, team.team->unit->id);
    if (unit) row.unit = rendering.text(unit->title);
    row.unit_address = rendering.address("unit", team.team->unit->id);
  }
  if (team.project) {
    row.project = rendering.text(team.project->project->title);
    row.project_address = rendering.address("project", team.project->project->id);
  }
  for (std::size_t i = 0; i < events.size(); ++i) {
    TeamCell cell = events[i].is_deadline ? delivery_cell(rendering, team.deliveries[events[i].place])
                                          : presence_cell(rendering, team.presence[events[i].place]);
    cell.label = columns[i].title;
    row.cells.push_back(std::move(cell));
  }
  return row;
}

}  // namespace

std::string team_name(Rendering& rendering, const TeamFigures& team) {
  const model::Unit* const unit =
      team.team->unit ? model::find(rendering.model().units, team.team->unit->id) : nullptr;
  return unit ? rendering.plain(unit->title) : std::string();
}

TeamTable team_table(Rendering& rendering, const NetworkFigures& network) {
  TeamTable table{.label = rendering.word("network.who_came")};
  const std::vector<Event> events = events_of(network);
  for (const Event& event : events) table.columns.push_back(column_of(rendering, network, event));
  for (const TeamFigures& team : network.teams)
    table.rows.push_back(row_of(rendering, team, events, table.columns));
  return table;
}

}  // namespace site
