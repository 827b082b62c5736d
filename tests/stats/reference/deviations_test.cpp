// The table of deviations, each tried on a small case with what the reference makes of it: it applies there,
// it does not apply to a neighbour that the reference gets right, and our own answer is the asserted one.
#include "stats/reference/deviations.h"

#include <gtest/gtest.h>

#include <string>

#include "stats/reference/agreement.h"

namespace stats::reference {
namespace {

const Deviation& deviation(std::string_view name) {
  for (const Deviation& each : deviations()) {
    if (each.name == name) return each;
  }
  throw std::invalid_argument(std::string(name));
}

Json case_of(const char* chart, const char* rows, const char* options, const char* expected) {
  return read_case(std::string(R"({"chart": ")") + chart + R"(", "input": {"x_type": "date", "rows": )" +
                   rows + R"(, "options": )" + options + R"(}, "expected": )" + expected + "}");
}

Json monthly(const std::vector<Json>& values) {
  Json rows = Json::array();
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::string month = std::to_string(i % 12 + 1);
    rows.push_back({{"x", std::to_string(2024 + i / 12) + (month.size() == 1 ? "-0" : "-") + month + "-01"},
                    {"value", values[i]}});
  }
  return rows;
}

// What the reference says wrong must differ from what we assert, and ours must not.
void expect_deviation(std::string_view name, const Json& spc_case) {
  ASSERT_TRUE(deviation(name).applies(spc_case)) << name;
  const Json asserted = deviation(name).asserted(spc_case, spc_case["expected"]);
  EXPECT_FALSE(compared(spc_case["expected"], asserted).differences.empty()) << name << ": nothing deviates";
  const Json ours = analysed(spc_case);
  if (asserted["error"].is_null()) {
    for (const std::string& difference : compared(asserted, ours).differences)
      ADD_FAILURE() << name << ": " << difference;
  } else {
    EXPECT_FALSE(ours["error"].is_null()) << name << ": not refused";
  }
}

TEST(Deviations, HaveNamesOfTheirOwn) {
  for (const Deviation& a : deviations()) {
    for (const Deviation& b : deviations()) EXPECT_TRUE(&a == &b || a.name != b.name);
  }
}

TEST(Deviations, LetLimitsOfEqualPointsFallOnTheCentreLine) {
  Json spc_case = case_of("xmr", "[]", R"({"improvement": "increase", "target": 95})",
                          R"({"error": null, "variation": "common_cause", "variation_icon": "common_cause",
                              "assurance": "inconsistent", "assurance_icon": "inconsistent", "points": [], "parts": [
                              {"part": 1, "n": 3, "short": true, "cl": 100, "lcl": null, "ucl": null, "common_cause": 3}]})");
  spc_case["input"]["rows"] = monthly({100, 100, 100});
  for (const Json& row : spc_case["input"]["rows"]) {
    spc_case["expected"]["points"].push_back({{"x", row["x"]},
                                              {"value", 100},
                                              {"part", 1},
                                              {"cl", 100},
                                              {"lcl", nullptr},
                                              {"ucl", nullptr},
                                              {"side", 0},
                                              {"outside_limits", nullptr},
                                              {"near_limit", nullptr},
                                              {"rule", "none"},
                                              {"point_type", "common_cause"}});
  }
  expect_deviation("all-equal", spc_case);
  const Json asserted = deviation("all-equal").asserted(spc_case, spc_case["expected"]);
  EXPECT_EQ(asserted["assurance"], "consistent_pass");
  EXPECT_EQ(asserted["points"][2]["ucl"], 100);
  spc_case["expected"]["points"][1]["value"] = 99;
  EXPECT_FALSE(deviation("all-equal").applies(spc_case));
}

TEST(Deviations, LeaveAMissingPointOfAnIpChartWithoutLimits) {
  Json spc_case = case_of("ip", "[]", "{}", R"({"error": null, "points": [], "parts": [{"part": 1}]})");
  spc_case["input"]["rows"] = monthly({5, 5, nullptr, 5});
  for (const Json& row : spc_case["input"]["rows"]) {
    spc_case["expected"]["points"].push_back({{"x", row["x"]},
                                              {"value", row["value"]},
                                              {"denominator", nullptr},
                                              {"observations", row["value"].is_null() ? 0 : 1},
                                              {"part", 1},
                                              {"included", true},
                                              {"cl", 5},
                                              {"lcl", nullptr},
                                              {"ucl", nullptr},
                                              {"sigma_signal", false}});
  }
  expect_deviation("all-equal", spc_case);
  const Json asserted = deviation("all-equal").asserted(spc_case, spc_case["expected"]);
  EXPECT_EQ(asserted["points"][1]["ucl"], 5);
  EXPECT_TRUE(asserted["points"][2]["ucl"].is_null());
}

TEST(Deviations, PutTimesOfOnePointTogetherBeforeTheirRootIsTaken) {
  Json spc_case =
      case_of("t", R"([{"x": "2024-01-01", "value": 2}, {"x": "2024-01-01", "value": 10},
                       {"x": "2024-02-01", "value": 9}, {"x": "2024-03-01", "value": 4}])",
              R"({"centre_line": 5, "aggregate": "mean"})", R"({"error": null, "points": [], "parts": []})");
  for (const double value : {6., 9., 4.})
    spc_case["expected"]["points"].push_back({{"value", value}, {"cl", 328.3}});  // 5 to the power 3.6
  expect_deviation("known-centre-of-times", spc_case);
}

TEST(Deviations, KnowNoSpreadOfASingleTime) {
  const Json spc_case = case_of(
      "t", R"([{"x": "2024-01-01", "value": 2}])", R"({"centre_line": 5})",
      R"({"error": null, "points": [{"value": 2, "cl": 328.3, "lcl": 0, "ucl": null}], "parts": []})");
  expect_deviation("known-centre-of-times", spc_case);
}

TEST(Deviations, JudgeByTheLatestMonthThatHasAValue) {
  Json spc_case = case_of(
      "xmr", "[]", R"({"improvement": "decrease"})",
      R"({"error": null, "variation": "common_cause", "variation_icon": "common_cause", "points": []})");
  spc_case["input"]["rows"] = monthly({50, 51, 50, 49, 50, 51, 50, 49, 50, 51, 50, 49, 50, 90, nullptr});
  for (const Json& row : spc_case["input"]["rows"]) {
    const Json& value = row["value"];
    const char* type = value.is_null() ? "common_cause"
                       : value == 90   ? "special_cause_concern"
                                       : "special_cause_improvement";
    spc_case["expected"]["points"].push_back({{"value", value}, {"point_type", type}});
  }
  expect_deviation("latest-missing", spc_case);
  spc_case["expected"]["points"].back()["value"] = 50;
  EXPECT_FALSE(deviation("latest-missing").applies(spc_case));
}

TEST(Deviations, RefuseSomethingOutOfNothing) {
  const char* expected = R"({"error": null, "points": [{"x": "2024-01-01", "value": null}]})";
  expect_deviation("zero-denominator",
                   case_of("u", R"([{"x": "2024-01-01", "value": 3, "denominator": 0}])", "{}", expected));
  EXPECT_FALSE(
      deviation("zero-denominator")
          .applies(case_of("u", R"([{"x": "2024-01-01", "value": 0, "denominator": 0}])", "{}", expected)));
}

TEST(Deviations, TakeTheBaselineOfEachPhase) {
  Json spc_case = case_of("run", "[]", R"({"freeze": 2, "part": [3]})", R"({"error": null, "points": []})");
  spc_case["input"]["rows"] = monthly({1, 3, 50, 10, 30, 500});
  for (const double centre : {3., 3., 3., 30., 30., 30.})
    spc_case["expected"]["points"].push_back({{"cl", centre}});
  expect_deviation("baseline-with-phases", spc_case);
  const Json asserted = deviation("baseline-with-phases").asserted(spc_case, spc_case["expected"]);
  EXPECT_EQ(asserted["points"][0]["cl"], 2);
  EXPECT_EQ(asserted["points"][5]["cl"], 20);
}

TEST(Deviations, BeginAPhaseWithTheNextPoint) {
  Json spc_case = case_of("xmr", "[]", R"({"rebase": ["2024-02-15"]})", R"({"error": null, "points": []})");
  spc_case["input"]["rows"] = monthly({1, 3, 10, 20});
  for (int i = 0; i < 4; ++i) spc_case["expected"]["points"].push_back({{"cl", 8.5}});
  expect_deviation("phase-between-points", spc_case);
  const Json asserted = deviation("phase-between-points").asserted(spc_case, spc_case["expected"]);
  EXPECT_EQ(asserted["points"][1]["cl"], 2);
  EXPECT_EQ(asserted["points"][2]["cl"], 15);
  spc_case["input"]["options"]["rebase"] = {"2024-03-01"};
  EXPECT_FALSE(deviation("phase-between-points").applies(spc_case));
}

TEST(Deviations, DoNotCountNothingAsZero) {
  Json spc_case = case_of(
      "run", "[]", R"({"aggregate": "sum"})",
      R"({"error": null, "points": [{"value": 5, "cl": 5}, {"value": 0, "cl": 5}, {"value": 7, "cl": 5}]})");
  spc_case["input"]["rows"] = monthly({5, nullptr, 7});
  expect_deviation("sum-of-nothing", spc_case);
  const Json asserted = deviation("sum-of-nothing").asserted(spc_case, spc_case["expected"]);
  EXPECT_TRUE(asserted["points"][1]["value"].is_null());
  EXPECT_EQ(asserted["points"][1]["cl"], 6);
}

TEST(Deviations, KeepAKnownCentreOfTimes) {
  Json spc_case =
      case_of("t", "[]", R"({"centre_line": 10})", R"({"error": null, "points": [], "parts": []})");
  spc_case["input"]["rows"] = monthly({3, 12, 5, 20, 8});
  for (const Json& row : spc_case["input"]["rows"])
    spc_case["expected"]["points"].push_back({{"value", row["value"]}, {"cl", 3981.071706}});
  spc_case["expected"]["parts"].push_back({{"n_useful", 5}, {"longest_run", 5}});
  expect_deviation("known-centre-of-times", spc_case);
  EXPECT_NEAR(deviation("known-centre-of-times").asserted(spc_case, spc_case["expected"])["points"][0]["cl"],
              10, 1e-12);
}

TEST(Deviations, DoNotRefuseAGapInATrend) {
  Json spc_case = case_of("xmr", "[]", "{}", R"({"error": "missing value where TRUE/FALSE needed"})");
  spc_case["input"]["rows"] = monthly({9, 1, 2, 3, nullptr, 5, 6, 7, 1});
  EXPECT_TRUE(deviation("gap-in-a-trend").applies(spc_case));
  EXPECT_TRUE(analysed(spc_case)["error"].is_null());
  spc_case["input"]["options"]["fix_after"] = 5;
  EXPECT_FALSE(deviation("gap-in-a-trend").applies(spc_case)) << "it is refused for another reason";
}

TEST(Agreement, AllowsOneInAHundredMillion) {
  EXPECT_TRUE(agree(1000.0, 1000.000009));
  EXPECT_FALSE(agree(1000.0, 1000.00002));
  EXPECT_TRUE(agree(0.0, 9e-13));
  EXPECT_FALSE(agree(0.0, 2e-12));
  EXPECT_FALSE(agree(7, 8));
  EXPECT_FALSE(agree(nullptr, 0.0));
  EXPECT_FALSE(agree(true, nullptr));
  EXPECT_TRUE(agree(nullptr, false)) << "a flag that the reference leaves empty";
}

TEST(Agreement, MissesAFieldThatWeDoNotHave) {
  EXPECT_EQ(compared({{"novel", 1}}, {{"known", 1}}).differences.size(), 1u);
  EXPECT_EQ(compared({{"points", {1, 2}}}, {{"points", {1}}}).differences.size(), 1u);
}

}  // namespace
}  // namespace stats::reference
