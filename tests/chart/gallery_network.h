#pragma once

#include <string>
#include <vector>

#include "chart/stage_flow.h"
#include "chart/swim_lanes.h"
#include "gallery.h"

// Charts of the gallery that show what is done together: lanes of a learning network, stages of a pipeline.
namespace gallery {

// Days since 1970-01-01 of a day in 2026, counted from its first.
inline double day_of_2026(int day) { return 20454 + day; }

inline std::vector<chart::LaneKey> network_key() {
  using chart::LaneState, chart::Shape;
  return {{Shape::circle, LaneState::past, "Samling som er holdt"},
          {Shape::circle, LaneState::ahead, "Samling som kommer"},
          {Shape::diamond, LaneState::past, "Frist, alle har levert"},
          {Shape::square, LaneState::lacking, "Frist, noen har ikke levert"},
          {Shape::diamond, LaneState::ahead, "Frist som kommer"}};
}

inline chart::SwimLanes lanes_of_a_year(std::string what, double today) {
  return {.title = "Læringsnettverket",
          .description = std::move(what),
          .from = day_of_2026(10),
          .to = day_of_2026(330),
          .today = today,
          .today_label = "I dag, 31. oktober",
          .key = network_key(),
          .month_name = month_name};
}

inline chart::SwimLanes network_lanes(std::string what) {
  using chart::LaneCell, chart::LaneState, chart::Shape;
  const auto day = day_of_2026;
  chart::SwimLanes chart = lanes_of_a_year(std::move(what), day(303));
  chart::SwimLane arranging{.name = "Arrangørene"}, teams{.name = "Teamene"}, measuring{.name = "Måling"};
  arranging.marks = {
      {.at = day(20), .label = "Samling 1, 21. jan.", .across_lanes = true},
      {.at = day(140), .label = "Samling 2, 21. mai", .across_lanes = true},
      {.at = day(312), .label = "Samling 3, 9. nov.", .state = LaneState::ahead, .across_lanes = true}};
  teams.bars = {{day(10), day(20), "Før"},
                {day(20), day(140), "Start testing og måling"},
                {day(140), day(312), "Fortsatt testing og måling", LaneState::now},
                {day(312), day(330), "Etter", LaneState::ahead}};
  teams.marks = {{.at = day(75), .label = "Mål og måleplan, 17. mars", .shape = Shape::diamond},
                 {.at = day(290),
                  .label = "Tall og plan for å holde på det, 18. okt.: 2 av 4 levert",
                  .shape = Shape::square,
                  .state = LaneState::lacking}};
  for (int month = 0; month < 10; ++month) {
    const int counts[] = {0, 0, 1, 2, 4, 4, 3, 3, 4, 2};
    measuring.cells.push_back({day(10 + month * 30), day(40 + month * 30), std::to_string(counts[month]),
                               counts[month] == 4   ? LaneCell::Strength::all
                               : counts[month] == 0 ? LaneCell::Strength::none
                                                    : LaneCell::Strength::some});
  }
  chart.lanes = {arranging, teams, measuring};
  return chart;
}

// So many gatherings and deadlines in one lane, with phases between them.
inline chart::SwimLanes crowded_lanes(std::string what, int count) {
  const auto day = day_of_2026;
  chart::SwimLanes chart = lanes_of_a_year(std::move(what), day(200));
  chart::SwimLane arranging{.name = "Utviklingssenteret og kommunene sammen"}, teams{.name = "Teamene"};
  double last = day(10);
  for (int i = 0; i < count; ++i) {
    const double at = day(10) + 320.0 * i / count + 4 * noise(i);
    arranging.marks.push_back({.at = std::max(at, day(10)),
                               .label = "Samling " + std::to_string(i + 1) +
                                        (i % 7 == 3 ? ": hvordan vi holder på det vi har fått til" : ""),
                               .shape = i % 3 == 2 ? chart::Shape::diamond : chart::Shape::circle,
                               .state = at < day(200) ? chart::LaneState::past : chart::LaneState::ahead,
                               .across_lanes = count < 10});
    teams.bars.push_back({last, std::max(at, last), "Arbeid " + std::to_string(i + 1)});
    last = std::max(at, last);
  }
  chart.lanes = {arranging, teams};
  return chart;
}

inline chart::FlowStage flow_stage(std::string name, std::string note, int passed, int waiting, int ended) {
  const int reached = passed + waiting + ended;
  return {.name = std::move(name),
          .note = std::move(note),
          .reached = reached,
          .number = number(reached, 0),
          .passed = passed,
          .waiting = waiting,
          .ended = ended,
          .passed_text = number(passed, 0) + " gikk videre",
          .waiting_text = number(waiting, 0) + " venter",
          .ended_text = number(ended, 0) + " avsluttet"};
}

inline chart::StageFlow three_stages(std::string what) {
  chart::StageFlow flow{.title = "Fra oppgave til praksis", .description = std::move(what)};
  flow.stages = {flow_stage("Felles oppstart", "Medisinstudenter og leger i spesialisering", 5, 0, 0),
                 flow_stage("Prosjektoppgaven er godkjent", "Studentene planlegger i 12 uker", 4, 1, 0),
                 flow_stage("Implementering", "Leger i spesialisering", 3, 0, 1)};
  flow.stages.back().passed_text = "3 er i gang";
  return flow;
}

inline chart::StageFlow many_stages(std::string what, int stages, int things) {
  chart::StageFlow flow{.title = "Mange trinn", .description = std::move(what)};
  for (int i = 0; i < stages; ++i)
    flow.stages.push_back(flow_stage("Trinn " + std::to_string(i + 1),
                                     i % 3 == 0 ? "Ansvar hos utviklingssenteret" : "", things - i % 5, i % 4,
                                     i % 2));
  return flow;
}

inline std::vector<Section> network_charts() {
  const auto lanes = [](chart::SwimLanes chart) {
    return Entry{chart.description,
                 [chart = std::move(chart)](double width, const chart::TextWidth& text_width) {
                   return draw(chart, width, text_width);
                 }};
  };
  const auto flow = [](chart::StageFlow chart) {
    return Entry{chart.description,
                 [chart = std::move(chart)](double width, const chart::TextWidth& text_width) {
                   return draw(chart, width, text_width);
                 }};
  };
  return {
      {"Swim lanes",
       {lanes(network_lanes("Three gatherings, two deadlines, teams' work between them, and who measures.")),
        lanes(crowded_lanes("One gathering.", 1)), lanes(crowded_lanes("Five gatherings.", 5)),
        lanes(crowded_lanes("Sixty gatherings: each keeps its name.", 60)),
        lanes(lanes_of_a_year("No lanes.", 0))}},
      {"Stage flows",
       {flow(three_stages("Five projects, five assignments, four in use; one waits and one has ended.")),
        flow(many_stages("One stage.", 1, 3)), flow(many_stages("Five stages.", 5, 12)),
        flow(many_stages("Nine stages stand below each other.", 9, 6)),
        flow(many_stages("Sixty things at each of three stages.", 3, 60))}}};
}

}  // namespace gallery
