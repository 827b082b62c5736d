#include <algorithm>

#include "analysis/portfolio.h"
#include "chart/status_flow.h"
#include "site/chart_day.h"
#include "site/portfolio_views.h"
#include "site/project_words.h"
#include "site/status_fill.h"

// How many projects stood where, month by month.
namespace site {
namespace {

using analysis::StatusMonth;
using model::ProjectStatus;

// The statuses from the ground up: what is reached lies lowest and stays, what may still come lies on top.
constexpr ProjectStatus bands[] = {
    ProjectStatus::sustained, ProjectStatus::closed, ProjectStatus::abandoned, ProjectStatus::implementing,
    ProjectStatus::paused,    ProjectStatus::active, ProjectStatus::idea};
static_assert(std::size(bands) == model::project_status_words.size());

// So many changes of status are told of, the newest.
constexpr std::size_t most_changes = 20;

struct MonthRow {
  std::string month;
  std::vector<std::string> counts;  // in the order of the columns
  std::string all;

  static constexpr auto members() {
    return std::array{html::member<&MonthRow::month>("month"), html::member<&MonthRow::counts>("counts"),
                      html::member<&MonthRow::all>("all")};
  }
};

// A project that changed its status.
struct ChangeRow {
  std::string date;
  std::optional<html::Url> address;
  html::Html title;
  std::string before;  // a word; empty where it was the first
  StatusTag status;

  static constexpr auto members() {
    return std::array{html::member<&ChangeRow::date>("date"), html::member<&ChangeRow::address>("address"),
                      html::member<&ChangeRow::title>("title"), html::member<&ChangeRow::before>("before"),
                      html::member<&ChangeRow::status>("status")};
  }
};

struct PortfolioFlowView {
  Frame frame;
  std::string lead;
  std::vector<NavigationLink> portfolio_views;
  html::Html chart;
  std::vector<std::string> columns;
  std::vector<MonthRow> months;  // the newest first
  std::vector<ChangeRow> changes;

  static constexpr auto members() {
    return std::array{html::member<&PortfolioFlowView::frame>("frame"),
                      html::member<&PortfolioFlowView::lead>("lead"),
                      html::member<&PortfolioFlowView::portfolio_views>("portfolio_views"),
                      html::member<&PortfolioFlowView::chart>("chart"),
                      html::member<&PortfolioFlowView::columns>("columns"),
                      html::member<&PortfolioFlowView::months>("months"),
                      html::member<&PortfolioFlowView::changes>("changes")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().projects.empty() ? std::vector<std::string>() : std::vector<std::string>{""};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{kind_names("project", language), words.text("portfolio_flow.path")},
          words.text("portfolio_flow.title"),
          material.strictest,
          "portfolio",
          ""};
}

std::size_t count(const StatusMonth& month, ProjectStatus status) {
  return month.by_status[static_cast<std::size_t>(status)];
}

std::string status_word(const Rendering& rendering, ProjectStatus status) {
  return rendering.word("status." +
                        std::string(model::project_status_words[static_cast<std::size_t>(status)]));
}

std::string whole(const Rendering& rendering, std::size_t count) {
  return number(static_cast<double>(count), 0, rendering.language);
}

// What has changed since a year ago, or since the first month that there is.
std::string lead_of(const Rendering& rendering, const std::vector<StatusMonth>& months) {
  if (months.empty()) return rendering.word("portfolio_flow.no_status");
  const StatusMonth& now = months.back();
  const std::size_t back = std::min<std::size_t>(12, months.size() - 1);
  const StatusMonth& then = months[months.size() - 1 - back];
  if (back == 0) return rendering.word("portfolio_flow.lead_now", {{"n", analysis::running_in(now)}});
  return rendering.word("portfolio_flow.lead",
                        {{"n", analysis::running_in(now)},
                         {"then", whole(rendering, analysis::running_in(then))},
                         {"month", period_name(source::Period::month, then.first, rendering.language)},
                         {"kept", whole(rendering, analysis::reached_in(now))},
                         {"kept_then", whole(rendering, analysis::reached_in(then))}});
}

chart::StatusFlow flow_of(const Rendering& rendering, const std::vector<StatusMonth>& months,
                          const std::string& lead) {
  chart::StatusFlow flow{.title = rendering.word("portfolio_flow.chart"),
                         .description = lead,
                         .count_label = rendering.word("portfolio_flow.count"),
                         .number = chart_numbers(rendering.language),
                         .month_name = chart_months(rendering.language)};
  for (const StatusMonth& month : months) flow.periods.push_back(chart_day(month.first));
  for (const ProjectStatus status : bands) {
    chart::FlowBand band{.name = status_word(rendering, status), .fill = status_fill(status)};
    for (const StatusMonth& month : months) band.counts.push_back(static_cast<double>(count(month, status)));
    flow.bands.push_back(std::move(band));
  }
  return flow;
}

void add_table(PortfolioFlowView& view, const Rendering& rendering, const std::vector<StatusMonth>& months) {
  std::vector<ProjectStatus> shown;
  for (std::size_t index = 0; index < model::project_status_words.size(); ++index) {
    const auto status = static_cast<ProjectStatus>(index);
    if (std::ranges::none_of(months, [&](const StatusMonth& month) { return count(month, status) > 0; }))
      continue;
    shown.push_back(status);
    view.columns.push_back(status_word(rendering, status));
  }
  for (auto month = months.rbegin(); month != months.rend(); ++month) {
    MonthRow row{.month = capitalised(period_name(source::Period::month, month->first, rendering.language))};
    std::size_t all = 0;
    for (const ProjectStatus status : shown) {
      row.counts.push_back(whole(rendering, count(*month, status)));
      all += count(*month, status);
    }
    row.all = whole(rendering, all);
    view.months.push_back(std::move(row));
  }
}

std::vector<ChangeRow> changes_of(Rendering& rendering) {
  struct Change {
    source::Date date;
    const model::Project* project;
    std::size_t index;
  };
  std::vector<Change> changes;
  for (const model::Project& project : rendering.model().projects)
    for (std::size_t index = 0; index < project.status.facts.size(); ++index)
      if (project.status.facts[index].from && project.status.facts[index].value)
        changes.push_back({*project.status.facts[index].from, &project, index});
  std::ranges::stable_sort(changes, std::ranges::greater(), &Change::date);
  changes.resize(std::min(changes.size(), most_changes));
  std::vector<ChangeRow> rows;
  for (const Change& change : changes) {
    const auto& facts = change.project->status.facts;
    ChangeRow row{.date = short_date(change.date, rendering.language),
                  .address = rendering.address("project", change.project->id),
                  .title = rendering.text(change.project->title),
                  .before = {},
                  .status = status_tag(rendering, *facts[change.index].value)};
    if (change.index > 0 && facts[change.index - 1].value)
      row.before = status_word(rendering, *facts[change.index - 1].value);
    rows.push_back(std::move(row));
  }
  return rows;
}

PortfolioFlowView view(Rendering& rendering) {
  const auto months = analysis::status_months(rendering.material.edition);
  PortfolioFlowView view;
  view.lead = lead_of(rendering, months);
  rendering.description = view.lead;
  view.portfolio_views = portfolio_views(rendering);
  if (months.empty()) return view;
  const chart::StatusFlow flow = flow_of(rendering, months, view.lead);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(flow, width, rendering.text_width); });
  add_table(view, rendering, months);
  view.changes = changes_of(rendering);
  return view;
}

}  // namespace

PageKind portfolio_flow_page() {
  return page_kind<PortfolioFlowView, view>("portfolio_flow", keys, describe);
}

}  // namespace site
