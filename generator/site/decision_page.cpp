#include <algorithm>

#include "analysis/decision.h"
#include "site/duty_words.h"
#include "site/holder.h"

// What leaders have decided, and what became of it: late ones first.
namespace site {
namespace {

using analysis::DecisionFigures;
using analysis::DecisionState;

struct DecisionItem {
  std::string id;
  html::Html title;
  html::Html about;
  html::Html outcome;
  std::string state;     // for the look
  std::string sign;      // not read aloud
  std::string standing;  // "Over fristen: 12 dager"
  std::string where;     // "Ledelsens gjennomgang 3. mars 2026 · Hjemmetjenesten"
  std::string due;
  std::optional<Holder> holder;
  std::vector<Link> duties;
  std::vector<Link> projects;

  static constexpr auto members() {
    return std::array{html::member<&DecisionItem::id>("id"),
                      html::member<&DecisionItem::title>("title"),
                      html::member<&DecisionItem::about>("about"),
                      html::member<&DecisionItem::outcome>("outcome"),
                      html::member<&DecisionItem::state>("state"),
                      html::member<&DecisionItem::sign>("sign"),
                      html::member<&DecisionItem::standing>("standing"),
                      html::member<&DecisionItem::where>("where"),
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

std::string standing_of(const Rendering& rendering, const DecisionFigures& figures) {
  const model::Decision& decision = *figures.decision;
  if (figures.state == DecisionState::late)
    return rendering.word("decision.late_days", {{"n", figures.days_over}});
  if (figures.state == DecisionState::open) return rendering.word("decision.state_open");
  return rendering.word("decision.done_on", {{"date", long_date(*decision.done, rendering.language)}});
}

std::string where_of(Rendering& rendering, const model::Decision& decision) {
  const std::string date = long_date(*decision.date, rendering.language);
  std::string where =
      decision.forum
          ? rendering.word(
                "decision_forum." +
                std::string(model::decision_forum_words[static_cast<std::size_t>(*decision.forum)])) +
                " " + date
          : capitalised(date);
  const model::Unit* const unit =
      decision.unit ? model::find(rendering.model().units, decision.unit->id) : nullptr;
  if (unit) where += " · " + rendering.plain(unit->title);
  return where;
}

DecisionItem item_of(Rendering& rendering, const DecisionFigures& figures) {
  const model::Decision& decision = *figures.decision;
  constexpr std::string_view states[] = {"late", "coming", "done"};
  constexpr std::string_view signs[] = {"!", "○", "✓"};
  const auto state = static_cast<std::size_t>(figures.state);
  DecisionItem item{.id = decision.id,
                    .title = rendering.text(decision.title),
                    .about = rendering.text(decision.about),
                    .outcome = rendering.text(decision.outcome),
                    .state = std::string(states[state]),
                    .sign = std::string(signs[state]),
                    .standing = standing_of(rendering, figures),
                    .where = where_of(rendering, decision)};
  if (decision.due) item.due = long_date(*decision.due, rendering.language);
  item.holder = holder(rendering, decision.owner);
  for (const auto& reference : decision.duties) {
    const model::DutyPlace place = model::find_duty(rendering.model(), reference->id);
    if (place)
      item.duties.push_back(
          rendering.link("duty", reference->id, duty_title(*place.duty, rendering.language)));
  }
  for (const auto& reference : decision.projects) {
    const model::Project* const project = model::find(rendering.model().projects, reference->id);
    if (project)
      item.projects.push_back(rendering.link("project", project->id, rendering.plain(project->title)));
  }
  return item;
}

// Late ones by how late they are, open ones by their due day, done ones the newest first.
void sort_decisions(std::vector<const DecisionFigures*>& decisions) {
  std::ranges::stable_sort(decisions, [](const DecisionFigures* left, const DecisionFigures* right) {
    if (left->state == DecisionState::done) return *left->decision->done > *right->decision->done;
    const source::Date never =
        source::Date{std::chrono::year{2199}, std::chrono::December, std::chrono::day{31}};
    return left->decision->due.value_or(never) < right->decision->due.value_or(never);
  });
}

DecisionGroup group_of(Rendering& rendering, DecisionState state) {
  std::vector<const DecisionFigures*> decisions;
  for (const DecisionFigures& figures : rendering.material.figures.decisions) {
    if (figures.state == state) decisions.push_back(&figures);
  }
  sort_decisions(decisions);
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
