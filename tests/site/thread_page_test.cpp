#include <gmock/gmock.h>

#include "site/small_organisation.h"

namespace {

using testing::HasSubstr;

TEST(ThreadPage, SaysWhichStepsAreWeak) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.text("thread", "care"),
              HasSubstr("Ett av 2 steg er ikke helt på plass: § 14 a (delvis)."));
}

TEST(ThreadPage, ShowsItsStepsInOrderWithWhatIsThere) {
  const SmallSite site(small_organisation());
  const std::string page = site.html("thread", "care");
  const std::string steps = page.substr(page.find("<ol class=\"thread\">"));
  EXPECT_TRUE(in_order(steps, "Tenke først", "Tenkerutinen"));
  EXPECT_TRUE(in_order(steps, "Tenkerutinen", "Rette opp"));
  EXPECT_THAT(page, HasSubstr("thread-cell"));
}

}  // namespace
