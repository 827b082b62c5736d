#include <algorithm>

#include "chart/limit_bars.h"
#include "chart/score_pairs.h"
#include "site/chart_day.h"
#include "site/portfolio_views.h"
#include "site/project_row.h"

// How fresh the running projects are, and whether their own scores hold.
namespace site {
namespace {

using analysis::ProjectFigures;

// The charts show so many, those that most need a word; the table goes on.
constexpr std::size_t most_bars = 60;
constexpr std::size_t most_rows = 500;

struct ProgressRow {
  std::optional<html::Url> address;
  html::Html title;
  std::string updated;  // the day
  std::string days;     // since it
  std::string own;      // score; empty without one
  std::string shown;    // what the data show
  std::string gap;      // how much more the project says
  bool stale = false;
  bool overclaimed = false;

  static constexpr auto members() {
    return std::array{html::member<&ProgressRow::address>("address"),
                      html::member<&ProgressRow::title>("title"),
                      html::member<&ProgressRow::updated>("updated"),
                      html::member<&ProgressRow::days>("days"),
                      html::member<&ProgressRow::own>("own"),
                      html::member<&ProgressRow::shown>("shown"),
                      html::member<&ProgressRow::gap>("gap"),
                      html::member<&ProgressRow::stale>("stale"),
                      html::member<&ProgressRow::overclaimed>("overclaimed")};
  }
};

struct PortfolioProgressView {
  Frame frame;
  std::string lead;
  std::vector<NavigationLink> portfolio_views;
  std::string ages_headline;
  html::Html ages;
  std::string scores_headline;
  html::Html scores;  // empty where the site has no scale
  std::string cut;    // that the charts do not show all; may be empty
  std::vector<ProgressRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&PortfolioProgressView::frame>("frame"),
                      html::member<&PortfolioProgressView::lead>("lead"),
                      html::member<&PortfolioProgressView::portfolio_views>("portfolio_views"),
                      html::member<&PortfolioProgressView::ages_headline>("ages_headline"),
                      html::member<&PortfolioProgressView::ages>("ages"),
                      html::member<&PortfolioProgressView::scores_headline>("scores_headline"),
                      html::member<&PortfolioProgressView::scores>("scores"),
                      html::member<&PortfolioProgressView::cut>("cut"),
                      html::member<&PortfolioProgressView::rows>("rows")};
  }
};

std::vector<std::string> keys(const Material& material) {
  const bool any = std::ranges::any_of(material.figures.projects, &ProjectFigures::running);
  return any ? std::vector<std::string>{""} : std::vector<std::string>();
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{kind_names("project", language), words.text("portfolio_progress.path")},
          words.text("portfolio_progress.title"),
          material.strictest,
          "portfolio",
          ""};
}

ProjectPointers running(const Rendering& rendering) {
  ProjectPointers projects;
  for (const ProjectFigures& project : rendering.material.figures.projects)
    if (project.running) projects.push_back(&project);
  return sorted(rendering, std::move(projects), ProjectOrder::title);
}

bool is_stale(const ProjectFigures& project) {
  return project.days_since_update > analysis::longest_without_update_days;
}

bool is_overclaimed(const ProjectFigures& project) {
  return project.progress && project.progress->is_overclaimed();
}

double gap_of(const ProjectFigures& project) {
  return project.progress && project.progress->claimed
             ? *project.progress->claimed - project.progress->score()
             : -100.0;
}

template <class Weight>
ProjectPointers first_by(ProjectPointers projects, std::size_t most, const Weight& weight) {
  std::ranges::stable_sort(projects, std::ranges::greater(), weight);
  projects.resize(std::min(projects.size(), most));
  return projects;
}

std::string address_of(const Rendering& rendering, const ProjectFigures& project) {
  const auto address = rendering.address("project", project.project->id);
  return address ? address->text() : std::string();
}

std::string days_text(const Rendering& rendering, const ProjectFigures& project) {
  return project.last_update ? rendering.word("portfolio_progress.days", {{"n", project.days_since_update}})
                             : rendering.word("portfolio_progress.never");
}

chart::LimitBars ages_of(Rendering& rendering, const ProjectPointers& projects, const std::string& headline) {
  chart::LimitBars ages{.title = rendering.word("portfolio_progress.ages"),
                        .description = headline,
                        .limit = analysis::longest_without_update_days,
                        .limit_label = rendering.word("portfolio_progress.days",
                                                      {{"n", analysis::longest_without_update_days}})};
  for (const ProjectFigures* project : projects) {
    ages.bars.push_back(
        {.label = rendering.plain(project->project->title),
         .value = project->last_update ? std::optional<double>(project->days_since_update) : std::nullopt,
         .text = days_text(rendering, *project),
         .href = address_of(rendering, *project)});
  }
  return ages;
}

std::string score_text(const Rendering& rendering, std::optional<double> score) {
  return score ? number(*score, 1, rendering.language) : "–";
}

chart::ScorePairs scores_of(Rendering& rendering, const ProjectPointers& projects,
                            const std::string& headline) {
  const model::ProgressScale& scale = rendering.model().progress_scales.front();
  chart::ScorePairs scores{.title = rendering.word("portfolio_progress.scores"),
                           .description = headline,
                           .low = 0,
                           .high = scale.steps.empty() ? 5 : *scale.steps.back().score,
                           .number = chart_numbers(rendering.language),
                           .said_key = rendering.word("progress.own"),
                           .shown_key = rendering.word("progress.data"),
                           .apart_key = rendering.word("portfolio_progress.apart")};
  scores.groups.resize(1);
  for (const ProjectFigures* project : projects) {
    const analysis::EvidencedProgress& progress = *project->progress;
    scores.groups[0].pairs.push_back(
        {.label = rendering.plain(project->project->title),
         .said = progress.claimed,
         .shown = progress.score(),
         .text = score_text(rendering, progress.claimed) + " → " + score_text(rendering, progress.score()),
         .apart = progress.is_overclaimed() ? chart::Apart::yes : chart::Apart::no,
         .href = address_of(rendering, *project)});
  }
  return scores;
}

ProgressRow row_of(Rendering& rendering, const ProjectFigures& project) {
  ProgressRow row{.address = rendering.address("project", project.project->id),
                  .title = rendering.text(project.project->title),
                  .updated = project.last_update ? short_date(*project.last_update, rendering.language) : "",
                  .days = project.last_update ? number(project.days_since_update, 0, rendering.language) : "",
                  .own = {},
                  .shown = {},
                  .gap = {},
                  .stale = is_stale(project),
                  .overclaimed = is_overclaimed(project)};
  if (!project.progress) return row;
  row.own = score_text(rendering, project.progress->claimed);
  row.shown = score_text(rendering, project.progress->score());
  if (project.progress->claimed) row.gap = score_text(rendering, gap_of(project));
  return row;
}

PortfolioProgressView view(Rendering& rendering) {
  const ProjectPointers all = running(rendering);
  const auto stale = static_cast<std::size_t>(
      std::ranges::count_if(all, [](const ProjectFigures* project) { return is_stale(*project); }));
  const auto over = static_cast<std::size_t>(
      std::ranges::count_if(all, [](const ProjectFigures* project) { return is_overclaimed(*project); }));
  PortfolioProgressView view;
  view.ages_headline = stale == 0 ? rendering.word("portfolio_progress.none_stale")
                                  : rendering.word("portfolio_progress.stale", {{"n", stale}});
  view.lead = view.ages_headline;
  view.portfolio_views = portfolio_views(rendering);
  const auto age = [](const ProjectFigures* project) { return project->days_since_update; };
  const chart::LimitBars ages = ages_of(rendering, first_by(all, most_bars, age), view.ages_headline);
  view.ages = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(ages, width, rendering.text_width); });
  if (!rendering.model().progress_scales.empty()) {
    view.scores_headline = over == 0 ? rendering.word("portfolio_progress.none_over")
                                     : rendering.word("portfolio_progress.over", {{"n", over}});
    view.lead += " " + view.scores_headline;
    const auto gap = [](const ProjectFigures* project) { return gap_of(*project); };
    const chart::ScorePairs scores =
        scores_of(rendering, first_by(all, most_bars, gap), view.scores_headline);
    view.scores = rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(scores, width, rendering.text_width); });
  }
  rendering.description = view.lead;
  if (all.size() > most_bars)
    view.cut = rendering.word("portfolio_progress.cut", {{"n", most_bars}, {"all", all.size()}});
  for (const ProjectFigures* project : first_by(all, most_rows, age))
    view.rows.push_back(row_of(rendering, *project));
  return view;
}

}  // namespace

PageKind portfolio_progress_page() {
  return page_kind<PortfolioProgressView, view>("portfolio_progress", keys, describe);
}

}  // namespace site
