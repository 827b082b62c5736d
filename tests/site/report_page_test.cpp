#include <gmock/gmock.h>

#include "site/report_measures.h"
#include "site/report_period.h"
#include "site/small_portfolio.h"

namespace {

using testing::HasSubstr;
using testing::Not;

source::Date day(std::string_view text) { return std::get<source::Date>(source::read_date(text)); }

std::vector<source::File> with_comments() {
  std::vector<source::File> files = small_portfolio();
  files.push_back({"content/comments/whole.md",
                   "---\nperiod: 2026-10\nby: leader@homes\nlearned: Tålmodighet.\n---\n"
                   "En **rolig** måned.\n"});
  files.push_back({"content/comments/waiting.md",
                   "---\nperiod: 2026-10\nmeasure: waiting\nnext: Vi ringer.\n---\nTo ble syke.\n"});
  files.push_back(
      {"content/comments/falls.md", "---\nperiod: 2026-10\nproject: falls\n---\nFallene er få.\n"});
  files.push_back({"content/comments/old.md", "---\nperiod: 2026-09\n---\nDette er gammelt.\n"});
  return files;
}

TEST(ReportPeriod, IsAMonthATertialOrAYear) {
  EXPECT_EQ(site::report_key(*site::report_period("2026-10")), "2026-10");
  EXPECT_EQ(site::report_key(*site::report_period("2026-T3")), "2026-T3");
  EXPECT_EQ(site::report_key(*site::report_period("2026")), "2026");
  for (const char* const other : {"2026-10-31", "2026-K1", "2026-U09", "2026-13", "oktober", ""})
    EXPECT_FALSE(site::report_period(other)) << other;
}

TEST(ReportPeriod, IsTheNewestMonthThatHasEnded) {
  EXPECT_EQ(site::report_key(site::newest_whole_month(day("2026-10-31"))), "2026-10");
  EXPECT_EQ(site::report_key(site::newest_whole_month(day("2026-10-30"))), "2026-09");
  EXPECT_EQ(site::report_key(site::newest_whole_month(day("2026-01-01"))), "2025-12");
}

TEST(Report, BeginsWithItsVerdictAndWhatNeedsAConversation) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("report", "");
  EXPECT_THAT(text, HasSubstr("Styringsrapport oktober 2026"));
  EXPECT_THAT(text, HasSubstr("av 4 prosjekter trenger en samtale."));
  EXPECT_TRUE(in_order(text, "Trenger en samtale", "Kortere kø"));
  EXPECT_TRUE(in_order(text, "Kortere kø", "Hva målingene sier"));
  EXPECT_TRUE(in_order(text, "Målene for prosjektene i gang", "Plikter med hull"));
  EXPECT_TRUE(in_order(text, "Plikter med hull", "Alle prosjektene"));
}

TEST(Report, HasAPartForEachMeasureThatNeedsALook) {
  const SmallSite site(small_portfolio());
  const std::string page = site.html("report", "");
  EXPECT_THAT(page, HasSubstr("id=\"measure-waiting\""));
  EXPECT_THAT(page, Not(HasSubstr("id=\"measure-falls\"")));
  EXPECT_THAT(page, HasSubstr("href=\"#measure-waiting\""));
  EXPECT_THAT(site.text("report", ""), HasSubstr("Ingen har kommentert denne målingen for oktober 2026."));
}

TEST(Report, ShowsTheCommentsOfItsPeriodWhereTheyBelong) {
  const SmallSite site(with_comments());
  const std::string text = site.text("report", "");
  EXPECT_TRUE(in_order(text, "En rolig måned.", "Trenger en samtale"));
  EXPECT_TRUE(in_order(text, "Dette lærte vi: Tålmodighet.", "Trenger en samtale"));
  EXPECT_TRUE(in_order(text, "Alle de siste", "To ble syke.") || in_order(text, "Ventetid", "To ble syke."));
  EXPECT_TRUE(in_order(text, "Flere kommentarer", "Færre fall: Fallene er få."));
  EXPECT_THAT(text, Not(HasSubstr("Dette er gammelt")));
  EXPECT_EQ(text.find("En rolig måned."), text.rfind("En rolig måned."));
}

TEST(Report, WarnsOfFlaggedMeasuresThatNobodyHasCommentedOn) {
  const source::CalendarTime october{day("2026-10-01"), source::Period::month};
  const SmallSite silent(small_portfolio());
  source::Diagnostics diagnostics;
  site::report_missing_comments(silent.figures(), silent.edition().model, october, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all().front().rule, "report-comments");
  EXPECT_EQ(diagnostics.all().front().arguments, (std::vector<std::string>{"waiting", "2026-10"}));
  const SmallSite told(with_comments());
  source::Diagnostics none;
  site::report_missing_comments(told.figures(), told.edition().model, october, none);
  EXPECT_TRUE(none.all().empty());
}

TEST(Report, TakesTheCommentsOfAWholeTertial) {
  const SmallSite site(with_comments());
  const source::CalendarTime tertial{day("2026-09-01"), source::Period::tertial};
  EXPECT_EQ(site::comments_on(site.edition().model, tertial).size(), 4u);
}

TEST(Report, IsInEnglishToo) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("report", "", source::Language::en), HasSubstr("Board report October 2026"));
}

TEST(Report, IsNotThereWithoutProjectsAndMeasures) {
  const SmallSite site(std::vector<source::File>{
      {"site.yaml", "title: Kvalitet\norganisation: Vår kommune\nlanguages: [nb]\n"}});
  EXPECT_EQ(site.plan().find("report", "", source::Language::nb), nullptr);
}

}  // namespace
