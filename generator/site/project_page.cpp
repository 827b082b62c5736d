#include <algorithm>

#include "site/aim_section.h"
#include "site/claim_view.h"
#include "site/comment_view.h"
#include "site/conversation_words.h"
#include "site/decision_words.h"
#include "site/driver_diagram.h"
#include "site/measure_figure.h"
#include "site/measure_words.h"
#include "site/mentions.h"
#include "site/method_section.h"
#include "site/progress_view.h"
#include "site/project_facts.h"
#include "site/source_citation.h"
#include "site/theory_view.h"
#include "site/project_tests.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::ProjectFigures;
using analysis::Variation;

struct ProjectView {
  Frame frame;
  std::vector<MentionGroup> mentions;  // what else is about it
  std::vector<SourceCitation> sources;
  html::Html title;
  html::Html unit;
  std::optional<html::Url> unit_address;
  std::optional<StatusTag> status;
  std::string lead;
  std::vector<html::Html> reasons;  // why it needs a conversation
  std::optional<MeasureFigure> main;
  html::Html aim;
  std::vector<ProjectFact> aim_facts;
  std::optional<AimSection> aim_section;
  std::optional<MethodSection> method_section;
  std::vector<ProjectFact> facts;
  std::vector<MeasureFigure> measures;  // the others
  std::optional<ProjectTests> tests;
  std::optional<DriverDiagram> driver_diagram;
  html::Html context;
  html::Html story;
  html::Html evidence_base;
  std::vector<ClaimView> claims;
  std::optional<ProgressView> progress;
  html::Html strategic_aim;
  std::optional<html::Url> strategic_aim_address;
  std::vector<ServedDuty> duties;
  std::vector<StrandView> team;
  std::string team_gap;  // that users or relatives are not in it
  std::optional<TheoryView> theory;
  std::vector<StatusChange> status_changes;
  std::optional<CommentList> comments;
  std::vector<DecisionRow> decisions;  // on it, late ones first

  static constexpr auto members() {
    return std::array{html::member<&ProjectView::frame>("frame"),
                      html::member<&ProjectView::mentions>("mentions"),
                      html::member<&ProjectView::sources>("sources"),
                      html::member<&ProjectView::title>("title"),
                      html::member<&ProjectView::unit>("unit"),
                      html::member<&ProjectView::unit_address>("unit_address"),
                      html::member<&ProjectView::status>("status"),
                      html::member<&ProjectView::lead>("lead"),
                      html::member<&ProjectView::reasons>("reasons"),
                      html::member<&ProjectView::main>("main"),
                      html::member<&ProjectView::aim>("aim"),
                      html::member<&ProjectView::aim_facts>("aim_facts"),
                      html::member<&ProjectView::aim_section>("aim_section"),
                      html::member<&ProjectView::method_section>("method_section"),
                      html::member<&ProjectView::facts>("facts"),
                      html::member<&ProjectView::measures>("measures"),
                      html::member<&ProjectView::tests>("tests"),
                      html::member<&ProjectView::driver_diagram>("driver_diagram"),
                      html::member<&ProjectView::context>("context"),
                      html::member<&ProjectView::story>("story"),
                      html::member<&ProjectView::evidence_base>("evidence_base"),
                      html::member<&ProjectView::claims>("claims"),
                      html::member<&ProjectView::progress>("progress"),
                      html::member<&ProjectView::strategic_aim>("strategic_aim"),
                      html::member<&ProjectView::strategic_aim_address>("strategic_aim_address"),
                      html::member<&ProjectView::duties>("duties"),
                      html::member<&ProjectView::team>("team"),
                      html::member<&ProjectView::team_gap>("team_gap"),
                      html::member<&ProjectView::theory>("theory"),
                      html::member<&ProjectView::status_changes>("status_changes"),
                      html::member<&ProjectView::comments>("comments"),
                      html::member<&ProjectView::decisions>("decisions")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Project& project : material.model().projects) ids.push_back(project.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const ProjectFigures& figures = *analysis::find_project(material.figures, material.model(), key);
  model::Classification strictest = figures.project->classification.value_or(model::Classification::internal);
  for (const MeasureFigures* measure : figures.measures) {
    strictest = std::max(strictest, chart_level(*measure, material.model()));
  }
  return {{kind_names("project", language), std::string(key)},
          text_in(figures.project->title, language),
          strictest,
          "portfolio",
          ""};
}

std::string_view signal_word(const ProjectFigures& project) {
  if (!project.main_measure) return "project.says_nothing";
  switch (project.main_measure->variation) {
    case Variation::improvement:
      return "project.says_improvement";
    case Variation::concern:
      return "project.says_concern";
    case Variation::change:
      return "project.says_change";
    case Variation::common_cause:
      return "project.says_common";
    case Variation::too_little_data:
      return "project.says_few";
    case Variation::not_judged:
      return "project.says_not_judged";
  }
  return {};
}

// How long there is until the aim's day, or since; empty where it no longer matters.
std::string deadline_sentence(const Rendering& rendering, const ProjectFigures& project) {
  if (!project.running || !project.project->aim || !project.project->aim->by) return {};
  const source::Date by = *project.project->aim->by;
  const int days = source::days_between(rendering.material.edition.made_for.as_of, by);
  const std::string date = long_date(by, rendering.language);
  return days >= 0 ? rendering.word("project.days_left", {{"date", date}, {"n", days}})
                   : rendering.word("project.days_over", {{"date", date}, {"n", -days}});
}

// The message of the page: what the figures say, whether the aim is reached, how long there is.
std::string lead_of(const Rendering& rendering, const ProjectFigures& project) {
  std::string lead = rendering.word(signal_word(project));
  if (project.main_measure) {
    const std::string target = target_sentence(*project.main_measure, rendering.words);
    if (!target.empty()) lead += " " + target;
  }
  const std::string deadline = deadline_sentence(rendering, project);
  return deadline.empty() ? lead : lead + " " + deadline;
}

// All but the main one, side by side.
std::vector<MeasureFigure> other_figures(Rendering& rendering, const ProjectFigures& project) {
  std::vector<MeasureFigure> others;
  for (const MeasureFigures* measure : project.measures) {
    if (measure != project.main_measure) others.push_back(small_measure_figure(rendering, *measure));
  }
  return others;
}

void add_details(ProjectView& view, Rendering& rendering, const ProjectFigures& figures) {
  const model::Project& project = *figures.project;
  view.tests = project_tests(rendering, figures);
  view.driver_diagram = driver_diagram(rendering, figures);
  view.context = rendering.text(project.context);
  view.story = rendering.markdown(project.story, 3);
  view.evidence_base = rendering.markdown(project.evidence_base, 3);
  view.claims = claim_views(rendering, figures);
  view.progress = progress_view(rendering, figures);
  if (project.strategic_aim) {
    const model::StrategicAim* const aim =
        model::find(rendering.model().strategic_aims, project.strategic_aim->id);
    if (aim) view.strategic_aim = rendering.text(aim->title);
    view.strategic_aim_address = rendering.address("strategic_aim", project.strategic_aim->id);
  }
  view.duties = served_duties(rendering, project.duties);
  view.team = strand_views(rendering, project);
  view.team_gap = team_gap_sentence(rendering, figures);
  view.theory = theory_view(rendering, figures);
  view.status_changes = status_changes(rendering, project);
}

ProjectView view(Rendering& rendering) {
  const ProjectFigures& figures =
      *analysis::find_project(rendering.material.figures, rendering.model(), rendering.page.key);
  const model::Project& project = *figures.project;
  ProjectView view;
  view.title = rendering.text(project.title);
  if (project.unit) {
    const model::Unit* const unit = model::find(rendering.model().units, project.unit->id);
    if (unit) view.unit = rendering.text(unit->title);
    view.unit_address = rendering.address("unit", project.unit->id);
  }
  view.status = status_tag(rendering, project);
  view.lead = lead_of(rendering, figures);
  rendering.description = view.lead;
  for (const analysis::ConversationReason reason : figures.reasons) {
    view.reasons.push_back(reason_sentence(rendering, figures, reason));
  }
  if (figures.main_measure) view.main = measure_figure(rendering, *figures.main_measure);
  if (project.aim) view.aim = rendering.text(project.aim->text);
  view.aim_facts = aim_facts(rendering, project);
  view.aim_section = aim_section(rendering, figures);
  view.method_section = method_section(rendering, project);
  view.facts = project_facts(rendering, figures);
  view.measures = other_figures(rendering, figures);
  add_details(view, rendering, figures);
  view.sources = source_citations(rendering, project.sources);
  view.comments = comment_list(rendering, "project", project.id);
  view.decisions = decisions_on_project(rendering, project.id);
  constexpr std::string_view shown[] = {"comment", "decision"};
  view.mentions = mentions(rendering, "project", project.id, shown);
  return view;
}

}  // namespace

PageKind project_page() { return page_kind<ProjectView, view>("project", keys, describe); }

}  // namespace site
