#include <algorithm>

#include "analysis/figures.h"
#include "site/holder.h"
#include "site/measure_figure.h"
#include "site/mentions.h"
#include "site/project_facts.h"
#include "site/risk_chart.h"
#include "site/source_citation.h"

// A risk: how great it was and is, what is done about it, and when it is looked at again.
namespace site {
namespace {

using analysis::RiskFigures;
using analysis::TreatmentState;

struct AssessmentRow {
  std::string date;
  RiskLevelTag level;
  std::string consequence;
  std::string likelihood;
  html::Html note;

  static constexpr auto members() {
    return std::array{
        html::member<&AssessmentRow::date>("date"), html::member<&AssessmentRow::level>("level"),
        html::member<&AssessmentRow::consequence>("consequence"),
        html::member<&AssessmentRow::likelihood>("likelihood"), html::member<&AssessmentRow::note>("note")};
  }
};

struct TreatmentRow {
  html::Html title;
  std::optional<Holder> owner;
  std::string due;
  std::string state;  // data-state
  std::string sign;   // not read aloud
  std::string done;   // when, or how it stands
  html::Html effect;
  std::optional<Link> project;

  static constexpr auto members() {
    return std::array{
        html::member<&TreatmentRow::title>("title"),   html::member<&TreatmentRow::owner>("owner"),
        html::member<&TreatmentRow::due>("due"),       html::member<&TreatmentRow::state>("state"),
        html::member<&TreatmentRow::sign>("sign"),     html::member<&TreatmentRow::done>("done"),
        html::member<&TreatmentRow::effect>("effect"), html::member<&TreatmentRow::project>("project")};
  }
};

struct AcceptanceView {
  std::string when;  // "Akseptert 12. mai 2026, gjelder til 1. mai 2027"
  html::Html reason;
  std::optional<Holder> by;

  static constexpr auto members() {
    return std::array{html::member<&AcceptanceView::when>("when"),
                      html::member<&AcceptanceView::reason>("reason"),
                      html::member<&AcceptanceView::by>("by")};
  }
};

struct RiskView {
  Frame frame;
  html::Html title;
  std::optional<Link> unit;
  std::string lead;
  html::Html about;
  std::vector<std::string> concerns;
  RiskLevelTag now;
  std::optional<RiskLevelTag> aim;
  std::optional<Holder> owner;
  bool is_interface = false;
  html::Html interface_with;
  std::string last_seen;
  std::string next_review;
  bool review_overdue = false;
  std::string headline;  // of the levels over time
  html::Html chart;
  std::vector<AssessmentRow> assessments;
  std::vector<TreatmentRow> treatments;
  std::string no_treatments;  // why there are none
  std::optional<AcceptanceView> accepted;
  std::vector<Link> projects;
  std::vector<MeasureFigure> measures;
  std::vector<ServedDuty> duties;
  std::vector<SourceCitation> sources;
  std::vector<MentionGroup> mentions;
  std::optional<Link> board;

  static constexpr auto members() {
    return std::array{html::member<&RiskView::frame>("frame"),
                      html::member<&RiskView::title>("title"),
                      html::member<&RiskView::unit>("unit"),
                      html::member<&RiskView::lead>("lead"),
                      html::member<&RiskView::about>("about"),
                      html::member<&RiskView::concerns>("concerns"),
                      html::member<&RiskView::now>("now"),
                      html::member<&RiskView::aim>("aim"),
                      html::member<&RiskView::owner>("owner"),
                      html::member<&RiskView::is_interface>("is_interface"),
                      html::member<&RiskView::interface_with>("interface_with"),
                      html::member<&RiskView::last_seen>("last_seen"),
                      html::member<&RiskView::next_review>("next_review"),
                      html::member<&RiskView::review_overdue>("review_overdue"),
                      html::member<&RiskView::headline>("headline"),
                      html::member<&RiskView::chart>("chart"),
                      html::member<&RiskView::assessments>("assessments"),
                      html::member<&RiskView::treatments>("treatments"),
                      html::member<&RiskView::no_treatments>("no_treatments"),
                      html::member<&RiskView::accepted>("accepted"),
                      html::member<&RiskView::projects>("projects"),
                      html::member<&RiskView::measures>("measures"),
                      html::member<&RiskView::duties>("duties"),
                      html::member<&RiskView::sources>("sources"),
                      html::member<&RiskView::mentions>("mentions"),
                      html::member<&RiskView::board>("board")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const RiskFigures& each : material.figures.risks) ids.push_back(each.risk->id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Risk& risk = *model::find(material.model().risks, key);
  return {{kind_names("risk", language), risk.id},
          text_in(risk.title, language),
          risk.classification.value_or(model::Classification::internal),
          "risks",
          ""};
}

std::string headline_of(const Rendering& rendering, const RiskFigures& figures) {
  const int first = figures.first().grade.level(), now = figures.now().grade.level();
  const std::string since = long_date(figures.first().date, rendering.language);
  if (figures.steps.size() == 1) return rendering.word("risk.assessed_once", {{"date", since}, {"now", now}});
  const std::string_view word = now < first   ? "risk.has_fallen"
                                : now > first ? "risk.has_risen"
                                              : "risk.has_not_moved";
  return rendering.word(word, {{"first", first}, {"now", now}, {"date", since}});
}

void add_story(RiskView& view, Rendering& rendering, const RiskFigures& figures) {
  view.headline = headline_of(rendering, figures);
  const chart::StepLineChart drawn = risk_over_time(rendering, figures, view.lead);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(drawn, width, rendering.text_width); });
  for (auto step = figures.steps.rbegin(); step != figures.steps.rend(); ++step) {
    view.assessments.push_back({.date = long_date(step->date, rendering.language),
                                .level = level_tag(rendering, step->grade),
                                .consequence = std::to_string(step->grade.consequence),
                                .likelihood = std::to_string(step->grade.likelihood),
                                .note = rendering.text(step->assessment->note)});
  }
}

TreatmentRow row_of(Rendering& rendering, const analysis::TreatmentFigures& figures) {
  struct Look {
    std::string_view state, sign;
  };
  constexpr Look looks[] = {{"done", "●"}, {"soon", "◇"}, {"lacking", "■"}};
  const Look look = looks[static_cast<std::size_t>(figures.state)];
  const model::RiskTreatment& treatment = *figures.treatment;
  const source::Language language = rendering.language;
  TreatmentRow row{.title = rendering.text(treatment.title),
                   .owner = holder(rendering, treatment.owner),
                   .due = treatment.due ? short_date(*treatment.due, language) : std::string(),
                   .state = std::string(look.state),
                   .sign = std::string(look.sign),
                   .effect = rendering.text(treatment.effect)};
  row.done = figures.state == TreatmentState::done
                 ? rendering.word("risk.done_on", {{"date", short_date(*treatment.done, language)}})
             : figures.state == TreatmentState::overdue
                 ? rendering.word("risk.days_over", {{"n", figures.days_overdue}})
                 : rendering.word("risk.under_way");
  const model::Project* const project =
      treatment.project ? model::find(rendering.model().projects, treatment.project->id) : nullptr;
  if (project) row.project = rendering.link("project", project->id, rendering.plain(project->title));
  return row;
}

std::optional<AcceptanceView> acceptance_of(Rendering& rendering, const model::Risk& risk) {
  if (!risk.accepted || !risk.accepted->date) return std::nullopt;
  const auto date = [&](source::Date day) { return long_date(day, rendering.language); };
  const model::RiskAcceptance& accepted = *risk.accepted;
  const bool ends = static_cast<bool>(accepted.until);
  const bool has_ended = ends && *accepted.until < rendering.material.edition.made_for.as_of;
  return AcceptanceView{
      .when = rendering.word(has_ended ? "risk.accepted_ended"
                             : ends    ? "risk.accepted_until"
                                       : "risk.accepted_on",
                             {{"date", date(*accepted.date)}, {"until", ends ? date(*accepted.until) : ""}}),
      .reason = rendering.text(accepted.reason),
      .by = holder(rendering, accepted.by)};
}

// Those of the risk and of its treatments, each once.
std::vector<Link> projects_of(Rendering& rendering, const model::Risk& risk) {
  std::vector<std::string_view> ids;
  const auto add = [&](const source::Given<source::Reference>& reference) {
    if (reference && std::ranges::find(ids, reference->id) == ids.end()) ids.push_back(reference->id);
  };
  for (const auto& reference : risk.projects) add(reference);
  for (const model::RiskTreatment& treatment : risk.treatments) add(treatment.project);
  std::vector<Link> links;
  for (const std::string_view id : ids) {
    if (const model::Project* const project = model::find(rendering.model().projects, id))
      links.push_back(rendering.link("project", id, rendering.plain(project->title)));
  }
  return links;
}

void add_work(RiskView& view, Rendering& rendering, const RiskFigures& figures) {
  for (const analysis::TreatmentFigures& each : figures.treatments)
    view.treatments.push_back(row_of(rendering, each));
  if (figures.treatments.empty()) view.no_treatments = standing_sentence(rendering, figures);
  view.accepted = acceptance_of(rendering, *figures.risk);
  view.projects = projects_of(rendering, *figures.risk);
  for (const auto& reference : figures.risk->measures) {
    const analysis::MeasureFigures* const measure =
        reference ? analysis::find_measure(rendering.material.figures, rendering.model(), reference->id)
                  : nullptr;
    if (measure) view.measures.push_back(small_measure_figure(rendering, *measure));
  }
}

void add_facts(RiskView& view, Rendering& rendering, const RiskFigures& figures) {
  const model::Risk& risk = *figures.risk;
  view.now = level_tag(rendering, figures.now().grade);
  if (figures.aimed) view.aim = level_tag(rendering, *figures.aimed);
  view.owner = holder(rendering, risk.owner);
  view.is_interface = risk.interface_.value_or(false);
  view.interface_with = rendering.text(risk.interface_with);
  view.last_seen = long_date(figures.last_seen, rendering.language);
  if (figures.next_review) view.next_review = long_date(*figures.next_review, rendering.language);
  view.review_overdue = figures.days_overdue > 0;
}

RiskView view(Rendering& rendering) {
  const RiskFigures& figures = *analysis::find_risk(rendering.material.figures.risks, rendering.page.key);
  const model::Risk& risk = *figures.risk;
  RiskView view;
  view.title = rendering.text(risk.title);
  const model::Unit* const unit = risk.unit ? model::find(rendering.model().units, risk.unit->id) : nullptr;
  if (unit) view.unit = rendering.link("unit", unit->id, rendering.plain(unit->title));
  view.lead = risk_sentence(rendering, figures);
  view.about = rendering.text(risk.about);
  view.concerns = concern_sentences(rendering, figures);
  add_facts(view, rendering, figures);
  add_story(view, rendering, figures);
  add_work(view, rendering, figures);
  view.duties = served_duties(rendering, risk.duties);
  view.sources = source_citations(rendering, risk.sources);
  view.mentions = mentions(rendering, "risk", risk.id);
  if (rendering.address("risks", ""))
    view.board = rendering.link("risks", "", rendering.word("risk.see_all"));
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind risk_page() { return page_kind<RiskView, view>("risk", keys, describe); }

}  // namespace site
