// What the author of a site reads, word for word: slips made in a sound site, read and checked as a whole.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <span>

#include "case.h"
#include "across_cases.h"
#include "calendar_cases.h"
#include "change_package_cases.h"
#include "chart_cases.h"
#include "competence_cases.h"
#include "deviation_cases.h"
#include "dialogue_cases.h"
#include "experience_cases.h"
#include "field_cases.h"
#include "file_cases.h"
#include "indicator_cases.h"
#include "maturity_cases.h"
#include "measure_cases.h"
#include "method_cases.h"
#include "network_cases.h"
#include "organisation_cases.h"
#include "pdsa_cases.h"
#include "portfolio_cases.h"
#include "project_cases.h"
#include "review_cases.h"
#include "risk_cases.h"
#include "source_cases.h"
#include "text_cases.h"
#include "theory_cases.h"
#include "training_cases.h"

namespace check {
namespace {

std::vector<Case> all_cases() {
  std::vector<Case> all;
  const std::span<const Case> groups[] = {
      across_cases,       calendar_cases, change_package_cases, chart_cases,   competence_cases,
      deviation_cases,    dialogue_cases, experience_cases,     field_cases,   file_cases,
      indicator_cases,    maturity_cases, measure_cases,        method_cases,  network_cases,
      organisation_cases, pdsa_cases,     portfolio_cases,      project_cases, review_cases,
      risk_cases,         source_cases,   text_cases,           theory_cases,  training_cases};
  for (const auto& group : groups) all.insert(all.end(), group.begin(), group.end());
  return all;
}

// Ids of all messages that the cases bring about.
const std::set<std::string_view>& messages_met() {
  static const std::set<std::string_view> met = [] {
    std::set<std::string_view> ids;
    for (const Case& each : all_cases()) {
      const source::Diagnostics diagnostics = diagnostics_of(site_with(each.edits));
      for (const auto& diagnostic : diagnostics.all()) ids.insert(diagnostic.message);
    }
    return ids;
  }();
  return met;
}

class Messages : public testing::TestWithParam<Case> {};

TEST_P(Messages, AreWordForWord) {
  const source::Tree tree = site_with(GetParam().edits);
  EXPECT_EQ(printed(tree, source::Language::nb), GetParam().nb);
  EXPECT_EQ(printed(tree, source::Language::en), GetParam().en);
}

INSTANTIATE_TEST_SUITE_P(All, Messages, testing::ValuesIn(all_cases()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(SoundSite, IsPassedWithoutAWord) { EXPECT_EQ(printed(site_with({}), source::Language::nb), ""); }

TEST(Rules, HaveEachACase) {
  std::set<std::string_view> rules_met;
  for (const std::string_view id : messages_met()) rules_met.insert(source::message(id).rule);
  for (const Rule& rule : all_rules()) EXPECT_TRUE(rules_met.contains(rule.name)) << rule.name;
}

TEST(Rules, HaveEachOfTheirMessagesInACase) {
  for (const source::Message& message : source::catalogue()) {
    const bool of_a_rule =
        std::ranges::any_of(all_rules(), [&](const Rule& rule) { return rule.name == message.rule; });
    // Those of Markdown stand in tests/html/.
    if (!of_a_rule || message.rule == "markdown") continue;
    EXPECT_TRUE(messages_met().contains(message.id)) << message.id;
  }
}

TEST(Rules, HaveNamesOfTheirOwnInTheCatalogue) {
  std::set<std::string_view> names;
  for (const Rule& rule : all_rules()) {
    EXPECT_TRUE(names.insert(rule.name).second) << rule.name;
    EXPECT_TRUE(std::ranges::any_of(source::catalogue(), [&](const auto& message) {
      return message.rule == rule.name;
    })) << rule.name;
  }
}

TEST(Check, TellsOfAllFilesInOneRunSortedByPlace) {
  const Edit slips[] = {{"content/units/nursing-home.yaml", "parent: fjordvik", "parent: fjord"},
                        {"content/projects/falls/project.yaml", "score: 2.5", "score: 2.3"},
                        {"content/projects/falls/project.yaml", "status: active", "status: ferdig"},
                        {"site.yaml", "as_of: 2026-10-31", "as_of: i går"}};
  const source::Tree tree = site_with(slips);
  std::vector<source::Place> places;
  const source::Diagnostics diagnostics = diagnostics_of(tree);
  for (const auto& diagnostic : diagnostics.all()) places.push_back(diagnostic.at);
  EXPECT_EQ(places.size(), 4u);
  EXPECT_TRUE(std::ranges::is_sorted(places));
}

const Edit one_slip[] = {{"content/projects/falls/project.yaml", "duties: [8b]", "duties: [8x]"}};

TEST(Check, SaysEachMessageAsOneLineOfJson) {
  EXPECT_EQ(printed(site_with(one_slip), source::Language::en, source::MessageFormat::json),
            R"({"rule":"references","message":"unknown-duty","severity":"error",)"
            R"("file":"content/projects/falls/project.yaml","line":7,"column":10,)"
            R"("text":"there is no duty '8x'","hint":"did you mean '8b'?",)"
            R"("related":[{"file":"content/frameworks/ledelse.yaml","line":7,"column":15}]})"
            "\n");
}

TEST(Check, SaysEachMessageAsAWorkflowCommand) {
  EXPECT_EQ(printed(site_with(one_slip), source::Language::nb, source::MessageFormat::github),
            "::error file=content/projects/falls/project.yaml,line=7,col=10,title=references::"
            "det finnes ingen plikt «8x»%0Atips: mente du «8b»?\n");
}

}  // namespace
}  // namespace check
