#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/improvement_agents.h"
#include "site/rendering.h"

namespace site {

// Improvement agents of a unit, as a row of a picture and of a table. Of a unit with others below it there
// are two: the sum, and its own.
struct AgentsLine {
  const analysis::AgentsOfUnit* unit = nullptr;
  const analysis::AgentNumbers* numbers = nullptr;
  int depth = 0;
  bool is_own_part = false;  // of a unit with agents below it too
};

// A row of the table; shown by templates/parts/agent_rows.html.
struct AgentsRow {
  std::string id;  // of the record whose own numbers these are; empty for a sum
  html::Html name;
  std::optional<html::Url> address;
  std::string depth;  // class: depth-0, depth-1 …
  std::string trained;
  std::string in_training;
  std::string target;
  std::string lacking;

  static constexpr auto members() {
    return std::array{
        html::member<&AgentsRow::id>("id"),           html::member<&AgentsRow::name>("name"),
        html::member<&AgentsRow::address>("address"), html::member<&AgentsRow::depth>("depth"),
        html::member<&AgentsRow::trained>("trained"), html::member<&AgentsRow::in_training>("in_training"),
        html::member<&AgentsRow::target>("target"),   html::member<&AgentsRow::lacking>("lacking")};
  }
};
AgentsRow agents_row(Rendering& rendering, const AgentsLine& line);

// A unit's own numbers on a day of counting.
struct AgentsDay {
  std::string date;
  std::string trained;
  std::string in_training;

  static constexpr auto members() {
    return std::array{html::member<&AgentsDay::date>("date"), html::member<&AgentsDay::trained>("trained"),
                      html::member<&AgentsDay::in_training>("in_training")};
  }
};
// Newest first.
std::vector<AgentsDay> agents_days(Rendering& rendering, const model::ImprovementAgents& agents);

// The lines of a unit and those below it, sums first, in the order of the tree.
//   unit: null: of all that the edition holds.
std::vector<AgentsLine> agents_lines(const Rendering& rendering, const analysis::UnitFigures* unit);

// "74 av 95 forbedringsagenter er opplært; det mangler 21. 17 er under opplæring."
std::string agents_sentence(const Rendering& rendering, const analysis::AgentNumbers& numbers);

// Bars of the trained against the target, and what they say; at both widths.
html::Html agents_chart(Rendering& rendering, const std::string& title, const std::vector<AgentsLine>& lines);

// What the bars show most of all: "Målet er nådd i 2 av 9 enheter. Solbakken er lengst unna …"
std::string agents_headline(Rendering& rendering, const std::vector<AgentsLine>& lines);

}  // namespace site
