#include "html/term_links.h"

#include <gtest/gtest.h>

#include <set>

namespace html {
namespace {

const std::vector<TermForm> forms{{"Median", 0},      {"medianen", 0},
                                  {"Gjennomgang", 1}, {"ledelsens gjennomgang", 2},
                                  {"Øvelse", 3},      {"skift", 4}};

// Each term is linked once, as on a page.
std::string linked(std::string_view text) {
  const TermIndex index(forms);
  std::set<std::size_t> met;
  const TermLinks terms{index, [&](std::size_t term) {
                          return met.insert(term).second ? checked_url("ord#" + std::to_string(term))
                                                         : std::nullopt;
                        }};
  MarkdownPage page;
  return render_markdown(text, MarkdownSize::page, {.table_label = "Tabell"}, page, terms).html.text();
}

TEST(TermLinks, LinkTheFirstOccurrenceInAnyOfItsForms) {
  EXPECT_EQ(linked("Se på medianen. Median og median."),
            "<p>Se på <a class=\"term\" href=\"ord#0\">medianen</a>. Median og median.</p>\n");
}

TEST(TermLinks, TakeTheFirstLetterLargeOrSmallAlsoOutsideAscii) {
  EXPECT_EQ(linked("En øvelse"), "<p>En <a class=\"term\" href=\"ord#3\">øvelse</a></p>\n");
  EXPECT_EQ(linked("MEDIAN"), "<p>MEDIAN</p>\n");
}

TEST(TermLinks, TakeTheLongestForm) {
  EXPECT_EQ(linked("Ledelsens gjennomgang er i mai"),
            "<p><a class=\"term\" href=\"ord#2\">Ledelsens gjennomgang</a> er i mai</p>\n");
  EXPECT_EQ(linked("ledelsens møte og gjennomgang"),
            "<p>ledelsens møte og <a class=\"term\" href=\"ord#1\">gjennomgang</a></p>\n");
}

TEST(TermLinks, TakeWholeWordsOnly) {
  for (const std::string_view text :
       {"medianens", "skiftå", "natt-skift", "skift-arbeid", "åskift", "skift2"})
    EXPECT_EQ(linked(text), "<p>" + std::string(text) + "</p>\n");
  EXPECT_EQ(linked("«skift»–"), "<p>«<a class=\"term\" href=\"ord#4\">skift</a>»–</p>\n");
}

TEST(TermLinks, LeaveHeadingsLinksAndCodeAlone) {
  const std::string html = linked("# Median\n\n[median](https://example.org) og `median`");
  EXPECT_EQ(html.find("class=\"term\""), std::string::npos) << html;
}

TEST(TermLinks, StandInTablesListsAndEmphasis) {
  const std::string html = linked("| a |\n|---|\n| median |\n\n- **skift**\n");
  EXPECT_NE(html.find("ord#0"), std::string::npos) << html;
  EXPECT_NE(html.find("<strong><a class=\"term\" href=\"ord#4\">skift</a></strong>"), std::string::npos)
      << html;
}

TEST(TermLinks, AreEscaped) {
  EXPECT_EQ(linked("a & median < b"), "<p>a &amp; <a class=\"term\" href=\"ord#0\">median</a> &lt; b</p>\n");
}

TEST(TermIndex, OfNothingFindsNothing) {
  EXPECT_FALSE(TermIndex({}).find("median", 0));
  EXPECT_FALSE(TermIndex({{"", 0}, {"(…)", 1}}).find("median (…)", 0));
}

}  // namespace
}  // namespace html
