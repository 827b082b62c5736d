#include "chart/gantt.h"

#include <algorithm>
#include <charconv>

#include "analysis/portfolio.h"
#include "site/chart_day.h"
#include "site/portfolio.h"
#include "site/portfolio_views.h"
#include "site/status_fill.h"

// All projects in time, by unit.
namespace site {
namespace {

using analysis::ProjectFigures;
using analysis::ProjectSpan;

// A picture with more bars than this is too long to read; it goes on in parts, on pages of their own.
constexpr std::size_t most_bars = 60;

struct SpanRow {
  std::optional<html::Url> address;
  html::Html title;
  html::Html unit;
  std::optional<StatusTag> status;
  std::string start;
  std::string end;
  std::string earlier;  // where the end stood before, the first first
  std::string remark;   // that it is late; may be empty

  static constexpr auto members() {
    return std::array{html::member<&SpanRow::address>("address"), html::member<&SpanRow::title>("title"),
                      html::member<&SpanRow::unit>("unit"),       html::member<&SpanRow::status>("status"),
                      html::member<&SpanRow::start>("start"),     html::member<&SpanRow::end>("end"),
                      html::member<&SpanRow::earlier>("earlier"), html::member<&SpanRow::remark>("remark")};
  }
};

struct GanttView {
  Frame frame;
  std::string lead;
  std::vector<NavigationLink> portfolio_views;
  html::Html chart;
  std::vector<SpanRow> rows;
  std::optional<ListParts> list_parts;

  static constexpr auto members() {
    return std::array{html::member<&GanttView::frame>("frame"),
                      html::member<&GanttView::lead>("lead"),
                      html::member<&GanttView::portfolio_views>("portfolio_views"),
                      html::member<&GanttView::chart>("chart"),
                      html::member<&GanttView::rows>("rows"),
                      html::member<&GanttView::list_parts>("list_parts")};
  }
};

std::size_t parts_of(const Material& material) {
  return (material.figures.projects.size() + most_bars - 1) / most_bars;
}

std::string key_of_part(std::size_t part) { return part == 1 ? "" : std::to_string(part); }

std::size_t part_of(std::string_view key) {
  std::size_t part = 1;
  std::from_chars(key.data(), key.data() + key.size(), part);
  return part;
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> keys;
  for (std::size_t part = 1; part <= parts_of(material); ++part) keys.push_back(key_of_part(part));
  return keys;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const html::Words& words = material.words.in(language);
  std::string title = words.text("gantt.title");
  std::vector<std::string> folders{kind_names("project", language), words.text("gantt.path")};
  if (const std::size_t part = part_of(key); part > 1) {
    title = words.text("portfolio.title_part", {{"title", title}, {"part", part}});
    folders.push_back(std::to_string(part));
  }
  return {std::move(folders), std::move(title), material.strictest, "portfolio", ""};
}

source::Date today(const Rendering& rendering) { return rendering.material.edition.made_for.as_of; }

// By unit, and within it by start; those without one last.
ProjectPointers by_unit_and_start(const Rendering& rendering) {
  struct Place {
    std::size_t unit;
    bool unknown;
    source::Date start;
    const ProjectFigures* project;
  };
  std::vector<Place> places;
  for (const ProjectFigures* project :
       sorted(rendering, selected(rendering.material, {}), ProjectOrder::title)) {
    const auto& unit = project->project->unit;
    const Page* const page = unit ? rendering.plan.find("unit", unit->id, rendering.language) : nullptr;
    const auto start = analysis::span_of(*project, today(rendering)).start;
    places.push_back({page ? page->title_order : rendering.plan.pages().size(), !start,
                      start.value_or(source::Date()), project});
  }
  std::ranges::stable_sort(
      places, {}, [](const Place& place) { return std::tuple(place.unit, place.unknown, place.start); });
  ProjectPointers projects;
  for (const Place& place : places) projects.push_back(place.project);
  return projects;
}

std::string moved_words(const Rendering& rendering, const ProjectSpan& span) {
  return span.earlier_ends.empty() ? std::string()
                                   : rendering.word("gantt.moved", {{"n", span.earlier_ends.size()}});
}

std::string late_words(const Rendering& rendering, const ProjectSpan& span) {
  return span.days_late > 0 ? rendering.word("gantt.late", {{"n", span.days_late}}) : std::string();
}

// "Pågår · slutten er flyttet to ganger · 31 dager over tiden"
std::string remark_of(const Rendering& rendering, const ProjectFigures& project, const ProjectSpan& span) {
  std::string remark;
  if (const auto& status = project.project->status.latest())
    remark = rendering.word("status." +
                            std::string(model::project_status_words[static_cast<std::size_t>(*status)]));
  for (const std::string& part : {moved_words(rendering, span), late_words(rendering, span)})
    if (!part.empty()) remark += (remark.empty() ? "" : " · ") + part;
  return remark;
}

chart::GanttBar bar_of(Rendering& rendering, const ProjectFigures& project) {
  const ProjectSpan span = analysis::span_of(project, today(rendering));
  const auto address = rendering.address("project", project.project->id);
  chart::GanttBar bar{.label = rendering.plain(project.project->title),
                      .remark = remark_of(rendering, project, span),
                      .late = span.days_late > 0,
                      .href = address ? address->text() : std::string()};
  if (const auto& status = project.project->status.latest()) bar.fill = status_fill(*status);
  if (span.start) bar.start = chart_day(*span.start);
  if (span.end) bar.end = chart_day(*span.end);
  for (const source::Date end : span.earlier_ends) bar.earlier_ends.push_back(chart_day(end));
  return bar;
}

std::string unit_title(const Rendering& rendering, const ProjectFigures& project) {
  const auto& unit = project.project->unit;
  const model::Unit* const found = unit ? model::find(rendering.model().units, unit->id) : nullptr;
  return found ? text_in(found->title, rendering.language) : std::string();
}

chart::Gantt gantt_of(Rendering& rendering, const ProjectPointers& projects, const std::string& lead) {
  chart::Gantt gantt{.title = rendering.word("gantt.chart"),
                     .description = lead,
                     .today = chart_day(today(rendering)),
                     .today_label = long_date(today(rendering), rendering.language),
                     .fill_key = status_key(rendering),
                     .moved_key = rendering.word("gantt.moved_key"),
                     .late_key = rendering.word("gantt.late_key"),
                     .month_name = chart_months(rendering.language)};
  for (const ProjectFigures* project : projects) {
    std::string unit = unit_title(rendering, *project);
    if (gantt.groups.empty() || gantt.groups.back().heading != unit)
      gantt.groups.push_back({.heading = std::move(unit)});
    gantt.groups.back().bars.push_back(bar_of(rendering, *project));
  }
  return gantt;
}

SpanRow row_of(Rendering& rendering, const ProjectFigures& project) {
  const ProjectSpan span = analysis::span_of(project, today(rendering));
  const auto day = [&](const std::optional<source::Date>& date) {
    return date ? short_date(*date, rendering.language) : std::string();
  };
  SpanRow row{.address = rendering.address("project", project.project->id),
              .title = rendering.text(project.project->title),
              .unit = html::escaped(unit_title(rendering, project)),
              .status = status_tag(rendering, *project.project),
              .start = day(span.start),
              .end = day(span.end),
              .earlier = {},
              .remark = late_words(rendering, span)};
  std::vector<std::string> earlier;
  for (const source::Date end : span.earlier_ends) earlier.push_back(short_date(end, rendering.language));
  row.earlier = list_of(earlier, rendering.language);
  return row;
}

// How many are late and how many have had their end moved, of those that go on.
std::string lead_of(const Rendering& rendering) {
  std::size_t running = 0, late = 0, moved = 0;
  for (const ProjectFigures& project : rendering.material.figures.projects) {
    if (!project.running) continue;
    const ProjectSpan span = analysis::span_of(project, today(rendering));
    ++running;
    if (span.days_late > 0) ++late;
    if (!span.earlier_ends.empty()) ++moved;
  }
  std::string lead = rendering.word("gantt.lead", {{"n", running}});
  lead += " " + (late == 0 ? rendering.word("gantt.lead_none_late")
                           : rendering.word("gantt.lead_late", {{"n", late}}));
  if (moved > 0) lead += " " + rendering.word("gantt.lead_moved", {{"n", moved}});
  return lead;
}

std::optional<ListParts> parts_view(const Rendering& rendering, std::size_t part) {
  const std::size_t parts = parts_of(rendering.material);
  if (parts == 1) return std::nullopt;
  ListParts result{rendering.word("portfolio.part", {{"part", part}, {"parts", parts}}), {}, {}};
  if (part > 1) result.previous = rendering.address("gantt", key_of_part(part - 1));
  if (part < parts) result.next = rendering.address("gantt", key_of_part(part + 1));
  return result;
}

GanttView view(Rendering& rendering) {
  const std::size_t part = part_of(rendering.page.key);
  const ProjectPointers all = by_unit_and_start(rendering);
  const auto first = static_cast<std::ptrdiff_t>((part - 1) * most_bars);
  const auto last = static_cast<std::ptrdiff_t>(std::min(all.size(), part * most_bars));
  const ProjectPointers shown(all.begin() + first, all.begin() + last);
  GanttView view;
  view.lead = lead_of(rendering);
  rendering.description = view.lead;
  view.portfolio_views = portfolio_views(rendering);
  view.list_parts = parts_view(rendering, part);
  const chart::Gantt gantt = gantt_of(rendering, shown, view.lead);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(gantt, width, rendering.text_width); });
  for (const ProjectFigures* project : shown) view.rows.push_back(row_of(rendering, *project));
  return view;
}

}  // namespace

PageKind gantt_page() { return page_kind<GanttView, view>("gantt", keys, describe); }

}  // namespace site
