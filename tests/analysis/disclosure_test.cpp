#include "analysis/disclosure.h"

#include <gtest/gtest.h>

#include <random>

#include "analysis/competence.h"
#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

TEST(Disclosure, ShowsZeroAndWhatIsNotSmallerThanTheSmallestShown) {
  EXPECT_EQ(disclose(0, 5).value(), 0);
  for (const int small : {1, 2, 3, 4}) EXPECT_EQ(disclose(small, 5).value(), std::nullopt) << small;
  EXPECT_EQ(disclose(5, 5).value(), 5);
  EXPECT_EQ(disclose(4, 3).value(), 4);
}

// ---- Competence ----

struct Count {
  std::string unit;
  int trained = 0;
  int total = 0;
  std::string day = "2026-03-01";
};

// id, parent
using Tree = std::vector<std::pair<std::string, std::string>>;

model::Model organisation(const Tree& units, const std::vector<Count>& counts) {
  std::string rows = "unit,role_group,date,trained,total\n";
  for (const Count& count : counts) {
    rows += fmt::format("{},nurses,{},{},{}\n", count.unit, count.day, count.trained, count.total);
  }
  std::vector<source::File> files{
      {"content/role-groups/nurses.yaml", "title: Sykepleiere\n"},
      {"content/competence-items/pdsa.yaml", "title: PDSA\ndata: pdsa.csv\n"},
      {"content/competence-items/pdsa.csv", rows},
  };
  std::string list;
  for (const auto& [id, parent] : units) {
    list += fmt::format("- id: {}\n  title: {}\n", id, id);
    if (!parent.empty()) list += fmt::format("  parent: {}\n", parent);
  }
  files.push_back({"content/units/units.yaml", list});
  return model::model_of(std::move(files));
}

const Tree three_wards{{"home", ""}, {"a", "home"}, {"b", "home"}, {"c", "home"}};

// What is shown of each count: "12/20", or "-".
std::vector<std::string> shown(const std::vector<Count>& counts, const Tree& units = three_wards) {
  const model::Model model = organisation(units, counts);
  const Clearance clearance(model, 5);
  std::vector<std::string> result;
  for (const model::CompetenceCount& count : model.competence_items[0].counts) {
    const PublicShare share = clearance.share(model.competence_items[0], count);
    EXPECT_EQ(share.part.value().has_value(), share.whole.value().has_value());
    result.push_back(share.part.value() ? fmt::format("{}/{}", *share.part.value(), *share.whole.value())
                                        : "-");
  }
  return result;
}

using Strings = std::vector<std::string>;

TEST(Disclosure, LooksAtTheTrainedTheOthersAndTheWhole) {
  const auto alone = [](int trained, int total) {
    return shown({{"a", trained, total}}, {{"a", ""}}).front();
  };
  EXPECT_EQ(alone(12, 20), "12/20");
  EXPECT_EQ(alone(0, 20), "0/20");
  EXPECT_EQ(alone(20, 20), "20/20");
  EXPECT_EQ(alone(0, 0), "0/0");
  EXPECT_EQ(alone(4, 20), "-");   // few trained
  EXPECT_EQ(alone(16, 20), "-");  // few who are not
  EXPECT_EQ(alone(0, 4), "-");    // few at all
  EXPECT_EQ(alone(5, 10), "5/10");
}

TEST(Disclosure, GivesNoPercentageOfFewerThanTen) {
  const model::Model model = organisation({{"a", ""}, {"b", ""}}, {{"a", 9, 9}, {"b", 5, 10}});
  const Clearance clearance(model, 5);
  const model::CompetenceItem& item = model.competence_items[0];
  EXPECT_EQ(clearance.share(item, item.counts[0]).part.value(), 9);
  EXPECT_EQ(clearance.share(item, item.counts[0]).percent, std::nullopt);
  EXPECT_EQ(clearance.share(item, item.counts[1]).percent, 50.0);
}

TEST(Disclosure, HidesTheNextSmallestBesideTheOnlyHiddenOne) {
  EXPECT_EQ(shown({{"a", 2, 20}, {"b", 10, 30}, {"c", 10, 25}}), (Strings{"-", "10/30", "-"}));
  EXPECT_EQ(shown({{"a", 2, 20}, {"b", 1, 30}, {"c", 10, 25}}), (Strings{"-", "-", "10/25"}));
}

TEST(Disclosure, LooksForCompanyAmongTheCountsOfTheSameDayAlone) {
  EXPECT_EQ(shown({{"a", 2, 20, "2026-01-01"}, {"b", 10, 30}, {"c", 10, 25}}),
            (Strings{"-", "10/30", "10/25"}));
}

std::optional<int> total(const model::Model& model, const Clearance& clearance, std::string_view unit) {
  const model::Edition edition{model, {date("2026-06-01"), model::Classification::internal, ""}, {}};
  const model::Unit* const place = unit.empty() ? nullptr : model::find(edition.model.units, unit);
  const CompetenceMatrix matrix = competence(edition, clearance, place);
  const auto& share = matrix.rows[0].cells[0].share;
  return share ? share->part.value() : std::nullopt;
}

TEST(Disclosure, HidesATotalThatWouldGiveItsOnlyHiddenPartAway) {
  const model::Model model =
      organisation(three_wards, {{"a", 2, 20, "2026-01-01"}, {"b", 10, 30}, {"c", 10, 25}});
  const Clearance clearance(model, 5);
  EXPECT_EQ(total(model, clearance, "home"), std::nullopt);
  const model::Model two = organisation(three_wards, {{"a", 2, 20}, {"b", 10, 30}, {"c", 10, 25}});
  EXPECT_EQ(total(two, Clearance(two, 5), "home"), 22);
}

// The total of the whole less that of one half is the other half, though each of them hides enough.
TEST(Disclosure, HidesATotalThatAnotherLevelWouldGiveAway) {
  const Tree halves{{"whole", ""},   {"left", "whole"}, {"right", "whole"}, {"l", "left"},
                    {"r1", "right"}, {"r2", "right"},   {"r3", "right"}};
  const model::Model model =
      organisation(halves, {{"l", 2, 20}, {"r1", 1, 20}, {"r2", 3, 20}, {"r3", 10, 20}});
  const Clearance clearance(model, 5);
  EXPECT_EQ(total(model, clearance, "right"), 14);
  EXPECT_EQ(total(model, clearance, "left"), std::nullopt);
  EXPECT_EQ(total(model, clearance, "whole"), std::nullopt);
  EXPECT_EQ(total(model, clearance, ""), std::nullopt);
}

TEST(Disclosure, HidesATotalThatIsSmallItself) {
  const model::Model model = organisation(three_wards, {{"a", 1, 20}, {"b", 1, 30}, {"c", 1, 25}});
  EXPECT_EQ(total(model, Clearance(model, 5), "home"), std::nullopt);
}

// ---- Nobody can work a hidden count out from what is shown ----

using Equation = std::vector<long long>;  // modulo a prime, a term for each hidden count
constexpr long long prime = 1'000'000'007;

long long power(long long base, long long exponent) {
  long long result = 1;
  for (; exponent > 0; exponent /= 2, base = base * base % prime) {
    if (exponent % 2 == 1) result = result * base % prime;
  }
  return result;
}

std::size_t rank(std::vector<Equation> equations) {
  std::size_t found = 0;
  for (std::size_t column = 0; !equations.empty() && column < equations[0].size(); ++column) {
    std::size_t pivot = found;
    while (pivot < equations.size() && equations[pivot][column] == 0) ++pivot;
    if (pivot == equations.size()) continue;
    std::swap(equations[found], equations[pivot]);
    const long long inverse = power(equations[found][column], prime - 2);
    for (std::size_t row = found + 1; row < equations.size(); ++row) {
      const long long factor = equations[row][column] * inverse % prime;
      for (std::size_t term = column; term < equations[row].size(); ++term) {
        equations[row][term] =
            (equations[row][term] - factor * equations[found][term] % prime + prime) % prime;
      }
    }
    ++found;
  }
  return found;
}

struct Published {
  std::vector<std::size_t> hidden;  // of the counts
  std::vector<Equation> equations;  // a shown total: the sum of the hidden counts in it is known
  std::size_t shown_totals = 0;
};

// All totals that the pages and editions of any unit show.
Published published(const model::Model& model, const Clearance& clearance) {
  const model::CompetenceItem& item = model.competence_items[0];
  Published result;
  for (std::size_t index = 0; index < item.counts.size(); ++index) {
    if (!clearance.may_show(item, item.counts[index])) result.hidden.push_back(index);
  }
  std::vector<std::string> asked{""};
  for (const model::Unit& unit : model.units) asked.push_back(unit.id);
  for (const std::string& unit : asked) {
    if (!total(model, clearance, unit)) continue;
    ++result.shown_totals;
    const std::vector<std::string> inside = model::subtree(model, unit);
    Equation equation;
    for (const std::size_t index : result.hidden) {
      const bool counts = unit.empty() || std::ranges::binary_search(inside, item.counts[index].unit->id);
      equation.push_back(counts ? 1 : 0);
    }
    result.equations.push_back(std::move(equation));
  }
  return result;
}

struct RandomOrganisation {
  Tree units;
  std::vector<Count> counts;
};

RandomOrganisation random_organisation(unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t end) { return static_cast<int>(random() % end); };
  RandomOrganisation made;
  const int units = 2 + below(11);
  for (int unit = 0; unit < units; ++unit) {
    const std::string parent =
        unit == 0 || below(12) == 0 ? "" : fmt::format("u{}", below(static_cast<std::size_t>(unit)));
    made.units.emplace_back(fmt::format("u{}", unit), parent);
    if (below(5) == 0) continue;
    const int whole = below(40);
    made.counts.push_back({fmt::format("u{}", unit), below(static_cast<std::size_t>(whole) + 1), whole,
                           below(6) == 0 ? "2026-02-01" : "2026-03-01"});
  }
  if (made.counts.empty()) made.counts.push_back({"u0", 1, 20});
  return made;
}

TEST(Disclosure, LeavesNoHiddenCountToBeWorkedOut) {
  std::size_t hidden = 0;
  std::size_t totals = 0;
  for (unsigned seed = 1; seed <= 300; ++seed) {
    const RandomOrganisation made = random_organisation(seed);
    const model::Model model = organisation(made.units, made.counts);
    const Published known = published(model, Clearance(model, 5));
    const std::size_t known_rank = rank(known.equations);
    for (std::size_t index = 0; index < known.hidden.size(); ++index) {
      std::vector<Equation> with_it = known.equations;
      with_it.emplace_back(known.hidden.size(), 0).at(index) = 1;
      EXPECT_GT(rank(std::move(with_it)), known_rank)
          << "seed " << seed << ": the count of " << made.counts[known.hidden[index]].unit;
    }
    hidden += known.hidden.size();
    totals += known.shown_totals;
  }
  EXPECT_GT(hidden, 500u);
  EXPECT_GT(totals, 500u);
}

TEST(Disclosure, IsTheSameInTheEditionOfAUnit) {
  for (unsigned seed = 1; seed <= 50; ++seed) {
    const RandomOrganisation made = random_organisation(seed);
    const model::Model model = organisation(made.units, made.counts);
    const Clearance clearance(model, 5);
    for (const model::Unit& unit : model.units) {
      const model::Edition cut =
          model::edition(model, {date("2026-06-01"), model::Classification::internal, unit.id});
      const CompetenceMatrix there = competence(cut, clearance, nullptr);
      const auto& share = there.rows[0].cells[0].share;
      EXPECT_EQ(share ? share->part.value() : std::nullopt, total(model, clearance, unit.id))
          << seed << unit.id;
    }
  }
}

TEST(Disclosure, OfAllUnitsAtOnceIsThatOfEach) {
  for (unsigned seed = 1; seed <= 50; ++seed) {
    const RandomOrganisation made = random_organisation(seed);
    const model::Model model = organisation(made.units, made.counts);
    const Clearance clearance(model, 5);
    const model::Edition edition{model, {date("2026-06-01"), model::Classification::internal, ""}, {}};
    for (const CompetenceMatrix& matrix : competence_by_unit(edition, clearance)) {
      const CompetenceMatrix alone = competence(edition, clearance, matrix.unit);
      EXPECT_EQ(matrix.counted_cells, alone.counted_cells);
      const auto value = [](const CompetenceMatrix& of) {
        return of.rows[0].cells[0].share ? of.rows[0].cells[0].share->part.value() : std::nullopt;
      };
      EXPECT_EQ(value(matrix), value(alone)) << seed << matrix.unit->id;
    }
  }
}

// ---- Measures, teams, the dump ----

std::string points_in_dump(std::string_view counts, std::string_view period, std::string_view rows) {
  const model::Model model = model::model_of(
      {{"content/measures/falls.yaml",
        fmt::format("title: Fall\nkind: outcome\nchart: run\nimprovement: decrease\ncounts: {}\nperiod: {}\n"
                    "data: falls.csv\n",
                    counts, period)},
       {"content/measures/falls.csv", std::string(rows)}});
  const Clearance clearance(model, 5);
  const std::string json = model::canonical_json(model, showing(clearance, model));
  const std::size_t from = json.find("\"points\":");
  return json.substr(from, json.find(']', from) + 1 - from);
}

TEST(Disclosure, HidesFewPersonsInTheDumpOfASeries) {
  EXPECT_EQ(points_in_dump("persons", "month", "date,value\n2026-01-01,3\n2026-02-01,0\n2026-03-01,7\n"),
            R"("points":[{"at":"2026-01-01","value":null},{"at":"2026-02-01","value":0},)"
            R"({"at":"2026-03-01","value":7}])");
  EXPECT_EQ(points_in_dump("events", "month", "date,value\n2026-01-01,3\n"),
            R"("points":[{"at":"2026-01-01","value":3}])");
}

TEST(Disclosure, HidesNumeratorAndDenominatorTogether) {
  EXPECT_EQ(points_in_dump("persons", "month",
                           "date,value,denominator\n2026-01-01,12,14\n2026-02-01,12,20\n2026-03-01,0,8\n"),
            R"("points":[{"at":"2026-01-01","value":null,"denominator":null},)"
            R"({"at":"2026-02-01","value":12,"denominator":20},)"
            R"({"at":"2026-03-01","value":null,"denominator":null}])");
}

TEST(Disclosure, HidesAllRowsOfAPointWhereItHidesOne) {
  EXPECT_EQ(points_in_dump("persons", "month", "date,value\n2026-01-05,3\n2026-01-20,40\n2026-02-01,9\n"),
            R"("points":[{"at":"2026-01-05","value":null},{"at":"2026-01-20","value":null},)"
            R"({"at":"2026-02-01","value":9}])");
}

TEST(Disclosure, FindsTheRowsOfAPointWhereverTheyStand) {
  EXPECT_EQ(points_in_dump("persons", "month", "date,value\n2026-01-05,40\n2026-02-01,9\n2026-01-20,3\n"),
            R"("points":[{"at":"2026-01-05","value":null},{"at":"2026-02-01","value":9},)"
            R"({"at":"2026-01-20","value":null}])");
}

// By the rule itself, row by row against every other.
TEST(Disclosure, HidesInALongSeriesWhatTheRuleHidesRowByRow) {
  std::mt19937 random(20251122);
  std::string rows = "date,value,denominator\n";
  for (int row = 0; row < 300; ++row) {
    rows +=
        fmt::format("2026-{:02}-{:02},{},{}\n", random() % 12 + 1, random() % 28 + 1, random() % 40 + 4, 50);
  }
  const model::Model model = model::model_of(
      {{"content/measures/falls.yaml",
        "title: Fall\nkind: outcome\nchart: run\nimprovement: decrease\ncounts: persons\nperiod: week\n"
        "data: falls.csv\n"},
       {"content/measures/falls.csv", rows}});
  const Clearance clearance(model, 5);
  const model::MayShow may_show = showing(clearance, model);
  const model::Measure& measure = model.measures.front();
  std::size_t hidden = 0;
  for (const model::Point& point : measure.points) {
    const bool small_one_in_its_week = std::ranges::any_of(measure.points, [&](const model::Point& other) {
      return source::to_iso(source::Period::week, point.at->time->first_day) ==
                 source::to_iso(source::Period::week, other.at->time->first_day) &&
             !clearance.may_show(measure, *other.value, *other.denominator);
    });
    EXPECT_EQ(may_show(model::Point::table, &point, &measure), !small_one_in_its_week) << point.at->text;
    hidden += small_one_in_its_week ? 1 : 0;
  }
  EXPECT_EQ(measure.points.size(), 300u);
  EXPECT_GT(hidden, 20u);
  EXPECT_LT(hidden, 280u);
  const model::Point copy = measure.points.front();
  EXPECT_FALSE(may_show(model::Point::table, &copy, &measure));
}

TEST(Disclosure, HidesASmallStrandOfATeam) {
  const model::Model model = model::model_of({{"content/units/home.yaml", "title: Hjemme\n"},
                                              {"content/projects/falls.yaml",
                                               "title: Fall\nunit: home\nstatus: active\nteam: [{strand: "
                                               "user, n: 1}, {strand: professional, n: 6}]\n"}});
  const Clearance clearance(model, 5);
  const std::string json = model::canonical_json(model, showing(clearance, model));
  EXPECT_NE(json.find(R"("team":[{"strand":"user","n":null},{"strand":"professional","n":6}])"), json.npos)
      << json;
}

// A count of persons that has no rule yet is hidden.
TEST(Disclosure, HidesACountThatNoRuleKnows) {
  const model::Model model = model::model_of({});
  const Clearance clearance(model, 5);
  EXPECT_FALSE(showing(clearance, model)(model::Unit::table, nullptr, nullptr));
}

}  // namespace
}  // namespace analysis
