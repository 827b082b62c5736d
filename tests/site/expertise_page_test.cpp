#include <gmock/gmock.h>

#include "site/small_competence.h"

namespace {

using testing::HasSubstr;

TEST(ExpertisePage, SaysWhoIsOverbooked) {
  const SmallSite site(small_competence());
  EXPECT_THAT(
      site.text("expertise", ""),
      HasSubstr(
          "2 fagmiljøer kan hjelpe enhetene. De bruker 60 av 60 timer i måneden. «Måling» er overbooket."));
}

TEST(ExpertisePage, SaysItByWordAndShapeToo) {
  const SmallSite site(small_competence());
  const std::string page = site.html("expertise", "");
  EXPECT_THAT(page, HasSubstr("<strong>overbooket med 12 timer</strong>"));
  EXPECT_THAT(page, HasSubstr("class=\"overdue\"")) << "what is beyond the room is a part of its own";
  EXPECT_THAT(site.text("expertise", ""), HasSubstr("ledig: 12 timer"));
}

TEST(ExpertisePage, HasTheMostBookedFirstEachAtItsId) {
  const SmallSite site(small_competence());
  EXPECT_TRUE(in_order(site.html("expertise", ""), "id=\"measuring\"", "id=\"listening\""));
}

TEST(ExpertisePage, SetsSkillsAgainstExpertsAndNamesWhatNobodyCan) {
  const SmallSite site(small_competence());
  EXPECT_TRUE(in_order(site.text("expertise", ""), "Hvem kan hva", "Sette mål ✓ ja – nei 0"));
  EXPECT_THAT(site.text("expertise", ""),
              HasSubstr("Ingen av fagmiljøene har meldt at de kan hjelpe med «Skape kultur»."));
}

}  // namespace
