#include <algorithm>

#include "analysis/figures.h"
#include "site/agents_figure.h"
#include "site/competence_gap.h"
#include "site/course_words.h"
#include "site/expertise_words.h"
#include "site/format.h"
#include "site/heat_table.h"
#include "site/unit_line.h"

// What people can do against what they should be able to do: of all, and of each unit.
namespace site {
namespace {

using analysis::CompetenceMatrix;

// A unit in the list of those that have counts.
struct UnitRow {
  html::Html name;
  std::optional<html::Url> address;
  std::string depth;    // class: depth-0, depth-1 …
  std::string reached;  // "4 av 9"
  html::Html furthest;  // the item with the largest gap
  std::string furthest_small;

  static constexpr auto members() {
    return std::array{html::member<&UnitRow::name>("name"),
                      html::member<&UnitRow::address>("address"),
                      html::member<&UnitRow::depth>("depth"),
                      html::member<&UnitRow::reached>("reached"),
                      html::member<&UnitRow::furthest>("furthest"),
                      html::member<&UnitRow::furthest_small>("furthest_small")};
  }
};

struct GroupAbout {
  html::Html title;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&GroupAbout::title>("title"), html::member<&GroupAbout::about>("about")};
  }
};

// A way to more competence: where it is told of, and how it stands in a sentence.
struct Way {
  Link link;
  std::string sentence;

  static constexpr auto members() {
    return std::array{html::member<&Way::link>("link"), html::member<&Way::sentence>("sentence")};
  }
};

struct CompetenceView {
  Frame frame;
  std::string lead;
  std::vector<Way> ways;
  HeatTable heat;
  std::string counted;  // when; empty without counts
  std::string hidden_note;
  std::vector<CompetenceGap> gaps;
  std::vector<UnitRow> units;
  std::vector<GroupAbout> groups;

  static constexpr auto members() {
    return std::array{html::member<&CompetenceView::frame>("frame"),
                      html::member<&CompetenceView::lead>("lead"),
                      html::member<&CompetenceView::ways>("ways"),
                      html::member<&CompetenceView::heat>("heat"),
                      html::member<&CompetenceView::counted>("counted"),
                      html::member<&CompetenceView::hidden_note>("hidden_note"),
                      html::member<&CompetenceView::gaps>("gaps"),
                      html::member<&CompetenceView::units>("units"),
                      html::member<&CompetenceView::groups>("groups")};
  }
};

std::vector<std::string> keys(const Material& material) {
  const model::Model& model = material.model();
  const bool nothing = model.competence_items.empty() && model.courses.empty() && model.expertises.empty() &&
                       material.figures.agents.empty();
  return nothing ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const std::string name = kind_names("competence_item", language);
  return {{name}, name, material.strictest, "front", ""};
}

// Between which days the newest counts were made.
std::string counted_between(const Rendering& rendering, const CompetenceMatrix& matrix) {
  std::optional<source::Date> first, last;
  for (const analysis::CompetenceRow& row : matrix.rows) {
    for (const analysis::CompetenceCell& cell : row.cells) {
      if (!cell.counted_on) continue;
      first = first ? std::min(*first, *cell.counted_on) : *cell.counted_on;
      last = last ? std::max(*last, *cell.counted_on) : *cell.counted_on;
    }
  }
  if (!first) return {};
  if (*first == *last)
    return rendering.word("competence.counted_on", {{"date", long_date(*first, rendering.language)}});
  return rendering.word("competence.counted_between", {{"from", long_date(*first, rendering.language)},
                                                       {"to", long_date(*last, rendering.language)}});
}

std::string hidden_note(const Rendering& rendering) {
  return rendering.word("competence.hidden_note", {{"n", rendering.material.clearance.smallest_shown()}});
}

UnitRow unit_row(Rendering& rendering, const CompetenceMatrix& matrix, int depth) {
  UnitRow row{.name = rendering.text(matrix.unit->title),
              .address = rendering.address("competence_unit", matrix.unit->id),
              .depth = "depth-" + std::to_string(std::min(depth, 6))};
  const auto cells = cells_by_gap(matrix);
  if (cells.empty()) return row;
  const auto reached = static_cast<long long>(cells.size() - matrix.cells_below_target);
  row.reached = rendering.word(
      "competence.of",
      {{"part", html::whole_number(reached, rendering.language)},
       {"whole", html::whole_number(static_cast<long long>(cells.size()), rendering.language)}});
  if (matrix.cells_below_target == 0) return row;
  row.furthest = rendering.text(cells.front()->item->title);
  row.furthest_small =
      rendering.plain(cells.front()->role_group->title) + ": " +
      rendering.word("competence.against",
                     {{"share", share_text(rendering, *cells.front()->share, cells.front()->target)},
                      {"target", percent(*cells.front()->target, 0, rendering.language)}});
  return row;
}

// In the order of the tree.
void add_units(Rendering& rendering, const Collation& collation, std::vector<UnitRow>& rows, std::size_t unit,
               int depth) {
  const analysis::Figures& figures = rendering.material.figures;
  const CompetenceMatrix* const matrix = analysis::find_competence(figures, figures.units[unit].unit->id);
  if (!matrix) return;
  rows.push_back(unit_row(rendering, *matrix, depth));
  for (const std::size_t below : by_title(rendering, collation, figures.units[unit].below))
    add_units(rendering, collation, rows, below, depth + 1);
}

std::vector<Way> ways(Rendering& rendering) {
  const analysis::Figures& figures = rendering.material.figures;
  std::vector<Way> ways;
  const auto add = [&](std::string_view page, std::string_view kind, std::string sentence) {
    ways.push_back({rendering.link(page, "", kind_names(kind, rendering.language)), std::move(sentence)});
  };
  if (!figures.agents.empty())
    add("improvement_agents", "improvement_agents", agents_sentence(rendering, figures.agents.all));
  if (!figures.courses.empty()) add("courses", "course", courses_sentence(rendering));
  if (!figures.expertise.empty())
    add("expertise", "expertise", expertise_sentence(rendering, figures.expertise));
  return ways;
}

CompetenceView view(Rendering& rendering) {
  const analysis::Figures& figures = rendering.material.figures;
  CompetenceView view;
  view.ways = ways(rendering);
  view.lead = competence_sentence(rendering, figures.competence);
  view.heat = heat_by_group(rendering, rendering.word("competence.matrix"), figures.competence);
  view.counted = counted_between(rendering, figures.competence);
  view.hidden_note = hidden_note(rendering);
  view.gaps = competence_gaps(rendering, figures.competence);
  const Collation collation(rendering.language);
  for (std::size_t unit = 0; unit < figures.units.size(); ++unit) {
    if (!figures.units[unit].parent) add_units(rendering, collation, view.units, unit, 0);
  }
  for (const model::RoleGroup* const group : figures.competence.role_groups) {
    if (group->about) view.groups.push_back({rendering.text(group->title), rendering.text(group->about)});
  }
  rendering.description = view.lead;
  return view;
}

// ---- One unit ----

// More units side by side would not fit a page; each has its own page anyway.
constexpr std::size_t most_columns = 12;

struct HeatItem {
  HeatTable heat;

  static constexpr auto members() { return std::array{html::member<&HeatItem::heat>("heat")}; }
};

// Its improvement agents, and those of the units below it.
struct UnitAgents {
  std::string lead;
  html::Html chart;
  std::vector<AgentsRow> rows;
  std::vector<AgentsDay> history;  // its own counts

  static constexpr auto members() {
    return std::array{html::member<&UnitAgents::lead>("lead"), html::member<&UnitAgents::chart>("chart"),
                      html::member<&UnitAgents::rows>("rows"), html::member<&UnitAgents::history>("history")};
  }
};

struct UnitCompetenceView {
  Frame frame;
  std::string lead;
  Link unit;
  std::vector<UnitAgents> agents;  // none or one
  std::vector<RunRow> coming;
  std::vector<RunRow> held;
  std::vector<Way> experts;       // that belong here
  std::vector<HeatItem> areas;    // the unit beside those right below it
  std::vector<HeatItem> history;  // its own counts, day by day
  std::string counted;
  std::string hidden_note;
  std::vector<CompetenceGap> gaps;

  static constexpr auto members() {
    return std::array{html::member<&UnitCompetenceView::frame>("frame"),
                      html::member<&UnitCompetenceView::lead>("lead"),
                      html::member<&UnitCompetenceView::unit>("unit"),
                      html::member<&UnitCompetenceView::agents>("agents"),
                      html::member<&UnitCompetenceView::coming>("coming"),
                      html::member<&UnitCompetenceView::held>("held"),
                      html::member<&UnitCompetenceView::experts>("experts"),
                      html::member<&UnitCompetenceView::areas>("areas"),
                      html::member<&UnitCompetenceView::history>("history"),
                      html::member<&UnitCompetenceView::counted>("counted"),
                      html::member<&UnitCompetenceView::hidden_note>("hidden_note"),
                      html::member<&UnitCompetenceView::gaps>("gaps")};
  }
};

std::vector<std::string> unit_keys(const Material& material) {
  std::vector<std::string> ids;
  for (const CompetenceMatrix& matrix : material.figures.competence_by_unit) ids.push_back(matrix.unit->id);
  return ids;
}

PageDescription describe_unit(const Material& material, std::string_view key, source::Language language) {
  const model::Unit& unit = *model::find(material.model().units, key);
  return {{kind_names("competence_item", language), unit.id},
          material.words.in(language).text("competence.of_unit", {{"unit", text_in(unit.title, language)}}),
          material.strictest,
          "competence",
          ""};
}

// The lines of one unit's page: itself and those right below it.
constexpr std::size_t most_lines = 40;

std::vector<UnitAgents> unit_agents(Rendering& rendering, const analysis::UnitFigures& unit) {
  const analysis::AgentsOfUnit* const agents =
      analysis::find_agents(rendering.material.figures.agents, unit.unit->id);
  if (!agents) return {};
  UnitAgents result{.lead = agents_sentence(rendering, agents->all), .chart = {}, .rows = {}, .history = {}};
  std::vector<AgentsLine> lines = agents_lines(rendering, &unit);
  if (lines.size() > most_lines) lines.resize(most_lines);
  for (const AgentsLine& line : lines) result.rows.push_back(agents_row(rendering, line));
  result.chart = agents_chart(rendering, rendering.word("agents.of_unit"), lines);
  if (agents->record) result.history = agents_days(rendering, *agents->record);
  return {std::move(result)};
}

void add_courses_and_experts(Rendering& rendering, const model::Unit& unit, UnitCompetenceView& view) {
  constexpr std::size_t most_runs = 12;
  view.coming = coming_runs(rendering, &unit, most_runs);
  view.held = held_runs(rendering, &unit, most_runs);
  for (const analysis::ExpertiseFigures& each : rendering.material.figures.expertise) {
    if (!each.expertise->unit || each.expertise->unit->id != unit.id) continue;
    view.experts.push_back(
        {rendering.link("expertise", each.expertise->id, rendering.plain(each.expertise->title)),
         capacity_text(rendering, each)});
  }
}

UnitCompetenceView view_of_unit(Rendering& rendering) {
  const analysis::Figures& figures = rendering.material.figures;
  const CompetenceMatrix& matrix = *analysis::find_competence(figures, rendering.page.key);
  UnitCompetenceView view;
  view.lead = competence_sentence(rendering, matrix);
  view.unit = rendering.link("unit", matrix.unit->id, rendering.plain(matrix.unit->title));
  const analysis::UnitFigures& place = *analysis::find_unit(figures, rendering.model(), matrix.unit->id);
  view.agents = unit_agents(rendering, place);
  add_courses_and_experts(rendering, *matrix.unit, view);
  std::vector<const CompetenceMatrix*> area = {&matrix};
  for (const std::size_t below : place.below) {
    if (const auto* const each = analysis::find_competence(figures, figures.units[below].unit->id))
      area.push_back(each);
  }
  if (area.size() > 1 && area.size() <= most_columns)
    view.areas.push_back({heat_by_unit(rendering, rendering.word("competence.by_unit"), area)});
  HeatTable history = heat_by_day(rendering, rendering.word("competence.by_day"), matrix);
  if (!history.columns.empty()) view.history.push_back({std::move(history)});
  view.counted = counted_between(rendering, matrix);
  view.hidden_note = hidden_note(rendering);
  view.gaps = competence_gaps(rendering, matrix);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind competence_page() { return page_kind<CompetenceView, view>("competence", keys, describe); }

PageKind competence_unit_page() {
  return page_kind<UnitCompetenceView, view_of_unit>("competence_unit", unit_keys, describe_unit);
}

}  // namespace site
