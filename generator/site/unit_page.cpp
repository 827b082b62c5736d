#include <algorithm>

#include "analysis/figures.h"
#include "analysis/framework_links.h"
#include "site/comment_view.h"
#include "site/competence_gap.h"
#include "site/decision_words.h"
#include "site/duty_row.h"
#include "site/duty_words.h"
#include "site/heat_table.h"
#include "site/maturity_words.h"
#include "site/measure_row.h"
#include "site/mentions.h"
#include "site/project_row.h"
#include "site/unit_line.h"

// A unit: its projects, its measures, what it answers for, what its people can do, and the units below it.
namespace site {
namespace {

using analysis::UnitFigures;

// A unit above others lists the projects and measures of all of them while they are few.
constexpr std::size_t most_with_those_below = 25;

struct DutyListItem {
  DutyList duty_list;

  static constexpr auto members() { return std::array{html::member<&DutyListItem::duty_list>("duty_list")}; }
};

struct UnitView {
  Frame frame;
  std::vector<MentionGroup> mentions;  // what else is about it
  html::Html about;
  std::string lead;
  std::vector<UnitLine> below;
  std::optional<ProjectList> project_list;
  std::optional<Link> all_projects;  // where the list holds only the unit's own
  std::optional<MeasureList> measure_list;
  std::optional<Link> all_measures;  // what they say, as a page of its own
  std::string duties_lead;
  std::vector<DutyListItem> duties;           // those that are not in place; none or one list
  std::vector<DutyListItem> duties_in_place;  // none or one list
  std::string in_place;                       // how many
  std::optional<HeatTable> heat;
  std::string competence_lead;
  std::optional<html::Url> competence;
  std::string maturity_lead;  // where it stands on the maturity ladder; empty where it has not been assessed
  std::optional<html::Url> maturity;
  std::optional<CommentList> comments;
  std::vector<DecisionRow> decisions;  // of it, late ones first

  static constexpr auto members() {
    return std::array{html::member<&UnitView::frame>("frame"),
                      html::member<&UnitView::mentions>("mentions"),
                      html::member<&UnitView::about>("about"),
                      html::member<&UnitView::lead>("lead"),
                      html::member<&UnitView::below>("below"),
                      html::member<&UnitView::project_list>("project_list"),
                      html::member<&UnitView::all_projects>("all_projects"),
                      html::member<&UnitView::measure_list>("measure_list"),
                      html::member<&UnitView::all_measures>("all_measures"),
                      html::member<&UnitView::duties_lead>("duties_lead"),
                      html::member<&UnitView::duties>("duties"),
                      html::member<&UnitView::duties_in_place>("duties_in_place"),
                      html::member<&UnitView::in_place>("in_place"),
                      html::member<&UnitView::heat>("heat"),
                      html::member<&UnitView::competence_lead>("competence_lead"),
                      html::member<&UnitView::competence>("competence"),
                      html::member<&UnitView::maturity_lead>("maturity_lead"),
                      html::member<&UnitView::maturity>("maturity"),
                      html::member<&UnitView::comments>("comments"),
                      html::member<&UnitView::decisions>("decisions")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Unit& unit : material.model().units) ids.push_back(unit.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Unit& unit = *model::find(material.model().units, key);
  const bool has_parent = unit.parent && model::find(material.model().units, unit.parent->id);
  return {{kind_names("unit", language), unit.id},
          text_in(unit.title, language),
          material.strictest,
          has_parent ? "unit" : "units",
          has_parent ? unit.parent->id : std::string()};
}

// What the unit has, then what those below it have.
template <class Pointer>
void gather(const std::vector<UnitFigures>& units, const UnitFigures& unit,
            std::vector<Pointer> UnitFigures::*list, std::vector<Pointer>& result) {
  result.insert(result.end(), (unit.*list).begin(), (unit.*list).end());
  for (const std::size_t below : unit.below) gather(units, units[below], list, result);
}

std::optional<Link> link_if_any(const Rendering& rendering, std::string_view kind, std::string_view key,
                                std::string_view word) {
  if (!rendering.address(kind, key)) return std::nullopt;
  return rendering.link(kind, key, rendering.word(word));
}

void add_projects(Rendering& rendering, UnitView& view, const UnitFigures& unit) {
  ProjectPointers projects;
  const bool with_those_below = unit.totals.projects <= most_with_those_below;
  if (with_those_below) {
    gather(rendering.material.figures.units, unit, &UnitFigures::projects, projects);
  } else {
    projects = unit.projects;
    view.all_projects =
        link_if_any(rendering, "portfolio_list", "unit/" + unit.unit->id, "unit.all_projects");
  }
  if (projects.empty()) return;
  view.project_list = short_project_list(rendering, rendering.word("unit.projects"), std::move(projects));
}

void add_measures(Rendering& rendering, UnitView& view, const UnitFigures& unit) {
  std::vector<const analysis::MeasureFigures*> measures;
  if (unit.totals.measures <= most_with_those_below) {
    gather(rendering.material.figures.units, unit, &UnitFigures::measures, measures);
  } else {
    measures = unit.measures;
  }
  view.all_measures = link_if_any(rendering, "measures", "unit/" + unit.unit->id, "unit.all_measures");
  if (measures.empty()) return;
  view.measure_list = measure_list(rendering, rendering.word("unit.measures"), std::move(measures));
}

void add_duties(Rendering& rendering, UnitView& view, const UnitFigures& unit) {
  const auto& duties = rendering.material.figures.duties;
  std::vector<DutyWithAnswer> open, in_place;
  DutyCounts counts;
  for (std::size_t index = 0; index < duties.size(); ++index) {
    const analysis::Answer* const answer = unit.answers[index];
    // What is met through another duty stands there.
    if (answer && analysis::is_borrowed(*answer, duties[index])) continue;
    counts.add(state_of(answer));
    (state_of(answer) == analysis::DutyState::ok ? in_place : open).push_back({&duties[index], answer});
  }
  if (counts.all == 0) return;
  view.duties_lead = counts_sentence(rendering, counts);
  if (!open.empty())
    view.duties.push_back(
        {duty_list(rendering, rendering.word("unit.duties_open"), std::move(open), unit.unit)});
  if (in_place.empty()) return;
  view.in_place = rendering.word("unit.duties_in_place", {{"n", in_place.size()}});
  view.duties_in_place.push_back(
      {duty_list(rendering, rendering.word("unit.duties_ok"), std::move(in_place), unit.unit)});
}

void add_competence(Rendering& rendering, UnitView& view, const UnitFigures& unit) {
  const auto* const matrix = analysis::find_competence(rendering.material.figures, unit.unit->id);
  if (!matrix) return;
  view.heat = heat_by_group(rendering, rendering.word("unit.competence"), *matrix);
  view.competence_lead = competence_sentence(rendering, *matrix);
  view.competence = rendering.address("competence_unit", unit.unit->id);
}

void add_maturity(Rendering& rendering, UnitView& view, const UnitFigures& unit) {
  const auto& figures = rendering.material.figures.maturity;
  const analysis::UnitMaturity* const found = figures ? figures->find(unit.unit->id) : nullptr;
  if (!found) return;
  view.maturity_lead = standing_sentence({rendering, *figures, *found});
  view.maturity = rendering.address("maturity_unit", unit.unit->id);
}

// What a leader of the unit should know first.
std::string lead_of(const Rendering& rendering, const UnitFigures& unit) {
  const analysis::UnitTotals& totals = unit.totals;
  std::string lead = totals.projects == 0 ? rendering.word("unit.no_projects")
                                          : rendering.word("unit.running", {{"n", totals.running}});
  if (totals.conversations > 0) lead += " " + rendering.word("unit.talk", {{"n", totals.conversations}});
  if (totals.measures > 0) {
    lead += " " +
            rendering.word(
                "unit.signals",
                {{"n", totals.measures},
                 {"worse", html::whole_number(static_cast<long long>(totals.worse), rendering.language)},
                 {"better", html::whole_number(static_cast<long long>(totals.better), rendering.language)}});
  }
  return lead;
}

UnitView view(Rendering& rendering) {
  const UnitFigures& unit =
      *analysis::find_unit(rendering.material.figures, rendering.model(), rendering.page.key);
  UnitView view;
  view.about = rendering.text(unit.unit->about);
  view.lead = lead_of(rendering, unit);
  for (const std::size_t below : by_title(rendering, Collation(rendering.language), unit.below))
    view.below.push_back(unit_line(rendering, rendering.material.figures.units[below]));
  add_projects(rendering, view, unit);
  add_measures(rendering, view, unit);
  add_duties(rendering, view, unit);
  add_competence(rendering, view, unit);
  add_maturity(rendering, view, unit);
  rendering.description = view.lead;
  view.comments = comment_list(rendering, "unit", unit.unit->id);
  view.decisions = decisions_of_unit(rendering, unit.unit->id);
  constexpr std::string_view shown[] = {"comment", "decision"};
  view.mentions = mentions(rendering, "unit", unit.unit->id, shown);
  return view;
}

}  // namespace

PageKind unit_page() { return page_kind<UnitView, view>("unit", keys, describe); }

}  // namespace site
