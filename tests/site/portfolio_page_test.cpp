#include "site/portfolio.h"

#include <gmock/gmock.h>

#include "site/small_portfolio.h"

namespace {

using site::ListedBy;
using site::Selection;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// The titles of the table's rows, in order.
std::vector<std::string> titles(const std::string& page) {
  std::vector<std::string> result;
  for (std::size_t at = page.find("<th scope=\"row\">"); at != std::string::npos;
       at = page.find("<th scope=\"row\">", at + 1)) {
    // In another language the title stands in a span that says so.
    std::string cell = page.substr(at, page.find("</a>", at) - at);
    if (cell.ends_with("</span>")) cell.resize(cell.size() - std::string_view("</span>").size());
    result.push_back(cell.substr(cell.rfind('>') + 1));
  }
  return result;
}

TEST(Portfolio, TellsFirstOfWhatNeedsAConversation) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("portfolio", "");
  EXPECT_THAT(text, HasSubstr("4 prosjekter, 2 av dem i gang. 2 trenger en samtale."));
  EXPECT_THAT(text, HasSubstr("Hovedmålingene viser forbedring i ett prosjekt og forverring i ett."));
  EXPECT_THAT(text, HasSubstr("«Ventetid» går i feil retning."));
  EXPECT_THAT(titles(site.html("portfolio", "")),
              ElementsAre("Kortere kø", "Færre fall", "Åpne dører", "Zebra"));
}

TEST(Portfolio, SaysTheAimInFewWords) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("portfolio", "");
  EXPECT_THAT(text, HasSubstr("Fra 8 til 4 fall innen 31.12.2026"));
  EXPECT_THAT(text, HasSubstr("Bli bedre."));
}

TEST(Portfolio, GivesTheScriptWhatItFiltersBy) {
  const SmallSite site(small_portfolio());
  const std::string page = site.html("portfolio", "");
  EXPECT_THAT(page, HasSubstr("data-unit=\"clinic all\" data-status=\"active\" "
                              "data-duty=\"rules/12a rules/12b\" data-conversation=\"yes\""));
  EXPECT_THAT(page, HasSubstr("data-filter-count=\"Viser {shown} av {all} prosjekter\""));
  EXPECT_THAT(page, HasSubstr("filter-"));
}

TEST(PortfolioLists, OfAUnitHoldTheUnitsBelowIt) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(titles(site.html("portfolio_list", "unit/homes")), ElementsAre("Færre fall", "Åpne dører"));
  EXPECT_EQ(titles(site.html("portfolio_list", "unit/all")).size(), 4u);
}

TEST(PortfolioLists, OfAStatusAndADutyHoldTheirs) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(titles(site.html("portfolio_list", "status/closed")), ElementsAre("Zebra"));
  EXPECT_THAT(titles(site.html("portfolio_list", "duty/rules/12b")), ElementsAre("Kortere kø"));
  EXPECT_EQ(site.plan().find("portfolio_list", "status/paused", source::Language::nb), nullptr);
}

TEST(PortfolioLists, AreSortedAsTheLanguageDoes) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(titles(site.html("portfolio_list", "sorted/title")),
              ElementsAre("Færre fall", "Kortere kø", "Zebra", "Åpne dører"));
  EXPECT_THAT(titles(site.html("portfolio_list", "sorted/title", source::Language::en)),
              ElementsAre("Åpne dører", "Færre fall", "Kortere kø", "Zebra"));
}

TEST(PortfolioLists, AreSortedByUnitStatusSignalAndNews) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(titles(site.html("portfolio_list", "sorted/unit")),
              ElementsAre("Kortere kø", "Zebra", "Færre fall", "Åpne dører"));
  EXPECT_THAT(titles(site.html("portfolio_list", "sorted/status")),
              ElementsAre("Åpne dører", "Færre fall", "Kortere kø", "Zebra"));
  EXPECT_THAT(titles(site.html("portfolio_list", "sorted/signal")),
              ElementsAre("Kortere kø", "Færre fall", "Zebra", "Åpne dører"));
  EXPECT_THAT(titles(site.html("portfolio_list", "sorted/updated")),
              ElementsAre("Færre fall", "Kortere kø", "Zebra", "Åpne dører"));
}

std::vector<source::File> many_projects(int count) {
  std::string projects;
  for (int number = 0; number < count; ++number) {
    const std::string text = std::to_string(1000 + number);
    projects += "- {id: p" + text + ", title: Prosjekt " + text +
                ", unit: all, status: [{from: 2026-10-01, value: active}]}\n";
  }
  return {{"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
          {"content/units/all.yaml", "title: Alle\n"},
          {"content/projects/all.yaml", projects}};
}

TEST(PortfolioLists, GoOnInPartsPastFiveHundredRows) {
  const SmallSite site(many_projects(501));
  const std::string first = site.html("portfolio", "");
  EXPECT_EQ(titles(first).size(), 500u);
  EXPECT_THAT(SmallSite::text_of(first), HasSubstr("Del 1 av 2 Neste del"));
  EXPECT_THAT(first, Not(HasSubstr("<form class=\"filter-bar\"")));
  const std::string second = site.html("portfolio_list", "all/2");
  EXPECT_THAT(titles(second), ElementsAre("Prosjekt 1500"));
  EXPECT_THAT(second, HasSubstr("rel=\"prev\" href=\"../../index.html\""));
  EXPECT_THAT(titles(site.html("portfolio_list", "unit/all/2")), ElementsAre("Prosjekt 1500"));
  EXPECT_EQ(site.plan().find("portfolio_list", "sorted/title", source::Language::nb), nullptr);
}

TEST(PortfolioLists, OfFiveHundredRowsAreWholeAndSorted) {
  const SmallSite site(many_projects(500));
  EXPECT_THAT(site.html("portfolio", ""), HasSubstr("<form class=\"filter-bar\""));
  EXPECT_EQ(site.plan().find("portfolio_list", "all/2", source::Language::nb), nullptr);
  EXPECT_NE(site.plan().find("portfolio_list", "sorted/title", source::Language::nb), nullptr);
}

TEST(Selection, IsReadFromTheKeyItMakes) {
  const Selection selections[] = {{.by = ListedBy::all, .part = 3},
                                  {.by = ListedBy::unit, .what = "12"},
                                  {.by = ListedBy::unit, .what = "12", .part = 2},
                                  {.by = ListedBy::status, .what = "active", .part = 10},
                                  {.by = ListedBy::duty, .what = "rules/6f"},
                                  {.by = ListedBy::duty, .what = "rules/6f", .part = 2},
                                  {.by = ListedBy::sorted, .what = "title"}};
  for (const Selection& selection : selections) {
    EXPECT_EQ(site::selection_of(site::key_of(selection)), selection) << site::key_of(selection);
  }
}

}  // namespace
