#include "site/method_section.h"

#include "chart/step_path.h"
#include "model/measure_axis.h"
#include "site/format.h"

namespace site {
namespace {

using analysis::MethodFigures;
using analysis::MethodStay;

std::string_view here_key(const MethodFigures& figures) {
  return figures.ended ? "method.stopped" : "method.here";
}

// The message of the section: which method, which step, since when, and how often it went back.
std::string sentence_of(Rendering& rendering, const MethodFigures& figures) {
  const std::string method = rendering.plain(figures.method->title);
  if (!figures.step()) return rendering.word("method.no_step", {{"method", method}});
  const MethodStay& last = figures.stays.back();
  std::string sentence = rendering.word(figures.ended ? "method.was_at" : "method.is_at",
                                        {{"method", method},
                                         {"place", last.step + 1},
                                         {"steps", figures.method->steps.size()},
                                         {"step", rendering.plain(figures.step()->title)},
                                         {"date", long_date(last.from, rendering.language)}});
  if (const std::size_t returns = figures.returns(); returns > 0)
    sentence += " " + rendering.word("method.returns", {{"n", returns}});
  return sentence;
}

std::string stay_text(const Rendering& rendering, const MethodFigures& figures, const MethodStay& stay) {
  const std::string from = short_date(stay.from, rendering.language);
  const bool goes_on = &stay == &figures.stays.back() && !figures.ended;
  std::string text = goes_on ? rendering.word("method.since", {{"date", from}})
                             : from + "–" + short_date(stay.to, rendering.language);
  if (stay.back) text += " " + rendering.word("method.came_back");
  return text;
}

std::vector<MethodStepView> steps_of(Rendering& rendering, const MethodFigures& figures) {
  std::vector<MethodStepView> views;
  for (std::size_t step = 0; step < figures.method->steps.size(); ++step) {
    MethodStepView view{.title = rendering.text(figures.method->steps[step].title)};
    for (const MethodStay& stay : figures.stays)
      if (stay.step == step) view.stays.push_back(stay_text(rendering, figures, stay));
    view.now = figures.step() && figures.stays.back().step == step;
    const std::string_view not_now = view.stays.empty() ? "method.not_yet" : "method.been_here";
    view.state = rendering.word(view.now ? here_key(figures) : not_now);
    views.push_back(std::move(view));
  }
  return views;
}

chart::StepPath path_of(Rendering& rendering, const MethodFigures& figures, std::string description) {
  chart::StepPath path{.title = rendering.word("method.chart"),
                       .description = std::move(description),
                       .here = rendering.word(here_key(figures)),
                       .forward_key = rendering.word("method.forward"),
                       .back_key = rendering.word("method.back")};
  for (const model::MethodStep& step : figures.method->steps)
    path.steps.push_back({rendering.plain(step.title)});
  for (const MethodStay& stay : figures.stays)
    path.stays.push_back(
        {.step = stay.step, .from = model::position_of(stay.from), .to = model::position_of(stay.to)});
  path.month_name = [language = rendering.language](int month) {
    return short_month_name(static_cast<unsigned>(month), language);
  };
  return path;
}

}  // namespace

std::optional<MethodSection> method_section(Rendering& rendering, const model::Project& project) {
  const MethodFigures figures =
      analysis::method_figures(project, rendering.model(), rendering.material.edition.made_for.as_of);
  if (!figures.method || figures.method->steps.empty()) return std::nullopt;
  MethodSection section{.method = rendering.text(figures.method->title),
                        .address = rendering.address("method", figures.method->id),
                        .sentence = sentence_of(rendering, figures)};
  if (figures.step()) {
    const chart::StepPath path = path_of(rendering, figures, section.sentence);
    section.chart = rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(path, width, rendering.text_width); });
  }
  section.steps = steps_of(rendering, figures);
  return section;
}

}  // namespace site
