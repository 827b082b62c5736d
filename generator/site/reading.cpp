#include "site/reading.h"

#include <algorithm>

#include "site/measure_words.h"
#include "site/signal_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;

template <class Has>
bool any_point(const MeasureFigures& figures, const Has& has) {
  return std::ranges::any_of(figures.points, has);
}

bool has_limits(const MeasureFigures& figures) {
  return any_point(figures, [](const SeriesPoint& point) { return point.lower_limit || point.upper_limit; });
}

// Limits with steps, since every point has a denominator or a size of its own.
bool limits_vary(const MeasureFigures& figures) {
  const SeriesPoint* before = nullptr;
  for (const SeriesPoint& point : figures.points) {
    if (!point.value) continue;
    const bool differs =
        before && before->part == point.part &&
        (before->upper_limit != point.upper_limit || before->lower_limit != point.lower_limit);
    if (differs) return true;
    before = &point;
  }
  return false;
}

void add(std::string& paragraph, const std::string& sentence) {
  if (!sentence.empty()) paragraph += (paragraph.empty() ? "" : " ") + sentence;
}

// What each point is, where that is not plain.
std::string points_sentence(const MeasureFigures& figures, const html::Words& words) {
  using enum model::ChartKind;
  switch (figures.measure->chart.value_or(run)) {
    case mr:
      return words.text("reading.mr");
    case xbar:
      return words.text("reading.xbar");
    case s:
      return words.text("reading.s");
    case t:
      return words.text("reading.t");
    case g:
      return words.text("reading.g");
    case pp:
    case up:
      return words.text("reading.large_counts");
    default:
      return {};
  }
}

// What the centre line is; of a baseline it says so, since half of all values need not lie above it then.
std::string centre_sentence(const MeasureFigures& figures, const html::Words& words) {
  const std::string key = "reading." + std::string(centre_kind(figures));
  const bool is_of_baseline = any_point(
      figures, [](const SeriesPoint& point) { return point.value && !point.in_baseline && !point.excluded; });
  if (!is_of_baseline || centre_kind(figures) == "line") return words.text(key);
  return words.text(key + "_of_first", {{"n", figures.baseline_points}});
}

std::string lines_paragraph(const MeasureFigures& figures, const html::Words& words) {
  std::string paragraph = points_sentence(figures, words);
  add(paragraph, centre_sentence(figures, words));
  if (has_limits(figures)) {
    add(paragraph, words.text("reading.limits"));
    if (any_point(figures,
                  [](const SeriesPoint& point) { return point.upper_warning || point.lower_warning; }))
      add(paragraph, words.text("reading.warnings"));
    if (limits_vary(figures)) add(paragraph, words.text("reading.steps"));
  }
  if (any_point(figures, [](const SeriesPoint& point) { return point.target.has_value(); }))
    add(paragraph, words.text("reading.target"));
  return paragraph;
}

// What Anhøj's rules ask for depends on how many values there are.
std::string anhoej_sentence(const MeasureFigures& figures, const html::Words& words) {
  std::string sentence = words.text("reading.anhoej");
  const auto judged = judged_point(figures);
  if (!judged) return sentence;
  const analysis::Part& part = figures.parts[static_cast<std::size_t>(figures.points[*judged].part) - 1];
  if (part.longest_run_max == 0) return sentence;
  add(sentence,
      words.text("reading.anhoej_here", {{"run", part.longest_run_max}, {"crossings", part.crossings_min}}));
  return sentence;
}

std::string own_rules(const MeasureFigures& figures, const html::Words& words) {
  std::string text;
  if (figures.rules.shift) add(text, words.text("reading.shift", {{"length", *figures.rules.shift}}));
  if (figures.rules.trend) add(text, words.text("reading.trend", {{"length", *figures.rules.trend}}));
  if (figures.rules.two_in_three) add(text, words.text("reading.two_in_three"));
  return text;
}

std::string rules_paragraph(const MeasureFigures& figures, const html::Words& words) {
  std::string paragraph = words.text("reading.chance");
  const bool has_order = figures.measure->chart.value_or(model::ChartKind::run) != model::ChartKind::mr;
  if (!has_order) {
    // Neighbouring ranges share a value, so runs of them mean nothing.
  } else if (!figures.rules.set) {
    add(paragraph, own_rules(figures, words));
  } else if (*figures.rules.set == model::RuleSet::nhs) {
    add(paragraph, words.text("reading.nhs"));
  } else {
    add(paragraph, anhoej_sentence(figures, words));
  }
  if (has_limits(figures)) add(paragraph, words.text("reading.outside"));
  add(paragraph, words.text("reading.signs"));
  return paragraph;
}

std::string extras_paragraph(const MeasureFigures& figures, const html::Words& words) {
  std::string paragraph;
  if (figures.parts.size() > 1) add(paragraph, words.text("reading.phases"));
  if (any_point(figures, [](const SeriesPoint& point) { return point.excluded != nullptr; }))
    add(paragraph, words.text("reading.excluded"));
  if (any_point(figures, [](const SeriesPoint& point) { return point.has_flag(); }))
    add(paragraph, words.text("reading.flags"));
  return paragraph;
}

std::vector<std::string> categories(const MeasureFigures& figures, const html::Words& words) {
  if (is_pareto(figures)) return {words.text("reading.pareto")};
  std::string paragraph = words.text("reading.categories");
  if (has_limits(figures)) add(paragraph, words.text("reading.category_limits"));
  return {paragraph};
}

}  // namespace

std::vector<std::string> how_to_read(const MeasureFigures& figures, const html::Words& words) {
  if (is_on_categories(figures)) return categories(figures, words);
  std::vector<std::string> paragraphs{lines_paragraph(figures, words), rules_paragraph(figures, words)};
  std::string extras = extras_paragraph(figures, words);
  if (!extras.empty()) paragraphs.push_back(std::move(extras));
  return paragraphs;
}

std::vector<std::string> trust_notes(const MeasureFigures& figures, const html::Words& words) {
  std::vector<std::string> notes;
  if (!figures.latest || is_on_categories(figures)) return notes;
  const bool is_few = figures.values_in_newest_part < analysis::fewest_points_to_judge;
  if (is_few) {
    notes.push_back(words.text(has_limits(figures) ? "trust.few_limits" : "trust.few",
                               {{"n", figures.values_in_newest_part}}));
  } else if (figures.baseline_points < analysis::fewest_baseline_points && centre_kind(figures) != "line") {
    notes.push_back(words.text(has_limits(figures) ? "trust.short_baseline_limits" : "trust.short_baseline",
                               {{"n", figures.baseline_points}}));
  }
  return notes;
}

}  // namespace site
