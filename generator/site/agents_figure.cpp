#include "site/agents_figure.h"

#include <algorithm>

#include "analysis/figures.h"
#include "chart/target_bars.h"
#include "site/format.h"
#include "site/unit_line.h"

namespace site {
namespace {

using analysis::AgentNumbers;
using analysis::AgentsOfUnit;

std::string whole(const Rendering& rendering, int count) {
  return html::whole_number(count, rendering.language);
}

std::string count_text(const Rendering& rendering, const std::optional<analysis::PublicCount>& count) {
  if (!count) return {};
  return count->value() ? whole(rendering, *count->value()) : rendering.word("competence.hidden");
}

// "12 av 14", "12", "skjult".
std::string trained_text(const Rendering& rendering, const AgentNumbers& numbers) {
  if (!numbers.trained) return rendering.word("competence.not_counted");
  if (!numbers.trained->value() || !numbers.target) return count_text(rendering, numbers.trained);
  return rendering.word("competence.of", {{"part", whole(rendering, *numbers.trained->value())},
                                          {"whole", whole(rendering, *numbers.target)}});
}

std::string note_text(const Rendering& rendering, const AgentNumbers& numbers) {
  if (!numbers.target) return {};
  const std::optional<int> lacking = numbers.lacking();
  if (!lacking) return rendering.word("agents.target_of", {{"n", *numbers.target}});
  return *lacking == 0 ? rendering.word("agents.reached")
                       : rendering.word("agents.lacking", {{"n", *lacking}});
}

std::string name_of(Rendering& rendering, const AgentsLine& line) {
  const std::string title = rendering.plain(line.unit->unit->title);
  return line.is_own_part ? rendering.word("agents.own_part", {{"unit", title}}) : title;
}

std::optional<html::Url> address_of(const Rendering& rendering, const AgentsLine& line) {
  const std::string& id = line.unit->unit->id;
  if (rendering.page.kind->name != "competence_unit" || rendering.page.key != id) {
    if (auto address = rendering.address("competence_unit", id)) return address;
  }
  return rendering.address("unit", id);
}

// Those of a unit and below it; places in the list of units are the same in figures and edition.
void add_lines(const Rendering& rendering, const Collation& collation, std::size_t unit, int depth,
               std::vector<AgentsLine>& lines) {
  const analysis::Figures& figures = rendering.material.figures;
  const AgentsOfUnit* const agents = analysis::find_agents(figures.agents, figures.units[unit].unit->id);
  if (!agents) return;
  // Where all of them are in one unit below, that unit says the same.
  const auto has_agents = [&](std::size_t below) {
    return analysis::find_agents(figures.agents, figures.units[below].unit->id) != nullptr;
  };
  if (!agents->own && std::ranges::count_if(figures.units[unit].below, has_agents) == 1) {
    for (const std::size_t below : figures.units[unit].below)
      add_lines(rendering, collation, below, depth, lines);
    return;
  }
  lines.push_back({agents, agents->has_agents_below ? &agents->all : &*agents->own, depth, false});
  if (!agents->has_agents_below) return;
  if (agents->own) lines.push_back({agents, &*agents->own, depth + 1, true});
  for (const std::size_t below : by_title(rendering, collation, figures.units[unit].below))
    add_lines(rendering, collation, below, depth + 1, lines);
}

chart::TargetBarRow bar_row(Rendering& rendering, const AgentsLine& line) {
  const AgentNumbers& numbers = *line.numbers;
  chart::TargetBarRow row{.label = name_of(rendering, line),
                          .depth = line.depth,
                          .text = trained_text(rendering, numbers),
                          .note = note_text(rendering, numbers)};
  if (const auto address = address_of(rendering, line)) row.href = address->text();
  if (numbers.target) row.mark = *numbers.target;
  if (numbers.trained && numbers.trained->value()) {
    row.amount = *numbers.trained->value();
    if (numbers.in_training) row.further = numbers.in_training->value().value_or(0);
  }
  if (numbers.lacking() == 0) row.sign = chart::BarSign::reached;
  return row;
}

}  // namespace

AgentsRow agents_row(Rendering& rendering, const AgentsLine& line) {
  const AgentNumbers& numbers = *line.numbers;
  AgentsRow row{.name = rendering.text(line.unit->unit->title),
                .address = address_of(rendering, line),
                .depth = "depth-" + std::to_string(std::min(line.depth, 6)),
                .trained = numbers.trained ? count_text(rendering, numbers.trained)
                                           : rendering.word("competence.not_counted"),
                .in_training = count_text(rendering, numbers.in_training),
                .target = numbers.target ? whole(rendering, *numbers.target) : std::string(),
                .lacking = {}};
  if (line.is_own_part || !line.unit->has_agents_below) row.id = line.unit->record->id;
  if (line.is_own_part) row.name = html::escaped(name_of(rendering, line));
  if (const auto lacking = numbers.lacking())
    row.lacking = *lacking == 0 ? "✓ " + rendering.word("agents.reached") : whole(rendering, *lacking);
  return row;
}

std::vector<AgentsDay> agents_days(Rendering& rendering, const model::ImprovementAgents& agents) {
  std::vector<AgentsDay> days;
  for (const analysis::AgentHistoryPoint& point : analysis::history(agents, rendering.material.clearance)) {
    days.push_back({short_date(point.date, rendering.language), count_text(rendering, point.trained),
                    count_text(rendering, point.in_training)});
  }
  std::ranges::reverse(days);
  return days;
}

std::vector<AgentsLine> agents_lines(const Rendering& rendering, const analysis::UnitFigures* unit) {
  const std::vector<analysis::UnitFigures>& units = rendering.material.figures.units;
  const Collation collation(rendering.language);
  std::vector<AgentsLine> lines;
  for (std::size_t index = 0; index < units.size(); ++index) {
    if (unit ? &units[index] == unit : !units[index].parent) add_lines(rendering, collation, index, 0, lines);
  }
  return lines;
}

std::string agents_sentence(const Rendering& rendering, const AgentNumbers& numbers) {
  std::string text;
  const std::optional<int> trained = numbers.trained ? numbers.trained->value() : std::nullopt;
  if (const auto lacking = numbers.lacking()) {
    text = *lacking == 0
               ? rendering.word("agents.lead_reached",
                                {{"n", *trained}, {"target", whole(rendering, *numbers.target)}})
               : rendering.word("agents.lead_lacking", {{"trained", whole(rendering, *trained)},
                                                        {"target", whole(rendering, *numbers.target)},
                                                        {"n", *lacking}});
  } else if (trained) {
    text = rendering.word("agents.lead_trained", {{"n", *trained}});
  } else {
    if (numbers.target) text = rendering.word("agents.lead_target", {{"n", *numbers.target}}) + " ";
    text += rendering.word(numbers.trained ? "agents.lead_hidden" : "agents.lead_not_counted");
  }
  if (numbers.in_training && numbers.in_training->value().value_or(0) > 0)
    text += " " + rendering.word("agents.lead_in_training", {{"n", *numbers.in_training->value()}});
  return text;
}

std::string agents_headline(Rendering& rendering, const std::vector<AgentsLine>& lines) {
  std::size_t told = 0, reached = 0;
  const AgentsLine* furthest = nullptr;
  for (const AgentsLine& line : lines) {
    const std::optional<int> lacking = line.numbers->lacking();
    if (!lacking) continue;
    ++told;
    reached += *lacking == 0 ? 1 : 0;
    if (*lacking > 0 && (!furthest || *lacking > *furthest->numbers->lacking())) furthest = &line;
  }
  if (told == 0) return rendering.word("agents.headline_hidden");
  std::string text = reached == 0      ? rendering.word("agents.headline_none", {{"n", told}})
                     : reached == told ? rendering.word("agents.headline_all", {{"n", told}})
                                       : rendering.word("agents.headline", {{"n", reached}, {"all", told}});
  if (furthest)
    text += " " + rendering.word("agents.furthest", {{"unit", name_of(rendering, *furthest)},
                                                     {"n", *furthest->numbers->lacking()}});
  return text;
}

html::Html agents_chart(Rendering& rendering, const std::string& title,
                        const std::vector<AgentsLine>& lines) {
  const source::Language language = rendering.language;
  chart::TargetBars bars{
      .title = title,
      .description = agents_headline(rendering, lines),
      .number = [language](double value, int decimals) { return number(value, decimals, language); },
      .axis = rendering.word("agents.axis"),
      .amount_key = rendering.word("agents.trained"),
      .further_key = rendering.word("agents.in_training"),
      .mark_key = rendering.word("agents.target")};
  for (const AgentsLine& line : lines) bars.rows.push_back(bar_row(rendering, line));
  return rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bars, width, rendering.text_width); });
}

}  // namespace site
