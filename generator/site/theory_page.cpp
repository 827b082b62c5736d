#include <algorithm>
#include <charconv>

#include "chart/share_bar.h"
#include "site/portfolio.h"
#include "site/portfolio_views.h"
#include "site/theory_words.h"

// Theory and people across the projects that run: what each has thought through, and what is missing.
namespace site {
namespace {

using analysis::ReadinessSide;
using analysis::TheoryFigures;
using analysis::TheoryTotals;

// A table has no more rows than this; a longer list goes on on pages of its own.
constexpr std::size_t longest_list = 500;

// What a cell says: first the fact, then what is missing of it.
struct TheoryCell {
  std::string has;
  std::string lacks;

  static constexpr auto members() {
    return std::array{html::member<&TheoryCell::has>("has"), html::member<&TheoryCell::lacks>("lacks")};
  }
};

struct TheoryRow {
  html::Html title;
  std::optional<html::Url> address;
  html::Html unit;
  TheoryCell lenses, team, readiness, forces;

  static constexpr auto members() {
    return std::array{
        html::member<&TheoryRow::title>("title"),  html::member<&TheoryRow::address>("address"),
        html::member<&TheoryRow::unit>("unit"),    html::member<&TheoryRow::lenses>("lenses"),
        html::member<&TheoryRow::team>("team"),    html::member<&TheoryRow::readiness>("readiness"),
        html::member<&TheoryRow::forces>("forces")};
  }
};

struct TheoryCount {
  std::string name;
  std::string count;

  static constexpr auto members() {
    return std::array{html::member<&TheoryCount::name>("name"), html::member<&TheoryCount::count>("count")};
  }
};

struct TheoryPageView {
  Frame frame;
  std::vector<NavigationLink> portfolio_views;
  std::string lead;
  std::vector<std::string> findings;
  html::Html lens_bar;
  html::Html strand_bar;
  std::vector<TheoryCount> counts;  // the numbers of both
  std::vector<TheoryRow> rows;
  std::optional<ListParts> list_parts;

  static constexpr auto members() {
    return std::array{html::member<&TheoryPageView::frame>("frame"),
                      html::member<&TheoryPageView::portfolio_views>("portfolio_views"),
                      html::member<&TheoryPageView::lead>("lead"),
                      html::member<&TheoryPageView::findings>("findings"),
                      html::member<&TheoryPageView::lens_bar>("lens_bar"),
                      html::member<&TheoryPageView::strand_bar>("strand_bar"),
                      html::member<&TheoryPageView::counts>("counts"),
                      html::member<&TheoryPageView::rows>("rows"),
                      html::member<&TheoryPageView::list_parts>("list_parts")};
  }
};

// --- Parts ---

std::string key_of_part(std::size_t part) { return part == 1 ? std::string() : std::to_string(part); }

std::size_t part_of_key(std::string_view key) {
  std::size_t part = 1;
  std::from_chars(key.data(), key.data() + key.size(), part);
  return part;
}

std::vector<std::string> keys(const Material& material) {
  const auto running = std::ranges::count_if(material.figures.projects, &analysis::ProjectFigures::running);
  std::vector<std::string> parts;
  for (std::size_t first = 0; first < static_cast<std::size_t>(running); first += longest_list) {
    parts.push_back(key_of_part(parts.size() + 1));
  }
  return parts;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const html::Words& words = material.words.in(language);
  PageDescription page{
      {words.text("path.theory")}, words.text("theory.title"), material.strictest, "portfolio", ""};
  if (const std::size_t part = part_of_key(key); part > 1) {
    page.folders.push_back(std::to_string(part));
    page.title = words.text("portfolio.title_part", {{"title", page.title}, {"part", part}});
    page.parent = "theory";
  }
  return page;
}

std::optional<ListParts> parts_of(const Rendering& rendering, std::size_t part, std::size_t size) {
  const std::size_t parts = (size + longest_list - 1) / longest_list;
  if (parts == 1) return std::nullopt;
  ListParts result{rendering.word("portfolio.part", {{"part", part}, {"parts", parts}}), {}, {}};
  if (part > 1) result.previous = rendering.address("theory", key_of_part(part - 1));
  if (part < parts) result.next = rendering.address("theory", key_of_part(part + 1));
  return result;
}

// --- Findings ---

// The place of the least; the first of several.
template <std::size_t size>
std::size_t least(const std::array<std::size_t, size>& counts) {
  return static_cast<std::size_t>(std::ranges::min_element(counts) - counts.begin());
}

std::vector<std::string> findings_of(const Rendering& rendering, const TheoryTotals& totals) {
  std::vector<std::string> findings;
  const auto add = [&](std::string_view word, std::size_t n, std::size_t all, std::string_view name = "") {
    findings.push_back(rendering.word(word, {{"n", n}, {"all", all}, {"name", name}}));
  };
  for (const model::Strand strand : {model::Strand::user, model::Strand::relatives}) {
    const auto place = static_cast<std::size_t>(strand);
    const std::size_t lacking = totals.teams - totals.strands[place];
    if (lacking > 0) add("theory.strand_missing", lacking, totals.teams, strand_name(rendering, place));
  }
  const std::size_t emptiest = least(totals.lenses);
  if (const std::size_t open = totals.projects - totals.lenses[emptiest]; open > 0) {
    add("theory.lens_missing", open, totals.projects, lens_name(rendering, emptiest));
  }
  const auto weakest =
      static_cast<std::size_t>(std::ranges::max_element(totals.weakest) - totals.weakest.begin());
  if (totals.weakest[weakest] > 0) {
    add("theory.side_weakest", totals.weakest[weakest], totals.judged,
        side_name(rendering, static_cast<ReadinessSide>(weakest)));
  }
  if (totals.restrained > 0) add("theory.restrained", totals.restrained, totals.force_fields);
  if (totals.unanswered > 0) add("theory.unanswered", totals.unanswered, totals.force_fields);
  return findings;
}

// --- Counts ---

std::string of_all(const Rendering& rendering, std::size_t n, std::size_t all) {
  return rendering.word("theory.of_all", {{"n", n}, {"all", all}});
}

template <std::size_t size, class NameOf>
html::Html bar_of(Rendering& rendering, std::string_view title, const std::array<std::size_t, size>& counts,
                  std::size_t all, const NameOf& name_of, std::vector<TheoryCount>& rows) {
  chart::ShareBar bar{
      .title = rendering.word(title), .description = {}, .shares = {}, .whole = static_cast<double>(all)};
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const std::string name = name_of(rendering, i), number = of_all(rendering, counts[i], all);
    bar.shares.push_back({.name = capitalised(name),
                          .count = static_cast<double>(counts[i]),
                          .number = number,
                          .emphasis = i == least(counts) ? chart::Emphasis::strong : chart::Emphasis::none});
    parts.push_back(name + " " + number);
    rows.push_back({capitalised(name), number});
  }
  bar.description = bar.title + ": " + list_of(parts, rendering.language) + ".";
  return rendering.chart(chart::draw(bar, Rendering::narrow_chart, rendering.text_width));
}

// --- Rows ---

TheoryCell lens_cell(const Rendering& rendering, const TheoryFigures& theory) {
  if (!theory.project->project->lens_check) return {{}, rendering.word("theory.no_lenses")};
  const std::string missing = missing_lenses(rendering, theory);
  return {of_all(rendering, theory.lenses_answered, theory.lenses.size()),
          missing.empty() ? std::string() : rendering.word("theory.misses", {{"what", missing}})};
}

TheoryCell team_cell(const Rendering& rendering, const TheoryFigures& theory) {
  if (!theory.tells_team) return {{}, rendering.word("theory.no_team")};
  const std::string missing = missing_strands(rendering, theory);
  const auto present = static_cast<std::size_t>(std::ranges::count(theory.strands, true));
  return {of_all(rendering, present, theory.strands.size()),
          missing.empty() ? std::string() : rendering.word("theory.misses", {{"what", missing}})};
}

TheoryCell readiness_cell(const Rendering& rendering, const TheoryFigures& theory) {
  if (!theory.readiness) return {{}, rendering.word("theory.not_judged")};
  const model::ReadinessTriad& latest = theory.readiness->latest();
  return {
      rendering.word("theory.levels",
                     {{"will", *latest.will}, {"ideas", *latest.ideas}, {"execution", *latest.execution}}),
      theory.readiness->weakest.empty() ? std::string() : weakest_sentence(rendering, *theory.readiness)};
}

TheoryCell forces_cell(const Rendering& rendering, const TheoryFigures& theory) {
  if (!theory.forces) return {{}, rendering.word("theory.no_forces")};
  return {balance_sentence(rendering, *theory.forces), unanswered_sentence(rendering, *theory.forces)};
}

TheoryRow row_of(Rendering& rendering, const TheoryFigures& theory) {
  const model::Project& project = *theory.project->project;
  TheoryRow row{.title = rendering.text(project.title),
                .address = rendering.address("project", project.id),
                .unit = {},
                .lenses = lens_cell(rendering, theory),
                .team = team_cell(rendering, theory),
                .readiness = readiness_cell(rendering, theory),
                .forces = forces_cell(rendering, theory)};
  const model::Unit* const unit =
      project.unit ? model::find(rendering.model().units, project.unit->id) : nullptr;
  if (unit) row.unit = rendering.text(unit->title);
  return row;
}

TheoryPageView view(Rendering& rendering) {
  const std::vector<TheoryFigures> projects =
      analysis::theory_of_running(rendering.material.figures.projects);
  const TheoryTotals totals = analysis::totals(projects);
  TheoryPageView view;
  view.portfolio_views = portfolio_views(rendering);
  view.lead = rendering.word("theory.lead", {{"n", totals.projects}});
  view.findings = findings_of(rendering, totals);
  rendering.description = view.lead;
  view.lens_bar =
      bar_of(rendering, "theory.lens_bar", totals.lenses, totals.projects, lens_name, view.counts);
  view.strand_bar =
      bar_of(rendering, "theory.strand_bar", totals.strands, totals.teams, strand_name, view.counts);
  const std::size_t part = part_of_key(rendering.page.key);
  const std::size_t end = std::min(projects.size(), part * longest_list);
  for (std::size_t i = (part - 1) * longest_list; i < end; ++i) {
    view.rows.push_back(row_of(rendering, projects[i]));
  }
  view.list_parts = parts_of(rendering, part, projects.size());
  return view;
}

}  // namespace

PageKind theory_page() { return page_kind<TheoryPageView, view>("theory", keys, describe); }

}  // namespace site
