#include "analysis/suppression.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace analysis {
namespace {

using Counts = std::vector<TreeCount>;
using Shown = std::vector<bool>;

Shown shown(const Counts& counts) {
  const Suppression suppression(counts, 5);
  Shown result;
  for (std::size_t index = 0; index < counts.size(); ++index) result.push_back(suppression.may_show(index));
  return result;
}

bool is_total_shown(const Counts& counts, std::string_view unit) {
  const Suppression suppression(counts, 5);
  const Suppression::Total* const total = suppression.total(unit);
  return total && total->shown;
}

Counts wards(const std::vector<int>& persons) {
  Counts counts;
  for (const int each : persons)
    counts.push_back({.way = {"home", "ward" + std::to_string(counts.size())}, .persons = each});
  return counts;
}

TEST(Suppression, HidesSmallCountsAndShowsZero) {
  EXPECT_EQ(shown(wards({3, 4, 12, 0, 5})), (Shown{false, false, true, true, true}));
}

TEST(Suppression, HidesTheNextSmallestBesideTheOnlyHiddenOne) {
  EXPECT_EQ(shown(wards({2, 30, 10, 0})), (Shown{false, true, false, true}));
  EXPECT_TRUE(is_total_shown(wards({2, 30, 10, 0}), "home"));
  EXPECT_FALSE(is_total_shown(wards({2, 30, 10, 0}), "ward2"));  // what keeps company is hidden there too
}

TEST(Suppression, HidesMoreWhereTheHiddenOnesTogetherAreFew) {
  EXPECT_EQ(shown(wards({1, 2, 30, 10})), (Shown{false, false, true, false}));
}

// Three hidden counts with a sum of three can only be ones; with one of twelve, only fours.
TEST(Suppression, HidesMoreWhereTheSumLeavesButOnePossibility) {
  EXPECT_EQ(shown(wards({1, 1, 1, 1, 1, 30, 10})), (Shown{false, false, false, false, false, true, false}));
  EXPECT_EQ(shown(wards({4, 4, 4, 30, 10})), (Shown{false, false, false, true, false}));
}

TEST(Suppression, HidesATotalThatNobodyElseIsIn) {
  EXPECT_FALSE(is_total_shown(wards({2}), "home"));
  EXPECT_FALSE(is_total_shown(wards({2, 0, 0}), "home"));
  EXPECT_FALSE(is_total_shown(wards({1, 1}), ""));
  EXPECT_FALSE(is_total_shown(wards({}), "home"));
}

TEST(Suppression, KnowsTheSumAndItsTerms) {
  const Suppression suppression(wards({6, 7}), 5);
  ASSERT_TRUE(suppression.total("home"));
  EXPECT_EQ(suppression.total("home")->persons, 13);
  EXPECT_EQ(suppression.total("home")->counts, 2u);
  EXPECT_EQ(suppression.total("")->persons, 13);
  EXPECT_EQ(suppression.total("elsewhere"), nullptr);
}

// The whole less the right half would be the left half, whose one count is hidden.
TEST(Suppression, LooksAtAllLevels) {
  const Counts counts{{.way = {"whole", "left", "l"}, .persons = 2},
                      {.way = {"whole", "right", "r1"}, .persons = 9},
                      {.way = {"whole", "right", "r2"}, .persons = 8}};
  EXPECT_TRUE(is_total_shown(counts, "right"));
  EXPECT_FALSE(is_total_shown(counts, "left"));
  EXPECT_FALSE(is_total_shown(counts, "whole"));
  EXPECT_FALSE(is_total_shown(counts, ""));
}

TEST(Suppression, OfAUnitsOwnCountAndThoseBelowItTakesEitherAsCompany) {
  const Counts counts{{.way = {"home"}, .persons = 3}, {.way = {"home", "a"}, .persons = 9}};
  EXPECT_EQ(shown(counts), (Shown{false, false}));
  EXPECT_TRUE(is_total_shown(counts, "home"));
}

TEST(Suppression, KeepsHiddenWhatWasHiddenBefore) {
  Counts counts = wards({20, 30, 10});
  counts[1].hidden = true;
  EXPECT_EQ(shown(counts), (Shown{true, false, false}));
}

// ---- Whatever the tree, each hidden count keeps more than one possible value ----

Counts random_counts(unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random() % end); };
  std::vector<std::vector<std::string>> ways;
  Counts counts;
  const std::size_t units = 1 + below(9);
  for (std::size_t unit = 0; unit < units; ++unit) {
    std::vector<std::string> way;
    if (unit > 0 && below(8) != 0) way = ways[below(ways.size())];
    way.push_back("u" + std::to_string(unit));
    ways.push_back(way);
    if (below(4) != 0) counts.push_back({.way = way, .persons = static_cast<int>(below(below(2) ? 6 : 14))});
  }
  return counts;
}

// A shown total: which hidden counts are in it, and the sum of them, which anybody can work out.
struct Known {
  std::vector<std::size_t> hidden;
  int sum = 0;
};

std::vector<Known> known(const Counts& counts, const Suppression& suppression) {
  std::set<std::string> units{""};
  for (const TreeCount& count : counts) units.insert(count.way.begin(), count.way.end());
  std::vector<Known> result;
  for (const std::string& unit : units) {
    if (!suppression.total(unit)->shown) continue;
    Known each;
    for (std::size_t index = 0; index < counts.size(); ++index) {
      if (suppression.may_show(index)) continue;
      if (!unit.empty() && std::ranges::find(counts[index].way, unit) == counts[index].way.end()) continue;
      each.hidden.push_back(index);
      each.sum += counts[index].persons;
    }
    if (!each.hidden.empty()) result.push_back(each);
  }
  return result;
}

// All ways to fill the hidden counts with `least` to `greatest` that agree with what is known.
void fill(const std::vector<Known>& facts, const std::vector<std::size_t>& hidden, std::size_t next,
          int least, int greatest, std::vector<int>& values, std::vector<std::set<int>>& possible) {
  if (next == hidden.size()) {
    for (const Known& fact : facts) {
      int sum = 0;
      for (const std::size_t index : fact.hidden) sum += values[index];
      if (sum != fact.sum) return;
    }
    for (const std::size_t index : hidden) possible[index].insert(values[index]);
    return;
  }
  for (values[hidden[next]] = least; values[hidden[next]] <= greatest; ++values[hidden[next]])
    fill(facts, hidden, next + 1, least, greatest, values, possible);
}

TEST(Suppression, LeavesEachHiddenCountMoreThanOnePossibleValue) {
  std::size_t tried = 0, totals = 0;
  for (unsigned seed = 1; seed <= 600; ++seed) {
    const Counts counts = random_counts(seed);
    if (counts.empty()) continue;
    const Suppression suppression(counts, 5);
    std::vector<std::size_t> hidden;
    bool all_small = true;
    for (std::size_t index = 0; index < counts.size(); ++index) {
      if (suppression.may_show(index)) continue;
      hidden.push_back(index);
      all_small = all_small && counts[index].persons < 5;
    }
    if (hidden.empty() || hidden.size() > 5) continue;
    const std::vector<Known> facts = known(counts, suppression);
    totals += facts.size();
    std::vector<int> values(counts.size());
    std::vector<std::set<int>> possible(counts.size());
    // The reader who knows how small counts are; one who also knows of company knows no more than this.
    if (all_small)
      fill(facts, hidden, 0, 1, 4, values, possible);
    else
      fill(facts, hidden, 0, 0, 13, values, possible);
    for (const std::size_t index : hidden)
      EXPECT_GT(possible[index].size(), 1u) << "seed " << seed << ", " << counts[index].way.back();
    ++tried;
  }
  EXPECT_GT(tried, 250u);
  EXPECT_GT(totals, 150u);
}

}  // namespace
}  // namespace analysis
