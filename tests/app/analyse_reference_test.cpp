// The figures of established programs once more, this time through the command line: each case is written as
// a CSV file and options, and what `sirkel analyse --format json` prints is held against `expected`. How a
// folder is found, and which deviations there are: see tests/stats/reference.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>

#include "started_program.h"
#include "stats/reference/agreement.h"
#include "stats/reference/deviations.h"
#include "stats/reference/spc_case.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using stats::reference::Group;
using stats::reference::groups;
using stats::reference::Json;

// ---- What a measure cannot say ----

bool any_row(const Json& spc_case, const std::function<bool(const Json&)>& holds) {
  const Json& rows = spc_case["input"]["rows"];
  return std::any_of(rows.begin(), rows.end(), holds);
}

double number_in(const Json& row, const char* key) {
  return row.contains(key) && row[key].is_number() ? row[key].get<double>() : 0;
}

bool is_one_of(const Json& chart, std::initializer_list<const char*> names) {
  return std::any_of(names.begin(), names.end(), [&](const char* name) { return chart == name; });
}

bool has_lines_instead_of_data(const Json& spc_case) { return spc_case["chart"] == "rules"; }
bool has_no_series(const Json& spc_case) { return spc_case["chart"] == "anhoej-limits"; }
bool counts_more_than_there_are(const Json& spc_case) {
  return is_one_of(spc_case["chart"], {"p", "pp"}) && any_row(spc_case, [](const Json& row) {
           return number_in(row, "value") > number_in(row, "denominator") &&
                  number_in(row, "denominator") > 0;
         });
}
bool counts_less_than_nothing(const Json& spc_case) {
  const bool counts = is_one_of(spc_case["chart"], {"p", "pp", "u", "up", "c", "g"});
  return any_row(spc_case, [&](const Json& row) {
    return number_in(row, "denominator") < 0 || (counts && number_in(row, "value") < 0);
  });
}
bool has_half_a_share(const Json& spc_case) {
  return any_row(spc_case, [](const Json& row) {
    return row.contains("denominator") && row["value"].is_number() && !row["denominator"].is_number();
  });
}
bool shrinks_to_nothing(const Json& spc_case) {
  return spc_case["input"]["options"].value("multiply", 1.0) < 1e-9;
}
bool is_too_large(const Json& spc_case) {
  const double multiply = spc_case["input"]["options"].value("multiply", 1.0);
  return any_row(spc_case, [&](const Json& row) {
    return std::abs(number_in(row, "value")) * std::max(1.0, multiply) > 1e15;
  });
}
bool fixes_a_centre_of_xmr(const Json& spc_case) {
  return spc_case["chart"] == "xmr" && spc_case["input"]["options"].contains("centre_line");
}
bool excludes_what_is_not_there(const Json& spc_case) {
  const std::size_t points = groups(spc_case["input"]).size();
  const Json excluded = spc_case["input"]["options"].value("exclude", Json::array());
  return std::any_of(excluded.begin(), excluded.end(), [&](const Json& point) {
    return point.get<int>() < 1 || point.get<std::size_t>() > points;
  });
}
bool has_a_spread_of_times(const Json& spc_case) {
  return spc_case["chart"] == "t" && spc_case["input"]["options"].value("aggregate", "mean") == "sd";
}
bool lets_times_be_nothing(const Json& spc_case) {
  return spc_case["chart"] == "t" && any_row(spc_case, [](const Json& row) {
           return row["value"].is_number() && row["value"].get<double>() <= 0;
         });
}

struct Inexpressible {
  const char* reason;
  bool (*applies)(const Json& spc_case);
};

constexpr Inexpressible inexpressible[] = {
    {"lines are given and none are computed: the rules alone, see SpcReference", has_lines_instead_of_data},
    {"a table of limits by number of points: no series at all, see SpcReference", has_no_series},
    {"more of them than there are: an error in a measure", counts_more_than_there_are},
    {"fewer than none: an error in a measure", counts_less_than_nothing},
    {"a numerator without denominator: an error in a measure", has_half_a_share},
    {"a time of zero on a t chart: an error in a measure", lets_times_be_nothing},
    {"the spread of rows on a t chart: an error in a measure", has_a_spread_of_times},
    {"a known centre line on an xmr chart: an error in a measure", fixes_a_centre_of_xmr},
    {"too large to be computed with: an error in a measure", is_too_large},
    {"times less than 0.000000001, or nothing", shrinks_to_nothing},
    {"points left out by number that are not there: a measure names them by date",
     excludes_what_is_not_there},
};

const char* why_not(const Json& spc_case) {
  for (const Inexpressible& each : inexpressible) {
    if (each.applies(spc_case)) return each.reason;
  }
  return nullptr;
}

// ---- A case as a file and options ----

// Never with three decimals: `1.234` may be a thousand to a reader of CSV.
std::string cell(const Json& number) {
  if (!number.is_number()) return "";
  std::array<char, 400> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number.get<double>(),
                                 std::chars_format::fixed)
                       .ptr;
  std::string text(digits.data(), end);
  const std::size_t point = text.find('.');
  return point != std::string::npos && text.size() - point == 4 ? text + "0" : text;
}

std::string quoted_cell(const std::string& text) {
  std::string quoted = "\"";
  for (const char letter : text) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return quoted + "\"";
}

std::string text_at(const Json& x) { return x.is_string() ? x.get<std::string>() : cell(x); }

std::string csv_of(const Json& input, double multiply) {
  std::vector<const char*> columns{"value"};
  for (const char* const key : {"denominator", "target", "centre_line", "note"}) {
    const Json& rows = input["rows"];
    if (std::any_of(rows.begin(), rows.end(), [&](const Json& row) { return row.contains(key); }))
      columns.push_back(key);
  }
  std::string csv = "x";
  for (const char* const column : columns) csv += std::string(";") + column;
  csv += "\n";
  for (const Json& row : input["rows"]) {
    if (!row.contains("x") || row["x"].is_null()) continue;
    csv += quoted_cell(text_at(row["x"]));
    for (const std::string column : columns) {
      const Json value = row.value(column, Json());
      if (column == "centre_line" && value.is_number()) {  // a measure says it as it is shown
        csv += ";" + cell(value.get<double>() * multiply);
      } else {
        csv += ";" + (value.is_string() ? quoted_cell(value.get<std::string>()) : cell(value));
      }
    }
    csv += "\n";
  }
  return csv;
}

// The points that begin parts and those left out are told by their places instead of their numbers.
void add_places(const Json& spc_case, std::vector<std::string>& arguments) {
  const Json& options = spc_case["input"]["options"];
  const std::vector<Group> all = groups(spc_case["input"]);
  for (const Json& last : options.value("part", Json::array())) {
    if (last.get<int>() > 0 && last.get<std::size_t>() < all.size())
      arguments.insert(arguments.end(), {"--phase", text_at(all[last.get<std::size_t>()].x)});
  }
  for (const Json& point : options.value("exclude", Json::array()))
    arguments.insert(arguments.end(), {"--exclude", text_at(all[point.get<std::size_t>() - 1].x)});
  for (const Json& date : options.value("rebase", Json::array()))
    arguments.insert(arguments.end(), {"--phase", date.get<std::string>()});
}

std::vector<std::string> arguments_for(const Json& spc_case) {
  const Json& input = spc_case["input"];
  const Json& options = input["options"];
  std::vector<std::string> arguments{"analyse", "case.csv", "--format", "json"};
  const auto add = [&](const std::string& name, const std::string& value) {
    arguments.insert(arguments.end(), {"--" + name, value});
  };
  add("chart", spc_case["chart"].get<std::string>());
  add("axis", input["x_type"].get<std::string>());
  add("lower-limit-at-zero", options.value("allow_negative", true) ? "false" : "true");
  add("screen-moving-ranges", options.value("screen_mr", true) ? "true" : "false");
  const double multiply = options.value("multiply", 1.0);
  for (const char* const name : {"aggregate", "period", "improvement"}) {
    if (options.contains(name)) add(name, options[name].get<std::string>());
  }
  if (spc_case["chart"] == "xmr" && !options.contains("improvement")) add("improvement", "increase");
  for (const char* const name : {"multiply", "target"}) {
    if (options.contains(name)) add(name, cell(options[name]));
  }
  if (options.contains("centre_line"))
    add("centre-line", cell(options["centre_line"].get<double>() * multiply));
  for (const char* const name : {"freeze", "fix_after"}) {
    if (options.contains(name)) add("baseline", std::to_string(options[name].get<int>()));
  }
  add_places(spc_case, arguments);
  return arguments;
}

// ---- Comparing ----

Json asserted(const Json& spc_case) {
  Json expected = spc_case["expected"];
  for (const stats::reference::Deviation& deviation : stats::reference::deviations()) {
    if (deviation.applies(spc_case)) expected = deviation.asserted(spc_case, expected);
  }
  return expected;
}

int check(const Json& spc_case, const fs::path& folder) {
  write_text(folder / "case.csv",
             csv_of(spc_case["input"], spc_case["input"]["options"].value("multiply", 1.0)));
  const std::vector<std::string> arguments = arguments_for(spc_case);
  const Started started = start(folder, arguments);
  Json expected = asserted(spc_case);
  if (!expected.value("error", Json()).is_null()) {
    EXPECT_EQ(started.exit_code, 1) << "the reference refuses it: " << expected["error"] << "\n"
                                    << started.messages;
    return 1;
  }
  EXPECT_EQ(started.exit_code, 0) << fmt::format("{}", fmt::join(arguments, " ")) << "\n" << started.messages;
  if (started.exit_code != 0) return 0;
  expected.erase("error");
  const auto agreement = stats::reference::compared(expected, Json::parse(started.result));
  constexpr std::size_t shown = 8;
  for (std::size_t index = 0; index < std::min(shown, agreement.differences.size()); ++index)
    ADD_FAILURE() << agreement.differences[index];
  return agreement.fields;
}

TEST(AnalyseReference, TheCommandLineGivesTheFiguresOfTheReference) {
  const char* const named = std::getenv("SIRKEL_SPC_REFERENCE");
  const fs::path cases =
      named ? fs::path(named) : fs::path(SIRKEL_SOURCE_DIR) / ".." / "shared" / "reference" / "spc";
  if (!named && !fs::is_directory(cases)) GTEST_SKIP() << "no reference cases beside the checkout";
  ASSERT_TRUE(fs::is_directory(cases)) << "SIRKEL_SPC_REFERENCE names no folder: '" << cases.string() << "'";
  const TemporaryFolder folder;
  int held = 0, fields = 0;
  std::map<std::string, int> left_out;
  for (const fs::directory_entry& entry : fs::directory_iterator(cases)) {
    if (entry.path().extension() != ".json") continue;
    SCOPED_TRACE(entry.path().filename().string());
    const Json spc_case = stats::reference::read_case(text_of(entry.path()));
    if (const char* const reason = why_not(spc_case)) {
      ++left_out[reason];
      continue;
    }
    ++held;
    fields += check(spc_case, folder.path());
  }
  EXPECT_GT(held, 0);
  std::cout << held << " cases, " << fields << " fields\n";
  for (const auto& [reason, count] : left_out) std::cout << "  " << count << " left out: " << reason << "\n";
}

}  // namespace
}  // namespace app
