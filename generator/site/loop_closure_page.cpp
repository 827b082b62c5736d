#include <algorithm>

#include "analysis/loop_closure.h"
#include "chart/funnel_steps.h"
#include "site/format.h"
#include "site/portfolio_views.h"

// What became of what was planned: from change idea to kept practice, and what stopped where.
namespace site {
namespace {

using analysis::LoopClosure;
using analysis::LoopItem;
using analysis::LoopStep;

// Of each step so many ideas are told of.
constexpr std::size_t most_listed = 150;

struct StepRow {
  std::string name;
  std::string count;
  std::string share;  // of the step before; empty for the first
  std::string stopped;

  static constexpr auto members() {
    return std::array{html::member<&StepRow::name>("name"), html::member<&StepRow::count>("count"),
                      html::member<&StepRow::share>("share"), html::member<&StepRow::stopped>("stopped")};
  }
};

struct StoppedIdea {
  html::Html idea;
  html::Html project;
  std::optional<html::Url> address;
  std::string state;  // how the project says that it stands

  static constexpr auto members() {
    return std::array{
        html::member<&StoppedIdea::idea>("idea"), html::member<&StoppedIdea::project>("project"),
        html::member<&StoppedIdea::address>("address"), html::member<&StoppedIdea::state>("state")};
  }
};

struct StoppedList {
  std::string title;
  std::string about;
  std::vector<StoppedIdea> ideas;
  std::string more;  // how many are left out; may be empty

  static constexpr auto members() {
    return std::array{html::member<&StoppedList::title>("title"), html::member<&StoppedList::about>("about"),
                      html::member<&StoppedList::ideas>("ideas"), html::member<&StoppedList::more>("more")};
  }
};

struct LoopClosureView {
  Frame frame;
  std::string lead;
  std::vector<NavigationLink> portfolio_views;
  html::Html chart;
  std::vector<StepRow> steps;
  std::vector<StoppedList> stopped;
  std::optional<html::Url> challenges;

  static constexpr auto members() {
    return std::array{html::member<&LoopClosureView::frame>("frame"),
                      html::member<&LoopClosureView::lead>("lead"),
                      html::member<&LoopClosureView::portfolio_views>("portfolio_views"),
                      html::member<&LoopClosureView::chart>("chart"),
                      html::member<&LoopClosureView::steps>("steps"),
                      html::member<&LoopClosureView::stopped>("stopped"),
                      html::member<&LoopClosureView::challenges>("challenges")};
  }
};

constexpr std::string_view step_words[] = {"planned", "carried_out", "effect_measured", "kept"};

std::vector<std::string> keys(const Material& material) {
  return material.figures.loop_closure.planned == 0 ? std::vector<std::string>()
                                                    : std::vector<std::string>{""};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{kind_names("project", language), words.text("loop_closure.path")},
          words.text("loop_closure.title"),
          material.strictest,
          "portfolio",
          ""};
}

std::array<std::size_t, 4> counts_of(const LoopClosure& closure) {
  return {closure.planned, closure.carried_out, closure.effect_measured, closure.kept};
}

std::string step_name(const Rendering& rendering, std::size_t step) {
  return rendering.word("loop_closure." + std::string(step_words[step]));
}

// "71 % av de planlagte", or nothing where there were too few for a percentage: then the counts say it.
std::string share_text(const Rendering& rendering, std::size_t part, std::size_t whole) {
  constexpr std::size_t fewest_for_percent = 10;
  if (whole < fewest_for_percent) return {};
  const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
  return rendering.word("loop_closure.share", {{"share", percent(share, 0, rendering.language)}});
}

std::string stopped_text(const Rendering& rendering, std::size_t step, std::size_t n) {
  return n == 0 ? std::string()
                : rendering.word("loop_closure.stopped_" + std::string(step_words[step]), {{"n", n}});
}

void add_steps(LoopClosureView& view, Rendering& rendering, const LoopClosure& closure) {
  const auto counts = counts_of(closure);
  chart::FunnelSteps funnel{.title = rendering.word("loop_closure.chart"), .description = view.lead};
  for (std::size_t step = 0; step < counts.size(); ++step) {
    const std::string count = number(static_cast<double>(counts[step]), 0, rendering.language);
    const std::string share =
        step == 0 ? std::string() : share_text(rendering, counts[step], counts[step - 1]);
    const std::string stopped =
        step + 1 < counts.size() ? stopped_text(rendering, step, counts[step] - counts[step + 1]) : "";
    funnel.steps.push_back({.name = step_name(rendering, step),
                            .count = static_cast<double>(counts[step]),
                            .number = count,
                            .remark = share,
                            .stopped = stopped});
    view.steps.push_back({step_name(rendering, step), count, share, stopped});
  }
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(funnel, width, rendering.text_width); });
}

StoppedIdea idea_of(Rendering& rendering, const LoopItem& item) {
  const auto state = static_cast<std::size_t>(item.idea->state);
  return {.idea = rendering.text(item.idea->idea->title),
          .project = rendering.text(item.project->project->title),
          .address = rendering.address("project", item.project->project->id),
          .state = rendering.word("loop_closure.state_" + std::string(model::idea_status_words[state]))};
}

void add_lists(LoopClosureView& view, Rendering& rendering, const LoopClosure& closure) {
  for (const LoopStep step : {LoopStep::planned, LoopStep::carried_out, LoopStep::effect_measured}) {
    const std::string word(step_words[static_cast<std::size_t>(step)]);
    StoppedList list{.title = rendering.word("loop_closure.list_" + word),
                     .about = rendering.word("loop_closure.about_" + word),
                     .ideas = {},
                     .more = {}};
    std::size_t all = 0;
    for (const LoopItem& item : closure.open) {
      if (item.step != step) continue;
      if (++all <= most_listed) list.ideas.push_back(idea_of(rendering, item));
    }
    if (all > most_listed) list.more = rendering.word("loop_closure.more", {{"n", all - most_listed}});
    if (all > 0) view.stopped.push_back(std::move(list));
  }
}

LoopClosureView view(Rendering& rendering) {
  const LoopClosure& closure = rendering.material.figures.loop_closure;
  const auto whole = [&](std::size_t n) { return number(static_cast<double>(n), 0, rendering.language); };
  LoopClosureView view;
  view.lead = rendering.word("loop_closure.lead", {{"n", closure.planned},
                                                   {"carried_out", whole(closure.carried_out)},
                                                   {"measured", whole(closure.effect_measured)},
                                                   {"kept", whole(closure.kept)}});
  rendering.description = view.lead;
  view.portfolio_views = portfolio_views(rendering);
  add_steps(view, rendering, closure);
  add_lists(view, rendering, closure);
  view.challenges = rendering.address("challenge", "");
  return view;
}

}  // namespace

PageKind loop_closure_page() { return page_kind<LoopClosureView, view>("loop_closure", keys, describe); }

}  // namespace site
