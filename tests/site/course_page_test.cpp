#include <gmock/gmock.h>

#include "site/small_competence.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(CoursePage, SaysFirstWhenItIsHeldNextAndWhetherThereIsRoom) {
  const SmallSite site(small_competence());
  EXPECT_THAT(site.text("course", "basics"), HasSubstr("Neste gang er 10. november 2026: 6 ledige plasser."));
}

TEST(CoursePage, TellsWhatItGivesAndForWhom) {
  const SmallSite site(small_competence());
  const std::string page = site.text("course", "basics");
  EXPECT_THAT(page, HasSubstr("Kurs, 3 timer"));
  EXPECT_TRUE(in_order(page, "For hvem", "Ansatte"));
  EXPECT_TRUE(in_order(page, "Det du lærer", "Sette mål"));
}

TEST(CoursePage, TellsTheCompletedOfTheRegisteredWhereItMay) {
  const SmallSite site(small_competence());
  const std::string page = site.text("course", "basics");
  EXPECT_THAT(page, HasSubstr("12 av 20 60 %"));
  EXPECT_THAT(page, Not(HasSubstr("17 av 20"))) << "three did not complete it";
  EXPECT_THAT(page, HasSubstr("skjult"));
}

TEST(CoursePage, DoesNotTellByThePlacesHowFewAreRegistered) {
  const SmallSite site(small_competence());
  const std::string page = site.text("course", "basics");
  EXPECT_THAT(page, HasSubstr("åpent for påmelding"));
  EXPECT_THAT(page, Not(HasSubstr("18 ledige")));
}

TEST(CoursesPage, SaysWhatIsNextAndWhichTargetsNoCourseHelps) {
  const SmallSite site(small_competence());
  const std::string page = site.text("courses", "");
  EXPECT_THAT(
      page,
      HasSubstr("2 kurs er satt opp framover. Først ute er «Grunnkurs». Neste gang er 10. november 2026"));
  EXPECT_THAT(page, HasSubstr("Ett av de 2 målene som ikke er nådd, har ingen kurs."));
  EXPECT_TRUE(in_order(page, "Skape kultur Ansatte", "Ingen kurs gir dette."));
  EXPECT_TRUE(in_order(page, "Sette mål Ansatte", "På vei: Grunnkurs"));
}

}  // namespace
