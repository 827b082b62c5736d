#include <algorithm>

#include "chart/gantt.h"
#include "site/chart_day.h"
#include "site/collation.h"
#include "site/source_words.h"

// What the work builds on: every source, those that no longer hold first, and how long each holds.
namespace site {
namespace {

using analysis::SourceFigures;

// More bars would be no picture, more rows no table.
constexpr std::size_t most_bars = 40;
constexpr std::size_t most_rows = 300;

struct SourceRow {
  html::Html title;
  std::optional<html::Url> address;
  std::string publisher;
  std::string kind;
  std::string validity;
  Standing standing;
  Standing checked;
  std::string cited;  // "4"

  static constexpr auto members() {
    return std::array{
        html::member<&SourceRow::title>("title"),         html::member<&SourceRow::address>("address"),
        html::member<&SourceRow::publisher>("publisher"), html::member<&SourceRow::kind>("kind"),
        html::member<&SourceRow::validity>("validity"),   html::member<&SourceRow::standing>("standing"),
        html::member<&SourceRow::checked>("checked"),     html::member<&SourceRow::cited>("cited")};
  }
};

struct SourcesView {
  Frame frame;
  std::string lead;
  std::string headline;  // of the chart
  html::Html chart;      // empty where no days are known
  std::vector<SourceRow> rows;
  std::string left_out;

  static constexpr auto members() {
    return std::array{
        html::member<&SourcesView::frame>("frame"),       html::member<&SourcesView::lead>("lead"),
        html::member<&SourcesView::headline>("headline"), html::member<&SourcesView::chart>("chart"),
        html::member<&SourcesView::rows>("rows"),         html::member<&SourcesView::left_out>("left_out")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().sources.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("source", language)},
          material.words.in(language).text("source.all"),
          material.strictest,
          "safety",
          ""};
}

// What somebody should look at first: cited though out of force, out of force, not looked up for long.
int urgency(const SourceFigures& source) {
  if (source.is_out_of_force()) return source.cited_by.empty() ? 1 : 0;
  return source.check_is_old || !source.days_since_checked ? 2 : 3;
}

std::vector<const SourceFigures*> in_order(const Rendering& rendering) {
  std::vector<const SourceFigures*> sorted;
  for (const SourceFigures& each : rendering.material.figures.sources) sorted.push_back(&each);
  sort_by_text<const SourceFigures*>(sorted, Collation(rendering.language), [&](const SourceFigures* each) {
    return text_in(each->source->title, rendering.language);
  });
  std::ranges::stable_sort(sorted, {}, [](const SourceFigures* each) { return urgency(*each); });
  return sorted;
}

SourceRow row_of(Rendering& rendering, const SourceFigures& figures) {
  const model::Source& source = *figures.source;
  return {.title = rendering.text(source.title),
          .address = rendering.address("source", source.id),
          .publisher = rendering.plain(source.publisher),
          .kind = source_kind_text(rendering, source),
          .validity = validity_text(rendering, source),
          .standing = source_standing(rendering, figures.state),
          .checked = check_standing(rendering, figures),
          .cited = html::whole_number(static_cast<long long>(figures.cited_by.size()), rendering.language)};
}

std::string lead_of(const Rendering& rendering, const std::vector<const SourceFigures*>& sources) {
  const auto count = [&](const auto& is) { return std::ranges::count_if(sources, is); };
  const auto cited =
      count([](const SourceFigures* each) { return each->is_out_of_force() && !each->cited_by.empty(); });
  const auto old = count([](const SourceFigures* each) { return each->check_is_old; });
  std::string lead = rendering.word("source.count", {{"n", sources.size()}}) + " ";
  lead += cited == 0 ? rendering.word("source.none_outdated")
                     : rendering.word("source.outdated_count", {{"n", cited}});
  if (old > 0) lead += " " + rendering.word("source.old_count", {{"n", old}});
  return lead;
}

chart::Fill fill_of(model::SourceState state) {
  using chart::Fill;
  constexpr Fill fills[] = {Fill::plain, Fill::pale, Fill::rising, Fill::crossed};
  return fills[static_cast<std::size_t>(state)];
}

chart::GanttBar bar_of(Rendering& rendering, const SourceFigures& figures) {
  const auto address = rendering.address("source", figures.source->id);
  const Standing standing = source_standing(rendering, figures.state);
  chart::GanttBar bar{.label = rendering.plain(figures.source->title),
                      .remark = standing.word,
                      .fill = fill_of(figures.state),
                      .href = address ? address->text() : std::string()};
  if (const auto from = drawn_from(*figures.source)) bar.start = chart_day(*from);
  if (const auto to = drawn_to(rendering, figures)) bar.end = chart_day(*to);
  return bar;
}

// A report or an article says what was known when it was written, and goes on saying so.
bool can_lapse(model::SourceKind kind) {
  using model::SourceKind;
  return kind != SourceKind::report && kind != SourceKind::article && kind != SourceKind::book;
}

// What can lapse, by kind, and within it the oldest first.
chart::Gantt timeline(Rendering& rendering, std::vector<const SourceFigures*> sources) {
  const source::Date today = rendering.material.edition.made_for.as_of;
  chart::Gantt gantt{.title = rendering.word("source.timeline"),
                     .today = chart_day(today),
                     .today_label = long_date(today, rendering.language),
                     .month_name = chart_months(rendering.language)};
  for (const auto state : {model::SourceState::in_force, model::SourceState::not_yet,
                           model::SourceState::expired, model::SourceState::superseded})
    gantt.fill_key.push_back({source_standing(rendering, state).word, fill_of(state)});
  std::erase_if(sources, [](const SourceFigures* each) {
    return !drawn_from(*each->source) || !can_lapse(each->source->kind.value_or(model::SourceKind::article));
  });
  if (sources.size() > most_bars) sources.resize(most_bars);
  std::ranges::stable_sort(sources, [](const SourceFigures* left, const SourceFigures* right) {
    const auto place = [](const SourceFigures* each) {
      return std::tuple(each->source->kind.value, drawn_from(*each->source));
    };
    return place(left) < place(right);
  });
  for (const SourceFigures* const each : sources) {
    std::string heading = source_kind_text(rendering, *each->source);
    if (gantt.groups.empty() || gantt.groups.back().heading != heading)
      gantt.groups.push_back({.heading = std::move(heading)});
    gantt.groups.back().bars.push_back(bar_of(rendering, *each));
  }
  return gantt;
}

SourcesView view(Rendering& rendering) {
  const std::vector<const SourceFigures*> sources = in_order(rendering);
  SourcesView view;
  view.lead = lead_of(rendering, sources);
  for (std::size_t i = 0; i < std::min(sources.size(), most_rows); ++i)
    view.rows.push_back(row_of(rendering, *sources[i]));
  if (sources.size() > most_rows)
    view.left_out = rendering.word("source.left_out", {{"n", sources.size() - most_rows}});
  chart::Gantt gantt = timeline(rendering, sources);
  if (!gantt.groups.empty()) {
    const auto ended = std::ranges::count_if(sources, &SourceFigures::is_out_of_force);
    view.headline = ended == 0 ? rendering.word("source.timeline_all_hold")
                               : rendering.word("source.timeline_ended", {{"n", ended}});
    gantt.description = view.headline;
    view.chart = rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(gantt, width, rendering.text_width); });
  }
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string sources_lead(Rendering& rendering, const Page&) {
  return lead_of(rendering, in_order(rendering));
}

PageKind sources_page() { return page_kind<SourcesView, view>("sources", keys, describe); }

}  // namespace site
