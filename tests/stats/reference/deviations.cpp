#include "stats/reference/deviations.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "stats/reference/equal_points.h"

namespace stats::reference {
namespace {

bool is_one_of(const Json& chart, std::initializer_list<const char*> names) {
  return std::any_of(names.begin(), names.end(), [&](const char* name) { return chart == name; });
}

const Json& options(const Json& spc_case) { return spc_case["input"]["options"]; }

bool has_option(const Json& spc_case, const char* key) {
  return options(spc_case).contains(key) && !options(spc_case)[key].is_null() &&
         !options(spc_case)[key].empty();
}

bool has_value(const Group& group) {
  return std::any_of(group.rows.begin(), group.rows.end(), [](const Json& row) {
    return row["value"].is_number() && (!row.contains("denominator") || row["denominator"].is_number());
  });
}

bool is_chart_of_points(const Json& spc_case) {
  return !is_one_of(spc_case["chart"], {"rules", "anhoej-limits"});
}

// ---- zero-denominator ----

bool has_something_of_nothing(const Json& spc_case) {
  if (!is_chart_of_points(spc_case)) return false;
  for (const Group& group : groups(spc_case["input"])) {
    double sum = 0, below = 0;
    bool any = false;
    for (const Json& row : group.rows) {
      if (!row.contains("denominator") || !row["denominator"].is_number() || !row["value"].is_number())
        continue;
      any = true;
      sum += row["value"].get<double>();
      below += row["denominator"].get<double>();
    }
    if (any && below == 0 && sum != 0) return true;
  }
  return false;
}

Json refused(const Json&, Json) { return {{"error", "something out of nothing"}}; }

// ---- sum-of-nothing ----

bool sums_nothing(const Json& spc_case) {
  const bool sums = options(spc_case).value("aggregate", "mean") == "sum" &&
                    is_one_of(spc_case["chart"], {"run", "i", "mr", "g", "t"});
  if (!sums && spc_case["chart"] != "c") return false;
  for (const Group& group : groups(spc_case["input"])) {
    const bool counted_as_zero = sums || group.rows.size() > 1;
    if (!group.rows.front().contains("denominator") && !has_value(group) && counted_as_zero) return true;
  }
  return false;
}

// As if each point were one row that holds its sum, or nothing.
Json summed_beforehand(const Json& spc_case, Json expected) {
  Json summed = spc_case;
  summed["input"]["rows"] = Json::array();
  summed["input"]["options"]["aggregate"] = "mean";
  summed["input"]["options"].erase("period");
  for (const Group& group : groups(spc_case["input"])) {
    Json row = group.rows.front();
    row["x"] = group.x;
    row["value"] = nullptr;
    if (has_value(group)) {
      double sum = 0;
      for (const Json& each : group.rows) sum += each["value"].is_number() ? each["value"].get<double>() : 0;
      row["value"] = sum;
    }
    summed["input"]["rows"].push_back(row);
  }
  Json result = analysed(summed);
  const std::vector<Group> all = groups(spc_case["input"]);
  for (std::size_t i = 0; i < result.value("points", Json::array()).size(); ++i) {
    result["points"][i]["observations"] = std::count_if(
        all[i].rows.begin(), all[i].rows.end(), [](const Json& row) { return row["value"].is_number(); });
    for (const char* key : {"note", "target"}) {
      if (expected.contains("points") && expected["points"][i].contains(key))
        result["points"][i][key] = expected["points"][i][key];
    }
  }
  return result;
}

// ---- baseline-with-phases ----

bool has_baseline_and_parts(const Json& spc_case) {
  return is_chart_of_points(spc_case) && spc_case["chart"] != "xmr" && has_option(spc_case, "freeze") &&
         has_option(spc_case, "part");
}

std::vector<std::size_t> bounds(const Json& spc_case, std::size_t points) {
  std::set<std::size_t> result{0, points};
  for (const Json& last : options(spc_case)["part"]) {
    if (last.get<int>() > 0 && last.get<std::size_t>() < points) result.insert(last.get<std::size_t>());
  }
  return {result.begin(), result.end()};
}

// A case of its own of the points from `first` to before `end`.
Json cut_out(const Json& spc_case, const std::vector<Group>& all, std::size_t first, std::size_t end) {
  Json result = spc_case;
  Json& input = result["input"];
  input["options"].erase("part");
  input["options"].erase("period");
  input["options"]["exclude"] = Json::array();
  for (const Json& excluded : options(spc_case).value("exclude", Json::array())) {
    const int point = excluded.get<int>() - static_cast<int>(first);
    if (point >= 1 && point <= static_cast<int>(end - first)) input["options"]["exclude"].push_back(point);
  }
  input["rows"] = Json::array();
  for (std::size_t i = first; i < end; ++i) {
    for (Json row : all[i].rows) {
      row["x"] = all[i].x;
      input["rows"].push_back(row);
    }
  }
  return result;
}

// Each part as a chart of its own.
Json part_by_part(const Json& spc_case, Json expected) {
  const std::vector<Group> all = groups(spc_case["input"]);
  const std::vector<std::size_t> at = bounds(spc_case, all.size());
  Json points = Json::array(), parts = Json::array();
  for (std::size_t p = 0; p + 1 < at.size(); ++p) {
    const Json single = analysed(cut_out(spc_case, all, at[p], at[p + 1]));
    for (Json point : single["points"]) {
      point["part"] = p + 1;
      points.push_back(point);
    }
    Json part = single["parts"][0];
    part["part"] = p + 1;
    part["first"] = at[p] + 1;
    part["last"] = at[p + 1];
    parts.push_back(part);
  }
  if (expected.contains("points")) expected["points"] = points;
  if (expected.contains("parts")) expected["parts"] = parts;
  return expected;
}

// ---- phase-between-points ----

bool has_phase_between_points(const Json& spc_case) {
  if (spc_case["chart"] != "xmr" || !has_option(spc_case, "rebase")) return false;
  const std::vector<Group> all = groups(spc_case["input"]);
  const Json& dates = options(spc_case)["rebase"];
  return std::any_of(dates.begin(), dates.end(), [&](const Json& date) {
    return std::none_of(all.begin(), all.end(), [&](const Group& group) { return group.x == date; });
  });
}

// As if the phase began on the date of the next point.
Json phases_on_points(const Json& spc_case, Json) {
  Json moved = spc_case;
  Json& dates = moved["input"]["options"]["rebase"] = Json::array();
  const std::vector<Group> all = groups(spc_case["input"]);
  for (const Json& date : options(spc_case)["rebase"]) {
    const auto next =
        std::find_if(all.begin(), all.end(), [&](const Group& group) { return group.x >= date; });
    if (next != all.end()) dates.push_back(next->x);
  }
  return analysed(moved);
}

// ---- known-centre-of-times ----

bool knows_centre_of_times(const Json& spc_case) {
  if (spc_case["chart"] != "t") return false;
  const std::vector<Group> all = groups(spc_case["input"]);
  return has_option(spc_case, "centre_line") || std::any_of(all.begin(), all.end(), [](const Group& group) {
           return group.rows.front().contains("centre_line") && group.rows.front()["centre_line"].is_number();
         });
}

void raise(Json& number, double power) {
  if (number.is_number()) number = std::pow(number.get<double>(), power);
}

// A t chart is an i chart of the times to the power 1/3.6, the known centre line among them.
Json as_chart_of_roots(const Json& spc_case, Json expected) {
  constexpr double power = 3.6;
  Json roots = spc_case;
  roots["chart"] = "i";
  roots["input"]["options"]["multiply"] = 1;
  if (has_option(spc_case, "centre_line")) raise(roots["input"]["options"]["centre_line"], 1 / power);
  // One row a point: rows of one point are put together before the root is taken.
  const double multiply = options(spc_case).value("multiply", 1.0);
  const std::vector<Group> all = groups(spc_case["input"]);
  roots["input"]["options"].erase("period");
  roots["input"]["rows"] = Json::array();
  for (std::size_t i = 0; i < all.size(); ++i) {
    Json row = {{"x", all[i].x}, {"value", expected["points"][i]["value"]}};
    if (row["value"].is_number()) row["value"] = row["value"].get<double>() / multiply;
    raise(row["value"], 1 / power);
    if (all[i].rows.front().contains("centre_line")) {
      row["centre_line"] = all[i].rows.front()["centre_line"];
      raise(row["centre_line"], 1 / power);
    }
    roots["input"]["rows"].push_back(std::move(row));
  }
  const Json individuals = analysed(roots);
  for (std::size_t i = 0; i < expected["points"].size(); ++i) {
    for (const char* key : {"cl", "lcl", "ucl", "lcl95", "ucl95"}) {
      Json line = individuals["points"][i][key];
      // No time is shorter than none: so the reference has it, also where there is no spread to know.
      if (!line.is_number() || line.get<double>() < 0)
        line = std::string_view(key) == "lcl" ? Json(0.0) : Json(nullptr);
      raise(line, power);
      if (line.is_number()) line = line.get<double>() * multiply;
      expected["points"][i][key] = line;
    }
    expected["points"][i]["sigma_signal"] = individuals["points"][i]["sigma_signal"];
  }
  expected["parts"] = individuals["parts"];
  return expected;
}

// ---- gap-in-a-trend ----

bool crashes_on_gap(const std::vector<Json>& window) {
  int rises = 0, falls = 0, gaps = 0, level = 0;
  for (std::size_t i = 1; i < window.size(); ++i) {
    if (!window[i].is_number() || !window[i - 1].is_number())
      ++gaps;
    else if (window[i] == window[i - 1])
      ++level;
    else
      ++(window[i] > window[i - 1] ? rises : falls);
  }
  return gaps > 0 && level == 0 && (rises == 0 || falls == 0);
}

// The reference stops with an R error where all steps in a window of seven go one way but for missing ones.
bool has_gap_in_trend(const Json& spc_case) {
  if (spc_case["chart"] != "xmr" || spc_case["expected"]["error"].is_null()) return false;
  if (has_option(spc_case, "fix_after") && options(spc_case)["fix_after"] < 12) return false;
  std::vector<Json> values;
  for (const Group& group : groups(spc_case["input"])) {
    if (group.rows.size() != 1) return false;
    values.push_back(group.rows.front()["value"]);
  }
  for (auto at = values.begin(); values.end() - at >= 7; ++at) {
    if (crashes_on_gap({at, at + 7})) return true;
  }
  return false;
}

Json not_refused(const Json&, Json) { return {{"error", nullptr}}; }

}  // namespace

std::span<const Deviation> deviations() {
  static constexpr Deviation all[] = {
      {"sum-of-nothing", sums_nothing, summed_beforehand},
      {"baseline-with-phases", has_baseline_and_parts, part_by_part},
      {"phase-between-points", has_phase_between_points, phases_on_points},
      {"known-centre-of-times", knows_centre_of_times, as_chart_of_roots},
      {"gap-in-a-trend", has_gap_in_trend, not_refused},
      {"all-equal", has_equal_part, on_centre_line},
      {"latest-missing", misses_latest, judged_by_latest_value},
      {"zero-denominator", has_something_of_nothing, refused},
  };
  return all;
}

}  // namespace stats::reference
