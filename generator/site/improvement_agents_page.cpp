#include <algorithm>

#include "analysis/figures.h"
#include "site/agents_figure.h"
#include "site/format.h"

// The improvement agents: how many are trained against how many there should be, of all and unit by unit.
// Where a record has an id of its own, it stands at its unit's row.
namespace site {
namespace {

using analysis::AgentFigures;

struct AgentsFigure {
  std::string title;
  std::string headline;
  html::Html chart;

  static constexpr auto members() {
    return std::array{html::member<&AgentsFigure::title>("title"),
                      html::member<&AgentsFigure::headline>("headline"),
                      html::member<&AgentsFigure::chart>("chart")};
  }
};

struct AgentsNote {
  std::string unit;
  html::Html note;

  static constexpr auto members() {
    return std::array{html::member<&AgentsNote::unit>("unit"), html::member<&AgentsNote::note>("note")};
  }
};

struct AgentsView {
  Frame frame;
  std::string lead;
  std::vector<AgentsFigure> figures;
  std::vector<AgentsRow> rows;
  std::vector<AgentsNote> notes;
  std::string counted;
  std::string left_out;  // how many units the table lacks; may be empty
  std::string hidden_note;

  static constexpr auto members() {
    return std::array{html::member<&AgentsView::frame>("frame"),
                      html::member<&AgentsView::lead>("lead"),
                      html::member<&AgentsView::figures>("figures"),
                      html::member<&AgentsView::rows>("rows"),
                      html::member<&AgentsView::notes>("notes"),
                      html::member<&AgentsView::counted>("counted"),
                      html::member<&AgentsView::left_out>("left_out"),
                      html::member<&AgentsView::hidden_note>("hidden_note")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.figures.agents.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const std::string name = kind_names("improvement_agents", language);
  return {{name}, name, material.strictest, "competence", ""};
}

// The areas right below the top, and all units by themselves.
struct Pictures {
  std::vector<AgentsLine> areas, units;
};

Pictures pictures(const std::vector<AgentsLine>& lines) {
  Pictures result;
  for (AgentsLine line : lines) {
    const bool is_sum = line.unit->has_agents_below && !line.is_own_part;
    const int depth = line.depth;
    line.depth = 0;
    if (depth == 1 && !line.is_own_part) result.areas.push_back(line);
    if (!is_sum) result.units.push_back(line);
  }
  return result;
}

// More bars would be a page of bars alone, and more rows no table. The units' own pages have theirs.
constexpr std::size_t most_bars = 60;
constexpr std::size_t most_rows = 450;

// Where there are more units than bars: those that lack most.
void keep_the_furthest(std::vector<AgentsLine>& lines) {
  if (lines.size() <= most_bars) return;
  std::ranges::stable_sort(lines, std::greater(),
                           [](const AgentsLine& line) { return line.numbers->lacking().value_or(-1); });
  lines.resize(most_bars);
}

AgentsView view(Rendering& rendering) {
  const AgentFigures& figures = rendering.material.figures.agents;
  for (const analysis::AgentsOfUnit& each : figures.units) {
    if (each.record) rendering.markdown_page.ids[each.record->id] = 1;
  }
  const std::vector<AgentsLine> lines = agents_lines(rendering, nullptr);
  Pictures split = pictures(lines);
  AgentsView view;
  view.lead = agents_sentence(rendering, figures.all);
  const auto add = [&](std::string_view title, const std::vector<AgentsLine>& shown) {
    const std::string text = rendering.word(title);
    view.figures.push_back({text, agents_headline(rendering, shown), agents_chart(rendering, text, shown)});
  };
  if (split.areas.size() > 1 && split.areas.size() < split.units.size()) add("agents.areas", split.areas);
  if (!split.units.empty()) {
    const bool all = split.units.size() <= most_bars;
    keep_the_furthest(split.units);
    add(all ? "agents.units" : "agents.units_furthest", split.units);
  }
  for (const AgentsLine& line : lines) {
    if (view.rows.size() < most_rows) view.rows.push_back(agents_row(rendering, line));
    if ((line.is_own_part || !line.unit->has_agents_below) && line.unit->record->note)
      view.notes.push_back(
          {rendering.plain(line.unit->unit->title), rendering.text(line.unit->record->note)});
  }
  if (lines.size() > most_rows)
    view.left_out = rendering.word("agents.left_out", {{"n", lines.size() - most_rows}});
  if (figures.all.counted_on)
    view.counted = rendering.word("competence.counted_on",
                                  {{"date", long_date(*figures.all.counted_on, rendering.language)}});
  view.hidden_note =
      rendering.word("competence.hidden_note", {{"n", rendering.material.clearance.smallest_shown()}});
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind improvement_agents_page() {
  return page_kind<AgentsView, view>("improvement_agents", keys, describe);
}

}  // namespace site
