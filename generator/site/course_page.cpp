#include <algorithm>

#include "analysis/figures.h"
#include "chart/target_bars.h"
#include "site/course_words.h"
#include "site/format.h"
#include "site/holder.h"

// A course: what it gives, for whom, when it is held next and how those went that have been held.
namespace site {
namespace {

using analysis::CourseFigures;
using analysis::RunFigures;
using analysis::RunState;

struct TaughtItem {
  html::Html title;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&TaughtItem::title>("title"), html::member<&TaughtItem::about>("about")};
  }
};

struct CompletedFigure {
  std::string headline;
  html::Html chart;

  static constexpr auto members() {
    return std::array{html::member<&CompletedFigure::headline>("headline"),
                      html::member<&CompletedFigure::chart>("chart")};
  }
};

struct CourseView {
  Frame frame;
  html::Html title;
  std::string lead;
  html::Html about;
  std::string kind;
  std::string audience;
  std::optional<Holder> owner;
  std::optional<Link> link;
  std::vector<TaughtItem> items;
  std::vector<RunRow> coming;
  std::vector<RunRow> held;
  std::optional<CompletedFigure> completed;
  std::string left_out;  // how many of the oldest; may be empty
  std::string hidden_note;

  static constexpr auto members() {
    return std::array{html::member<&CourseView::frame>("frame"),
                      html::member<&CourseView::title>("title"),
                      html::member<&CourseView::lead>("lead"),
                      html::member<&CourseView::about>("about"),
                      html::member<&CourseView::kind>("kind"),
                      html::member<&CourseView::audience>("audience"),
                      html::member<&CourseView::owner>("owner"),
                      html::member<&CourseView::link>("link"),
                      html::member<&CourseView::items>("items"),
                      html::member<&CourseView::coming>("coming"),
                      html::member<&CourseView::held>("held"),
                      html::member<&CourseView::completed>("completed"),
                      html::member<&CourseView::left_out>("left_out"),
                      html::member<&CourseView::hidden_note>("hidden_note")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Course& course : material.model().courses) ids.push_back(course.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Course& course = *model::find(material.model().courses, key);
  return {{kind_names("course", language), course.id},
          text_in(course.title, language),
          course.classification.value_or(model::Classification::internal),
          "courses",
          ""};
}

// More bars would be no picture, more rows no table.
constexpr std::size_t most_bars = 24;
constexpr std::size_t most_held = 200;

// Completed of registered, each time that may be shown; newest first, as in the table.
std::optional<CompletedFigure> completed_figure(Rendering& rendering, const CourseFigures& course) {
  const source::Language language = rendering.language;
  chart::TargetBars bars{
      .title = rendering.word("course.completed_chart"),
      .mark_is = chart::MarkIs::room,
      .number = [language](double value, int decimals) { return number(value, decimals, language); },
      .axis = rendering.word("course.persons"),
      .amount_key = rendering.word("course.completed"),
      .mark_key = rendering.word("course.registered")};
  std::size_t told = 0;
  for (auto run = course.runs.rbegin(); run != course.runs.rend(); ++run) {
    if (run->state != RunState::held || !run->completed) continue;
    const RunRow shown = run_row(rendering, course, *run);
    chart::TargetBarRow row{.label = shown.days, .text = shown.completed, .note = shown.percent};
    if (!shown.key.empty()) row.label = shown.key + ", " + row.label;
    if (run->completed->part.value()) {
      ++told;
      row.amount = *run->completed->part.value();
      row.mark = *run->completed->whole.value();
    }
    if (bars.rows.size() < most_bars) bars.rows.push_back(std::move(row));
  }
  const auto newest = std::ranges::find_if(bars.rows, [](const auto& row) { return row.amount.has_value(); });
  if (told < 2 || newest == bars.rows.end()) return std::nullopt;
  CompletedFigure figure{.headline = rendering.word("course.completed_headline",
                                                    {{"run", newest->label}, {"counts", newest->text}}),
                         .chart = {}};
  bars.description = figure.headline;
  figure.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bars, width, rendering.text_width); });
  return figure;
}

void add_items(Rendering& rendering, const model::Course& course, CourseView& view) {
  for (const auto& reference : course.items) {
    const model::CompetenceItem* const item =
        reference ? model::find(rendering.model().competence_items, reference->id) : nullptr;
    if (item) view.items.push_back({rendering.text(item->title), rendering.text(item->about)});
  }
}

void add_runs(Rendering& rendering, const CourseFigures& course, CourseView& view) {
  bool hidden = false;
  for (const RunFigures& run : course.runs) {
    RunRow row = run_row(rendering, course, run);
    hidden = hidden || (run.registered && !run.registered->value());
    (run.state == RunState::held ? view.held : view.coming).push_back(std::move(row));
  }
  std::ranges::reverse(view.held);
  if (view.held.size() > most_held) {
    view.left_out = rendering.word("course.oldest_left_out", {{"n", view.held.size() - most_held}});
    view.held.resize(most_held);
  }
  if (hidden)
    view.hidden_note =
        rendering.word("competence.hidden_note", {{"n", rendering.material.clearance.smallest_shown()}});
}

CourseView view(Rendering& rendering) {
  const CourseFigures& figures =
      *analysis::find_course(rendering.material.figures, rendering.model(), rendering.page.key);
  const model::Course& course = *figures.course;
  CourseView view;
  view.title = rendering.text(course.title);
  view.lead = next_sentence(rendering, figures);
  view.about = rendering.markdown(course.about, 3);
  view.kind = kind_text(rendering, course);
  view.audience = audience_text(rendering, course);
  view.owner = holder(rendering, course.owner);
  if (course.address) {
    if (const auto address = html::checked_url(course.address->url))
      view.link = Link{*address, rendering.word("course.link")};
  }
  add_items(rendering, course, view);
  add_runs(rendering, figures, view);
  view.completed = completed_figure(rendering, figures);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind course_page() { return page_kind<CourseView, view>("course", keys, describe); }

}  // namespace site
