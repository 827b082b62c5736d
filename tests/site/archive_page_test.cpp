#include "site/archive.h"

#include <gmock/gmock.h>

#include "site/archive_words.h"
#include "site/archived_month.h"
#include "site/small_site.h"

namespace {

using source::Language;
using testing::HasSubstr;
using testing::Not;

std::vector<source::File> two_languages() {
  return {{"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
          {"content/units/all.yaml", "title: Alle\nclassification: open\n"}};
}

site::ArchivedMonth month(std::string name, unsigned number, unsigned day) {
  return {.name = std::move(name),
          .as_of = std::chrono::year(2026) / std::chrono::month(number) / std::chrono::day(day),
          .audience = model::Classification::internal,
          .version = "0.1.0",
          .files = {{"assets/app-1.css", 100},
                    {"data/edition.json", 1025278},
                    {"index.html", 2509},
                    {"report.pdf", 700}},
          .bytes = 1403000,
          .checksum = std::string(64, 'a')};
}

// The page of a small site that has this archive; empty if it has none.
std::string page(const site::Archive* archive, Language language = Language::nb) {
  const SmallSite small(two_languages());
  site::Material material = small.plan().material();
  material.archive = archive;
  source::Diagnostics diagnostics;
  const site::Plan plan(material, diagnostics);
  const site::Page* const found = plan.find("archive", "", language);
  if (!found) return {};
  return site::render(plan, *found, small.templates(), six_points_a_letter).front().bytes;
}

TEST(ArchivePage, IsThereOnlyWhereMonthsAreArchived) {
  EXPECT_EQ(page(nullptr), "");
  const site::Archive empty;
  EXPECT_EQ(page(&empty), "");
}

TEST(ArchivePage, SaysOfOneMonthAndOfMany) {
  const site::Archive one{{month("2026-10", 10, 31)}};
  EXPECT_THAT(page(&one), HasSubstr("Én måned er arkivert: oktober 2026."));
  EXPECT_THAT(page(&one, Language::en), HasSubstr("One month is archived: October 2026."));
  const site::Archive two{{month("2026-10", 10, 31), month("2026-09", 9, 30)}};
  EXPECT_THAT(page(&two), HasSubstr("2 måneder er arkivert, fra september 2026 til oktober 2026."));
}

TEST(ArchivePage, ListsTheNewestFirstWithItsFilesItsSizeAndItsChecksum) {
  const site::Archive archive{{month("2026-10", 10, 31), month("2026-09", 9, 30)}};
  const std::string html = page(&archive);
  EXPECT_TRUE(in_order(html, "href=\"../archive/2026-10/index.html\">Oktober 2026", "September 2026"));
  EXPECT_THAT(
      html,
      HasSubstr(
          "href=\"../archive/2026-10/data/edition.json\">Alt nettstedet viste, som data</a> (1,0\u00A0MB)"));
  EXPECT_THAT(html,
              HasSubstr("href=\"../archive/2026-10/report.pdf\">Rapporten til utskrift</a> (700\u00A0B)"));
  EXPECT_THAT(html, HasSubstr("1,4\u00A0MB"));
  EXPECT_THAT(html, HasSubstr(std::string(64, 'a')));
  EXPECT_THAT(html, HasSubstr("<code>sirkel verify public</code>"));
  EXPECT_THAT(html, Not(HasSubstr("app-1.css"))) << "only dress";
  EXPECT_THAT(html, HasSubstr("Følsomhet: Intern (gul)"));
}

TEST(ArchivePage, GoesToTheListOfAMonthWithoutAPageOfItsOwn) {
  site::Archive archive{{month("2026-10", 10, 31)}};
  archive.months[0].files = {{"data/edition.json", 3}};
  EXPECT_THAT(page(&archive), HasSubstr("href=\"../archive/2026-10/SHA256SUMS\">Oktober 2026"));
}

TEST(ArchivePage, EscapesWhatAManifestSays) {
  site::Archive archive{{month("2026-10", 10, 31)}};
  archive.months[0].version = "<script>";
  EXPECT_THAT(page(&archive), Not(HasSubstr("<script>")));
}

TEST(ArchivedFiles, HaveSizesThatPeopleRead) {
  EXPECT_EQ(site::size_text(0, Language::nb), "0\u00A0B");
  EXPECT_EQ(site::size_text(999, Language::nb), "999\u00A0B");
  EXPECT_EQ(site::size_text(1000, Language::nb), "1\u00A0kB");
  EXPECT_EQ(site::size_text(999499, Language::nb), "999\u00A0kB");
  EXPECT_EQ(site::size_text(999500, Language::nb), "1,0\u00A0MB");
  EXPECT_EQ(site::size_text(1403000, Language::en), "1.4\u00A0MB");
}

}  // namespace
