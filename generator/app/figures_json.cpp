#include "app/figures_json.h"

#include <algorithm>

#include "analysis/series.h"
#include "app/json_object.h"
#include "app/measured_points.h"
#include "site/rendering.h"
#include "site/summary.h"

namespace app {
namespace {

using analysis::MeasureFigures;
using analysis::Part;
using analysis::Rule;
using analysis::SeriesPoint;
using stats::Side;

// Points of a part that are fewer have limits for trial. (stats::XmrPart::is_short)
constexpr std::size_t short_part = 13;

// ---- Names ----

std::string_view name_of(Rule rule) {
  constexpr std::string_view names[] = {"outside_limits", "long_run", "few_crossings",
                                        "shift",          "trend",    "two_in_three"};
  return names[static_cast<std::size_t>(rule)];
}

std::string_view name_of(analysis::Variation variation) {
  constexpr std::string_view names[] = {"too_little_data", "common_cause", "improvement",
                                        "concern",         "change",       "not_judged"};
  return names[static_cast<std::size_t>(variation)];
}

std::vector<std::string_view> names_of(const std::vector<Rule>& rules) {
  std::vector<std::string_view> names;
  for (const Rule rule : rules) names.push_back(name_of(rule));
  return names;
}

// The weightiest rule of a point with its direction, as the reference cases name it: "shift_above".
std::string directed_name(const analysis::PointSignal& signal) {
  if (!signal) return "none";
  const bool up = signal.side == Side::above;
  if (signal.fired.front() == Rule::outside_limits) return up ? "above_limit" : "below_limit";
  if (signal.fired.front() == Rule::trend) return up ? "trend_up" : "trend_down";
  return std::string(name_of(signal.fired.front())) + (up ? "_above" : "_below");
}

WrittenJson rules_of(const model::SignalRules& rules) {
  std::string out;
  if (rules.set) {
    append_json(out, model::rule_set_words[static_cast<std::size_t>(*rules.set)]);
    return {out};
  }
  JsonObject object(out);
  if (rules.shift) object.add("shift", *rules.shift);
  if (rules.trend) object.add("trend", *rules.trend);
  if (rules.two_in_three)
    object.add("two_in_three", model::two_in_three_words[static_cast<std::size_t>(*rules.two_in_three)]);
  object.close();
  return {out};
}

// ---- Points ----

stats::Improvement improvement_of(const MeasureFigures& figures) {
  return analysis::improvement_of(*figures.measure);
}

// A day, a number or the name of a category.
WrittenJson place_of(const MeasureFigures& figures, const SeriesPoint& point) {
  std::string out;
  if (model::axis_of(*figures.measure) == model::Axis::number) {
    append_json(out, point.position);
  } else {
    append_json(out, point.day ? source::to_iso(*point.day) : point.at.text);
  }
  return {out};
}

WrittenJson place_at(const MeasureFigures& figures, std::optional<std::size_t> index) {
  return index ? place_of(figures, figures.points[*index]) : WrittenJson{"null"};
}

// Several notes of one point are one, each told once.
std::optional<std::string> notes_of(const SeriesPoint& point, source::Language language) {
  std::vector<std::string_view> told;
  std::string notes;
  for (const source::Text* const note : point.notes) {
    const auto* const version = note->in(language);
    if (!version || std::ranges::find(told, version->text) != told.end()) continue;
    notes += (told.empty() ? "" : " | ") + version->text;
    told.push_back(version->text);
  }
  return told.empty() ? std::nullopt : std::optional(notes);
}

bool is_near_limit(const SeriesPoint& point) {
  if (!point.value || point.sigma_signal) return false;
  return (point.upper_warning && *point.value > *point.upper_warning) ||
         (point.lower_warning && *point.value < *point.lower_warning);
}

std::string_view type_of(const MeasureFigures& figures, const SeriesPoint& point) {
  return stats::name(stats::point_type(point.signal.side, improvement_of(figures)));
}

void append_point(std::string& out, const MeasureFigures& figures, const SeriesPoint& point,
                  source::Language language) {
  JsonObject object(out);
  object.add("x", place_of(figures, point)).add("value", point.value).add("denominator", point.denominator);
  object.add("observations", point.observations).add("part", point.part);
  object.add("baseline", point.in_baseline).add("included", point.excluded == nullptr);
  object.add("cl", point.centre_line).add("lcl", point.lower_limit).add("ucl", point.upper_limit);
  object.add("lcl95", point.lower_warning).add("ucl95", point.upper_warning);
  object.add("sigma_signal", point.sigma_signal);
  object.add("target", point.target).add("note", notes_of(point, language));
  object.add("side", point.value ? std::optional(static_cast<int>(point.side)) : std::nullopt);
  object.add("outside_limits", point.sigma_signal).add("near_limit", is_near_limit(point));
  object.add("rule", std::string_view(directed_name(point.signal)));
  object.add("point_type", type_of(figures, point));
  object.add("rules_fired", names_of(point.signal.fired));
  object.close();
}

// ---- Parts ----

// The points of a part that stand in the data, counted from the first of all of them.
struct Numbered {
  std::size_t first = 0;  // from 1
  std::size_t last = 0;
  std::vector<const SeriesPoint*> points;
};

Numbered numbered(const MeasureFigures& figures, const Part& part, const std::vector<std::size_t>& measured) {
  Numbered result;
  for (std::size_t number = 1; number <= measured.size(); ++number) {
    const std::size_t index = measured[number - 1];
    if (index < part.first || index > part.last) continue;
    if (result.points.empty()) result.first = number;
    result.last = number;
    result.points.push_back(&figures.points[index]);
  }
  return result;
}

// A line that is the same at all points.
std::optional<double> common_line(const Numbered& part, std::optional<double> SeriesPoint::*line) {
  if (part.points.empty()) return std::nullopt;
  const std::optional<double> first = part.points.front()->*line;
  const bool same =
      std::ranges::all_of(part.points, [&](const SeriesPoint* point) { return point->*line == first; });
  return same ? first : std::nullopt;
}

void add_runs(JsonObject& object, const Part& part) {
  const auto if_judged = [&](int number) { return part.useful > 0 ? std::optional(number) : std::nullopt; };
  object.add("n_obs", part.points).add("n_useful", part.useful);
  object.add("longest_run", if_judged(part.longest_run));
  object.add("longest_run_max", if_judged(part.longest_run_max));
  object.add("n_crossings", if_judged(part.crossings)).add("n_crossings_min", if_judged(part.crossings_min));
  object.add("long_run_signal", part.long_run_signal).add("crossings_signal", part.crossings_signal);
  object.add("runs_signal", part.runs_signal).add("sigma_signals", part.sigma_signals);
}

void add_types(JsonObject& object, const MeasureFigures& figures, const Numbered& part) {
  using stats::PointType;
  constexpr std::pair<const char*, PointType> types[] = {
      {"common_cause", PointType::common_cause},
      {"improvement", PointType::special_cause_improvement},
      {"concern", PointType::special_cause_concern},
      {"neutral_high", PointType::special_cause_neutral_high},
      {"neutral_low", PointType::special_cause_neutral_low}};
  for (const auto& [key, type] : types) {
    object.add(key, static_cast<int>(std::ranges::count_if(part.points, [&](const SeriesPoint* point) {
                 return stats::point_type(point->signal.side, improvement_of(figures)) == type;
               })));
  }
}

void append_part(std::string& out, const MeasureFigures& figures, const Part& part, std::size_t number,
                 const std::vector<std::size_t>& measured, source::Language language) {
  const Numbered points = numbered(figures, part, measured);
  JsonObject object(out);
  object.add("part", number).add("first", points.first).add("last", points.last);
  object.add("n", points.points.size()).add("short", points.points.size() < short_part);
  add_runs(object, part);
  object.add("cl", common_line(points, &SeriesPoint::centre_line));
  object.add("lcl", common_line(points, &SeriesPoint::lower_limit));
  object.add("ucl", common_line(points, &SeriesPoint::upper_limit));
  add_types(object, figures, points);
  const auto* const reason = part.phase && part.phase->reason ? part.phase->reason->in(language) : nullptr;
  object.add("reason", reason ? std::optional<std::string_view>(reason->text) : std::nullopt);
  object.close();
}

// ---- The whole ----

// The NHS rules judge the newest point that has a value, however few there are; the others a whole phase.
stats::PointType variation_of(const MeasureFigures& figures) {
  Side side = figures.fired.empty() ? Side::on : figures.direction;
  const bool nhs = figures.rules.set && *figures.rules.set == model::RuleSet::nhs;
  for (std::size_t index = figures.points.size(); nhs && index-- > 0;) {
    const SeriesPoint& point = figures.points[index];
    if (!point.value || point.excluded) continue;
    side = point.signal.side;
    break;
  }
  return stats::point_type(side, improvement_of(figures));
}

WrittenJson list_of(const std::vector<std::string>& rows) {
  std::string out = "[";
  for (const std::string& row : rows) {
    out += &row == rows.data() ? "\n" : ",\n";
    out += row;
  }
  return {out + "]"};
}

}  // namespace

std::string figures_json(const MeasureFigures& figures, const html::Words& words) {
  const std::vector<std::size_t> measured = measured_points(figures);
  std::vector<std::string> points, parts;
  for (const std::size_t index : measured)
    append_point(points.emplace_back(), figures, figures.points[index], words.language());
  for (std::size_t number = 1; number <= figures.parts.size(); ++number)
    append_part(parts.emplace_back(), figures, figures.parts[number - 1], number, measured, words.language());
  const stats::PointType variation = variation_of(figures);
  const std::optional<stats::Assurance>& assurance = figures.assurance;
  const auto kind = static_cast<std::size_t>(figures.measure->chart.value_or(model::ChartKind::run));

  std::string out;
  JsonObject object(out, ",\n");
  object.add("title", std::string_view(site::text_in(figures.measure->title, words.language())));
  object.add("chart", model::chart_kind_words[kind]).add("rules", rules_of(figures.rules));
  object.add("points", list_of(points)).add("parts", list_of(parts));
  object.add("variation", stats::name(variation));
  object.add("variation_icon", stats::name(stats::variation_icon(variation, improvement_of(figures))));
  object.add("assurance", assurance ? std::optional(stats::name(*assurance)) : std::nullopt);
  object.add("assurance_icon", assurance ? std::optional(stats::icon_name(*assurance)) : std::nullopt);
  object.add("verdict", name_of(figures.variation)).add("rules_fired", names_of(figures.fired));
  object.add("since", place_at(figures, figures.since)).add("latest", place_at(figures, figures.latest));
  object.add("suggested_phase", place_at(figures, figures.suggested_phase));
  object.add("late_since", figures.due ? std::optional(source::to_iso(*figures.due)) : std::nullopt);
  object.add("summary", std::string_view(site::summary(figures, words)));
  object.close();
  return out + "\n";
}

}  // namespace app
