#include "stats/reference/spc_case.h"

#include <algorithm>
#include <string>

#include "source/date.h"
#include "stats/control_chart.h"
#include "stats/shewhart_rules.h"
#include "stats/xmr_chart.h"

namespace stats::reference {
namespace {

Json to_json(const std::optional<double>& number) { return number ? Json(*number) : Json(nullptr); }
int to_json(Side side) { return static_cast<int>(side); }

std::optional<double> number_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

bool is_true(const Json& options, const char* key, bool otherwise) { return options.value(key, otherwise); }

std::string period_start(const std::string& date, const std::string& period) {
  const auto words = source::period_words;
  const auto index = std::find(words.begin(), words.end(), period) - words.begin();
  return source::to_iso(
      source::start_of(static_cast<source::Period>(index), std::get<source::Date>(source::read_date(date))));
}

Json position(const Json& row, const Json& input) {
  const auto period = input["options"].find("period");
  if (period == input["options"].end() || period->is_null()) return row["x"];
  return period_start(row["x"].get<std::string>(), period->get<std::string>());
}

bool has_denominators(const std::vector<Group>& all) {
  for (const Group& group : all) {
    for (const Json& row : group.rows) {
      if (row.contains("denominator")) return true;
    }
  }
  return false;
}

std::vector<Subgroup> subgroups(const std::vector<Group>& all, const Json& options) {
  std::vector<Subgroup> result;
  for (const Group& group : all) {
    Subgroup subgroup{.centre_line = number_at(group.rows.front(), "centre_line")};
    for (const Json& row : group.rows)
      subgroup.observations.push_back({number_at(row, "value"), number_at(row, "denominator")});
    result.push_back(subgroup);
  }
  for (const Json& excluded : options.value("exclude", Json::array())) {
    const int point = excluded.get<int>();
    if (point >= 1 && point <= static_cast<int>(result.size()))
      result[static_cast<std::size_t>(point) - 1].excluded = true;
  }
  return result;
}

Aggregate aggregate_option(const Json& options) {
  const std::string name = options.value("aggregate", "mean");
  if (name == "median") return Aggregate::median;
  if (name == "sum") return Aggregate::sum;
  return name == "sd" ? Aggregate::standard_deviation : Aggregate::mean;
}

MovingRanges moving_ranges_option(const Json& options) {
  return is_true(options, "screen_mr", true) ? MovingRanges::screened : MovingRanges::all;
}

std::optional<int> count_option(const Json& options, const char* key) {
  const auto number = number_at(options, key);
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

ControlChart control_chart(const Json& spc_case, const std::vector<Group>& all) {
  const Json& options = spc_case["input"]["options"];
  ControlChart chart{.kind = *chart_kind(spc_case["chart"].get<std::string>()),
                     .subgroups = subgroups(all, options),
                     .has_denominators = has_denominators(all),
                     .aggregate = aggregate_option(options),
                     .baseline = count_option(options, "freeze"),
                     .centre_line = number_at(options, "centre_line"),
                     .multiply = number_at(options, "multiply").value_or(1),
                     .moving_ranges = moving_ranges_option(options)};
  if (spc_case["input"]["x_type"] == "category") chart.axis = Axis::categories;
  if (!is_true(options, "allow_negative", true)) chart.lower_limit = LowerLimit::not_below_zero;
  // The last point of a part, counted from one, is the first of the next, counted from zero.
  for (const Json& last : options.value("part", Json::array())) {
    if (last.get<int>() > 0) chart.part_starts.push_back(last.get<std::size_t>());
  }
  return chart;
}

// Words belong to no chart: several notes of one point are joined here.
Json note_of(const Group& group) {
  std::string joined;
  std::vector<std::string> seen;
  for (const Json& row : group.rows) {
    const std::string note =
        row.contains("note") && row["note"].is_string() ? row["note"].get<std::string>() : "";
    if (note.empty() || std::find(seen.begin(), seen.end(), note) != seen.end()) continue;
    seen.push_back(note);
    joined += (joined.empty() ? "" : " | ") + note;
  }
  return joined.empty() ? Json(nullptr) : Json(joined);
}

Json target_of(const Group& group, const Json& options) {
  const Json& row = group.rows.front();
  return row.contains("target") ? row["target"] : Json(to_json(number_at(options, "target")));
}

Json point_json(const ChartPoint& point, const Group& group, const Json& options) {
  return {{"x", group.x},
          {"value", to_json(point.value)},
          {"denominator", to_json(point.denominator)},
          {"observations", point.observations},
          {"part", point.part},
          {"baseline", point.baseline},
          {"included", point.included},
          {"cl", to_json(point.centre_line)},
          {"lcl", to_json(point.lower_limit)},
          {"ucl", to_json(point.upper_limit)},
          {"lcl95", to_json(point.lower_warning)},
          {"ucl95", to_json(point.upper_warning)},
          {"sigma_signal", point.sigma_signal},
          {"target", target_of(group, options)},
          {"note", note_of(group)}};
}

Json part_json(const ChartPart& part, int number) {
  Json result = {
      {"part", number}, {"first", part.first + 1}, {"last", part.last + 1}, {"n_obs", part.points}};
  result.update(runs_fields(part.runs));
  result["runs_signal"] = part.runs_signal;
  result["sigma_signals"] = part.sigma_signals;
  return result;
}

Json refused(const std::vector<RefusedPoint>& refusals) {
  return {{"error", "refused, " + std::to_string(refusals.size()) + " points"}};
}

Json analysed_control_chart(const Json& spc_case) {
  const std::vector<Group> all = groups(spc_case["input"]);
  const ControlChart chart = control_chart(spc_case, all);
  if (const auto found = refusals(chart); !found.empty()) return refused(found);
  const ChartAnalysis analysis = analyse(chart);
  Json result = {{"error", nullptr}, {"points", Json::array()}, {"parts", Json::array()}};
  for (std::size_t i = 0; i < all.size(); ++i) {
    result["points"].push_back(point_json(analysis.points[i], all[i], spc_case["input"]["options"]));
  }
  for (const ChartPart& part : analysis.parts) {
    result["parts"].push_back(part_json(part, static_cast<int>(result["parts"].size()) + 1));
  }
  return result;
}

// A phase begins with the first point on its date or after it.
std::vector<std::size_t> phase_starts(const std::vector<Group>& all, const Json& options) {
  std::vector<std::size_t> starts;
  for (const Json& date : options.value("rebase", Json::array())) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Group& group) { return group.x >= date; });
    starts.push_back(static_cast<std::size_t>(found - all.begin()));
  }
  return starts;
}

XmrChart xmr_chart(const std::vector<Group>& all, const Json& options) {
  XmrChart chart{.subgroups = subgroups(all, Json::object()),
                 .has_denominators = has_denominators(all),
                 .part_starts = phase_starts(all, options),
                 .baseline = count_option(options, "fix_after"),
                 .multiply = number_at(options, "multiply").value_or(1),
                 .moving_ranges = moving_ranges_option(options)};
  const std::string improvement = options.value("improvement", "increase");
  if (improvement == "decrease") chart.improvement = Improvement::decrease;
  if (improvement == "neutral") chart.improvement = Improvement::neutral;
  if (!all.empty()) chart.target = number_at(Json{{"target", target_of(all.back(), options)}}, "target");
  return chart;
}

Json xmr_point_json(const XmrPoint& point, const Group& group, const Json& options) {
  return {{"x", group.x},
          {"value", to_json(point.value)},
          {"part", point.part},
          {"cl", to_json(point.centre_line)},
          {"lcl", to_json(point.lower_limit)},
          {"ucl", to_json(point.upper_limit)},
          {"target", target_of(group, options)},
          {"note", note_of(group)},
          {"side", point.value ? Json(to_json(point.side)) : Json(nullptr)},
          {"outside_limits", point.outside_limits},
          {"near_limit", point.near_limit},
          {"rule", name(point.rule)},
          {"point_type", name(point.type)}};
}

Json xmr_part_json(const XmrAnalysis& analysis, const XmrPart& part, int number) {
  return {{"part", number},
          {"first", part.first + 1},
          {"last", part.last + 1},
          {"n", part.last - part.first + 1},
          {"short", part.is_short},
          {"cl", to_json(part.centre_line)},
          {"lcl", to_json(part.lower_limit)},
          {"ucl", to_json(part.upper_limit)},
          {"common_cause", count(analysis, part, PointType::common_cause)},
          {"improvement", count(analysis, part, PointType::special_cause_improvement)},
          {"concern", count(analysis, part, PointType::special_cause_concern)},
          {"neutral_high", count(analysis, part, PointType::special_cause_neutral_high)},
          {"neutral_low", count(analysis, part, PointType::special_cause_neutral_low)}};
}

Json analysed_xmr(const Json& spc_case) {
  const std::vector<Group> all = groups(spc_case["input"]);
  const Json& options = spc_case["input"]["options"];
  const XmrChart chart = xmr_chart(all, options);
  if (const auto found = refusals(chart); !found.empty()) return refused(found);
  const XmrAnalysis analysis = analyse(chart);
  Json result = {
      {"error", nullptr},
      {"variation", name(analysis.variation)},
      {"variation_icon", name(analysis.variation_icon)},
      {"assurance", analysis.assurance ? Json(name(*analysis.assurance)) : Json(nullptr)},
      {"assurance_icon", analysis.assurance ? Json(icon_name(*analysis.assurance)) : Json(nullptr)}};
  for (std::size_t i = 0; i < all.size(); ++i)
    result["points"].push_back(xmr_point_json(analysis.points[i], all[i], options));
  for (const XmrPart& part : analysis.parts) {
    result["parts"].push_back(xmr_part_json(analysis, part, static_cast<int>(result["parts"].size()) + 1));
  }
  return result;
}

const char* word(Side side) { return side == Side::above ? "upper" : side == Side::below ? "lower" : "none"; }

Json analysed_rules(const Json& spc_case) {
  const std::vector<Group> all = groups(spc_case["input"]);
  const Json& options = spc_case["input"]["options"];
  std::vector<std::optional<double>> values;
  for (const Group& group : all) values.push_back(number_at(group.rows.front(), "value"));
  const auto line = [&](const char* key) {
    return std::vector<std::optional<double>>(values.size(), number_at(options, key));
  };
  const auto marked =
      is_true(options, "two_in_three_all", false) ? MarkedPoints::all_three : MarkedPoints::beyond_the_limit;
  const auto far = astronomical_points(values, line("lcl"), line("ucl"));
  const auto shift = shifts(values, line("cl"), options.value("shift_n", 7));
  const auto trend = trends(values, options.value("trend_n", 5));
  const auto two = two_in_three(values, line("lcl95"), line("ucl95"), marked);
  Json result = {{"error", nullptr}, {"points", Json::array()}};
  for (std::size_t i = 0; i < all.size(); ++i) {
    result["points"].push_back({{"x", all[i].x},
                                {"value", to_json(values[i])},
                                {"astronomical", word(far[i])},
                                {"shift", word(shift[i])},
                                {"trend", word(trend[i])},
                                {"two_in_three", word(two[i])}});
  }
  return result;
}

Json analysed_anhoej_limits(const Json& spc_case) {
  Json result = {{"error", nullptr}, {"points", Json::array()}};
  for (const Json& row : spc_case["input"]["rows"]) {
    const AnhoejLimits limits = anhoej_limits(row["n_useful"].get<int>());
    result["points"].push_back({{"n_useful", row["n_useful"]},
                                {"longest_run_max", limits.longest_run_max},
                                {"n_crossings_min", limits.crossings_min}});
  }
  return result;
}

}  // namespace

Json read_case(const std::string& text) {
  Json spc_case = Json::parse(text);
  Json given = spc_case.at("input").value("options", Json::object());
  if (!given.is_object()) given = Json::object();
  Json& kept = spc_case["input"]["options"] = Json::object();
  for (const auto& [key, value] : given.items()) {
    const bool is_list = key == "part" || key == "exclude" || key == "rebase";
    if (!value.is_null()) kept[key] = is_list && !value.is_array() ? Json::array({value}) : value;
  }
  return spc_case;
}

std::vector<Group> groups(const Json& input) {
  std::vector<Group> result;
  for (const Json& row : input["rows"]) {
    if (!row.contains("x") || row["x"].is_null()) continue;
    const Json x = position(row, input);
    auto found = std::find_if(result.begin(), result.end(), [&](const Group& group) { return group.x == x; });
    if (found == result.end()) found = result.insert(result.end(), {x, {}});
    found->rows.push_back(row);
  }
  if (input["x_type"] != "category") {
    std::stable_sort(result.begin(), result.end(), [](const Group& a, const Group& b) { return a.x < b.x; });
  }
  return result;
}

Json runs_fields(const RunsAnalysis& runs) {
  const auto if_judged = [&](int number) { return runs.limits ? Json(number) : Json(nullptr); };
  const AnhoejLimits limits = runs.limits.value_or(AnhoejLimits{});
  return {{"n_useful", runs.useful},
          {"longest_run", if_judged(runs.longest.value_or(stats::Run{}).length)},
          {"longest_run_max", if_judged(limits.longest_run_max)},
          {"n_crossings", if_judged(runs.crossings)},
          {"n_crossings_min", if_judged(limits.crossings_min)},
          {"long_run_signal", runs.long_run_signal},
          {"crossings_signal", runs.crossings_signal}};
}

Json analysed(const Json& spc_case) {
  const std::string chart = spc_case["chart"];
  if (chart == "xmr") return analysed_xmr(spc_case);
  if (chart == "rules") return analysed_rules(spc_case);
  if (chart == "anhoej-limits") return analysed_anhoej_limits(spc_case);
  return analysed_control_chart(spc_case);
}

}  // namespace stats::reference
