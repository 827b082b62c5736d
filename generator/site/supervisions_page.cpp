#include <algorithm>

#include "analysis/figures.h"
#include "chart/funnel_steps.h"
#include "chart/target_bars.h"
#include "site/follow_up_rows.h"
#include "site/supervision_words.h"

// What others have seen from outside: what is open and how old it is, what became of the findings, and what
// was learned from supervisions elsewhere.
namespace site {
namespace {

using analysis::FindingFigures;
using analysis::SupervisionFigures;
using model::SupervisionState;
using Supervisions = std::vector<const SupervisionFigures*>;

constexpr std::size_t most_bars = 24, most_rows = 200;

struct OpenSupervision {
  html::Html title;
  std::optional<html::Url> address;
  std::string by;
  html::Html unit;
  std::string age;  // "åpent i 120 dager"
  std::string answer;
  bool is_late = false;
  std::string findings;

  static constexpr auto members() {
    return std::array{html::member<&OpenSupervision::title>("title"),
                      html::member<&OpenSupervision::address>("address"),
                      html::member<&OpenSupervision::by>("by"),
                      html::member<&OpenSupervision::unit>("unit"),
                      html::member<&OpenSupervision::age>("age"),
                      html::member<&OpenSupervision::answer>("answer"),
                      html::member<&OpenSupervision::is_late>("is_late"),
                      html::member<&OpenSupervision::findings>("findings")};
  }
};

struct OpenFinding {
  html::Html text;
  html::Html title;  // of the supervision
  std::optional<html::Url> address;
  std::string days;
  std::string due;
  std::string state;  // data-state
  std::string sign;   // not read aloud
  std::string standing;

  static constexpr auto members() {
    return std::array{
        html::member<&OpenFinding::text>("text"),       html::member<&OpenFinding::title>("title"),
        html::member<&OpenFinding::address>("address"), html::member<&OpenFinding::days>("days"),
        html::member<&OpenFinding::due>("due"),         html::member<&OpenFinding::state>("state"),
        html::member<&OpenFinding::sign>("sign"),       html::member<&OpenFinding::standing>("standing")};
  }
};

struct SupervisionRow {
  html::Html title;
  std::optional<html::Url> address;
  std::string by;
  html::Html unit;
  std::string opened;
  std::string state;
  std::string answer;
  std::string findings;

  static constexpr auto members() {
    return std::array{
        html::member<&SupervisionRow::title>("title"),   html::member<&SupervisionRow::address>("address"),
        html::member<&SupervisionRow::by>("by"),         html::member<&SupervisionRow::unit>("unit"),
        html::member<&SupervisionRow::opened>("opened"), html::member<&SupervisionRow::state>("state"),
        html::member<&SupervisionRow::answer>("answer"), html::member<&SupervisionRow::findings>("findings")};
  }
};

struct LearnedElsewhere {
  html::Html title;
  std::optional<html::Url> address;
  std::string by;
  html::Html where;
  std::string when;
  html::Html learned;
  std::vector<FollowUpRow> findings;

  static constexpr auto members() {
    return std::array{html::member<&LearnedElsewhere::title>("title"),
                      html::member<&LearnedElsewhere::address>("address"),
                      html::member<&LearnedElsewhere::by>("by"),
                      html::member<&LearnedElsewhere::where>("where"),
                      html::member<&LearnedElsewhere::when>("when"),
                      html::member<&LearnedElsewhere::learned>("learned"),
                      html::member<&LearnedElsewhere::findings>("findings")};
  }
};

struct SupervisionsView {
  Frame frame;
  std::string lead;
  std::vector<OpenSupervision> open;
  std::string age_headline;
  html::Html ages;
  std::vector<OpenFinding> findings;
  std::string more_findings;
  std::string funnel_headline;
  html::Html funnel;
  std::vector<SupervisionRow> rows;
  std::string left_out;
  std::vector<LearnedElsewhere> elsewhere;
  std::optional<Link> risks;

  static constexpr auto members() {
    return std::array{html::member<&SupervisionsView::frame>("frame"),
                      html::member<&SupervisionsView::lead>("lead"),
                      html::member<&SupervisionsView::open>("open"),
                      html::member<&SupervisionsView::age_headline>("age_headline"),
                      html::member<&SupervisionsView::ages>("ages"),
                      html::member<&SupervisionsView::findings>("findings"),
                      html::member<&SupervisionsView::more_findings>("more_findings"),
                      html::member<&SupervisionsView::funnel_headline>("funnel_headline"),
                      html::member<&SupervisionsView::funnel>("funnel"),
                      html::member<&SupervisionsView::rows>("rows"),
                      html::member<&SupervisionsView::left_out>("left_out"),
                      html::member<&SupervisionsView::elsewhere>("elsewhere"),
                      html::member<&SupervisionsView::risks>("risks")};
  }
};

// No supervisions, no page.
std::vector<std::string> keys(const Material& material) {
  return material.figures.supervisions.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("supervision", language)},
          material.words.in(language).text("supervision.title"),
          material.strictest,
          "safety",
          ""};
}

html::Html unit_of(Rendering& rendering, const model::Supervision& supervision) {
  const model::Unit* const unit =
      supervision.unit ? model::find(rendering.model().units, supervision.unit->id) : nullptr;
  return unit ? rendering.text(unit->title) : html::Html();
}

std::optional<html::Url> address_of(const Rendering& rendering, const SupervisionFigures& figures) {
  return rendering.address("supervision", figures.supervision->id);
}

// ---- What is open ----

// The one that is latest with its answer first, then the oldest.
Supervisions open_ones(const std::vector<SupervisionFigures>& all) {
  Supervisions open;
  for (const SupervisionFigures& each : all) {
    if (each.is_open()) open.push_back(&each);
  }
  std::ranges::stable_sort(open, [](const SupervisionFigures* left, const SupervisionFigures* right) {
    if (left->days_overdue != right->days_overdue) return left->days_overdue > right->days_overdue;
    return left->opened < right->opened;
  });
  return open;
}

struct OpenOne {
  const SupervisionFigures* supervision = nullptr;
  const FindingFigures* finding = nullptr;
};

// Findings of our own that are not closed: those longest over their day first, then the oldest.
std::vector<OpenOne> open_findings(const std::vector<SupervisionFigures>& all) {
  std::vector<OpenOne> open;
  for (const SupervisionFigures& supervision : all) {
    if (supervision.elsewhere) continue;
    for (const FindingFigures& finding : supervision.findings) {
      if (finding.is_open()) open.push_back({&supervision, &finding});
    }
  }
  std::ranges::stable_sort(open, [](const OpenOne& left, const OpenOne& right) {
    if (left.finding->days_overdue != right.finding->days_overdue)
      return left.finding->days_overdue > right.finding->days_overdue;
    return left.finding->days_open > right.finding->days_open;
  });
  return open;
}

std::string lead_of(const Rendering& rendering, const std::vector<SupervisionFigures>& all) {
  const Supervisions open = open_ones(all);
  const std::vector<OpenOne> findings = open_findings(all);
  std::string lead =
      rendering.word(open.empty() ? "supervision.none_open" : "supervision.open_count", {{"n", open.size()}});
  const auto add = [&](std::string_view word, std::size_t n) {
    if (n > 0) lead += " " + rendering.word(word, {{"n", n}});
  };
  add("supervision.late_answers", static_cast<std::size_t>(std::ranges::count_if(
                                      open, [](const auto* each) { return each->days_overdue > 0; })));
  const bool any_found = std::ranges::any_of(
      all, [](const SupervisionFigures& each) { return !each.elsewhere && each.to_close() > 0; });
  if (findings.empty()) return any_found ? lead + " " + rendering.word("supervision.no_open_findings") : lead;
  add("supervision.open_findings", findings.size());
  add("supervision.some_overdue",
      static_cast<std::size_t>(std::ranges::count_if(
          findings, [](const OpenOne& each) { return each.finding->days_overdue > 0; })));
  return lead;
}

void add_open(SupervisionsView& view, Rendering& rendering, const Supervisions& open) {
  for (const SupervisionFigures* const each : open) {
    view.open.push_back(
        {.title = rendering.text(each->supervision->title),
         .address = address_of(rendering, *each),
         .by = by_word(rendering, *each->supervision),
         .unit = unit_of(rendering, *each->supervision),
         .age = rendering.word("supervision.age",
                               {{"n", each->days_open}, {"state", state_word(rendering, each->state)}}),
         .answer = answer_sentence(rendering, *each),
         .is_late = each->days_overdue > 0,
         .findings = findings_sentence(rendering, *each)});
  }
}

// How old each open finding is, against the time that it was given.
html::Html age_chart(Rendering& rendering, const std::vector<OpenOne>& open, std::string description) {
  const source::Language language = rendering.language;
  chart::TargetBars bars{
      .title = rendering.word("supervision.ages"),
      .description = std::move(description),
      .mark_is = chart::MarkIs::room,
      .number = [language](double value, int decimals) { return number(value, decimals, language); },
      .axis = rendering.word("supervision.days_axis"),
      .amount_key = rendering.word("supervision.age_key"),
      .mark_key = rendering.word("supervision.due_key"),
      .over_key = rendering.word("supervision.over_key")};
  for (const OpenOne& each : open) {
    if (bars.rows.size() == most_bars) break;
    chart::TargetBarRow row{.label = rendering.plain(each.finding->finding->text),
                            .amount = each.finding->days_open,
                            .text = rendering.word("supervision.days", {{"n", each.finding->days_open}})};
    if (each.finding->finding->due)
      row.mark = std::max(0, source::days_between(each.supervision->opened, *each.finding->finding->due));
    if (each.finding->days_overdue > 0) {
      row.note = rendering.word("supervision.over_short", {{"n", each.finding->days_overdue}});
      row.sign = chart::BarSign::over;
    }
    if (const auto address = address_of(rendering, *each.supervision)) row.href = address->text();
    bars.rows.push_back(std::move(row));
  }
  return rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bars, width, rendering.text_width); });
}

void add_findings(SupervisionsView& view, Rendering& rendering, const std::vector<OpenOne>& open) {
  if (open.empty()) return;
  const int oldest = std::ranges::max(open, {}, [](const OpenOne& each) {
                       return each.finding->days_open;
                     }).finding->days_open;
  view.age_headline = rendering.word("supervision.oldest", {{"n", oldest}});
  view.ages = age_chart(rendering, open, view.age_headline + ".");
  for (const OpenOne& each : open) {
    if (view.findings.size() == most_rows) break;
    const model::Finding& finding = *each.finding->finding;
    FollowUpRow row = follow_up_row(rendering, finding, each.finding->state);
    view.findings.push_back(
        {.text = std::move(row.text),
         .title = rendering.text(each.supervision->supervision->title),
         .address = address_of(rendering, *each.supervision),
         .days = rendering.word("supervision.days", {{"n", each.finding->days_open}}),
         .due = finding.due ? short_date(*finding.due, rendering.language) : std::string(),
         .state = std::move(row.state),
         .sign = std::move(row.sign),
         .standing = std::move(row.word)});
  }
  if (open.size() > most_rows)
    view.more_findings = rendering.word("supervision.more_findings", {{"n", open.size() - most_rows}});
}

// ---- From finding to closed ----

void add_funnel(SupervisionsView& view, Rendering& rendering,
                const std::vector<SupervisionFigures>& supervisions) {
  const analysis::FindingFunnel counts =
      analysis::finding_funnel(supervisions, rendering.material.edition.made_for.as_of);
  if (counts.found == 0) return;
  view.funnel_headline =
      rendering.word("supervision.funnel_headline", {{"n", counts.found}, {"closed", counts.closed}});
  chart::FunnelSteps funnel{.title = rendering.word("supervision.funnel"),
                            .description = view.funnel_headline + "."};
  const auto add = [&](std::string_view word, std::size_t count, std::string_view stopped, std::size_t left) {
    funnel.steps.push_back({.name = rendering.word(word),
                            .count = static_cast<double>(count),
                            .number = number(static_cast<double>(count), 0, rendering.language),
                            .stopped = left == 0 ? std::string() : rendering.word(stopped, {{"n", left}})});
  };
  add("supervision.found", counts.found, "supervision.without_action", counts.found - counts.with_action);
  add("supervision.with_action", counts.with_action, "supervision.not_closed",
      counts.with_action - counts.closed);
  add("supervision.closed", counts.closed, "", 0);
  view.funnel = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(funnel, width, rendering.text_width); });
}

// ---- All of our own, and those elsewhere ----

SupervisionRow row_of(Rendering& rendering, const SupervisionFigures& figures) {
  const model::Supervision& supervision = *figures.supervision;
  SupervisionRow row{.title = rendering.text(supervision.title),
                     .address = address_of(rendering, figures),
                     .by = by_word(rendering, supervision),
                     .unit = unit_of(rendering, supervision),
                     .opened = short_date(figures.opened, rendering.language),
                     .state = state_word(rendering, figures.state),
                     .answer = answer_sentence(rendering, figures)};
  if (figures.to_close() > 0)
    row.findings = rendering.word("supervision.closed_of", {{"closed", figures.to_close() - figures.open()},
                                                            {"all", figures.to_close()}});
  return row;
}

LearnedElsewhere learned(Rendering& rendering, const SupervisionFigures& figures) {
  const model::Supervision& supervision = *figures.supervision;
  LearnedElsewhere view{.title = rendering.text(supervision.title),
                        .address = address_of(rendering, figures),
                        .by = by_word(rendering, supervision),
                        .where = rendering.text(supervision.elsewhere),
                        .when = long_date(figures.opened, rendering.language),
                        .learned = rendering.text(supervision.learned)};
  for (const FindingFigures& finding : figures.findings)
    view.findings.push_back(follow_up_row(rendering, *finding.finding, finding.state));
  return view;
}

// The newest first.
void add_all(SupervisionsView& view, Rendering& rendering,
             const std::vector<SupervisionFigures>& supervisions) {
  Supervisions newest_first;
  for (const SupervisionFigures& each : supervisions) newest_first.push_back(&each);
  std::ranges::stable_sort(newest_first, std::greater(), &SupervisionFigures::opened);
  std::size_t left_out = 0;
  for (const SupervisionFigures* const each : newest_first) {
    if (each->elsewhere)
      view.elsewhere.push_back(learned(rendering, *each));
    else if (view.rows.size() < most_rows)
      view.rows.push_back(row_of(rendering, *each));
    else
      ++left_out;
  }
  if (left_out > 0) view.left_out = rendering.word("supervision.left_out", {{"n", left_out}});
}

SupervisionsView view(Rendering& rendering) {
  const std::vector<SupervisionFigures>& supervisions = rendering.material.figures.supervisions;
  SupervisionsView view;
  view.lead = lead_of(rendering, supervisions);
  add_open(view, rendering, open_ones(supervisions));
  add_findings(view, rendering, open_findings(supervisions));
  add_funnel(view, rendering, supervisions);
  add_all(view, rendering, supervisions);
  if (rendering.address("risks", ""))
    view.risks = rendering.link("risks", "", rendering.word("supervision.see_risks"));
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string supervisions_lead(Rendering& rendering, const Page&) {
  return lead_of(rendering, rendering.material.figures.supervisions);
}

PageKind supervisions_page() { return page_kind<SupervisionsView, view>("supervisions", keys, describe); }

}  // namespace site
