#include "analysis/culture_survey.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"
#include "model/dump.h"

namespace analysis {
namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<source::File> culture_files(const std::string& now, const std::string& before = "") {
  std::vector<source::File> files{
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n- {id: a, title: A, parent: all}\n- {id: b, title: B, parent: all}\n"
       "- {id: c, title: C, parent: all}\n"},
      {"content/culture-surveys/now.yaml",
       "title: Nå\ndate: 2026-04-01\nfactors: [{key: team, title: Samarbeid}]\nresults:\n" + now}};
  if (!before.empty())
    files.push_back(
        {"content/culture-surveys/before.yaml",
         "title: Før\ndate: 2024-04-01\nfactors: [{key: team, title: Samarbeid}]\nresults:\n" + before});
  return files;
}

std::string row(std::string_view unit, double mean, int answers, int invited = 0) {
  std::string text = "  - {unit: " + std::string(unit) + ", factor: team, mean: " + std::to_string(mean) +
                     ", low: " + std::to_string(mean - 5) + ", high: " + std::to_string(mean + 5) +
                     ", answers: " + std::to_string(answers);
  if (invited > 0) text += ", invited: " + std::to_string(invited);
  return text + "}\n";
}

const CultureUnit* unit(const CultureFigures& survey, std::string_view id) {
  for (const CultureUnit& each : survey.units) {
    if (each.unit->id == id) return &each;
  }
  return nullptr;
}

bool shows(const std::string& rows, std::string_view id) {
  const ReadSite site(culture_files(rows));
  return unit(*newest_survey(site.figures.culture), id)->cells[0].now != nullptr;
}

TEST(CultureChange, IsSureOnlyWhereIntervalsDoNotOverlap) {
  const auto result = [](double low, double high) {
    model::CultureResult made;
    made.low.value = low;
    made.high.value = high;
    return made;
  };
  EXPECT_EQ(change_between(result(50, 60), result(61, 70)), CultureChange::better);
  EXPECT_EQ(change_between(result(50, 60), result(60, 70)), CultureChange::no_sure_change);
  EXPECT_EQ(change_between(result(50, 60), result(40, 49)), CultureChange::worse);
  EXPECT_EQ(change_between(result(50, 60), model::CultureResult()), CultureChange::none);
}

TEST(CultureSurvey, IsHeldAgainstTheOneBefore) {
  const ReadSite site(
      culture_files(row("a", 80, 20) + row("b", 60, 20), row("a", 60, 20) + row("b", 62, 20)));
  const CultureFigures& now = *newest_survey(site.figures.culture);
  ASSERT_TRUE(now.before);
  EXPECT_EQ(now.before->id, "before");
  EXPECT_EQ(unit(now, "a")->cells[0].change, CultureChange::better);
  EXPECT_EQ(unit(now, "b")->cells[0].change, CultureChange::no_sure_change);
  EXPECT_EQ(now.better, 1u);
  EXPECT_EQ(now.no_sure_change, 1u);
}

TEST(CultureSurvey, HidesFewerThanFiveAnswers) {
  EXPECT_FALSE(shows(row("a", 70, 4) + row("b", 70, 20), "a"));
  EXPECT_TRUE(shows(row("a", 70, 5) + row("b", 70, 20), "a"));
}

TEST(CultureSurvey, HidesAWholeThatWouldGiveAwayItsPart) {
  const std::string shown = row("c", 70, 20);
  // One hidden below.
  EXPECT_FALSE(shows(row("all", 70, 24) + row("a", 70, 4) + shown, "all"));
  // Two hidden, too few together.
  EXPECT_FALSE(shows(row("all", 70, 24) + row("a", 70, 2) + row("b", 70, 2) + shown, "all"));
  // Two hidden that can only be four each.
  EXPECT_FALSE(shows(row("all", 70, 28) + row("a", 70, 4) + row("b", 70, 4) + shown, "all"));
  // Two hidden, enough together.
  EXPECT_TRUE(shows(row("all", 70, 27) + row("a", 70, 4) + row("b", 70, 3) + shown, "all"));
}

TEST(CultureSurvey, DoesNotTellHowManyWereAskedWhereNearlyAllAnsweredOrThatIsHiddenBelow) {
  const ReadSite site(culture_files(row("all", 70, 58, 80) + row("a", 70, 18, 20) + row("b", 70, 20, 30) +
                                    row("c", 70, 20, 30)));
  const CultureFigures& survey = *newest_survey(site.figures.culture);
  EXPECT_EQ(unit(survey, "a")->answers->value(), 18);
  EXPECT_FALSE(unit(survey, "a")->response);
  EXPECT_FALSE(unit(survey, "all")->response);
  EXPECT_EQ(unit(survey, "b")->response->whole.value(), 30);
  EXPECT_EQ(survey.response_of_shown->part.value(), 40);
  EXPECT_EQ(survey.response_of_shown->whole.value(), 60);
}

TEST(CultureSurvey, HidesInTheDumpWhatItsPageHides) {
  const ReadSite site(culture_files(row("a", 71.25, 4, 20) + row("b", 72.25, 20, 40)));
  const std::string dump =
      model::canonical_json(site.edition.model, showing(*site.clearance, site.edition.model));
  EXPECT_THAT(dump, Not(HasSubstr("71.25")));
  EXPECT_THAT(dump, HasSubstr("72.25"));
}

TEST(CultureSurvey, HidesTheSameInTheEditionOfAUnit) {
  const std::string rows = row("all", 70, 24) + row("a", 70, 4) + row("b", 70, 20);
  const ReadSite of_b(culture_files(rows), "2026-10-31", "b");
  const ReadSite of_a(culture_files(rows), "2026-10-31", "a");
  EXPECT_TRUE(unit(*newest_survey(of_b.figures.culture), "b")->cells[0].now);
  EXPECT_FALSE(unit(*newest_survey(of_a.figures.culture), "a")->cells[0].now);
}

}  // namespace
}  // namespace analysis
