#include "analysis/pipeline.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Items as YAML, in a pipeline of three stages.
ReadSite site_with(std::string items, std::string_view as_of = "2026-10-31") {
  return ReadSite(
      {
          {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
          {"content/units/units.yaml", "- {id: all, title: Alle}\n"},
          {"content/projects/falls.yaml", "title: Fall\nunit: all\nstatus: active\n"},
          {"content/pipelines/way.yaml",
           "title: Løp\n"
           "stages: [{key: start, title: A}, {key: approved, title: B}, {key: use, title: C}]\n"
           "items:\n" +
               items},
      },
      as_of);
}

std::string item(std::string_view key, std::string_view reached, std::string_view more = "") {
  return "  - {key: " + std::string(key) + ", title: T, reached: [" + std::string(reached) + "]" +
         std::string(more) + "}\n";
}

constexpr std::string_view started = "{stage: start, date: 2026-01-01}";
constexpr std::string_view approved = "{stage: start, date: 2026-01-01}, {stage: approved, date: 2026-04-01}";
constexpr std::string_view in_use =
    "{stage: start, date: 2026-01-01}, {stage: approved, date: 2026-04-01}, {stage: use, date: 2026-05-01}";

std::vector<int> reached(const PipelineFigures& pipeline) {
  std::vector<int> counts;
  for (const PipelineStageFigures& stage : pipeline.stages) counts.push_back(stage.reached);
  return counts;
}

std::string five_projects() {
  return item("a", in_use) + item("b", in_use) + item("c", in_use) +
         item("d", in_use, ", ended: {date: 2026-06-01, reason: Nei}") + item("e", approved);
}

TEST(Pipeline, CountsHowManyHaveReachedEachStage) {
  const ReadSite site = site_with(five_projects());
  const PipelineFigures& pipeline = site.figures.pipelines[0];
  EXPECT_THAT(reached(pipeline), ElementsAre(5, 5, 4));
  EXPECT_EQ(pipeline.stages[1].waiting, 1);
  EXPECT_EQ(pipeline.stages[2].ended, 1);
  for (const PipelineStageFigures& stage : pipeline.stages)
    EXPECT_EQ(stage.passed + stage.waiting + stage.ended, stage.reached);
}

TEST(Pipeline, HasNoPercentagesOfFewerThanTen) {
  const ReadSite nine = site_with([] {
    std::string items;
    for (int i = 0; i < 9; ++i) items += item("i" + std::to_string(i), started);
    return items;
  }());
  EXPECT_FALSE(nine.figures.pipelines[0].stages[0].percent);
  const ReadSite ten = site_with([] {
    std::string items = item("last", approved);
    for (int i = 0; i < 9; ++i) items += item("i" + std::to_string(i), started);
    return items;
  }());
  EXPECT_EQ(ten.figures.pipelines[0].stages[0].percent, 100);
  EXPECT_EQ(ten.figures.pipelines[0].stages[1].percent, 10);
}

TEST(Pipeline, TellsWhoWaitsAndForHowLongTheLongestFirst) {
  const ReadSite site = site_with(item("short", approved) + item("long", started) + item("there", in_use));
  const PipelineFigures& pipeline = site.figures.pipelines[0];
  ASSERT_EQ(pipeline.waits.size(), 2u);
  EXPECT_EQ(*pipeline.waits[0]->item->key, "long");
  EXPECT_EQ(pipeline.waits[0]->days, 303);
  EXPECT_EQ(pipeline.waits[1]->stage, 1u);
  EXPECT_EQ(pipeline.items[2].state, ItemState::arrived);
}

TEST(Pipeline, ThatAnItemEndedEndsItsWait) {
  const ReadSite site = site_with(item("a", approved, ", ended: {date: 2026-04-11, reason: Nei}"));
  const PipelineFigures& pipeline = site.figures.pipelines[0];
  EXPECT_THAT(pipeline.waits, IsEmpty());
  EXPECT_EQ(pipeline.items[0].state, ItemState::ended);
  EXPECT_EQ(pipeline.items[0].days, 10);
}

TEST(Pipeline, KnowsOnADayWhatHadHappenedByThen) {
  const ReadSite site = site_with(five_projects(), "2026-04-15");
  EXPECT_THAT(reached(site.figures.pipelines[0]), ElementsAre(5, 5, 0));
  EXPECT_EQ(site.figures.pipelines[0].stages[2].ended, 0);
  const ReadSite before = site_with(five_projects(), "2025-12-31");
  EXPECT_EQ(before.figures.pipelines[0].begun, 0);
  EXPECT_EQ(before.figures.pipelines[0].items[0].state, ItemState::not_begun);
}

TEST(Pipeline, ListsHandOversTheNewestFirstWithTheDaysBefore) {
  const ReadSite site = site_with(item("a", in_use));
  const PipelineFigures& pipeline = site.figures.pipelines[0];
  ASSERT_EQ(pipeline.hand_overs.size(), 2u);
  EXPECT_EQ(pipeline.hand_overs[0].stage, 2u);
  EXPECT_EQ(pipeline.hand_overs[0].days, 30);
  EXPECT_EQ(pipeline.hand_overs[1].days, 90);
}

TEST(Pipeline, AStageThatWasSkippedWasPassed) {
  const ReadSite site =
      site_with(item("a", "{stage: start, date: 2026-01-01}, {stage: use, date: 2026-02-01}"));
  EXPECT_THAT(reached(site.figures.pipelines[0]), ElementsAre(1, 1, 1));
}

TEST(Pipeline, CountsWhatIsKnownOfTheBenefit) {
  const ReadSite site = site_with(item("a", in_use, ", benefit: documented") +
                                  item("b", in_use, ", benefit: expected") + item("c", started));
  const PipelineFigures& pipeline = site.figures.pipelines[0];
  EXPECT_EQ(pipeline.documented, 1);
  EXPECT_EQ(pipeline.expected, 1);
  EXPECT_EQ(pipeline.not_documented(), 1);
}

}  // namespace
}  // namespace analysis
