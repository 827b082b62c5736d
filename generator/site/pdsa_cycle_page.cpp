#include <algorithm>

#include "site/change_idea.h"
#include "site/measure_words.h"
#include "site/pdsa_ramp.h"
#include "site/project_facts.h"

namespace site {
namespace {

using analysis::ChangeIdeaFigures;
using analysis::CycleFigures;
using analysis::ProjectFigures;

// What was foretold beside what came out.
struct Comparison {
  html::Html foretold;
  std::string predicted;  // the number; empty where none is given
  html::Html result;
  std::string observed;
  std::string difference;  // a sentence, where both numbers are given
  std::string held;        // see held_word()
  std::string held_mark;   // "✓", "◐", "✕" or "–"
  html::Html compared;

  static constexpr auto members() {
    return std::array{html::member<&Comparison::foretold>("foretold"),
                      html::member<&Comparison::predicted>("predicted"),
                      html::member<&Comparison::result>("result"),
                      html::member<&Comparison::observed>("observed"),
                      html::member<&Comparison::difference>("difference"),
                      html::member<&Comparison::held>("held"),
                      html::member<&Comparison::held_mark>("held_mark"),
                      html::member<&Comparison::compared>("compared")};
  }
};

// The test before or after this one.
struct Neighbour {
  html::Url address;
  html::Html title;

  static constexpr auto members() {
    return std::array{html::member<&Neighbour::address>("address"), html::member<&Neighbour::title>("title")};
  }
};

struct PdsaCycleView {
  Frame frame;
  html::Html title;
  html::Html project;
  std::optional<html::Url> project_address;
  std::string lead;
  OutcomeTag outcome;
  std::vector<std::string> loose_ends;
  html::Html question;
  html::Html prediction;
  std::string predicted;
  std::string sample;
  std::string when;
  html::Html happened;
  std::optional<Comparison> comparison;
  html::Html next;
  std::string decided;  // the day
  std::optional<Neighbour> before, after;
  html::Html idea;
  std::optional<RampView> ramp;
  std::vector<ProjectFact> facts;

  static constexpr auto members() {
    return std::array{html::member<&PdsaCycleView::frame>("frame"),
                      html::member<&PdsaCycleView::title>("title"),
                      html::member<&PdsaCycleView::project>("project"),
                      html::member<&PdsaCycleView::project_address>("project_address"),
                      html::member<&PdsaCycleView::lead>("lead"),
                      html::member<&PdsaCycleView::outcome>("outcome"),
                      html::member<&PdsaCycleView::loose_ends>("loose_ends"),
                      html::member<&PdsaCycleView::question>("question"),
                      html::member<&PdsaCycleView::prediction>("prediction"),
                      html::member<&PdsaCycleView::predicted>("predicted"),
                      html::member<&PdsaCycleView::sample>("sample"),
                      html::member<&PdsaCycleView::when>("when"),
                      html::member<&PdsaCycleView::happened>("happened"),
                      html::member<&PdsaCycleView::comparison>("comparison"),
                      html::member<&PdsaCycleView::next>("next"),
                      html::member<&PdsaCycleView::decided>("decided"),
                      html::member<&PdsaCycleView::before>("before"),
                      html::member<&PdsaCycleView::after>("after"),
                      html::member<&PdsaCycleView::idea>("idea"),
                      html::member<&PdsaCycleView::ramp>("ramp"),
                      html::member<&PdsaCycleView::facts>("facts")};
  }
};

// --- Which test ---

struct Found {
  const ProjectFigures* project = nullptr;
  const CycleFigures* cycle = nullptr;
  const ChangeIdeaFigures* idea = nullptr;  // null where it belongs to none
};

Found found(const Material& material, std::string_view key) {
  const std::size_t slash = key.find('/');
  Found found{.project = analysis::find_project(material.figures, material.model(), key.substr(0, slash))};
  found.cycle = &*std::ranges::find(found.project->cycles, key.substr(slash + 1), &CycleFigures::key);
  if (!found.cycle->idea) return found;
  found.idea = &*std::ranges::find(found.project->ideas, found.cycle->idea, &ChangeIdeaFigures::idea);
  return found;
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> keys;
  for (const ProjectFigures& project : material.figures.projects)
    for (const CycleFigures& cycle : project.cycles)
      keys.push_back(cycle_page_key(*project.project, cycle.key));
  return keys;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const Found test = found(material, key);
  const model::Project& project = *test.project->project;
  return {{kind_names("project", language), project.id, "pdsa", test.cycle->key},
          text_in(test.cycle->cycle->title, language),
          project.classification.value_or(model::Classification::internal),
          "project",
          project.id};
}

// --- What is said of it ---

void add_sentence(std::string& text, const std::string& sentence) {
  if (!sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
}

std::string place_sentence(Rendering& rendering, const Found& test) {
  if (!test.idea) return {};
  const auto& cycles = test.idea->cycles;
  const auto at = std::ranges::find(cycles, test.cycle->key, &CycleFigures::key) - cycles.begin();
  return rendering.word("pdsa.place", {{"n", at + 1},
                                       {"all", std::to_string(cycles.size())},
                                       {"idea", rendering.plain(test.idea->idea->title)}});
}

std::string held_sentence(const Rendering& rendering, const CycleFigures& cycle) {
  if (!cycle.held) return {};
  return rendering.word("pdsa.went_" +
                        std::string(model::prediction_held_words[static_cast<std::size_t>(*cycle.held)]));
}

// Where it stands in the ramp, how large it is, whether it went as foretold.
std::string lead_of(Rendering& rendering, const Found& test) {
  std::string lead = place_sentence(rendering, test);
  add_sentence(lead, sample_sentence(rendering, *test.cycle));
  add_sentence(lead, held_sentence(rendering, *test.cycle));
  return lead;
}

std::vector<std::string> loose_ends(const Rendering& rendering, const Found& test) {
  std::vector<std::string> sentences;
  const std::string open = test.project->running ? open_sentence(rendering, *test.cycle) : std::string();
  if (!open.empty()) sentences.push_back(open);
  if (test.cycle->lacks_comparison()) sentences.push_back(rendering.word("pdsa.not_compared"));
  return sentences;
}

std::string number_of(const Rendering& rendering, const source::Given<double>& given) {
  return given ? number(*given, rendering.language) : std::string();
}

std::string difference_of(const Rendering& rendering, const model::CyclePlan& plan,
                          const model::CycleStudy& study) {
  if (!plan.predicted || !study.observed) return {};
  const double difference = *study.observed - *plan.predicted;
  if (difference == 0) return rendering.word("pdsa.same_number");
  return rendering.word(difference > 0 ? "pdsa.above" : "pdsa.below",
                        {{"difference", number(std::abs(difference), rendering.language)}});
}

std::string_view held_mark(const CycleFigures& cycle) {
  constexpr std::string_view marks[] = {"✓", "◐", "✕"};
  return cycle.held ? marks[static_cast<std::size_t>(*cycle.held)] : "–";
}

std::optional<Comparison> comparison_of(Rendering& rendering, const CycleFigures& cycle) {
  const model::PdsaCycle& test = *cycle.cycle;
  if (!test.study) return std::nullopt;
  Comparison view{.result = rendering.text(test.study->result),
                  .observed = number_of(rendering, test.study->observed),
                  .held = held_word(rendering, cycle),
                  .held_mark = std::string(held_mark(cycle)),
                  .compared = rendering.text(test.study->compared)};
  if (!test.plan) return view;
  view.foretold = rendering.text(test.plan->prediction);
  view.predicted = number_of(rendering, test.plan->predicted);
  view.difference = difference_of(rendering, *test.plan, *test.study);
  return view;
}

void add_steps(PdsaCycleView& view, Rendering& rendering, const CycleFigures& cycle) {
  const model::PdsaCycle& test = *cycle.cycle;
  if (test.plan) {
    view.question = rendering.text(test.plan->question);
    view.prediction = rendering.text(test.plan->prediction);
    view.predicted = number_of(rendering, test.plan->predicted);
  }
  view.sample = sample_sentence(rendering, cycle);
  view.when = when(rendering, test);
  if (test.do_) view.happened = rendering.text(test.do_->happened);
  view.comparison = comparison_of(rendering, cycle);
  if (!test.act) return;
  view.next = rendering.text(test.act->next);
  if (test.act->date) view.decided = long_date(*test.act->date, rendering.language);
}

// The tests of the same idea; of one without an idea the project's others without.
std::vector<const CycleFigures*> siblings(const Found& test) {
  std::vector<const CycleFigures*> siblings;
  for (const CycleFigures& cycle : test.project->cycles)
    if (cycle.idea == test.cycle->idea) siblings.push_back(&cycle);
  return siblings;
}

std::optional<Neighbour> neighbour(Rendering& rendering, const Found& test, const CycleFigures& cycle) {
  auto address = cycle_address(rendering, *test.project->project, cycle.key);
  if (!address) return std::nullopt;
  return Neighbour{std::move(*address), rendering.text(cycle.cycle->title)};
}

void add_neighbours(PdsaCycleView& view, Rendering& rendering, const Found& test) {
  const auto all = siblings(test);
  const auto here = std::ranges::find(all, test.cycle);
  if (here != all.begin()) view.before = neighbour(rendering, test, **std::prev(here));
  if (std::next(here) != all.end()) view.after = neighbour(rendering, test, **std::next(here));
}

// Where the idea's tests stand on the project's page.
std::optional<html::Url> idea_address(const Rendering& rendering, const Found& test) {
  const auto page = rendering.address("project", test.project->project->id);
  return page ? html::checked_url(page->text() + "#" + idea_anchor(*test.project, *test.idea->idea)) : page;
}

html::Html idea_with_state(Rendering& rendering, const ChangeIdeaFigures& idea) {
  return rendering.text(idea.idea->title) + html::escaped(" (" + idea_state_text(rendering, idea) + ")");
}

std::vector<ProjectFact> facts_of(Rendering& rendering, const Found& test) {
  std::vector<ProjectFact> facts;
  const model::Project& project = *test.project->project;
  const auto project_address = rendering.address("project", project.id);
  if (test.idea)
    facts.push_back(
        {rendering.word("pdsa.idea"), idea_with_state(rendering, *test.idea), idea_address(rendering, test)});
  facts.push_back({rendering.word("pdsa.project"), rendering.text(project.title), project_address});
  const analysis::MeasureFigures* const measure =
      test.cycle->measure
          ? analysis::find_measure(rendering.material.figures, rendering.model(), *test.cycle->measure)
          : nullptr;
  if (!measure) return facts;
  facts.push_back({rendering.word("pdsa.measure"), rendering.text(measure->measure->title),
                   rendering.address("measure", measure->measure->id)});
  facts.push_back(
      {rendering.word("pdsa.measure_says"), html::escaped(headline(*measure, rendering.words)), {}});
  return facts;
}

PdsaCycleView view(Rendering& rendering) {
  const Found test = found(rendering.material, rendering.page.key);
  const model::Project& project = *test.project->project;
  PdsaCycleView view;
  view.title = rendering.text(test.cycle->cycle->title);
  view.project = rendering.text(project.title);
  view.project_address = rendering.address("project", project.id);
  view.lead = lead_of(rendering, test);
  view.outcome = outcome_tag(rendering, *test.cycle);
  view.loose_ends = loose_ends(rendering, test);
  add_steps(view, rendering, *test.cycle);
  add_neighbours(view, rendering, test);
  if (test.idea) {
    view.idea = rendering.text(test.idea->idea->title);
    view.ramp = idea_ramp(rendering, project, *test.idea, test.cycle->key);
  }
  view.facts = facts_of(rendering, test);
  rendering.description = view.lead.empty() ? rendering.plain(test.cycle->cycle->title) : view.lead;
  return view;
}

}  // namespace

PageKind pdsa_cycle_page() { return page_kind<PdsaCycleView, view>("pdsa_cycle", keys, describe); }

}  // namespace site
