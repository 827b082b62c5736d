#include "site/summary.h"

#include <optional>

#include "site/category_summary.h"
#include "site/format.h"
#include "site/measure_icons.h"
#include "site/measure_words.h"
#include "site/signal_words.h"
#include "model/measure_axis.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;
using analysis::Variation;
using stats::Side;

void add(std::string& paragraph, const std::string& sentence) {
  if (!sentence.empty()) paragraph += (paragraph.empty() ? "" : " ") + sentence;
}

bool is_signal(Variation variation) {
  return variation == Variation::improvement || variation == Variation::concern ||
         variation == Variation::change;
}

// "forbedring", "en nedgang": what a signal is, inside a sentence.
std::string change_noun(Variation variation, Side direction, const html::Words& words) {
  if (variation == Variation::improvement) return words.text("summary.improvement");
  if (variation == Variation::concern) return words.text("summary.concern");
  if (direction == Side::above) return words.text("summary.rise");
  if (direction == Side::below) return words.text("summary.fall");
  return words.text("summary.change");
}

std::string no_values_sentence(const MeasureFigures& figures, const html::Words& words) {
  return figures.hidden_points > 0 ? words.text("summary.all_hidden", {{"n", figures.hidden_points}})
                                   : words.text("summary.no_values");
}

std::string latest_sentence(const MeasureFigures& figures, const html::Words& words) {
  const SeriesPoint& latest = figures.points[*figures.latest];
  std::string sentence =
      words.text("summary.latest", {{"value", value_with_unit(figures, *latest.value, words.language())},
                                    {"when", named_point(figures, latest, words)}});
  if (!latest.excluded) return sentence;
  const auto judged = judged_point(figures);
  add(sentence, judged ? words.text("summary.latest_excluded",
                                    {{"when", named_point(figures, figures.points[*judged], words)}})
                       : words.text("summary.all_excluded"));
  return sentence;
}

std::string common_sentence(const MeasureFigures& figures, const html::Words& words) {
  const int part = figures.points[*figures.latest].part;
  if (part == 1) return words.text("signal.common");
  const SeriesPoint& start = figures.points[figures.parts[static_cast<std::size_t>(part) - 1].first];
  return words.text("summary.common_in_phase", {{"since", named_point(figures, start, words)}});
}

std::string signal_sentence(const MeasureFigures& figures, const html::Words& words) {
  const std::string what = change_noun(figures.variation, figures.direction, words);
  const std::string reason = reason_clause(figures, words);
  const std::string since =
      figures.since ? named_point(figures, figures.points[*figures.since], words) : std::string();
  const bool is_newest_alone = !figures.since || figures.since == judged_point(figures);
  std::string sentence;
  if (figures.fired.front() == analysis::Rule::few_crossings && figures.since) {
    // The rule sees a whole phase; nobody can tell where in it the change began.
    sentence = words.text("summary.during", {{"what", what}, {"since", since}, {"reason", reason}});
  } else if (is_newest_alone) {
    sentence = words.text("summary.now", {{"what", what}, {"reason", reason}});
  } else {
    sentence = words.text("summary.since", {{"what", what}, {"since", since}, {"reason", reason}});
  }
  add(sentence, other_rules_sentence(figures, words));
  return sentence;
}

// A value whose unit the paragraph has named already; a percent sign is said each time.
std::string short_value(const MeasureFigures& figures, double value, const html::Words& words) {
  return unit_text(figures, words.language()) == "%" ? value_with_unit(figures, value, words.language())
                                                     : value_text(figures, value, words.language());
}

// The two levels, where they lie the way that the change goes.
std::optional<std::pair<std::string, std::string>> levels_text(const MeasureFigures& figures,
                                                               const html::Words& words) {
  if (!figures.levels) return std::nullopt;
  const double moved = figures.levels->now - figures.levels->start;
  const model::Direction wanted = model::wanted_by(*figures.measure);
  const bool got_better = (moved > 0) == (wanted == model::Direction::increase);
  if (figures.overall.variation == Variation::improvement && !got_better) return std::nullopt;
  if (figures.overall.variation == Variation::concern && got_better) return std::nullopt;
  const std::string start = value_text(figures, figures.levels->start, words.language());
  if (start == value_text(figures, figures.levels->now, words.language())) return std::nullopt;
  return std::pair(start, short_value(figures, figures.levels->now, words));
}

// The target as it stands in a sentence; where it has changed among the values that are counted, no number
// is true of them all.
std::string target_phrase(const MeasureFigures& figures, const html::Words& words) {
  const SeriesPoint& latest = figures.points[*figures.latest];
  int left = figures.target_points;
  for (std::size_t index = *figures.latest + 1; index-- > 0 && left > 0;) {
    const SeriesPoint& point = figures.points[index];
    if (!point.value || !point.target || point.excluded) continue;
    --left;
    if (*point.target != *latest.target) return words.text("summary.target_then");
  }
  return words.text("summary.target", {{"target", short_value(figures, *latest.target, words)}});
}

std::string target_count_sentence(const MeasureFigures& figures, const html::Words& words) {
  if (figures.target_points == 0 || !figures.points[*figures.latest].target) return {};
  const int reached = figures.target_reached_points;
  const std::string target = target_phrase(figures, words);
  if (reached == figures.target_points)
    return words.text("summary.target_all", {{"n", reached}, {"target", target}});
  if (reached == 0)
    return words.text("summary.target_none", {{"n", figures.target_points}, {"target", target}});
  return words.text("summary.target_some",
                    {{"n", reached}, {"all", figures.target_points}, {"target", target}});
}

// What the limits promise, for a process that runs as it did when they were computed; where it has changed,
// how the newest values have fared says more.
std::string target_outlook(const MeasureFigures& figures, const html::Words& words) {
  const auto assurance = shown_assurance(figures);
  if (!assurance) return target_count_sentence(figures, words);
  constexpr std::string_view keys[] = {"summary.pass", "summary.fail", "summary.by_chance"};
  const double target = *figures.points[*figures.latest].target;
  const std::string basis = words.text(figures.has_signal() ? "summary.by_limits" : "summary.now_runs");
  std::string sentences = words.text(keys[static_cast<std::size_t>(*assurance)],
                                     {{"basis", basis}, {"target", short_value(figures, target, words)}});
  if (figures.has_signal()) add(sentences, target_count_sentence(figures, words));
  return sentences;
}

std::string late_figures_sentence(const MeasureFigures& figures, const html::Words& words) {
  if (!figures.due) return {};
  return words.text("summary.late", {{"date", long_date(*figures.due, words.language())}});
}

}  // namespace

std::string change_sentence(const MeasureFigures& figures, const html::Words& words) {
  if (!judged_point(figures)) return {};
  if (figures.variation == Variation::too_little_data) {
    const bool in_new_phase = figures.points[*figures.latest].part > 1;
    return words.text(in_new_phase ? "signal.few_in_phase" : "signal.few",
                      {{"n", figures.values_in_newest_part}});
  }
  return figures.fired.empty() ? common_sentence(figures, words) : signal_sentence(figures, words);
}

std::string level_sentence(const MeasureFigures& figures, const html::Words& words) {
  const Variation overall = figures.overall.variation;
  if (!is_signal(overall)) return {};
  const auto levels = levels_text(figures, words);
  const bool is_told = overall == figures.variation;
  if (is_told) {
    return levels ? words.text("summary.levels", {{"from", levels->first}, {"to", levels->second}})
                  : std::string();
  }
  Side direction = Side::on;
  if (levels) direction = figures.levels->now > figures.levels->start ? Side::above : Side::below;
  const std::string what = change_noun(overall, direction, words);
  return levels ? words.text("summary.overall_levels",
                             {{"what", what}, {"from", levels->first}, {"to", levels->second}})
                : words.text("summary.overall", {{"what", what}});
}

std::string summary(const MeasureFigures& figures, const html::Words& words) {
  if (!figures.latest) return no_values_sentence(figures, words);
  if (is_on_categories(figures)) return category_summary(figures, words);
  std::string paragraph = latest_sentence(figures, words);
  add(paragraph, change_sentence(figures, words));
  add(paragraph, level_sentence(figures, words));
  add(paragraph, target_outlook(figures, words));
  add(paragraph, late_figures_sentence(figures, words));
  return paragraph;
}

}  // namespace site
