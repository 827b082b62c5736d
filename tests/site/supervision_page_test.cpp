#include <gmock/gmock.h>

#include "site/small_risk.h"

namespace {

using testing::HasSubstr;

TEST(SupervisionPage, CountsWhatIsOpen) {
  const SmallSite site(small_risk());
  EXPECT_THAT(site.text("supervisions", ""),
              HasSubstr("Ett tilsyn er ikke avsluttet. Ett funn er ikke lukket. Ett er over fristen."));
}

TEST(SupervisionPage, ShowsHowOldFindingsAreAndHowFarTheyCame) {
  const SmallSite site(small_risk());
  const std::string text = site.text("supervisions", "");
  EXPECT_THAT(text, HasSubstr("Det eldste åpne funnet er 303 dager gammelt"));
  EXPECT_THAT(text, HasSubstr("1 av 2 funn er lukket med et tiltak"));
}

TEST(SupervisionPage, TellsWhatWasLearnedElsewhere) {
  const SmallSite site(small_risk());
  EXPECT_TRUE(in_order(site.text("supervisions", ""), "Lært av tilsyn hos andre", "Avtal hvem som møter."));
  EXPECT_THAT(site.text("supervision", "elsewhere"),
              HasSubstr("Helsetilsynet så på dette hos en annen kommune. Vi lærte av det."));
}

TEST(SupervisionPage, TellsOfItsAnswerAndItsFindings) {
  const SmallSite site(small_risk());
  const std::string text = site.text("supervision", "medicines");
  EXPECT_THAT(text,
              HasSubstr("Statsforvalteren begynte 1. januar 2026. Svaret ble sendt 11. juni 2026, 10 dager "
                        "for sent. Ett av 2 funn er ikke lukket. Ett er over fristen."));
  EXPECT_THAT(text, HasSubstr("Listen manglet. Brudd på reglene Skjema ■ over fristen frist 01.10.2026"));
  EXPECT_THAT(text, HasSubstr("De melder. ★ verdt å ta vare på"));
  EXPECT_THAT(site.html("supervision", "medicines"), HasSubstr("href=\"https://example.org/rapport\""));
}

}  // namespace
