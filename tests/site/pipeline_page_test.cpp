#include <gmock/gmock.h>

#include "site/small_network.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(PipelinePage, ShowsCountsAndNoPercentagesOfThree) {
  const SmallSite site(small_network());
  const std::string text = site.text("pipeline", "way");
  EXPECT_THAT(text, HasSubstr("3 → 2 → 1"));
  EXPECT_THAT(text, HasSubstr("Det er for få til å regne i prosent."));
  EXPECT_THAT(text, Not(HasSubstr("%")));
}

TEST(PipelinePage, ShowsPercentagesOfTen) {
  std::vector<source::File> files = small_network();
  for (int i = 0; i < 7; ++i)
    files.back().text +=
        "  - {key: i" + std::to_string(i) + ", title: T, reached: [{stage: start, date: 2026-01-05}]}\n";
  const SmallSite site(std::move(files));
  const std::string text = site.text("pipeline", "way");
  EXPECT_THAT(text, HasSubstr("Oppstart 10 100 %"));
  EXPECT_THAT(text, HasSubstr("Godkjent 2 20 %"));
}

TEST(PipelinePage, SaysWhoWaitsAndForHowLong) {
  const SmallSite site(small_network());
  EXPECT_THAT(site.text("pipeline", "way"), HasSubstr("Lese ark Godkjent siden 06.04.2026, 7 måneder"));
}

TEST(PipelinePage, SaysOfEachWhereItIsAndWhetherPatientsGain) {
  const SmallSite site(small_network());
  const std::string text = site.text("pipeline", "way");
  EXPECT_THAT(text,
              HasSubstr("Nytten for pasientene er dokumentert for 1, forventet for 1 og ikke dokumentert "
                        "for 1."));
  EXPECT_THAT(text, HasSubstr("Ringe hjem Nord ● framme: I bruk siden 04.05.2026, 6 måneder ● dokumentert "
                              "Færre fall. Færre fall"));
  EXPECT_THAT(text, HasSubstr("Måle puls ■ falt fra etter: Oppstart 02.02.2026, etter 4 uker Ingen tid. ◇ "
                              "forventet"));
}

TEST(PipelinePage, ListsHandOversByDate) {
  const SmallSite site(small_network());
  const std::string text = site.text("pipeline", "way");
  EXPECT_THAT(text, HasSubstr("04.05.2026 Ringe hjem → I bruk Etter 4 uker."));
  EXPECT_THAT(text, HasSubstr("06.04.2026 Ringe hjem → Godkjent Tatt over av: Legene. Etter 13 uker."));
}

TEST(PipelinePage, AloneHasNoIndexAboveIt) {
  const SmallSite site(small_network());
  EXPECT_EQ(site.plan().find("pipelines", "", source::Language::nb), nullptr);
  EXPECT_EQ(site.plan().find("pipeline", "way", source::Language::nb)->parent, "learning");
}

TEST(PipelinesPage, ListsThemWhereThereAreTwo) {
  std::vector<source::File> files = small_network();
  files.push_back({"content/pipelines/other.yaml", "title: Et annet løp\nstages: [{key: a, title: A}]\n"});
  const SmallSite site(std::move(files));
  const std::string text = site.text("pipelines", "");
  EXPECT_THAT(text, HasSubstr("Fra oppgave til praksis 3 → 2 → 1 3 oppgaver er kommet inn i løpet. Én venter "
                              "på å bli tatt videre. Én falt fra underveis."));
  EXPECT_EQ(site.plan().find("pipeline", "way", source::Language::nb)->parent, "pipelines");
}

}  // namespace
