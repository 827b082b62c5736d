#include <gmock/gmock.h>

#include "site/small_network.h"

namespace {

using testing::HasSubstr;

TEST(NeedPage, CountsNeedsAndThoseThatNobodyAnswers) {
  const SmallSite site(small_network());
  EXPECT_THAT(site.text("need", ""), HasSubstr("2 behov er kartlagt. Ett har ingen svart på ennå."));
}

TEST(NeedPage, PutsTheNeedFirstThatMostKindsOfSourcesSee) {
  const SmallSite site(small_network());
  const std::string text = site.text("need", "");
  EXPECT_TRUE(
      in_order(text, "Tolk i tide ■ ingen har tatt tak i det 3", "Tryggere dager ● arbeidet er i gang 2"));
  EXPECT_THAT(text, HasSubstr("3 uavhengige typer kilder"));
}

TEST(NeedPage, SaysOfEachKindWhetherItHasSeenTheNeed) {
  const SmallSite site(small_network());
  // Survey, ombudsman, deviations, other: kinds that no need has are left out.
  EXPECT_THAT(site.text("need", ""), HasSubstr("Tryggere dager ● arbeidet er i gang 2 ● ja nei ● ja nei"));
}

TEST(NeedPage, LinksWhatAnswersAndWhereItIsFrom) {
  const SmallSite site(small_network());
  const std::string page = site.html("need", "");
  EXPECT_THAT(page, HasSubstr("href=\"../laeringsnettverk/learn/index.html\">læringsnettverket «Lære "
                              "sammen»</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"https://example.org/kilde\""));
  EXPECT_THAT(page, HasSubstr("id=\"safer\""));
  EXPECT_THAT(SmallSite::text_of(page), HasSubstr("■ ingen har tatt tak i det"));
}

}  // namespace
