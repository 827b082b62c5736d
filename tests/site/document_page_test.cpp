#include <gmock/gmock.h>

#include "site/small_training.h"

namespace {

using testing::HasSubstr;

TEST(DocumentPage, PutsWhatHasExpiredFirstAndSaysHowLongAgo) {
  const SmallSite site(small_training());
  const std::string text = site.text("document", "");
  EXPECT_THAT(text, HasSubstr("2 dokumenter er ført opp. Ett er utløpt. Én plikt har ingen dokumentasjon."));
  EXPECT_TRUE(in_order(text, "Utbruddsplan Prosedyre · Alle", "God rutine Prosedyre"));
  EXPECT_THAT(text, HasSubstr("■ utløpt for 10 dager siden 01.01.2020–21.10.2026"));
}

TEST(DocumentPage, StandsAtItsIdAndLeadsToWhereItIs) {
  const SmallSite site(small_training());
  const std::string page = site.html("document", "");
  EXPECT_THAT(page, HasSubstr("<tr id=\"outbreak\">"));
  EXPECT_THAT(page, HasSubstr("href=\"https://example.org/plan\">Utbruddsplan</a>"));
  EXPECT_THAT(SmallSite::text_of(page), HasSubstr("Bygger på Lokal plan ■ utgått 31.12.2025"));
}

TEST(DocumentPage, ShowsDutyByDutyWhatThereIsAndWhatIsLacking) {
  const SmallSite site(small_training());
  const std::string text = site.text("document", "");
  EXPECT_THAT(text, HasSubstr("Uten dokumentasjon: § 6 c"));
  EXPECT_THAT(text,
              HasSubstr("§ 7 b Kunne faget. Utbruddsplan ■ utløpt for 10 dager siden Prosedyre · Alle God "
                        "rutine Prosedyre Matrisen Kompetanseoversikt · Nord · 03.02.2026"));
}

TEST(DocumentPage, CountsKindsByPhase) {
  const SmallSite site(small_training());
  const std::string text = site.text("document", "");
  EXPECT_THAT(text, HasSubstr("Prosedyre – ingen 2 – ingen – ingen"));
  EXPECT_THAT(text, HasSubstr("Kompetanseoversikt – ingen 1 – ingen – ingen"));
}

}  // namespace
