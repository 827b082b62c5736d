#include "site/project_counts.h"

#include "chart/share_bar.h"
#include "site/measure_chart.h"
#include "site/measure_words.h"

namespace site {
namespace {

using analysis::Variation;

std::string whole(const Rendering& rendering, std::size_t count) {
  return number(static_cast<double>(count), 0, rendering.language);
}

// "forbedring i 6 prosjekter og forverring i 3"; empty where the main measures show neither.
std::string signals_text(const Rendering& rendering, const ProjectCounts& counts) {
  const std::size_t better = counts.saying(Variation::improvement);
  const std::size_t worse = counts.saying(Variation::concern);
  std::vector<std::string> parts;
  if (better > 0) parts.push_back(rendering.word("portfolio.better", {{"n", better}}));
  if (worse > 0) {
    parts.push_back(rendering.word(better > 0 ? "portfolio.worse_too" : "portfolio.worse", {{"n", worse}}));
  }
  return list_of(parts, rendering.language);
}

}  // namespace

ProjectCounts count(const ProjectPointers& projects) {
  ProjectCounts counts{.all = projects.size()};
  for (const analysis::ProjectFigures* project : projects) {
    counts.running += project->running ? 1 : 0;
    counts.conversations += project->needs_conversation() ? 1 : 0;
    if (const auto& status = project->project->status.latest()) {
      ++counts.by_status[static_cast<std::size_t>(*status)];
    }
    if (project->main_measure) {
      ++counts.by_variation[static_cast<std::size_t>(project->main_measure->variation)];
    } else {
      ++counts.without_measure;
    }
  }
  return counts;
}

std::string counts_sentence(const Rendering& rendering, const ProjectCounts& counts) {
  if (counts.all == 0) return rendering.word("portfolio.none");
  const std::string running = counts.running == 0
                                  ? rendering.word("portfolio.none_running")
                                  : rendering.word("portfolio.running", {{"n", counts.running}});
  std::string text = rendering.word("portfolio.lead", {{"n", counts.all}, {"running", running}});
  text += " ";
  text += counts.conversations == 0 ? rendering.word("portfolio.lead_no_talk")
                                    : rendering.word("portfolio.lead_talk", {{"n", counts.conversations}});
  const std::string signals = signals_text(rendering, counts);
  if (!signals.empty()) text += " " + rendering.word("portfolio.lead_signals", {{"signals", signals}});
  return text;
}

html::Html status_bar(Rendering& rendering, const ProjectCounts& counts) {
  chart::ShareBar bar{.title = rendering.word("front.by_status"),
                      .description = rendering.word("front.by_status_about")};
  for (std::size_t status = 0; status < counts.by_status.size(); ++status) {
    if (counts.by_status[status] == 0) continue;
    const std::string word(model::project_status_words[status]);
    const auto address = rendering.address("portfolio_list", "status/" + word);
    const auto n = static_cast<double>(counts.by_status[status]);
    bar.shares.push_back({.name = rendering.word("status." + word),
                          .count = n,
                          .number = number(n, 0, rendering.language),
                          .href = address ? address->text() : std::string()});
  }
  return rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bar, width, rendering.text_width); });
}

std::vector<SignalCount> signal_counts(Rendering& rendering, const ProjectCounts& counts) {
  std::vector<SignalCount> lines;
  for (const Variation variation : {Variation::concern, Variation::improvement, Variation::change,
                                    Variation::common_cause, Variation::too_little_data}) {
    if (counts.saying(variation) == 0) continue;
    analysis::MeasureFigures measure;
    measure.variation = variation;
    lines.push_back({verdict_signal(measure), verdict_sign(rendering, verdict_of(measure)),
                     whole(rendering, counts.saying(variation)), verdict_word(measure, rendering.words)});
  }
  if (counts.without_measure > 0) {
    lines.push_back(
        {"few", {}, whole(rendering, counts.without_measure), rendering.word("portfolio.no_measure")});
  }
  return lines;
}

}  // namespace site
