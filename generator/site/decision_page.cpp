#include <algorithm>

#include "analysis/decision.h"
#include "model/management_review.h"
#include "site/decision_words.h"
#include "site/duty_words.h"

// What leaders have decided, and what became of it: late ones first.
namespace site {
namespace {

using analysis::DecisionFigures;
using analysis::DecisionState;

// What was seen when somebody looked at how it was coming along.
struct FollowUpView {
  std::string date;
  html::Html text;

  static constexpr auto members() {
    return std::array{html::member<&FollowUpView::date>("date"), html::member<&FollowUpView::text>("text")};
  }
};

struct DecisionItem {
  std::string id;
  html::Html title;
  html::Html about;
  html::Html because;
  html::Html outcome;
  DecisionStanding standing;
  std::string where;                    // "Ledelsens gjennomgang 3. mars 2026 · Hjemmetjenesten"
  std::vector<FollowUpView> follow_up;  // the newest first
  std::optional<Link> review;           // the management review that it comes from
  std::string due;
  std::optional<Holder> holder;
  std::vector<Link> duties;
  std::vector<Link> projects;

  static constexpr auto members() {
    return std::array{html::member<&DecisionItem::id>("id"),
                      html::member<&DecisionItem::title>("title"),
                      html::member<&DecisionItem::about>("about"),
                      html::member<&DecisionItem::because>("because"),
                      html::member<&DecisionItem::outcome>("outcome"),
                      html::member<&DecisionItem::standing>("standing"),
                      html::member<&DecisionItem::where>("where"),
                      html::member<&DecisionItem::follow_up>("follow_up"),
                      html::member<&DecisionItem::review>("review"),
                      html::member<&DecisionItem::due>("due"),
                      html::member<&DecisionItem::holder>("holder"),
                      html::member<&DecisionItem::duties>("duties"),
                      html::member<&DecisionItem::projects>("projects")};
  }
};

struct DecisionGroup {
  std::string heading;
  std::vector<DecisionItem> decisions;

  static constexpr auto members() {
    return std::array{html::member<&DecisionGroup::heading>("heading"),
                      html::member<&DecisionGroup::decisions>("decisions")};
  }
};

struct DecisionView {
  Frame frame;
  std::string lead;
  std::vector<DecisionGroup> groups;

  static constexpr auto members() {
    return std::array{html::member<&DecisionView::frame>("frame"), html::member<&DecisionView::lead>("lead"),
                      html::member<&DecisionView::groups>("groups")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.figures.decisions.empty() ? std::vector<std::string>{} : std::vector<std::string>{""};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {
      {kind_names("decision", language)}, kind_names("decision", language), material.strictest, "safety", ""};
}

std::string where_of(Rendering& rendering, const model::Decision& decision) {
  std::string where = decision_taken(rendering, decision);
  const model::Unit* const unit =
      decision.unit ? model::find(rendering.model().units, decision.unit->id) : nullptr;
  if (unit) where += " · " + rendering.plain(unit->title);
  return where;
}

std::vector<FollowUpView> follow_up_of(Rendering& rendering, const model::Decision& decision) {
  std::vector<const model::DecisionFollowUp*> seen;
  for (const model::DecisionFollowUp& each : decision.follow_up) {
    if (each.date) seen.push_back(&each);
  }
  std::ranges::stable_sort(seen,
                           [](const auto* left, const auto* right) { return *left->date > *right->date; });
  std::vector<FollowUpView> views;
  for (const model::DecisionFollowUp* const each : seen)
    views.push_back({short_date(*each->date, rendering.language), rendering.text(each->text)});
  return views;
}

std::optional<Link> review_of(Rendering& rendering, const model::Decision& decision) {
  const model::ManagementReview* const review =
      decision.review ? model::find(rendering.model().management_reviews, decision.review->id) : nullptr;
  if (!review) return std::nullopt;
  return rendering.link("management_review", review->id, rendering.plain(review->title));
}

DecisionItem item_of(Rendering& rendering, const DecisionFigures& figures) {
  const model::Decision& decision = *figures.decision;
  DecisionItem item{.id = decision.id,
                    .title = rendering.text(decision.title),
                    .about = rendering.text(decision.about),
                    .because = rendering.text(decision.because),
                    .outcome = rendering.text(decision.outcome),
                    .standing = decision_standing(rendering, figures),
                    .where = where_of(rendering, decision),
                    .follow_up = follow_up_of(rendering, decision),
                    .review = review_of(rendering, decision)};
  if (decision.due) item.due = long_date(*decision.due, rendering.language);
  item.holder = holder(rendering, decision.owner);
  item.duties = titled_duty_links(rendering, decision.duties);
  for (const auto& reference : decision.projects) {
    const model::Project* const project = model::find(rendering.model().projects, reference->id);
    if (project)
      item.projects.push_back(rendering.link("project", project->id, rendering.plain(project->title)));
  }
  return item;
}

DecisionGroup group_of(Rendering& rendering, DecisionState state) {
  std::vector<const DecisionFigures*> decisions;
  for (const DecisionFigures& figures : rendering.material.figures.decisions) {
    if (figures.state == state) decisions.push_back(&figures);
  }
  analysis::worst_first(decisions);
  constexpr std::string_view headings[] = {"decision.late", "decision.open", "decision.done"};
  DecisionGroup group{.heading = rendering.word(headings[static_cast<std::size_t>(state)]), .decisions = {}};
  for (const DecisionFigures* const figures : decisions)
    group.decisions.push_back(item_of(rendering, *figures));
  return group;
}

std::string lead_of(const Rendering& rendering) {
  std::size_t counts[3] = {};
  for (const DecisionFigures& figures : rendering.material.figures.decisions)
    ++counts[static_cast<std::size_t>(figures.state)];
  std::string lead = rendering.word(
      "decision.lead", {{"n", rendering.material.figures.decisions.size()}, {"done", counts[2]}});
  lead += " " + (counts[0] == 0 ? rendering.word("decision.none_late")
                                : rendering.word("decision.count_late", {{"n", counts[0]}}));
  return lead;
}

DecisionView view(Rendering& rendering) {
  DecisionView view{.lead = lead_of(rendering)};
  for (const DecisionState state : {DecisionState::late, DecisionState::open, DecisionState::done}) {
    DecisionGroup group = group_of(rendering, state);
    if (!group.decisions.empty()) view.groups.push_back(std::move(group));
  }
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string decisions_lead(Rendering& rendering, const Page&) { return lead_of(rendering); }

PageKind decision_page() { return page_kind<DecisionView, view>("decision", keys, describe); }

}  // namespace site
