#include <gmock/gmock.h>

#include "site/small_training.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ProgrammePage, SaysHowManyHaveCompletedTheStepsThatMayBeShown) {
  const SmallSite site(small_training());
  // 47 of 59; of step two one count is small, and its company and the total are hidden with it.
  EXPECT_THAT(site.text("programme", "klinobs"), HasSubstr("79,7 % har fullført «Se»."));
}

TEST(ProgrammePage, HidesSmallCountsUnitByUnit) {
  const SmallSite site(small_training());
  const std::string text = site.text("programme", "klinobs");
  EXPECT_THAT(text, HasSubstr("Se 76 % 19 av 25 82 % ✓ 28 av 34"));
  EXPECT_THAT(text, HasSubstr("Si fra skjult skjult"));
  EXPECT_THAT(text, HasSubstr("Tall er skjult der de gjelder færre enn 5 personer"));
  EXPECT_THAT(text, Not(HasSubstr("12 av 34")));
}

TEST(ProgrammePage, ShowsTheDaysOfCounting) {
  const SmallSite site(small_training());
  EXPECT_THAT(site.text("programme", "klinobs"), HasSubstr("Se 50 % 25 av 50 79,7 % 47 av 59"));
}

}  // namespace
