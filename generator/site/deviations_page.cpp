#include <algorithm>

#include "model/deviation_type.h"
#include "site/deviation_splits.h"
#include "site/deviation_units.h"
#include "site/holder.h"
#include "site/measure_chart.h"
#include "site/measure_words.h"
#include "site/point_table.h"
#include "site/summary.h"

// Deviations and adverse events, in numbers alone: are they reported, what goes wrong, are they handled, what
// did we learn; and the units side by side.
namespace site {
namespace {

using analysis::DeviationFigures;
using analysis::DeviationFlow;
using analysis::DeviationTertialFigures;
using analysis::PublicCount;

// Tables and lists hold so many; the rest is told of.
constexpr std::size_t most_rows = 150;
constexpr std::size_t most_types = 20;

struct KpiView {
  std::string name;
  std::string number;
  std::string remark;

  static constexpr auto members() {
    return std::array{html::member<&KpiView::name>("name"), html::member<&KpiView::number>("number"),
                      html::member<&KpiView::remark>("remark")};
  }
};

struct MonthsView {
  std::string headline;
  std::string signal;  // data-signal
  html::Html sign;
  std::string sentence;
  html::Html chart;
  std::string hidden;  // that months are hidden; may be empty

  static constexpr auto members() {
    return std::array{
        html::member<&MonthsView::headline>("headline"), html::member<&MonthsView::signal>("signal"),
        html::member<&MonthsView::sign>("sign"),         html::member<&MonthsView::sentence>("sentence"),
        html::member<&MonthsView::chart>("chart"),       html::member<&MonthsView::hidden>("hidden")};
  }
};

struct TypeView {
  std::string id;
  html::Html title;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&TypeView::id>("id"), html::member<&TypeView::title>("title"),
                      html::member<&TypeView::about>("about")};
  }
};

struct LearnedView {
  html::Html unit;
  html::Html text;
  html::Html action;
  std::string state;  // data-state
  std::string sign;
  std::string standing;
  std::optional<Holder> owner;

  static constexpr auto members() {
    return std::array{
        html::member<&LearnedView::unit>("unit"),     html::member<&LearnedView::text>("text"),
        html::member<&LearnedView::action>("action"), html::member<&LearnedView::state>("state"),
        html::member<&LearnedView::sign>("sign"),     html::member<&LearnedView::standing>("standing"),
        html::member<&LearnedView::owner>("owner")};
  }
};

struct DeviationsView {
  Frame frame;
  std::string lead;
  std::vector<KpiView> kpis;
  std::optional<MonthsView> months;
  PointTable table;                // of the months
  std::vector<SplitView> wrong;    // types, severity
  std::vector<TypeView> types;     // what they are
  std::string flow;                // do more come in than are closed?
  std::vector<SplitView> handled;  // age, how far they came
  std::string not_whole;           // why months and splits are not shown; may be empty
  std::vector<LearnedView> learned;
  std::string learned_lead;
  std::string reviewed;
  std::string units_title;
  std::string before;  // "1. tertial 2026"; empty where there is none
  std::vector<DeviationUnitRow> units;
  std::string left_out;
  std::string hidden_note;
  std::vector<std::string> other_records;  // ids without a row
  std::optional<html::Url> csv;

  static constexpr auto members() {
    return std::array{html::member<&DeviationsView::frame>("frame"),
                      html::member<&DeviationsView::lead>("lead"),
                      html::member<&DeviationsView::kpis>("kpis"),
                      html::member<&DeviationsView::months>("months"),
                      html::member<&DeviationsView::table>("table"),
                      html::member<&DeviationsView::wrong>("wrong"),
                      html::member<&DeviationsView::types>("types"),
                      html::member<&DeviationsView::flow>("flow"),
                      html::member<&DeviationsView::handled>("handled"),
                      html::member<&DeviationsView::not_whole>("not_whole"),
                      html::member<&DeviationsView::learned>("learned"),
                      html::member<&DeviationsView::learned_lead>("learned_lead"),
                      html::member<&DeviationsView::reviewed>("reviewed"),
                      html::member<&DeviationsView::units_title>("units_title"),
                      html::member<&DeviationsView::before>("before"),
                      html::member<&DeviationsView::units>("units"),
                      html::member<&DeviationsView::left_out>("left_out"),
                      html::member<&DeviationsView::hidden_note>("hidden_note"),
                      html::member<&DeviationsView::other_records>("other_records"),
                      html::member<&DeviationsView::csv>("csv")};
  }
};

// No deviations, no page.
std::vector<std::string> keys(const Material& material) {
  return material.figures.deviations ? only_page(material) : std::vector<std::string>();
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("deviation_stat", language)},
          material.words.in(language).text("deviations.title"),
          material.strictest,
          "safety",
          ""};
}

// ---- Are they reported? ----

source::Given<source::Text> in_words(const Rendering& rendering, std::string_view key) {
  source::Text text;
  text.versions.push_back({rendering.language, rendering.word(key), {}});
  return {std::move(text), {}};
}

void add_months(Rendering& rendering, const DeviationFigures& deviations, DeviationsView& view) {
  if (!deviations.series || !deviations.series->latest) return;
  // As an author would have named it.
  model::Measure named = *deviations.months;
  named.title = in_words(rendering, "deviations.months_chart");
  named.unit_label = in_words(rendering, "deviations.months_unit");
  analysis::MeasureFigures figures = *deviations.series;
  figures.measure = &named;
  MonthsView months{.headline = headline(figures, rendering.words),
                    .signal = verdict_signal(figures),
                    .sign = verdict_sign(rendering, verdict_of(figures)),
                    .sentence = verdict_sentence(figures, rendering.words),
                    .chart = rendering.chart_at_both_widths([&](double width) {
                      return measure_scene(figures, rendering.words, width, rendering.text_width);
                    }),
                    .hidden = {}};
  if (deviations.hidden_months > 0)
    months.hidden = rendering.word("deviations.months_hidden", {{"n", deviations.hidden_months}});
  view.months = std::move(months);
  view.table = point_table(rendering, figures);
  view.table.caption = rendering.word("deviations.months_table");
}

// ---- What goes wrong? ----

std::vector<TypeView> types_of(Rendering& rendering) {
  std::vector<const model::DeviationType*> types;
  for (const model::DeviationType& type : rendering.model().deviation_types) types.push_back(&type);
  std::ranges::stable_sort(types, {},
                           [](const model::DeviationType* type) { return type->order.value_or(1000); });
  std::vector<TypeView> views;
  for (const model::DeviationType* const type : types) {
    if (views.size() == most_types) break;
    const bool is_free = rendering.markdown_page.ids.try_emplace(type->id, 1).second;
    views.push_back({is_free ? type->id : "", rendering.text(type->title), rendering.text(type->about)});
  }
  return views;
}

// ---- Are they handled? ----

std::string flow_sentence(const Rendering& rendering, const DeviationFlow& flow) {
  const int reported = *flow.reported.value(), closed = *flow.closed.value();
  const std::string_view key = closed < reported   ? "deviations.flow_grows"
                               : closed > reported ? "deviations.flow_shrinks"
                                                   : "deviations.flow_even";
  return rendering.word(key, {{"reported", html::whole_number(reported, rendering.language)},
                              {"closed", html::whole_number(closed, rendering.language)}});
}

// ---- What did we learn? ----

LearnedView learned_view(Rendering& rendering, const analysis::LearnedFigures& learned) {
  const model::Finding& finding = *learned.finding;
  LearnedView view{.unit = {},
                   .text = rendering.text(finding.text),
                   .action = rendering.text(finding.action),
                   .state = {},
                   .sign = {},
                   .standing = {},
                   .owner = holder(rendering, finding.owner)};
  if (learned.record->unit) {
    const model::Unit* const unit = model::find(rendering.model().units, learned.record->unit->id);
    if (unit) view.unit = rendering.text(unit->title);
  }
  const auto date = [&](source::Date day) { return short_date(day, rendering.language); };
  if (finding.closed) {
    view.state = "done";
    view.sign = "●";
    view.standing = rendering.word("deviations.learned_closed", {{"date", date(*finding.closed)}});
  } else if (learned.overdue) {
    view.state = "lacking";
    view.sign = "■";
    view.standing = rendering.word("deviations.learned_overdue", {{"date", date(*finding.due)}});
  } else if (!finding.action) {
    view.state = "lacking";
    view.sign = "■";
    view.standing = rendering.word("deviations.learned_no_action");
  } else {
    view.state = "soon";
    view.sign = "◇";
    view.standing = finding.due ? rendering.word("deviations.learned_due", {{"date", date(*finding.due)}})
                                : rendering.word("deviations.learned_open");
  }
  return view;
}

void add_learned(Rendering& rendering, const DeviationFigures& figures, DeviationsView& view) {
  for (const analysis::LearnedFigures& learned : figures.learned) {
    if (view.learned.size() == most_rows) break;
    view.learned.push_back(learned_view(rendering, learned));
  }
  const auto done = std::ranges::count_if(
      figures.learned, [](const analysis::LearnedFigures& each) { return bool(each.finding->closed); });
  const auto overdue = std::ranges::count(figures.learned, true, &analysis::LearnedFigures::overdue);
  if (!figures.learned.empty()) {
    view.learned_lead = rendering.word("deviations.learned_count", {{"n", figures.learned.size()}}) + " " +
                        rendering.word("deviations.learned_done", {{"n", done}});
    if (overdue > 0) view.learned_lead += " " + rendering.word("deviations.learned_late", {{"n", overdue}});
  }
  if (figures.newest_review)
    view.reviewed = rendering.word("deviations.reviewed",
                                   {{"date", long_date(*figures.newest_review, rendering.language)}});
}

// ---- The units ----

void add_units(Rendering& rendering, const DeviationFigures& figures, DeviationsView& view) {
  std::set<std::string_view> with_row;
  if (!figures.tertials.empty()) {
    const DeviationTertialFigures& now = figures.tertials.back();
    const DeviationTertialFigures* const before =
        figures.tertials.size() > 1 ? &figures.tertials[figures.tertials.size() - 2] : nullptr;
    view.units_title =
        rendering.word("deviations.units", {{"tertial", tertial_name(now.first_day, rendering.language)}});
    if (before) view.before = tertial_name(before->first_day, rendering.language);
    view.units = deviation_unit_rows(rendering, now, before);
    if (view.units.size() > most_rows) view.units.resize(most_rows);
    if (now.rows.size() > most_rows)
      view.left_out = rendering.word("deviations.left_out", {{"n", now.rows.size() - most_rows}});
    if (now.hidden_rows() > 0 || (before && before->hidden_rows() > 0))
      view.hidden_note =
          rendering.word("deviations.hidden_note", {{"n", rendering.material.clearance.smallest_shown()}});
    for (const DeviationUnitRow& row : view.units) with_row.insert(row.record);
  }
  for (const model::DeviationStat& record : rendering.model().deviation_stats) {
    if (!with_row.contains(record.id)) view.other_records.push_back(record.id);
  }
  for (const model::DeviationStat& record : rendering.model().deviation_stats)
    rendering.markdown_page.ids[record.id] = 1;
}

// ---- The whole ----

std::string change_of_open(const Rendering& rendering, int before, int now) {
  if (before == now) return rendering.word("deviations.open_same");
  return now > before ? rendering.word("deviations.open_more", {{"n", now - before}})
                      : rendering.word("deviations.open_fewer", {{"n", before - now}});
}

std::string lead_of(const Rendering& rendering, const DeviationFigures& figures) {
  if (figures.tertials.empty()) return rendering.word("deviations.lead_none");
  const DeviationTertialFigures& now = figures.tertials.back();
  const std::string tertial = tertial_name(now.first_day, rendering.language);
  if (!now.all.shown()) return rendering.word("deviations.lead_hidden", {{"tertial", tertial}});
  const int reported = *now.all.reported.value(), closed = *now.all.closed.value(),
            open = *now.all.open.value();
  const std::string lead =
      rendering.word("deviations.lead", {{"tertial", tertial},
                                         {"reported", html::whole_number(reported, rendering.language)},
                                         {"closed", html::whole_number(closed, rendering.language)},
                                         {"open", html::whole_number(open, rendering.language)}});
  return lead + " " + change_of_open(rendering, open - reported + closed, open);
}

std::vector<KpiView> kpis_of(const Rendering& rendering, const DeviationFigures& figures) {
  std::vector<KpiView> kpis;
  if (figures.tertials.empty() || !figures.tertials.back().all.shown()) return kpis;
  const DeviationFlow& now = figures.tertials.back().all;
  const DeviationTertialFigures* const before =
      figures.tertials.size() > 1 ? &figures.tertials[figures.tertials.size() - 2] : nullptr;
  const auto remark = [&](const std::string& then) {
    return before && before->all.shown() && !then.empty()
               ? rendering.word(
                     "deviations.before",
                     {{"tertial", tertial_name(before->first_day, rendering.language)}, {"number", then}})
               : std::string();
  };
  const auto add = [&](std::string_view name, PublicCount DeviationFlow::*what) {
    kpis.push_back({rendering.word(name), count_cell(rendering, now.*what),
                    remark(before ? count_cell(rendering, before->all.*what) : "")});
  };
  add("deviations.reported", &DeviationFlow::reported);
  add("deviations.closed", &DeviationFlow::closed);
  add("deviations.open", &DeviationFlow::open);
  if (now.median_days) {
    const auto days = [&](const DeviationFlow& flow) {
      return flow.median_days ? number(*flow.median_days, 0, rendering.language) : std::string();
    };
    kpis.push_back(
        {rendering.word("deviations.median_days"), days(now), remark(before ? days(before->all) : "")});
  }
  return kpis;
}

DeviationsView view(Rendering& rendering) {
  const DeviationFigures& figures = *rendering.material.figures.deviations;
  DeviationsView view;
  add_units(rendering, figures, view);
  view.lead = lead_of(rendering, figures);
  view.kpis = kpis_of(rendering, figures);
  add_months(rendering, figures, view);
  if (!figures.tertials.empty()) {
    const DeviationTertialFigures& newest = figures.tertials.back();
    if (newest.all.shown()) view.flow = flow_sentence(rendering, newest.all);
    view.wrong = wrong_splits(rendering, newest);
    view.handled = handled_splits(rendering, newest);
  }
  view.types = types_of(rendering);
  if (!figures.is_whole) view.not_whole = rendering.word("deviations.not_whole");
  add_learned(rendering, figures, view);
  view.csv = rendering.file(deviations_csv_path());
  rendering.description = view.lead;
  return view;
}

// In the site's own language.
std::vector<OutputFile> csv_beside(const Material& material, const Page& page) {
  if (page.language != material.own_language()) return {};
  return {{deviations_csv_path(), deviations_csv(material)}};
}

}  // namespace

std::string deviations_lead(Rendering& rendering, const Page&) {
  return lead_of(rendering, *rendering.material.figures.deviations);
}

PageKind deviations_page() {
  return page_kind<DeviationsView, view>("deviations", keys, describe, csv_beside);
}

}  // namespace site
