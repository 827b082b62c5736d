#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<source::File> small_culture() {
  const std::string survey =
      "factors: [{key: team, title: Samarbeid, about: Vi hjelper hverandre.}, {key: learn, title: Læring}]\n";
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"},
      {"content/culture-surveys/before.yaml",
       "title: Undersøkelse 2024\ndate: 2024-04-01\n" + survey +
           "results:\n"
           "  - {unit: north, factor: team, mean: 70, low: 65, high: 75, answers: 20, invited: 40}\n"
           "  - {unit: north, factor: learn, mean: 50, low: 45, high: 55, answers: 20, invited: 40}\n"},
      {"content/culture-surveys/now.yaml",
       "title: Undersøkelse 2026\ndate: 2026-04-01\n" + survey +
           "results:\n"
           "  - {unit: north, factor: team, mean: 72, low: 67, high: 77, answers: 20, invited: 40}\n"
           "  - {unit: north, factor: learn, mean: 66, low: 61, high: 71, answers: 20, invited: 40}\n"
           "  - {unit: south, factor: team, mean: 33, low: 20, high: 46, answers: 4, invited: 9}\n"
           "follow_up: [{text: For få får svar., action: Ukemøte., due: 2026-06-01}]\n"},
  };
}

TEST(CulturePage, SaysWhatHasSurelyChanged) {
  const SmallSite site(small_culture());
  const std::string text = site.text("culture_survey", "");
  EXPECT_THAT(text,
              HasSubstr("Undersøkelsen fra april 2026 viser én enhet. Av 2 resultater som kan holdes mot "
                        "april 2024, er ett bedre og ett uten sikker forskjell. 20 av 40 svarte (50 %) i "
                        "enhetene som vises."));
  EXPECT_THAT(text, HasSubstr("50 (45–55) 66 (61–71) bedre"));
  EXPECT_THAT(text, HasSubstr("72 (67–77) ingen sikker forskjell"));
}

TEST(CulturePage, HidesAUnitWithFewAnswers) {
  const SmallSite site(small_culture());
  const std::string text = site.text("culture_survey", "");
  EXPECT_THAT(text, HasSubstr("Sør færre enn 5 svar: vises ikke skjult ikke spurt"));
  EXPECT_THAT(text, HasSubstr("I én enhet svarte færre enn 5"));
  EXPECT_THAT(text, Not(HasSubstr("33")));
}

TEST(CulturePage, HasEverySurveyAtItsIdWithWhatIsFollowedUp) {
  const SmallSite site(small_culture());
  const std::string page = site.html("culture_survey", "");
  EXPECT_THAT(page, HasSubstr("id=\"now\""));
  EXPECT_THAT(page, HasSubstr("id=\"before\""));
  EXPECT_THAT(SmallSite::text_of(page),
              HasSubstr("For få får svar. Ukemøte. ■ over fristen frist 01.06.2026"));
}

}  // namespace
