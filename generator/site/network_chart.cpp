#include "site/network_chart.h"

#include <chrono>

#include "site/network_words.h"

namespace site {
namespace {

using analysis::NetworkFigures;
using analysis::NetworkPhase;
using chart::LaneState;

double position(source::Date date) {
  return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

LaneState lane_state(NetworkPhase::State state) {
  constexpr LaneState states[] = {LaneState::past, LaneState::now, LaneState::ahead};
  return states[static_cast<std::size_t>(state)];
}

chart::SwimLane arranging(Rendering& rendering, const NetworkFigures& network) {
  chart::SwimLane lane{.name = rendering.word("network.lane_arranging")};
  for (std::size_t i = 0; i < network.gatherings.size(); ++i) {
    const analysis::GatheringFigures& each = network.gatherings[i];
    lane.marks.push_back({.at = position(*each.gathering->date),
                          .label = gathering_title(rendering, network, i) + ", " +
                                   day_and_month(*each.gathering->date, rendering.language),
                          .shape = chart::Shape::circle,
                          .state = each.held ? LaneState::past : LaneState::ahead,
                          .across_lanes = true});
  }
  return lane;
}

chart::LaneMark deadline_mark(Rendering& rendering, const NetworkFigures& network, std::size_t place) {
  const analysis::DeadlineFigures& each = network.deadlines[place];
  const bool lacking = each.passed && each.delivered < network.teams.size();
  const std::string what = rendering.word("network.deadline_mark",
                                          {{"title", deadline_title(rendering, network, place)},
                                           {"date", day_and_month(*each.deadline->date, rendering.language)},
                                           {"delivered", each.delivered},
                                           {"all", network.teams.size()}});
  return {.at = position(*each.deadline->date),
          .label = what,
          .shape = lacking ? chart::Shape::square : chart::Shape::diamond,
          .state = lacking       ? LaneState::lacking
                   : each.passed ? LaneState::past
                                 : LaneState::ahead};
}

chart::SwimLane working(Rendering& rendering, const NetworkFigures& network) {
  chart::SwimLane lane{.name = rendering.word("network.lane_working")};
  for (const NetworkPhase& phase : network.phases) {
    lane.bars.push_back({position(phase.from), position(phase.to), phase_name(rendering, phase.kind),
                         lane_state(phase.state)});
  }
  for (std::size_t i = 0; i < network.deadlines.size(); ++i)
    lane.marks.push_back(deadline_mark(rendering, network, i));
  return lane;
}

chart::SwimLane measuring(const Rendering& rendering, const NetworkFigures& network) {
  using Strength = chart::LaneCell::Strength;
  chart::SwimLane lane{.name = rendering.word("network.lane_measuring")};
  for (const analysis::MeasuringMonth& month : network.months) {
    const source::Date end = source::next(source::Period::month, month.first_day);
    lane.cells.push_back({std::max(position(month.first_day), position(network.first_day)),
                          std::min(position(end), position(network.last_day)),
                          html::whole_number(static_cast<long long>(month.teams), rendering.language),
                          month.teams == 0                      ? Strength::none
                          : month.teams == network.teams.size() ? Strength::all
                                                                : Strength::some});
  }
  std::erase_if(lane.cells, [](const chart::LaneCell& cell) { return cell.from >= cell.to; });
  return lane;
}

std::vector<chart::LaneKey> key_of(const Rendering& rendering) {
  using chart::Shape;
  return {{Shape::circle, LaneState::past, rendering.word("network.key_held")},
          {Shape::circle, LaneState::ahead, rendering.word("network.key_gathering_ahead")},
          {Shape::diamond, LaneState::past, rendering.word("network.key_delivered")},
          {Shape::square, LaneState::lacking, rendering.word("network.key_lacking")},
          {Shape::diamond, LaneState::ahead, rendering.word("network.key_deadline_ahead")}};
}

}  // namespace

std::string phase_name(const Rendering& rendering, NetworkPhase::Kind kind) {
  constexpr std::string_view names[] = {"network.phase_before", "network.phase_start",
                                        "network.phase_continued", "network.phase_after"};
  return rendering.word(names[static_cast<std::size_t>(kind)]);
}

chart::SwimLanes network_lanes(Rendering& rendering, const NetworkFigures& network) {
  const source::Language language = rendering.language;
  const source::Date today = rendering.material.edition.made_for.as_of;
  chart::SwimLanes chart{
      .title = rendering.plain(network.network->title),
      .description = network_lead(rendering, network) + " " + network_headline(rendering, network),
      .from = position(network.first_day),
      .to = position(network.last_day),
      .today = position(today),
      .today_label = rendering.word("network.today", {{"date", day_and_month(today, language)}}),
      .key = key_of(rendering)};
  chart.month_name = [language](int month) {
    return short_month_name(static_cast<unsigned>(month), language);
  };
  chart.lanes = {arranging(rendering, network), working(rendering, network)};
  if (!network.teams.empty()) chart.lanes.push_back(measuring(rendering, network));
  return chart;
}

}  // namespace site
