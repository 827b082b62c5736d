#include "analysis/journey.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;
using model::StageStatus;

// Two stages of a year each with a month between them; `fields` are added to the first one.
model::Edition edition_of(std::string_view day, std::string_view fields = "") {
  return model::edition(
      model::model_of({{"content/journeys/journey.yaml", fmt::format("title: Reisen\n"
                                                                     "stages:\n"
                                                                     "  - version: \"1.0\"\n"
                                                                     "    title: Kunne\n"
                                                                     "    from: 2024-01-01\n"
                                                                     "    to: 2024-12-31\n"
                                                                     "{}"
                                                                     "  - version: \"2.0\"\n"
                                                                     "    title: Ville\n"
                                                                     "    from: 2025-02-01\n"
                                                                     "    to: 2025-12-31\n",
                                                                     fields)}}),
      {date(day), model::Classification::internal, ""});
}

struct Place {
  std::string_view day;
  double today;
  std::optional<std::size_t> running;
};

TEST(Journey, KnowsWhereTodayIs) {
  const Place places[] = {{"2023-12-31", -1, {}},         {"2024-01-01", 0, 0},  {"2024-07-02", 0.5, 0},
                          {"2024-12-31", 365 / 366.0, 0}, {"2025-01-01", 1, {}}, {"2025-01-31", 1, {}},
                          {"2025-02-01", 1, 1},           {"2026-01-01", 2, {}}};
  for (const Place& place : places) {
    const auto edition = edition_of(place.day);
    const JourneyFigures figures = journeys(edition).front();
    EXPECT_DOUBLE_EQ(figures.today, place.today) << place.day;
    EXPECT_EQ(figures.running, place.running) << place.day;
  }
}

TEST(Journey, CountsTheDaysOfAStageWithBothEnds) {
  const auto edition = edition_of("2024-12-30");
  const JourneyStageFigures stage = journeys(edition).front().stages.front();
  EXPECT_EQ(stage.days, 366);
  EXPECT_EQ(stage.days_gone, 365);
  EXPECT_EQ(stage.days_left(), 1);
}

TEST(Journey, TakesTheStatusThatIsSaidElseTheOneOfTheDays) {
  const std::string said = "    status: [{from: 2024-01-10, value: under_way}]\n";
  const auto silent = edition_of("2025-03-01"), late = edition_of("2025-03-01", said);
  EXPECT_EQ(journeys(silent).front().stages[0].status, StageStatus::done);
  EXPECT_EQ(journeys(silent).front().stages[1].status, StageStatus::under_way);
  EXPECT_EQ(journeys(silent).front().done, 1u);
  EXPECT_EQ(journeys(late).front().stages[0].status, StageStatus::under_way);
  EXPECT_TRUE(journeys(late).front().stages[0].is_late);
  EXPECT_EQ(journeys(late).front().done, 0u);
}

TEST(Journey, ShowsResultsOfTheDayOldestFirst) {
  const auto edition = edition_of("2024-06-01",
                                  "    results:\n"
                                  "      - {date: 2024-05-01, text: Andre}\n"
                                  "      - {date: 2024-02-01, text: Første}\n"
                                  "      - {date: 2024-07-01, text: Senere}\n");
  const auto figures = journeys(edition);
  const auto& results = figures.front().stages[0].results;
  ASSERT_EQ(results.size(), 2u);
  EXPECT_EQ(*results[0]->date, date("2024-02-01"));
}

}  // namespace
}  // namespace analysis
