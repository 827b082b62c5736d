#include "analysis/duty_story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const source::File framework{"content/frameworks/rules.yaml",
                             "title: Regler\n"
                             "sections:\n"
                             "  - {key: '4', title: Planlegge, phase: plan, duties: [{key: 4a, text: Mål}, "
                             "{key: 4b, text: Oversikt}]}\n"};
const source::File units{"content/units/units.yaml",
                         "- {id: top, title: Øverst}\n"
                         "- {id: home, title: Hjemme, parent: top}\n"
                         "- {id: ward, title: Avdeling, parent: top}\n"};
const source::File roles{"content/roles/leader.yaml", "title: Leder\n"};

std::vector<source::File> files(const std::string& responsibilities, std::vector<source::File> others = {}) {
  others.insert(others.end(),
                {{"site.yaml", "title: S\norganisation: O\nlanguages: [nb]\n"}, framework, units, roles});
  others.push_back({"content/responsibilities/all.yaml", responsibilities});
  return others;
}

source::Date date(std::string_view text) { return std::get<source::Date>(source::read_date(text)); }

constexpr std::string_view whole_answer =
    "- id: one\n"
    "  duty: 4a\n"
    "  unit: top\n"
    "  owner: leader\n"
    "  evidence: [{kind: procedure, title: Prosedyre, date: 2025-11-02}]\n"
    "  reviews: [2025-09-15, 2026-09-01]\n";

std::vector<DutyLack> lacks(const DutyStory& story) {
  std::vector<DutyLack> result;
  for (const DutyMissing& missing : story.missing) result.push_back(missing.what);
  return result;
}

TEST(DutyStory, SaysSinceWhenTheDutyIsLookedAfter) {
  const ReadSite site(files(std::string(whole_answer) + "  described: yes\n  practised: yes\n"));
  const DutyStory& story = site.figures.duty_stories[0];
  EXPECT_EQ(story.care, DutyCare::kept);
  EXPECT_EQ(story.since, date("2025-11-02"));  // when the first evidence was there
  EXPECT_THAT(lacks(story), ElementsAre(DutyLack::not_shown));
}

TEST(DutyStory, CountsFromTheDayTheStateLastChanged) {
  const ReadSite site(
      files(std::string(whole_answer) +
            "  described: yes\n"
            "  practised: [{from: 2025-01-01, value: no}, {from: 2026-10-02, value: yes}]\n"));
  EXPECT_EQ(site.figures.duty_stories[0].care, DutyCare::kept);
  EXPECT_EQ(site.figures.duty_stories[0].since, date("2026-10-02"));
}

TEST(DutyStory, AReviewThatIsTooOldBreaksTheTime) {
  // The review of September 2024 is too old from the day after 365 days, until the next one a week later.
  const std::string answer =
      "- id: one\n  duty: 4a\n  unit: top\n  owner: leader\n  evidence: [{kind: procedure, title: P}]\n"
      "  reviews: [2024-09-01, 2025-09-08, 2026-09-01]\n";
  const ReadSite site(files(answer));
  EXPECT_EQ(site.figures.duty_stories[0].since, date("2025-09-08"));
  const ReadSite between(files(answer), "2025-09-05");
  EXPECT_EQ(between.figures.duty_stories[0].care, DutyCare::not_kept);
  EXPECT_EQ(between.figures.duty_stories[0].since, date("2025-09-02"));
}

TEST(DutyStory, IsWithoutADayWhereItHasAlwaysStoodSo) {
  const ReadSite site(files("- {id: one, duty: 4a, unit: top, owner: leader}\n"));
  const DutyStory& story = site.figures.duty_stories[0];
  EXPECT_EQ(story.care, DutyCare::not_kept);
  EXPECT_EQ(story.since, std::nullopt);
  EXPECT_THAT(lacks(story), ElementsAre(DutyLack::no_evidence, DutyLack::not_reviewed, DutyLack::not_shown));
}

TEST(DutyStory, TellsWhichUnitsLackWhat) {
  const ReadSite site(files(
      "- id: home\n  duty: 4a\n  unit: home\n  owner: leader\n  described: partly\n  practised: unknown\n"
      "  evidence: [{kind: procedure, title: P}]\n  reviews: [2026-09-01]\n  next_review: 2026-10-01\n"));
  const DutyStory& story = site.figures.duty_stories[0];
  EXPECT_EQ(story.care, DutyCare::partly);
  ASSERT_THAT(lacks(story), ElementsAre(DutyLack::not_described, DutyLack::practice_unknown,
                                        DutyLack::review_overdue, DutyLack::uncovered, DutyLack::not_shown));
  EXPECT_EQ(story.missing[0].units[0]->id, "home");
  EXPECT_EQ(story.missing[3].units.size(), 2u);
}

TEST(DutyStory, ADutyWithoutAnAnswerLacksJustThat) {
  const ReadSite site(files(std::string(whole_answer)));
  EXPECT_EQ(site.figures.duty_stories[1].care, DutyCare::not_kept);
  EXPECT_THAT(lacks(site.figures.duty_stories[1]), ElementsAre(DutyLack::no_answer, DutyLack::not_shown));
}

TEST(DutyStory, WhatIsExcusedIsNotMissing) {
  const ReadSite site(
      files("- {id: one, duty: 4a, unit: top, exception: {reason: Bygger om, until: 2027-01-01}}\n"));
  EXPECT_EQ(site.figures.duty_stories[0].care, DutyCare::excused);
  EXPECT_THAT(lacks(site.figures.duty_stories[0]), ElementsAre(DutyLack::not_shown));
}

TEST(DutyStory, PlacesUnitsByTheAnswerThatHoldsForThem) {
  const ReadSite site(
      files(std::string(whole_answer) +
            "  described: yes\n  practised: yes\n"
            "- {id: home, duty: 4a, unit: home, owner: leader, described: yes, practised: partly}\n"
            "- {id: ward, duty: 4a, unit: ward, owner: leader, described: yes}\n"));
  const DutyStory& story = site.figures.duty_stories[0];
  ASSERT_EQ(story.practice[1][1].size(), 1u);
  EXPECT_EQ(story.practice[1][1][0]->id, "top");
  ASSERT_EQ(story.practice[1][0].size(), 1u);
  EXPECT_EQ(story.practice[1][0][0]->id, "home");
  EXPECT_THAT(story.practice[0][0], IsEmpty());
  ASSERT_EQ(story.unknown.size(), 1u);
  EXPECT_EQ(story.unknown[0]->id, "ward");
}

TEST(DutyStory, GathersWhatHangsOnItTheNewestFirst) {
  const ReadSite site(
      files(std::string(whole_answer),
            {{"content/decisions/all.yaml",
              "- {id: a, title: Gammel, date: 2024-02-01, duties: [4a]}\n"
              "- {id: b, title: Ny, date: 2026-02-01, duties: [4a], due: 2026-06-01, done: 2026-05-01}\n"
              "- {id: c, title: En annen, date: 2026-02-01, duties: [4b]}\n"}}));
  const DutyStory& story = site.figures.duty_stories[0];
  ASSERT_EQ(story.records.size(), 1u);
  EXPECT_EQ(story.records[0].kind->records.key, "decision");
  ASSERT_EQ(story.count("decision"), 2u);
  EXPECT_EQ(story.records[0].records[0].index, 1u);
  EXPECT_EQ(story.records[0].records[0].updated, date("2026-05-01"));
  EXPECT_FALSE(story.records[0].records[0].stale);
  EXPECT_TRUE(story.records[0].records[1].stale);
  EXPECT_EQ(story.count("risk"), 0u);
}

}  // namespace
}  // namespace analysis
