#include <algorithm>

#include "analysis/programme.h"
#include "chart/target_bars.h"
#include "site/duty_words.h"
#include "site/heat_table.h"
#include "site/holder.h"
#include "site/mentions.h"
#include "site/source_citation.h"

// A stepwise programme of training: how many have completed each step, unit by unit and over time.
namespace site {
namespace {

using analysis::ProgrammeCell;
using analysis::ProgrammeDay;
using analysis::ProgrammeFigures;

struct StepView {
  html::Html title;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&StepView::title>("title"), html::member<&StepView::about>("about")};
  }
};

// parts/heat_table.html looks for the table by the name `heat`.
struct HeatSection {
  HeatTable heat;
  std::string counted;      // when it was counted
  std::string hidden_note;  // that some of it is hidden

  static constexpr auto members() {
    return std::array{html::member<&HeatSection::heat>("heat"),
                      html::member<&HeatSection::counted>("counted"),
                      html::member<&HeatSection::hidden_note>("hidden_note")};
  }
};

struct ProgrammeView {
  Frame frame;
  html::Html title;
  std::string lead;
  html::Html about;
  std::string headline;
  html::Html chart;
  std::string chart_about;
  std::vector<HeatSection> by_unit;  // one or none
  std::vector<HeatSection> by_day;
  std::vector<StepView> steps;
  std::optional<Holder> owner;
  std::string target;
  std::optional<html::Url> elsewhere;
  std::vector<Link> duties;
  std::vector<SourceCitation> sources;
  std::vector<MentionGroup> mentions;

  static constexpr auto members() {
    return std::array{html::member<&ProgrammeView::frame>("frame"),
                      html::member<&ProgrammeView::title>("title"),
                      html::member<&ProgrammeView::lead>("lead"),
                      html::member<&ProgrammeView::about>("about"),
                      html::member<&ProgrammeView::headline>("headline"),
                      html::member<&ProgrammeView::chart>("chart"),
                      html::member<&ProgrammeView::chart_about>("chart_about"),
                      html::member<&ProgrammeView::by_unit>("by_unit"),
                      html::member<&ProgrammeView::by_day>("by_day"),
                      html::member<&ProgrammeView::steps>("steps"),
                      html::member<&ProgrammeView::owner>("owner"),
                      html::member<&ProgrammeView::target>("target"),
                      html::member<&ProgrammeView::elsewhere>("elsewhere"),
                      html::member<&ProgrammeView::duties>("duties"),
                      html::member<&ProgrammeView::sources>("sources"),
                      html::member<&ProgrammeView::mentions>("mentions")};
  }
};

const ProgrammeFigures& figures_of(const Material& material, std::string_view key) {
  const model::Programme& programme = *model::find(material.model().programmes, key);
  return material.figures
      .programmes[static_cast<std::size_t>(&programme - material.model().programmes.data())];
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Programme& programme : material.model().programmes) ids.push_back(programme.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Programme& programme = *model::find(material.model().programmes, key);
  return {{kind_names("programme", language), programme.id},
          text_in(programme.title, language),
          programme.classification.value_or(model::Classification::internal),
          "safety",
          ""};
}

// Darker in the same steps as competence, so that one legend explains both.
HeatCell heat_cell(const Rendering& rendering, const ProgrammeCell& cell, std::optional<double> target) {
  if (!cell.share) return {.step = "na", .dash_for = rendering.word("competence.not_counted")};
  HeatCell result{.step = "na", .text = share_text(rendering, *cell.share, target)};
  if (!cell.share->percent) return result;
  constexpr double from[] = {25, 50, 70, 85};
  const auto step = 1 + std::count_if(std::begin(from), std::end(from),
                                      [&](double at) { return *cell.share->percent >= at; });
  result.step = "h" + std::to_string(step);
  result.small = counts_text(rendering, *cell.share);
  if (cell.gap && *cell.gap == 0) result.small = "✓ " + result.small;
  return result;
}

HeatTable steps_table(Rendering& rendering, std::string label, const ProgrammeFigures& figures) {
  HeatTable table{.label = std::move(label), .corner = rendering.word("programme.step")};
  table.groups.emplace_back();
  for (const model::ProgrammeStep& step : figures.programme->steps)
    table.groups.back().rows.push_back({.name = rendering.text(step.title)});
  return table;
}

void add_column(Rendering& rendering, HeatTable& table, HeatColumn column,
                const std::vector<ProgrammeCell>& cells, std::optional<double> target) {
  table.columns.push_back(std::move(column));
  for (std::size_t step = 0; step < cells.size(); ++step)
    table.groups.back().rows[step].cells.push_back(heat_cell(rendering, cells[step], target));
  table.width = static_cast<long long>(table.columns.size()) + 1;
}

HeatTable by_unit(Rendering& rendering, const ProgrammeFigures& figures) {
  HeatTable table = steps_table(rendering, rendering.word("programme.by_unit"), figures);
  const std::optional<double> target = figures.programme->target.value;
  for (const analysis::ProgrammeUnit& unit : figures.units)
    add_column(
        rendering, table,
        {.name = rendering.text(unit.unit->title), .address = rendering.address("unit", unit.unit->id)},
        unit.steps, target);
  return table;
}

HeatTable by_day(Rendering& rendering, const ProgrammeFigures& figures) {
  HeatTable table = steps_table(rendering, rendering.word("programme.by_day"), figures);
  for (const ProgrammeDay& day : figures.days)
    add_column(rendering, table, {.name = html::escaped(short_date(day.day, rendering.language))}, day.steps,
               figures.programme->target.value);
  return table;
}

// How many have completed the first and the last step, and how many cells are below the target.
std::string lead_of(Rendering& rendering, const ProgrammeFigures& figures) {
  const ProgrammeDay* const newest = figures.newest();
  if (!newest) return rendering.word("programme.not_counted");
  const auto& steps = figures.programme->steps;
  std::string lead;
  const auto sentence = [&](std::string_view word, std::size_t step) {
    return rendering.word(
        word,
        {{"step", rendering.plain(steps[step].title)},
         {"share", share_text(rendering, *newest->steps[step].share, figures.programme->target.value)}});
  };
  std::vector<std::size_t> shown;
  for (std::size_t step = 0; step < steps.size(); ++step) {
    if (newest->steps[step].share && newest->steps[step].share->percent) shown.push_back(step);
  }
  if (shown.empty()) return rendering.word("programme.hidden");
  lead = sentence("programme.lead_step", shown.front());
  if (shown.size() > 1) lead += " " + sentence("programme.lead_step", shown.back());
  if (figures.judged > 0)
    lead += " " + (figures.below_target == 0
                       ? rendering.word("programme.all_reached")
                       : rendering.word("programme.below_target",
                                        {{"n", figures.below_target}, {"all", figures.judged}}));
  return lead;
}

void add_chart(Rendering& rendering, const ProgrammeFigures& figures, ProgrammeView& view) {
  const ProgrammeDay* const newest = figures.newest();
  if (!newest) return;
  const source::Language language = rendering.language;
  const std::optional<double> target = figures.programme->target.value;
  chart::TargetBars bars{
      .title = rendering.word("programme.chart"),
      .mark_is = chart::MarkIs::target,
      .number = [language](double value, int decimals) { return number(value, decimals, language); },
      .axis = rendering.word("programme.percent"),
      .amount_key = rendering.word("programme.completed"),
      .mark_key = rendering.word("programme.target")};
  std::size_t reached = 0, judged = 0;
  for (std::size_t step = 0; step < newest->steps.size(); ++step) {
    const ProgrammeCell& cell = newest->steps[step];
    if (!cell.share) continue;
    chart::TargetBarRow row{.label = rendering.plain(figures.programme->steps[step].title),
                            .text = share_text(rendering, *cell.share, target)};
    if (cell.share->percent) {
      row.amount = *cell.share->percent;
      row.note = counts_text(rendering, *cell.share);
    }
    if (target) row.mark = *target;
    if (cell.gap) {
      ++judged;
      reached += *cell.gap == 0;
      row.sign = *cell.gap == 0 ? chart::BarSign::reached : chart::BarSign::none;
    }
    bars.rows.push_back(std::move(row));
  }
  if (bars.rows.empty()) return;
  view.headline = judged == 0 ? rendering.word("programme.chart")
                  : reached == 0
                      ? rendering.word("programme.headline_none", {{"n", judged}})
                      : rendering.word("programme.headline", {{"n", judged}, {"reached", reached}});
  view.chart_about = rendering.word("programme.chart_about", {{"date", long_date(newest->day, language)}});
  bars.description = view.headline;
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bars, width, rendering.text_width); });
}

bool is_hidden(const ProgrammeCell& cell) { return cell.share && !cell.share->part.value(); }

bool any_hidden(const ProgrammeFigures& figures) {
  return std::ranges::any_of(figures.units,
                             [](const auto& unit) { return std::ranges::any_of(unit.steps, is_hidden); }) ||
         std::ranges::any_of(figures.days,
                             [](const auto& day) { return std::ranges::any_of(day.steps, is_hidden); });
}

void add_facts(Rendering& rendering, const model::Programme& programme, ProgrammeView& view) {
  for (const model::ProgrammeStep& step : programme.steps)
    view.steps.push_back({rendering.text(step.title), rendering.text(step.about)});
  view.owner = holder(rendering, programme.owner);
  if (programme.target)
    view.target = rendering.word("programme.target_of",
                                 {{"target", percent(*programme.target, 0, rendering.language)}});
  if (programme.address) view.elsewhere = html::checked_url(programme.address->url);
  view.duties = duty_links(rendering, programme.duties);
  view.sources = source_citations(rendering, programme.sources);
  view.mentions = mentions(rendering, "programme", programme.id);
}

ProgrammeView view(Rendering& rendering) {
  const ProgrammeFigures& figures = figures_of(rendering.material, rendering.page.key);
  const model::Programme& programme = *figures.programme;
  ProgrammeView view;
  view.title = rendering.text(programme.title);
  view.lead = lead_of(rendering, figures);
  view.about = rendering.text(programme.about);
  add_chart(rendering, figures, view);
  if (const ProgrammeDay* const newest = figures.newest()) {
    HeatSection units{.heat = by_unit(rendering, figures)};
    units.counted =
        rendering.word("programme.counted", {{"date", long_date(newest->day, rendering.language)}});
    if (any_hidden(figures))
      units.hidden_note =
          rendering.word("competence.hidden_note", {{"n", rendering.material.clearance.smallest_shown()}});
    view.by_unit.push_back(std::move(units));
    if (figures.days.size() > 1) view.by_day.push_back({.heat = by_day(rendering, figures)});
  }
  add_facts(rendering, programme, view);
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string programme_lead(Rendering& rendering, const Page& page) {
  return lead_of(rendering, figures_of(rendering.material, page.key));
}

PageKind programme_page() { return page_kind<ProgrammeView, view>("programme", keys, describe); }

}  // namespace site
