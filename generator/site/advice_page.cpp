#include <algorithm>

#include "analysis/advice.h"
#include "chart/share_bar.h"
#include "site/duty_words.h"
#include "site/holder.h"
#include "site/mentions.h"
#include "site/source_citation.h"
#include "site/standing.h"

// Professional advice: which recommendations are in place where, as planned against done.
namespace site {
namespace {

using analysis::AdviceCell;
using analysis::AdviceFigures;
using analysis::AdviceProgress;

struct UnitColumn {
  html::Html title;
  std::optional<html::Url> address;
  std::string done;  // "4 av 6"

  static constexpr auto members() {
    return std::array{html::member<&UnitColumn::title>("title"),
                      html::member<&UnitColumn::address>("address"), html::member<&UnitColumn::done>("done")};
  }
};

struct CellView {
  std::string unit;  // for a phone
  Standing standing;
  std::string day;  // when it was or shall be in place; may be empty
  html::Html note;

  static constexpr auto members() {
    return std::array{html::member<&CellView::unit>("unit"), html::member<&CellView::standing>("standing"),
                      html::member<&CellView::day>("day"), html::member<&CellView::note>("note")};
  }
};

struct PointRow {
  html::Html title;
  html::Html about;
  std::string done;  // "3 av 6 enheter"
  std::vector<CellView> cells;

  static constexpr auto members() {
    return std::array{html::member<&PointRow::title>("title"), html::member<&PointRow::about>("about"),
                      html::member<&PointRow::done>("done"), html::member<&PointRow::cells>("cells")};
  }
};

struct AdviceView {
  Frame frame;
  html::Html title;
  std::string lead;
  html::Html about;
  std::string headline;
  html::Html chart;
  std::vector<UnitColumn> units;
  std::vector<PointRow> points;
  std::vector<std::string> late;  // what should have been in place, in sentences
  std::optional<Holder> owner;
  std::vector<Link> duties;
  std::vector<SourceCitation> sources;
  std::vector<MentionGroup> mentions;

  static constexpr auto members() {
    return std::array{
        html::member<&AdviceView::frame>("frame"),       html::member<&AdviceView::title>("title"),
        html::member<&AdviceView::lead>("lead"),         html::member<&AdviceView::about>("about"),
        html::member<&AdviceView::headline>("headline"), html::member<&AdviceView::chart>("chart"),
        html::member<&AdviceView::units>("units"),       html::member<&AdviceView::points>("points"),
        html::member<&AdviceView::late>("late"),         html::member<&AdviceView::owner>("owner"),
        html::member<&AdviceView::duties>("duties"),     html::member<&AdviceView::sources>("sources"),
        html::member<&AdviceView::mentions>("mentions")};
  }
};

const AdviceFigures& figures_of(const Material& material, std::string_view key) {
  const model::Advice& advice = *model::find(material.model().advice, key);
  return material.figures.advice[static_cast<std::size_t>(&advice - material.model().advice.data())];
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Advice& advice : material.model().advice) ids.push_back(advice.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Advice& advice = *model::find(material.model().advice, key);
  return {{kind_names("advice", language), advice.id},
          text_in(advice.title, language),
          advice.classification.value_or(model::Classification::internal),
          "safety",
          ""};
}

struct Look {
  std::string_view state;
  std::string_view sign;
  std::string_view word;
};

Look look_of(AdviceProgress progress) {
  constexpr Look looks[] = {{"done", "●", "advice.done"},
                            {"soon", "◇", "advice.planned"},
                            {"lacking", "■", "advice.overdue"},
                            {"none", "○", "advice.not_planned"}};
  return looks[static_cast<std::size_t>(progress)];
}

CellView cell_view(Rendering& rendering, const AdviceCell& cell, const model::Unit& unit) {
  const Look look = look_of(cell.progress);
  CellView view{.unit = rendering.plain(unit.title),
                .standing = {std::string(look.state), std::string(look.sign), rendering.word(look.word)}};
  if (!cell.state) return view;
  const auto& day = cell.progress == AdviceProgress::done ? cell.state->done : cell.state->planned;
  if (day) view.day = short_date(*day, rendering.language);
  view.note = rendering.text(cell.state->note);
  return view;
}

std::string of_all(const Rendering& rendering, const analysis::AdviceCounts& counts) {
  return rendering.word("advice.of", {{"part", counts[AdviceProgress::done]}, {"all", counts.all()}});
}

void add_matrix(Rendering& rendering, const AdviceFigures& figures, AdviceView& view) {
  for (std::size_t i = 0; i < figures.units.size(); ++i)
    view.units.push_back({.title = rendering.text(figures.units[i]->title),
                          .address = rendering.address("unit", figures.units[i]->id),
                          .done = of_all(rendering, figures.by_unit[i])});
  for (const analysis::AdviceRow& row : figures.rows) {
    PointRow shown{.title = rendering.text(row.point->title),
                   .about = rendering.text(row.point->about),
                   .done = of_all(rendering, row.counts)};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      shown.cells.push_back(cell_view(rendering, row.cells[i], *figures.units[i]));
    view.points.push_back(std::move(shown));
  }
}

// What should have been in place, the latest first.
std::vector<std::string> late_sentences(Rendering& rendering, const AdviceFigures& figures) {
  std::vector<std::pair<int, std::string>> late;
  for (const analysis::AdviceRow& row : figures.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].progress != AdviceProgress::overdue) continue;
      late.emplace_back(-row.cells[i].days_late,
                        rendering.word("advice.late", {{"unit", rendering.plain(figures.units[i]->title)},
                                                       {"point", rendering.plain(row.point->title)},
                                                       {"n", row.cells[i].days_late}}));
    }
  }
  std::ranges::stable_sort(late, {}, &std::pair<int, std::string>::first);
  std::vector<std::string> sentences;
  for (auto& [days, sentence] : late) sentences.push_back(std::move(sentence));
  return sentences;
}

std::string lead_of(const Rendering& rendering, const analysis::AdviceCounts& counts) {
  if (counts.all() == 0) return rendering.word("advice.nobody");
  std::string lead =
      rendering.word("advice.lead", {{"n", counts.all()}, {"done", counts[AdviceProgress::done]}});
  if (const std::size_t n = counts[AdviceProgress::overdue])
    lead += " " + rendering.word("advice.lead_overdue", {{"n", n}});
  if (const std::size_t n = counts[AdviceProgress::not_planned])
    lead += " " + rendering.word("advice.lead_not_planned", {{"n", n}});
  return lead;
}

void add_chart(Rendering& rendering, const AdviceFigures& figures, AdviceView& view) {
  if (figures.units.empty()) return;
  chart::ShareBar bar{.title = rendering.word("advice.chart"),
                      .whole = static_cast<double>(figures.rows.size())};
  for (std::size_t i = 0; i < figures.units.size(); ++i) {
    const auto done = figures.by_unit[i][AdviceProgress::done];
    bar.shares.push_back({.name = rendering.plain(figures.units[i]->title),
                          .count = static_cast<double>(done),
                          .number = of_all(rendering, figures.by_unit[i])});
  }
  const auto all_done = std::ranges::count_if(figures.by_unit, [](const analysis::AdviceCounts& counts) {
    return counts[AdviceProgress::done] == counts.all();
  });
  view.headline = all_done == 0
                      ? rendering.word("advice.headline_none")
                      : rendering.word("advice.headline", {{"n", all_done}, {"all", figures.units.size()}});
  bar.description = view.headline;
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bar, width, rendering.text_width); });
}

AdviceView view(Rendering& rendering) {
  const AdviceFigures& figures = figures_of(rendering.material, rendering.page.key);
  const model::Advice& advice = *figures.advice;
  AdviceView view;
  view.title = rendering.text(advice.title);
  view.lead = lead_of(rendering, figures.counts);
  view.about = rendering.text(advice.about);
  add_matrix(rendering, figures, view);
  view.late = late_sentences(rendering, figures);
  add_chart(rendering, figures, view);
  view.owner = holder(rendering, advice.owner);
  view.duties = duty_links(rendering, advice.duties);
  view.sources = source_citations(rendering, advice.sources);
  view.mentions = mentions(rendering, "advice", advice.id);
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string advice_lead(Rendering& rendering, const Page& page) {
  return lead_of(rendering, figures_of(rendering.material, page.key).counts);
}

PageKind advice_page() { return page_kind<AdviceView, view>("advice", keys, describe); }

}  // namespace site
