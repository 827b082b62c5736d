#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/figures.h"
#include "chart/share_bar.h"
#include "site/experience_words.h"
#include "site/heat_table.h"
#include "site/measure_figure.h"
#include "site/unit_order.h"

// What users and relatives said and what it changed; and, on a page of its own, what employees said. (duties
// 7e and 8d; 7d)
namespace site {
namespace {

using analysis::ExperienceFigures;
using analysis::ExperienceState;
using analysis::Participation;
using analysis::Voices;

// More are found from the units' and the experiences' own pages.
constexpr std::size_t most_changes = 60, most_rows = 400, most_figures = 9;

// How a unit was heard at a level.
struct HeardCell {
  std::string label;  // the level, for a phone
  std::string methods;
  std::string when;
  std::string stale;  // "ikke på over et år"; may be empty
  bool none = false;

  static constexpr auto members() {
    return std::array{html::member<&HeardCell::label>("label"), html::member<&HeardCell::methods>("methods"),
                      html::member<&HeardCell::when>("when"), html::member<&HeardCell::stale>("stale"),
                      html::member<&HeardCell::none>("none")};
  }
};

struct HeardRow {
  html::Html unit;
  std::optional<html::Url> address;
  std::vector<HeardCell> cells;

  static constexpr auto members() {
    return std::array{html::member<&HeardRow::unit>("unit"), html::member<&HeardRow::address>("address"),
                      html::member<&HeardRow::cells>("cells")};
  }
};

struct ExperienceRow {
  html::Html title;
  std::optional<html::Url> address;
  html::Html unit;
  std::string of;
  std::string level;
  std::string method;
  std::string when;
  std::string answers;
  std::string changes;

  static constexpr auto members() {
    return std::array{
        html::member<&ExperienceRow::title>("title"),    html::member<&ExperienceRow::address>("address"),
        html::member<&ExperienceRow::unit>("unit"),      html::member<&ExperienceRow::of>("of"),
        html::member<&ExperienceRow::level>("level"),    html::member<&ExperienceRow::method>("method"),
        html::member<&ExperienceRow::when>("when"),      html::member<&ExperienceRow::answers>("answers"),
        html::member<&ExperienceRow::changes>("changes")};
  }
};

// What one experience led to.
struct SaidGroup {
  html::Html title;
  std::optional<html::Url> address;
  std::string from;  // whose, where and when: "Brukere · Solbakken · april 2026"
  std::vector<SaidDid> said_did;

  static constexpr auto members() {
    return std::array{html::member<&SaidGroup::title>("title"), html::member<&SaidGroup::address>("address"),
                      html::member<&SaidGroup::from>("from"), html::member<&SaidGroup::said_did>("said_did")};
  }
};

struct ExperiencesView {
  Frame frame;
  std::string lead;
  std::string changes_headline;
  html::Html changes_chart;
  std::vector<SaidGroup> groups;
  std::string more_changes;  // how many are not shown; may be empty
  std::string matrix_headline;
  HeatTable heat;  // levels by methods
  std::vector<std::string> levels;
  std::vector<HeardRow> units;
  std::string stale;    // how many levels were not heard for a year; may be empty
  std::string unheard;  // which units have nothing; may be empty
  std::vector<MeasureFigure> measures;
  std::string table_label;
  std::vector<ExperienceRow> rows;
  std::string more_rows;
  std::string hidden_note;
  std::vector<Link> others;  // what else there is of the same voices

  static constexpr auto members() {
    return std::array{html::member<&ExperiencesView::frame>("frame"),
                      html::member<&ExperiencesView::lead>("lead"),
                      html::member<&ExperiencesView::changes_headline>("changes_headline"),
                      html::member<&ExperiencesView::changes_chart>("changes_chart"),
                      html::member<&ExperiencesView::groups>("groups"),
                      html::member<&ExperiencesView::more_changes>("more_changes"),
                      html::member<&ExperiencesView::matrix_headline>("matrix_headline"),
                      html::member<&ExperiencesView::heat>("heat"),
                      html::member<&ExperiencesView::levels>("levels"),
                      html::member<&ExperiencesView::units>("units"),
                      html::member<&ExperiencesView::stale>("stale"),
                      html::member<&ExperiencesView::unheard>("unheard"),
                      html::member<&ExperiencesView::measures>("measures"),
                      html::member<&ExperiencesView::table_label>("table_label"),
                      html::member<&ExperiencesView::rows>("rows"),
                      html::member<&ExperiencesView::more_rows>("more_rows"),
                      html::member<&ExperiencesView::hidden_note>("hidden_note"),
                      html::member<&ExperiencesView::others>("others")};
  }
};

template <Voices voices>
std::vector<std::string> keys(const Material& material) {
  const bool any = std::ranges::any_of(material.model().experiences, [](const model::Experience& each) {
    return analysis::voices_of(each) == voices;
  });
  return any ? only_page(material) : std::vector<std::string>();
}

// "experience.users_title": the words of these voices.
std::string key_of(Voices voices, std::string_view word) {
  return (voices == Voices::employees ? "experience.employees_" : "experience.users_") + std::string(word);
}

template <Voices voices>
PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const std::string title = material.words.in(language).text(key_of(voices, "title"));
  const std::string folder = voices == Voices::employees ? title : kind_names("experience", language);
  return {{folder}, title, material.strictest, "safety", ""};
}

std::string whole(const Rendering& rendering, std::size_t count) {
  return html::whole_number(static_cast<long long>(count), rendering.language);
}

std::string lead_of(const Rendering& rendering, const Participation& heard, Voices voices) {
  std::string lead =
      rendering.word(key_of(voices, "heard"),
                     {{"n", heard.experiences.size()},
                      {"units", rendering.word("experience.in_units", {{"n", heard.units.size()}})}});
  if (heard.all_changes() == 0) return lead + " " + rendering.word("experience.nothing_changed");
  return lead + " " +
         rendering.word("experience.changes",
                        {{"n", heard.all_changes()}, {"states", change_counts(rendering, heard)}});
}

void add_changes_chart(Rendering& rendering, const Participation& heard, ExperiencesView& view) {
  using model::ChangeState;
  const std::size_t all = heard.all_changes();
  if (all < 2) return;
  const auto count = [&](ChangeState state) { return heard.changes[static_cast<std::size_t>(state)]; };
  chart::ShareBar bar{.title = rendering.word("experience.changes_chart")};
  const auto add = [&](std::string_view key, std::size_t number, chart::Emphasis emphasis) {
    if (number == 0) return;
    bar.shares.push_back({.name = capitalised(rendering.word("change_state." + std::string(key))),
                          .count = static_cast<double>(number),
                          .number = whole(rendering, number),
                          .emphasis = emphasis});
  };
  add("done", count(ChangeState::done), chart::Emphasis::strong);
  add("under_way", count(ChangeState::under_way), chart::Emphasis::none);
  add("planned", count(ChangeState::planned), chart::Emphasis::none);
  add("declined", count(ChangeState::declined), chart::Emphasis::none);
  add("undecided", heard.undecided, chart::Emphasis::none);
  view.changes_headline =
      count(ChangeState::done) == 0
          ? rendering.word("experience.changes_none_done", {{"all", whole(rendering, all)}})
          : rendering.word("experience.changes_done",
                           {{"n", count(ChangeState::done)}, {"all", whole(rendering, all)}});
  bar.description = view.changes_headline;
  view.changes_chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bar, width, rendering.text_width); });
}

// Experiences of each level by each method that was used.
HeatTable matrix_of(Rendering& rendering, const Participation& heard) {
  HeatTable table{.label = rendering.word("experience.matrix"), .corner = rendering.word("experience.level")};
  std::vector<std::size_t> methods;
  for (std::size_t method = 0; method < analysis::experience_methods; ++method) {
    const bool used = std::ranges::any_of(heard.counts, [&](const auto& level) { return level[method] > 0; });
    if (!used) continue;
    methods.push_back(method);
    table.columns.push_back({.name = html::escaped(capitalised(
                                 method_word(rendering, static_cast<model::ExperienceMethod>(method))))});
  }
  table.groups.emplace_back();
  for (std::size_t level = 0; level < analysis::experience_levels; ++level) {
    HeatRow row{
        .name = html::escaped(capitalised(level_word(rendering, static_cast<model::ExperienceLevel>(level)))),
        .small = {}};
    for (const std::size_t method : methods) {
      const std::size_t count = heard.counts[level][method];
      if (count == 0)
        row.cells.push_back({.step = "na", .dash_for = rendering.word("experience.none")});
      else
        row.cells.push_back({.step = fmt::format("h{}", std::min<std::size_t>(count, 4) + 1),
                             .text = whole(rendering, count)});
    }
    table.groups.back().rows.push_back(std::move(row));
  }
  table.width = static_cast<long long>(table.columns.size()) + 1;
  return table;
}

std::string matrix_headline(const Rendering& rendering, const Participation& heard) {
  std::vector<std::string> missing;
  for (std::size_t level = 0; level < analysis::experience_levels; ++level) {
    if (std::ranges::none_of(heard.counts[level], [](std::size_t count) { return count > 0; }))
      missing.push_back(level_word(rendering, static_cast<model::ExperienceLevel>(level)));
  }
  if (missing.empty()) return rendering.word("experience.all_levels");
  return rendering.word("experience.missing_levels", {{"levels", list_of(missing, rendering.language)}});
}

HeardCell heard_cell(const Rendering& rendering, model::ExperienceLevel level,
                     const analysis::LevelHeard& heard) {
  HeardCell cell{.label = capitalised(level_word(rendering, level)), .none = heard.experiences.empty()};
  if (cell.none) return cell;
  std::vector<std::string> methods;
  for (const ExperienceFigures* const each : heard.experiences) {
    const std::string method = method_word(rendering, *each->experience->method);
    if (std::ranges::find(methods, method) == methods.end()) methods.push_back(method);
  }
  cell.methods = capitalised(list_of(methods, rendering.language));
  cell.when = short_date(*heard.newest, rendering.language);
  if (heard.stale) cell.stale = rendering.word("experience.stale");
  return cell;
}

void add_units(Rendering& rendering, Participation& heard, ExperiencesView& view) {
  for (std::size_t level = 0; level < analysis::experience_levels; ++level)
    view.levels.push_back(capitalised(level_word(rendering, static_cast<model::ExperienceLevel>(level))));
  sort_by_unit(rendering, heard.units, [](const analysis::UnitHeard& each) { return each.unit; });
  for (const analysis::UnitHeard& unit : heard.units) {
    HeardRow row{.unit = rendering.text(unit.unit->title),
                 .address = rendering.address("unit", unit.unit->id),
                 .cells = {}};
    for (std::size_t level = 0; level < analysis::experience_levels; ++level)
      row.cells.push_back(
          heard_cell(rendering, static_cast<model::ExperienceLevel>(level), unit.levels[level]));
    if (view.units.size() < most_rows) view.units.push_back(std::move(row));
  }
  if (heard.stale_levels() > 0)
    view.stale = rendering.word("experience.stale_count", {{"n", heard.stale_levels()}});
  if (heard.unheard.empty()) return;
  sort_by_unit(rendering, heard.unheard, [](const model::Unit* unit) { return unit; });
  std::vector<std::string> names;
  for (const model::Unit* const unit : heard.unheard) names.push_back(rendering.plain(unit->title));
  view.unheard = names.size() <= 12
                     ? rendering.word("experience.unheard",
                                      {{"n", names.size()}, {"units", list_of(names, rendering.language)}})
                     : rendering.word("experience.unheard_count", {{"n", names.size()}});
}

// "Pårørende · Fjordgløtt · mai 2026"
std::string from_text(Rendering& rendering, const ExperienceFigures& figures) {
  const model::Experience& experience = *figures.experience;
  std::string text = capitalised(of_word(rendering, *experience.of));
  if (const model::Unit* const unit = unit_named(rendering, experience.unit))
    text += " · " + rendering.plain(unit->title);
  return text + " · " + period_name(source::Period::month, figures.newest, rendering.language);
}

void add_changes(Rendering& rendering, const Participation& heard, ExperiencesView& view) {
  std::size_t shown = 0;
  for (const ExperienceFigures* const each : heard.experiences) {
    if (each->changes.empty() || shown >= most_changes) continue;
    SaidGroup group{.title = rendering.text(each->experience->title),
                    .address = rendering.address("experience", each->experience->id),
                    .from = from_text(rendering, *each),
                    .said_did = {}};
    for (const model::ExperienceChange* const change : each->changes)
      group.said_did.push_back(said_did(rendering, *change));
    shown += group.said_did.size();
    view.groups.push_back(std::move(group));
  }
  if (heard.all_changes() > shown)
    view.more_changes = rendering.word("experience.more", {{"n", heard.all_changes() - shown}});
}

void add_measures(Rendering& rendering, const Participation& heard, ExperiencesView& view) {
  std::set<std::string_view> shown;
  for (const ExperienceFigures* const each : heard.experiences) {
    for (const auto& reference : each->experience->measures) {
      const analysis::MeasureFigures* const measure =
          reference ? analysis::find_measure(rendering.material.figures, rendering.model(), reference->id)
                    : nullptr;
      if (!measure || shown.size() == most_figures || !shown.insert(reference->id).second) continue;
      view.measures.push_back(small_measure_figure(rendering, *measure));
    }
  }
}

ExperienceRow row_of(Rendering& rendering, const ExperienceFigures& figures) {
  const model::Experience& experience = *figures.experience;
  ExperienceRow row{.title = rendering.text(experience.title),
                    .address = rendering.address("experience", experience.id),
                    .unit = {},
                    .of = capitalised(of_word(rendering, *experience.of)),
                    .level = level_word(rendering, *experience.level),
                    .method = capitalised(method_word(rendering, *experience.method)),
                    .when = short_date(figures.newest, rendering.language),
                    .answers = capitalised(answers_text(rendering, figures)),
                    .changes = capitalised(change_counts(rendering, figures))};
  if (const model::Unit* const unit = unit_named(rendering, experience.unit))
    row.unit = rendering.text(unit->title);
  return row;
}

std::vector<Link> others_of(const Rendering& rendering, Voices voices) {
  std::vector<Link> links;
  const auto add = [&](std::string_view kind, std::string text) {
    if (rendering.address(kind, "")) links.push_back(rendering.link(kind, "", std::move(text)));
  };
  if (voices == Voices::employees) {
    add("culture_survey", kind_names("culture_survey", rendering.language));
    add("safety_leadership", kind_names("safety_leadership", rendering.language));
    add("experiences", rendering.word("experience.users_title"));
  } else {
    add("participation", rendering.word("experience.employees_title"));
  }
  return links;
}

template <Voices voices>
ExperiencesView view(Rendering& rendering) {
  Participation heard =
      analysis::participation(rendering.material.edition, rendering.material.figures.experiences, voices);
  ExperiencesView view;
  view.lead = lead_of(rendering, heard, voices);
  add_changes_chart(rendering, heard, view);
  add_changes(rendering, heard, view);
  view.matrix_headline = matrix_headline(rendering, heard);
  view.heat = matrix_of(rendering, heard);
  add_units(rendering, heard, view);
  add_measures(rendering, heard, view);
  view.table_label = rendering.word("experience.list");
  for (const ExperienceFigures* const each : heard.experiences) {
    if (view.rows.size() < most_rows) view.rows.push_back(row_of(rendering, *each));
  }
  if (heard.experiences.size() > most_rows)
    view.more_rows = rendering.word("experience.more", {{"n", heard.experiences.size() - most_rows}});
  if (heard.too_few > 0)
    view.hidden_note = rendering.word(
        "experience.hidden_count",
        {{"n", heard.too_few},
         {"smallest",
          whole(rendering, static_cast<std::size_t>(rendering.material.clearance.smallest_shown()))}});
  view.others = others_of(rendering, voices);
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string experiences_lead(Rendering& rendering, const Page&) {
  constexpr Voices voices = Voices::users_and_relatives;
  return lead_of(
      rendering,
      analysis::participation(rendering.material.edition, rendering.material.figures.experiences, voices),
      voices);
}

std::string participation_lead(Rendering& rendering, const Page&) {
  constexpr Voices voices = Voices::employees;
  return lead_of(
      rendering,
      analysis::participation(rendering.material.edition, rendering.material.figures.experiences, voices),
      voices);
}

PageKind experiences_page() {
  return page_kind<ExperiencesView, view<Voices::users_and_relatives>>(
      "experiences", keys<Voices::users_and_relatives>, describe<Voices::users_and_relatives>);
}

PageKind participation_page() {
  return page_kind<ExperiencesView, view<Voices::employees>>("participation", keys<Voices::employees>,
                                                             describe<Voices::employees>);
}

}  // namespace site
