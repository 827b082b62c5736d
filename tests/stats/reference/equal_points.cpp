#include "stats/reference/equal_points.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "stats/reference/agreement.h"

namespace stats::reference {
namespace {

constexpr const char* by_moving_ranges[] = {"i", "ip", "t", "pp", "up", "xmr", "i_m"};

// Points that are equal differ in their distance from a centre line that is known for each; and on a pp or up
// chart, where each has a sigma of its own, from any.
bool may_differ_from_centre(const Json& spc_case) {
  const Json& input = spc_case["input"];
  if (spc_case["chart"] == "ip") return false;
  const bool laney = spc_case["chart"] == "pp" || spc_case["chart"] == "up";
  return (laney && input["options"].contains("centre_line")) ||
         std::any_of(input["rows"].begin(), input["rows"].end(),
                     [](const Json& row) { return row.contains("centre_line"); });
}

bool uses_ranges(const Json& spc_case) {
  const bool by_ranges = std::any_of(std::begin(by_moving_ranges), std::end(by_moving_ranges),
                                     [&](const char* name) { return spc_case["chart"] == name; });
  return by_ranges && spc_case["expected"].contains("points");
}

int part_of(const Json& point) { return point.value("part", 1); }

// The values that the limits of each part come from. The spread of an ip chart comes from all.
std::map<int, std::vector<Json>> bases(const Json& spc_case) {
  const Json& options = spc_case["input"]["options"];
  const char* length = spc_case["chart"] == "xmr" ? "fix_after" : "freeze";
  std::map<int, int> seen;
  std::map<int, std::vector<Json>> result;
  for (const Json& point : spc_case["expected"]["points"]) {
    const int number = ++seen[part_of(point)];
    const bool outside =
        options.contains(length) && options[length].is_number() && number > options[length].get<int>();
    if (point["value"].is_number() && may_differ_from_centre(spc_case) &&
        !agree(point["value"], point["cl"])) {
      result[part_of(point)].push_back("off the centre line, at " + point["x"].dump());
    }
    if (spc_case["chart"] != "ip" && (outside || !point.value("included", true))) continue;
    if (point["value"].is_number()) result[part_of(point)].push_back(point["value"]);
  }
  return result;
}

std::set<int> parts_with_equal(const Json& spc_case, std::size_t at_least) {
  std::set<int> result;
  for (const auto& [part, values] : bases(spc_case)) {
    const bool equal =
        std::all_of(values.begin(), values.end(), [&](const Json& value) { return value == values.front(); });
    if (values.size() >= at_least && equal) result.insert(part);
  }
  return result;
}

// A single point says nothing of a spread.
std::set<int> without_spread(const Json& spc_case) {
  return uses_ranges(spc_case) ? parts_with_equal(spc_case, 2) : std::set<int>{};
}

bool has_weighted_mean(const Json& spc_case) {
  const Json& input = spc_case["input"];
  return (spc_case["chart"] == "xbar" || spc_case["chart"] == "ip") &&
         !input["options"].contains("centre_line") && spc_case["expected"].contains("points") &&
         !input["rows"].empty() && !input["rows"][0].contains("centre_line");
}

std::set<int> rounded_apart(const Json& spc_case) {
  return has_weighted_mean(spc_case) ? parts_with_equal(spc_case, 1) : std::set<int>{};
}

bool lies_off(const Json& point) { return point["value"].is_number() && !agree(point["value"], point["cl"]); }

bool is_better(bool above, const Json& options) {
  return above == (options.value("improvement", "increase") == "increase");
}

std::string type_of(bool above, const Json& options) {
  if (options.value("improvement", "increase") == "neutral")
    return above ? "special_cause_neutral_high" : "special_cause_neutral_low";
  return is_better(above, options) ? "special_cause_improvement" : "special_cause_concern";
}

std::string icon_of(const std::string& type, const Json& options) {
  const bool increase = options.value("improvement", "increase") == "increase";
  if (type == "special_cause_improvement") return increase ? "improvement_high" : "improvement_low";
  if (type == "special_cause_concern") return increase ? "concern_low" : "concern_high";
  return type == "common_cause" ? type : type.substr(std::string("special_cause_").size());
}

void place_point(Json& point, const Json& spc_case) {
  const bool has_size = point.contains("denominator") && point["denominator"].is_number();
  const Json size = has_size ? point["denominator"] : Json(point.value("observations", 1));
  const bool by_size = spc_case["chart"] == "ip" || spc_case["chart"] == "pp" || spc_case["chart"] == "up";
  if (by_size && size == 0) return;
  for (const char* limit : {"lcl", "ucl", "lcl95", "ucl95"}) {
    if (point.contains(limit)) point[limit] = point["cl"];
  }
  if (point.contains("sigma_signal")) point["sigma_signal"] = lies_off(point);
  if (!point.contains("outside_limits")) return;
  point["outside_limits"] = lies_off(point);
  point["near_limit"] = false;
  if (!lies_off(point)) return;
  const bool above = point["value"].get<double>() > point["cl"].get<double>();
  point["rule"] = above ? "above_limit" : "below_limit";
  point["point_type"] = type_of(above, spc_case["input"]["options"]);
}

int count(const Json& points, int part, const char* key, const Json& value) {
  return static_cast<int>(std::count_if(points.begin(), points.end(), [&](const Json& point) {
    return part_of(point) == part && point.contains(key) && point[key] == value;
  }));
}

void recount(Json& part, const Json& points) {
  const int number = part["part"];
  if (part.contains("sigma_signals")) part["sigma_signals"] = count(points, number, "sigma_signal", true);
  if (!part.contains("common_cause")) return;
  part["lcl"] = part["ucl"] = part["cl"];
  part["common_cause"] = count(points, number, "point_type", "common_cause");
  for (const char* type : {"improvement", "concern", "neutral_high", "neutral_low"}) {
    part[type] = count(points, number, "point_type", std::string("special_cause_") + type);
  }
}

// What lies on the centre line but for rounding is on no side of it, nor outside limits that fall on it.
void settle_rounding(Json& expected, int number, const Json& spc_case) {
  std::vector<Side> sides;
  for (Json& point : expected["points"]) {
    if (part_of(point) != number) continue;
    const bool off = point["included"].get<bool>() && lies_off(point);
    sides.push_back(!off ? Side::on : point["value"] > point["cl"] ? Side::above : Side::below);
    if (agree(point["lcl"], point["ucl"]))
      point["sigma_signal"] = point["lcl"].is_number() && lies_off(point);
  }
  Json& part = expected["parts"][static_cast<std::size_t>(number) - 1];
  const RunsAnalysis runs = analyse_runs(sides);
  part.update(runs_fields(runs));
  part["runs_signal"] = runs.signal() && spc_case["input"]["x_type"] != "category";
  recount(part, expected["points"]);
}

// 100 % every month against a target of 95 % passes.
void assure(Json& expected, const Json& latest, const Json& options) {
  if (expected.value("assurance", Json()).is_null() || !options.contains("target")) return;
  const double distance = latest["cl"].get<double>() - options["target"].get<double>();
  const bool met = is_better(distance > 0, options);
  expected["assurance"] = distance == 0 ? "inconsistent" : met ? "consistent_pass" : "consistent_fail";
  expected["assurance_icon"] = distance == 0 ? "inconsistent" : met ? "pass" : "fail";
}

// The last point that has a value; the last of all if none has.
const Json& latest_point(const Json& expected) {
  const Json& points = expected["points"];
  for (std::size_t i = points.size(); i > 0; --i) {
    if (points[i - 1]["value"].is_number()) return points[i - 1];
  }
  return points.back();
}

}  // namespace

bool has_equal_part(const Json& spc_case) {
  return !without_spread(spc_case).empty() || !rounded_apart(spc_case).empty();
}

Json on_centre_line(const Json& spc_case, Json expected) {
  for (const int part : rounded_apart(spc_case)) settle_rounding(expected, part, spc_case);
  const std::set<int> equal = without_spread(spc_case);
  for (Json& point : expected["points"]) {
    if (equal.count(part_of(point))) place_point(point, spc_case);
  }
  if (expected.contains("parts")) {
    for (Json& part : expected["parts"]) {
      if (equal.count(part["part"].get<int>())) recount(part, expected["points"]);
    }
  }
  if (spc_case["chart"] != "xmr") return expected;
  const Json latest = latest_point(expected);
  if (!equal.count(part_of(latest))) return expected;
  expected["variation"] = latest["point_type"];
  expected["variation_icon"] = icon_of(latest["point_type"], spc_case["input"]["options"]);
  assure(expected, latest, spc_case["input"]["options"]);
  return expected;
}

bool misses_latest(const Json& spc_case) {
  const Json& expected = spc_case["expected"];
  return spc_case["chart"] == "xmr" && expected.contains("points") && !expected["points"].empty() &&
         !expected["points"].back()["value"].is_number();
}

Json judged_by_latest_value(const Json& spc_case, Json expected) {
  const Json& latest = latest_point(expected);
  expected["variation"] = latest["point_type"];
  expected["variation_icon"] = icon_of(latest["point_type"], spc_case["input"]["options"]);
  return expected;
}

}  // namespace stats::reference
