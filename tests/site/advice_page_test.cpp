#include <gmock/gmock.h>

#include "site/small_training.h"

namespace {

using testing::HasSubstr;

TEST(AdvicePage, SaysHowMuchIsInPlaceAndWhatIsLate) {
  const SmallSite site(small_training());
  const std::string text = site.text("advice", "early");
  EXPECT_THAT(
      text, HasSubstr("1 av 4 er på plass, når hvert råd telles i hver enhet. Ett skulle vært på plass, men "
                      "er det ikke. Ett er verken innført eller planlagt."));
  EXPECT_THAT(text, HasSubstr("Sør: «Se» er 10 dager over tiden."));
}

TEST(AdvicePage, ShowsEachCellWithSignWordAndDay) {
  const SmallSite site(small_training());
  const std::string text = site.text("advice", "early");
  EXPECT_THAT(text, HasSubstr("● innført 01.10.2026 ■ over tiden 21.10.2026"));
  EXPECT_THAT(text, HasSubstr("◇ planlagt 01.12.2026 Venter på kurs. ○ ikke planlagt"));
}

}  // namespace
