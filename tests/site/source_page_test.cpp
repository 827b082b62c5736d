#include <gmock/gmock.h>

#include "site/small_training.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(SourcesPage, CountsWhatIsCitedThoughItNoLongerHolds) {
  const SmallSite site(small_training());
  const std::string text = site.text("sources", "");
  EXPECT_THAT(text,
              HasSubstr("4 kilder er ført opp. 2 gjelder ikke lenger, men blir fortsatt vist til. Én er ikke "
                        "slått opp på over ett år."));
  EXPECT_THAT(text, HasSubstr("Gammel forskrift Forskrift ■ avløst 01.01.2003–31.12.2016 – ikke ført 1"));
  EXPECT_THAT(text,
              HasSubstr("Ny forskrift Forskrift ● gjelder fra 01.01.2017 ■ 01.01.2024, over ett år siden 0"));
}

TEST(SourcePage, SaysWhatTookItsPlaceAndWhoStillCitesIt) {
  const SmallSite site(small_training());
  const std::string text = site.text("source", "old");
  EXPECT_THAT(
      text, HasSubstr("Gjelder ikke lenger. Avløst av «Ny forskrift». Det vises fortsatt til den ett sted på "
                      "nettstedet."));
  EXPECT_THAT(text, HasSubstr("Vist til av Prosjekter Færre fall"));
  EXPECT_THAT(site.text("source", "new"), HasSubstr("Avløste Gammel forskrift"));
  EXPECT_THAT(site.text("source", "new"), HasSubstr("Ingenting på nettstedet viser til den."));
}

TEST(SourceCitation, MarksWhatNoLongerHoldsInALinkOfAText) {
  const SmallSite site(small_training());
  const std::string page = site.html("project", "falls");
  EXPECT_THAT(
      page,
      HasSubstr("den gamle forskriften</a> <span class=\"link-note\">(avløst av «Ny forskrift»)</span>"));
  EXPECT_THAT(page, HasSubstr("loven</a>.</p>"));
}

TEST(SourceCitation, MarksWhatNoLongerHoldsInTheListOfSources) {
  const SmallSite site(small_training());
  const std::string text = site.text("project", "falls");
  EXPECT_THAT(text,
              HasSubstr("Kilder Gammel forskrift ■ avløst av «Ny forskrift» Forskrift Lokal plan ■ utgått "
                        "31.12.2025 Plan"));
}

TEST(SourceCitation, SaysNothingWhereTheSourceHeldOnTheDay) {
  const SmallSite site(small_training(), "", "2016-06-01");
  EXPECT_THAT(site.html("project", "falls"), Not(HasSubstr("out-of-force\">(avl")));
}

}  // namespace
