#include <algorithm>

#include "analysis/figures.h"
#include "site/collation.h"
#include "site/maturity_chart.h"
#include "site/maturity_standing.h"

// How mature the management system is: the ladder, the organisation on it, every unit, and a page for each.
namespace site {
namespace {

using analysis::MaturityFigures;
using analysis::UnitMaturity;

// ---- The ladder and everybody on it ----

// More than these are found from the units' own pages.
constexpr std::size_t most_drawn = 60, most_listed = 400;

struct MaturityUnitRow {
  html::Html name;
  std::optional<html::Url> address;
  std::string level;
  std::string target;
  std::string assessed;
  std::string next;
  bool overdue = false;

  static constexpr auto members() {
    return std::array{html::member<&MaturityUnitRow::name>("name"),
                      html::member<&MaturityUnitRow::address>("address"),
                      html::member<&MaturityUnitRow::level>("level"),
                      html::member<&MaturityUnitRow::target>("target"),
                      html::member<&MaturityUnitRow::assessed>("assessed"),
                      html::member<&MaturityUnitRow::next>("next"),
                      html::member<&MaturityUnitRow::overdue>("overdue")};
  }
};

// A level or a theme of the ladder, explained.
struct MaturityWord {
  std::string name;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&MaturityWord::name>("name"), html::member<&MaturityWord::about>("about")};
  }
};

struct OverdueItem {
  std::string sentence;
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&OverdueItem::sentence>("sentence"),
                      html::member<&OverdueItem::address>("address")};
  }
};

struct MaturityView {
  Frame frame;
  html::Html title;
  std::string lead;
  std::optional<MaturityStanding> standing;  // of the organisation
  std::optional<MaturityHistory> history;
  std::string bare_headline;  // where the organisation has not been assessed: the ladder alone
  html::Html bare_chart;
  html::Html by_unit;  // a chart; empty where there are too many to draw
  std::vector<MaturityUnitRow> units;
  std::string more;  // how many units are not listed; empty if none
  std::string not_assessed;
  std::vector<OverdueItem> overdue;
  html::Html about;
  std::vector<MaturityWord> levels;
  std::vector<MaturityWord> themes;
  html::Html source;
  std::optional<Link> journey;

  static constexpr auto members() {
    return std::array{html::member<&MaturityView::frame>("frame"),
                      html::member<&MaturityView::title>("title"),
                      html::member<&MaturityView::lead>("lead"),
                      html::member<&MaturityView::standing>("standing"),
                      html::member<&MaturityView::history>("history"),
                      html::member<&MaturityView::bare_headline>("bare_headline"),
                      html::member<&MaturityView::bare_chart>("bare_chart"),
                      html::member<&MaturityView::by_unit>("by_unit"),
                      html::member<&MaturityView::units>("units"),
                      html::member<&MaturityView::more>("more"),
                      html::member<&MaturityView::not_assessed>("not_assessed"),
                      html::member<&MaturityView::overdue>("overdue"),
                      html::member<&MaturityView::about>("about"),
                      html::member<&MaturityView::levels>("levels"),
                      html::member<&MaturityView::themes>("themes"),
                      html::member<&MaturityView::source>("source"),
                      html::member<&MaturityView::journey>("journey")};
  }
};

std::vector<std::string> keys(const Material& material) {
  if (!material.figures.maturity) return {};
  return {std::string()};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("maturity_ladder", language)},
          text_in(material.figures.maturity->ladder->title, language),
          material.strictest,
          "learning",
          ""};
}

std::optional<Link> journey_link(Rendering& rendering) {
  for (const analysis::JourneyFigures& each : rendering.material.figures.journeys) {
    if (rendering.address("journey", each.journey->id))
      return rendering.link("journey", each.journey->id, rendering.plain(each.journey->title));
  }
  return std::nullopt;
}

MaturityUnitRow unit_row(const OnLadder& on) {
  const source::Language language = on.rendering.language;
  MaturityUnitRow row{.name = on.rendering.text(on.unit.unit->title),
                      .address = on.rendering.address("maturity_unit", on.unit.unit->id),
                      .level = level_text(on.rendering, *on.ladder.ladder, on.unit.level),
                      .target = {},
                      .assessed = short_date(*on.unit.newest().date, language),
                      .next = {},
                      .overdue = on.unit.days_overdue > 0};
  if (on.unit.target)
    row.target = *on.unit.steps_left() <= 0
                     ? on.rendering.word("maturity.reached_short", {{"level", *on.unit.target}})
                     : level_text(on.rendering, *on.ladder.ladder, *on.unit.target);
  if (on.unit.next) row.next = short_date(*on.unit.next, language);
  return row;
}

void add_units(Rendering& rendering, MaturityView& view, const MaturityFigures& figures) {
  std::vector<const UnitMaturity*> units;
  for (const UnitMaturity& unit : figures.units) units.push_back(&unit);
  if (units.empty()) return;
  sort_by_text<const UnitMaturity*>(units, Collation(rendering.language), [&](const UnitMaturity* unit) {
    return text_in(unit->unit->title, rendering.language);
  });
  if (units.size() > most_listed) {
    view.more = rendering.word("maturity.more_units", {{"n", units.size() - most_listed}});
    units.resize(most_listed);
  }
  if (units.size() <= most_drawn) {
    const chart::LevelDots dots = maturity_by_unit(rendering, figures, units);
    view.by_unit = rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(dots, width, rendering.text_width); });
  }
  for (const UnitMaturity* const unit : units) view.units.push_back(unit_row({rendering, figures, *unit}));
  if (figures.units_without > 0)
    view.not_assessed = rendering.word("maturity.not_assessed", {{"n", figures.units_without}});
}

void add_overdue(Rendering& rendering, MaturityView& view, const MaturityFigures& figures) {
  for (const std::size_t index : figures.overdue) {
    if (view.overdue.size() == most_drawn) break;  // the longest overdue come first; all are marked above
    const UnitMaturity& unit = figures.units[index];
    view.overdue.push_back(
        {overdue_sentence({rendering, figures, unit}), rendering.address("maturity_unit", unit.unit->id)});
  }
}

void add_ladder(Rendering& rendering, MaturityView& view, const model::MaturityLadder& ladder) {
  view.about = rendering.markdown(ladder.about, 3);
  for (const model::MaturityLevel& level : ladder.levels) {
    if (level.level)
      view.levels.push_back({level_text(rendering, ladder, *level.level), rendering.text(level.about)});
  }
  for (const model::MaturityTheme& theme : ladder.themes)
    view.themes.push_back({rendering.plain(theme.title), rendering.text(theme.about)});
  view.source = rendering.text(ladder.source);
}

void add_bare_ladder(Rendering& rendering, MaturityView& view, const model::MaturityLadder& ladder) {
  view.bare_headline = rendering.word("maturity.levels_count", {{"n", ladder.levels.size()}});
  const chart::Staircase staircase = ladder_staircase(rendering, ladder);
  view.bare_chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(staircase, width, rendering.text_width); });
}

MaturityView view(Rendering& rendering) {
  const MaturityFigures& figures = *rendering.material.figures.maturity;
  MaturityView view;
  view.title = rendering.text(figures.ladder->title);
  if (figures.top) {
    const OnLadder on{rendering, figures, figures.units[*figures.top]};
    view.lead = standing_sentence(on);
    view.standing = maturity_standing(on);
    view.history = maturity_history(on);
  } else {
    view.lead = rendering.word("maturity.top_not_assessed");
    add_bare_ladder(rendering, view, *figures.ladder);
  }
  add_units(rendering, view, figures);
  add_overdue(rendering, view, figures);
  add_ladder(rendering, view, *figures.ladder);
  view.journey = journey_link(rendering);
  rendering.description = view.lead;
  return view;
}

// ---- One unit ----

struct UnitMaturityView {
  Frame frame;
  std::string lead;
  Link unit;
  MaturityStanding standing;
  MaturityHistory history;
  Link ladder;

  static constexpr auto members() {
    return std::array{html::member<&UnitMaturityView::frame>("frame"),
                      html::member<&UnitMaturityView::lead>("lead"),
                      html::member<&UnitMaturityView::unit>("unit"),
                      html::member<&UnitMaturityView::standing>("standing"),
                      html::member<&UnitMaturityView::history>("history"),
                      html::member<&UnitMaturityView::ladder>("ladder")};
  }
};

std::vector<std::string> unit_keys(const Material& material) {
  std::vector<std::string> ids;
  if (!material.figures.maturity) return ids;
  for (const UnitMaturity& unit : material.figures.maturity->units) ids.push_back(unit.unit->id);
  return ids;
}

PageDescription describe_unit(const Material& material, std::string_view key, source::Language language) {
  const model::Unit& unit = *model::find(material.model().units, key);
  return {{kind_names("maturity_ladder", language), unit.id},
          material.words.in(language).text("maturity.of_unit", {{"unit", text_in(unit.title, language)}}),
          material.strictest,
          "maturity",
          ""};
}

UnitMaturityView view_of_unit(Rendering& rendering) {
  const MaturityFigures& figures = *rendering.material.figures.maturity;
  const UnitMaturity& unit = *figures.find(rendering.page.key);
  const OnLadder on{rendering, figures, unit};
  UnitMaturityView view;
  view.lead = standing_sentence(on);
  view.unit = rendering.link("unit", unit.unit->id, rendering.plain(unit.unit->title));
  view.standing = maturity_standing(on);
  view.history = maturity_history(on);
  view.ladder = rendering.link("maturity", "", rendering.plain(figures.ladder->title));
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind maturity_page() { return page_kind<MaturityView, view>("maturity", keys, describe); }

PageKind maturity_unit_page() {
  return page_kind<UnitMaturityView, view_of_unit>("maturity_unit", unit_keys, describe_unit);
}

}  // namespace site
