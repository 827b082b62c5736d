#include "site/aim_words.h"

#include <cmath>

#include "site/format.h"
#include "site/level_section.h"
#include "site/measure_words.h"
#include "site/project_words.h"

namespace site {
namespace {

using analysis::AimFigures;
using analysis::AimState;

// Whole percent, cut: what is nearly there is not there.
std::string whole_percent(double share, source::Language language) {
  return percent(std::floor(share * 100 + 1e-9), 0, language);
}

// Only a measure has a newest value to hold the numbers of an aim against.
std::string value_of(const Rendering& rendering, const AimFigures& figures,
                     const std::optional<double>& value) {
  if (!value) return {};
  return figures.measure ? level_text(*figures.measure, *value, rendering.language)
                         : number(*value, rendering.language);
}

std::string_view why_not_known(const AimFigures& figures) {
  if (!figures.target) return "aim.no_number";
  return figures.measure ? "aim.no_values" : "aim.no_measure";
}

// The newest value may lie on the other side of the target than the level does: which one has reached it must
// be said.
std::string_view way_key(const AimFigures& figures) {
  switch (figures.state) {
    case AimState::wrong_way:
      return "aim.way_wrong";
    case AimState::reached:
      return figures.now_is_level ? "aim.level_reached" : "aim.way_reached";
    case AimState::held:
      return "aim.way_held";
    case AimState::lost:
      return "aim.way_lost";
    case AimState::under_way:
    case AimState::not_known:
      break;
  }
  return "aim.way";
}

std::string_view state_key(const AimFigures& figures) {
  switch (figures.state) {
    case AimState::wrong_way:
      return "aim.is_wrong_way";
    case AimState::under_way:
      return "aim.is_under_way";
    case AimState::reached:
      return figures.now_is_level ? "aim.is_reached_by_level" : "aim.is_reached";
    case AimState::held:
      return "aim.is_held";
    case AimState::lost:
      return "aim.is_lost";
    case AimState::not_known:
      break;
  }
  return {};
}

void add(std::string& sentences, const std::string& sentence) {
  if (sentence.empty()) return;
  if (!sentences.empty()) sentences += " ";
  sentences += sentence;
}

}  // namespace

std::string way_text(const Rendering& rendering, const AimFigures& figures) {
  if (figures.state == AimState::not_known) return rendering.word(why_not_known(figures));
  if (figures.state != AimState::under_way) return rendering.word(way_key(figures));
  return rendering.word("aim.way", {{"percent", whole_percent(*figures.way, rendering.language)}});
}

std::string time_text(const Rendering& rendering, const AimFigures& figures) {
  if (!figures.time_gone) return {};
  if (figures.day_has_passed()) return rendering.word("aim.time_over");
  return rendering.word("aim.time", {{"percent", whole_percent(*figures.time_gone, rendering.language)}});
}

std::string baseline_text(const Rendering& rendering, const AimFigures& figures) {
  return value_of(rendering, figures, figures.baseline);
}
std::string now_text(const Rendering& rendering, const AimFigures& figures) {
  return value_of(rendering, figures, figures.now);
}
std::string target_text(const Rendering& rendering, const AimFigures& figures) {
  return value_of(rendering, figures, figures.target);
}

std::string aim_sentences(const Rendering& rendering, const AimFigures& figures) {
  std::string sentences;
  if (figures.now)
    add(sentences, rendering.word(figures.now_is_level ? "aim.now_level" : "aim.now_value",
                                  {{"now", now_text(rendering, figures)}}));
  if (figures.state == AimState::not_known) {
    add(sentences, rendering.word(why_not_known(figures)) + ".");
  } else {
    const double way = figures.way.value_or(0);
    add(sentences, rendering.word(state_key(figures), {{"percent", whole_percent(way, rendering.language)},
                                                       {"from", baseline_text(rendering, figures)},
                                                       {"to", target_text(rendering, figures)}}));
  }
  if (figures.day_has_passed())
    add(sentences, rendering.word("aim.is_over"));
  else if (figures.time_gone)
    add(sentences,
        rendering.word("aim.is_time", {{"percent", whole_percent(*figures.time_gone, rendering.language)}}));
  if (figures.is_behind() && !figures.day_has_passed()) add(sentences, rendering.word("aim.is_behind"));
  if (figures.baseline_of_measure) add(sentences, rendering.word("aim.baseline_of_measure"));
  return sentences;
}

chart::BulletRow bullet_row(const Rendering& rendering, const AimFigures& figures, std::string label,
                            std::string href) {
  chart::BulletRow row{.label = std::move(label),
                       .baseline_text = baseline_text(rendering, figures),
                       .now_text = now_text(rendering, figures),
                       .target_text = target_text(rendering, figures),
                       .way_text = way_text(rendering, figures),
                       .time = figures.time_gone,
                       .time_text = time_text(rendering, figures),
                       .href = std::move(href)};
  if (!figures.way) return row;
  row.baseline = figures.baseline;
  row.now = figures.now;
  row.target = figures.target;
  // Of the whole series, phases or not: that is what the way is of.
  analysis::MeasureFigures whole;
  whole.variation = figures.measure->overall.variation;
  row.verdict = verdict_of(whole);
  return row;
}

chart::BulletChart bullet_chart(const Rendering& rendering, std::vector<chart::BulletGroup> groups) {
  const auto word = [&](std::string_view key) { return rendering.word(key); };
  chart::BulletChart chart{.title = word("aim.chart"),
                           .description = word("aim.chart_about"),
                           .groups = std::move(groups),
                           .baseline_key = word("aim.baseline"),
                           .target_key = word("chart.target"),
                           .time_key = word("aim.time_key")};
  for (const chart::BulletGroup& group : chart.groups) {
    for (const chart::BulletRow& row : group.rows) {
      chart.description += " ";
      if (!row.label.empty()) chart.description += row.label + ": ";
      chart.description += row.way_text + (row.time_text.empty() ? "" : ", " + row.time_text) + ".";
    }
  }
  chart.key = {.common = word("aim.now_common"),
               .improvement = word("aim.now_improvement"),
               .concern = word("aim.now_concern"),
               .neutral = word("aim.now_neutral")};
  return chart;
}

}  // namespace site
