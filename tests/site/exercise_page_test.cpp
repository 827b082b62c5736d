#include <gmock/gmock.h>

#include "site/small_training.h"

namespace {

using testing::HasSubstr;

TEST(ExercisesPage, SaysWhatWasHeldWhatWasNotAndWhatIsOpen) {
  const SmallSite site(small_training());
  EXPECT_THAT(
      site.text("exercises", ""),
      HasSubstr("Én øvelse er holdt det siste året. Én skulle vært holdt, men er det ikke. Én er planlagt. "
                "Ett funn er ikke lukket."));
}

TEST(ExercisesPage, PutsWhatWasNotHeldFirst) {
  const SmallSite site(small_training());
  const std::string text = site.text("exercises", "");
  EXPECT_TRUE(in_order(text, "■ skulle vært holdt 11.10.2026", "◇ planlagt 10.11.2026"));
  EXPECT_TRUE(in_order(text, "◇ planlagt 10.11.2026", "● holdt 01.10.2026"));
}

TEST(ExercisesPage, TellsOfUnitsThatHaveNotExercised) {
  const SmallSite site(small_training());
  const std::string text = site.text("exercises", "");
  EXPECT_THAT(text, HasSubstr("Én av 2 enheter har ikke øvd på over ett år"));
  EXPECT_THAT(text, HasSubstr("Sør ■ ingen øvelse er ført"));
  EXPECT_THAT(text, HasSubstr("Nord ● 30 dager TISK"));
}

TEST(ExercisesPage, HidesFewParticipants) {
  const SmallSite site(small_training());
  EXPECT_THAT(site.text("exercises", ""), HasSubstr("● holdt 01.10.2026 skjult 2 funn, 1 lukket"));
  EXPECT_THAT(site.text("exercise", "tisk"), HasSubstr("Deltakere skjult"));
}

TEST(ExercisePage, FollowsEachFinding) {
  const SmallSite site(small_training());
  const std::string text = site.text("exercise", "tisk");
  EXPECT_THAT(text,
              HasSubstr("Øvelsen ble holdt 1. oktober 2026. Den ga 2 funn å følge opp. Ett er ikke lukket. "
                        "Ett tiltak er over fristen."));
  EXPECT_THAT(text, HasSubstr("Utstyret manglet. Svakhet Kjøpt. ● lukket 15.10.2026"));
  EXPECT_THAT(text, HasSubstr("Ingen ringte. Ny liste. Leder, Nord ■ over fristen frist 20.10.2026"));
  EXPECT_THAT(text, HasSubstr("Rolig ledelse. ★ verdt å ta vare på"));
}

TEST(ExercisePage, LeadsToThePlanThatWasTestedAndMarksSourcesThatNoLongerHold) {
  const SmallSite site(small_training());
  const std::string page = site.html("exercise", "tisk");
  EXPECT_THAT(page, HasSubstr("href=\"../../dokumenter/index.html#outbreak\">Utbruddsplan</a>"));
  EXPECT_THAT(SmallSite::text_of(page), HasSubstr("Lokal plan ■ utgått 31.12.2025"));
}

TEST(ExercisePage, SaysWhenItIsPlannedOrShouldHaveBeenHeld) {
  const SmallSite site(small_training());
  EXPECT_THAT(site.text("exercise", "next"),
              HasSubstr("Øvelsen er planlagt 10. november 2026, om 10 dager."));
  EXPECT_THAT(
      site.text("exercise", "alarm"),
      HasSubstr(
          "Øvelsen skulle vært holdt 11. oktober 2026. Det er 20 dager siden, og ingen ny dag er satt."));
}

}  // namespace
