// Months that are frozen, and what builds make of them.
#include "app/archive.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/child.h"
#include "app/folder_bytes.h"
#include "app/started_program.h"
#include "app/temporary_folder.h"
#include "app/verify.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

void freeze_by_hand(const fs::path& archive, const std::string& name, const std::string& last_day,
                    const std::string& audience = "internal") {
  const site::OutputFile files[] = {{"index.html", "The month " + name}, {"data/edition.json", "{}\n"}};
  publish(archive / name, files,
          {.version = "0", .edition = last_day, .as_of = last_day, .audience = audience, .unit = ""});
}

// A site's folder with archived months, and what a build reads there.
class Archive : public testing::Test {
 protected:
  void SetUp() override {
    freeze_by_hand(archive_, "2026-09", "2026-09-30");
    freeze_by_hand(archive_, "2026-10", "2026-10-31");
  }

  std::vector<FrozenMonth> read() { return read_archive(archive_, "archive", {}, 1, diagnostics_); }
  std::vector<std::string> names() {
    std::vector<std::string> names;
    for (const FrozenMonth& month : read()) names.push_back(month.name);
    return names;
  }
  std::vector<std::string> messages() const {
    std::vector<std::string> texts;
    for (const auto& each : diagnostics_.all()) texts.push_back(text_of_message(each));
    return texts;
  }
  static std::string text_of_message(const source::Diagnostic& each) {
    return (each.severity == source::Severity::error ? "error: " : "warning: ") +
           source::text_of(each, source::Language::en);
  }
  CarriedArchive carried(model::Classification audience, std::string unit = "") {
    const auto opened = open_folder(public_);
    const auto text = opened ? read_file(*opened, "manifest.json", public_) : std::nullopt;
    return archive_for({.as_of = source::Date(), .audience = audience, .unit = std::move(unit)}, read(),
                       text ? read_manifest(*text) : std::nullopt, public_, 1, diagnostics_);
  }
  // Publishes a page and the archive.
  void build(const std::string& page, model::Classification audience = model::Classification::internal) {
    const CarriedArchive archive = carried(audience);
    ASSERT_FALSE(diagnostics_.has_errors()) << testing::PrintToString(messages());
    Publication publication(
        public_,
        {.version = "0", .edition = page, .as_of = "2026-11-30", .audience = "internal", .unit = ""});
    std::vector<ManifestEntry> entries{publication.add({"index.html", page})};
    for (ManifestEntry& entry : add_archive(publication, archive, 1)) entries.push_back(std::move(entry));
    publication.finish(std::move(entries));
  }

  TemporaryFolder folder_{fs::is_directory("/dev/shm") ? "/dev/shm" : testing::TempDir()};
  fs::path archive_ = folder_.path() / "site/archive";
  fs::path public_ = folder_.path() / "public";
  source::Diagnostics diagnostics_;
};

TEST_F(Archive, IsReadMonthByMonth) {
  const std::vector<FrozenMonth> months = read();
  ASSERT_EQ(months.size(), 2u);
  EXPECT_EQ(months[1].name, "2026-10");
  EXPECT_EQ(source::to_iso(months[1].as_of), "2026-10-31");
  EXPECT_EQ(months[1].audience, model::Classification::internal);
  EXPECT_THAT(messages(), IsEmpty());
}

TEST_F(Archive, ThatIsNotThereIsEmpty) {
  fs::remove_all(archive_);
  EXPECT_THAT(names(), IsEmpty());
  EXPECT_THAT(messages(), IsEmpty());
}

TEST_F(Archive, WithAChangedFileIsAnError) {
  write_text(archive_ / "2026-09/index.html", "The month 2026-09!");
  EXPECT_THAT(names(), ElementsAre("2026-10"));
  EXPECT_THAT(messages(),
              ElementsAre("error: 'archive/2026-09/index.html' was changed after the month was archived"));
}

TEST_F(Archive, WithAChangedFileOfTheSameSizeIsAnError) {
  write_text(archive_ / "2026-09/index.html", "The month 2027-09");
  EXPECT_THAT(names(), ElementsAre("2026-10"));
}

TEST_F(Archive, WithAMissingFileOrListIsAnError) {
  fs::remove(archive_ / "2026-09/index.html");
  fs::remove(archive_ / "2026-10/SHA256SUMS");
  EXPECT_THAT(names(), IsEmpty());
  EXPECT_THAT(messages(), ElementsAre("error: 'archive/2026-09/index.html' is gone, or no plain file",
                                      "error: 'archive/2026-10/SHA256SUMS' is gone, or no plain file"));
}

TEST_F(Archive, WithChangedListsIsAnError) {
  write_text(archive_ / "2026-09/SHA256SUMS", "");
  write_text(archive_ / "2026-10/manifest.json", text_of(archive_ / "2026-10/manifest.json") + " ");
  EXPECT_THAT(names(), IsEmpty());
  EXPECT_THAT(messages(),
              ElementsAre("error: 'archive/2026-09/SHA256SUMS' was changed after the month was archived",
                          "error: 'archive/2026-10/manifest.json' was changed after the month was archived"));
}

TEST_F(Archive, LeavesOutWhatCameToAMonthLater) {
  write_text(archive_ / "2026-09/Notes for Kari.txt", "");
  write_text(archive_ / "2026-09/.DS_Store", "");
  write_text(archive_ / "2026-09/index.html~", "");
  EXPECT_THAT(names(), ElementsAre("2026-09", "2026-10"));
  EXPECT_THAT(
      messages(),
      ElementsAre(
          "warning: 'archive/2026-09/Notes for Kari.txt' came after the month was archived and is left out"));
  build("one");
  EXPECT_FALSE(fs::exists(public_ / "archive/2026-09/Notes for Kari.txt"));
}

TEST_F(Archive, LeavesOutWhatIsNoMonth) {
  write_text(archive_ / "README.md", "");
  write_text(archive_ / "2026-13/index.html", "");
  write_text(archive_ / "2026-T3/index.html", "");
  write_text(archive_ / "\xff/index.html", "");
  EXPECT_THAT(names(), ElementsAre("2026-09", "2026-10"));
  EXPECT_THAT(messages(),
              ElementsAre("warning: 'archive/README.md' belongs to no archived month and is left out",
                          "warning: 'archive/2026-13' belongs to no archived month and is left out",
                          "warning: 'archive/2026-T3' belongs to no archived month and is left out",
                          "warning: 'archive/\u00FF' belongs to no archived month and is left out"));
}

TEST_F(Archive, NeverFollowsALink) {
  const fs::path elsewhere = folder_.path() / "elsewhere";
  freeze_by_hand(elsewhere, "2026-08", "2026-08-31");
  fs::create_directory_symlink(elsewhere / "2026-08", archive_ / "2026-08");
  fs::remove(archive_ / "2026-09/index.html");
  write_text(elsewhere / "page", "The month 2026-09");
  fs::create_symlink(elsewhere / "page", archive_ / "2026-09/index.html");
  fs::rename(archive_ / "2026-10/data", elsewhere / "data");
  fs::create_directory_symlink(elsewhere / "data", archive_ / "2026-10/data");
  EXPECT_THAT(names(), IsEmpty());
  EXPECT_THAT(
      messages(),
      ElementsAre("warning: 'archive/2026-08' belongs to no archived month and is left out",
                  "error: 'archive/2026-09/index.html' is gone, or no plain file",
                  "error: 'archive/2026-10/data/edition.json' is gone, or no plain file",
                  "warning: 'archive/2026-10/data' came after the month was archived and is left out"));
}

TEST_F(Archive, ThatIsALinkItselfIsAnError) {
  fs::rename(archive_, folder_.path() / "elsewhere");
  fs::create_directory_symlink(folder_.path() / "elsewhere", archive_);
  EXPECT_THAT(names(), IsEmpty());
  EXPECT_THAT(messages(), ElementsAre("error: 'archive' is not a folder"));
}

TEST_F(Archive, WithAFileTooLargeIsAnErrorAndDoesNotReadIt) {
  fs::resize_file(archive_ / "2026-09/index.html", 1ull << 40);
  EXPECT_THAT(names(), ElementsAre("2026-10"));
  EXPECT_THAT(
      messages(),
      ElementsAre(
          "error: 'archive/2026-09/index.html' is too large; a file of the archive has at most 128 MiB"));
}

TEST_F(Archive, WithoutAListOfOursIsAnError) {
  write_text(archive_ / "2026-08/report.pdf", "");
  write_text(archive_ / "2026-09/manifest.json", "{\"name\": \"app\"}");
  std::string twice = text_of(archive_ / "2026-10/manifest.json");
  const auto line = twice.find("{\"path\": \"index.html\"");
  twice.insert(line, twice.substr(line, twice.find('\n', line) - line) + ",\n");
  write_text(archive_ / "2026-10/manifest.json", twice);
  EXPECT_THAT(names(), IsEmpty());
  EXPECT_THAT(messages(),
              ElementsAre("error: the month 'archive/2026-08' has no manifest.json that Sirkel has made",
                          "error: the month 'archive/2026-09' has no manifest.json that Sirkel has made",
                          "error: the month 'archive/2026-10' has no manifest.json that Sirkel has made"));
}

TEST_F(Archive, ThatWasRenamedIsAnError) {
  fs::rename(archive_ / "2026-10", archive_ / "2026-11");
  EXPECT_THAT(names(), ElementsAre("2026-09"));
  EXPECT_THAT(messages(), ElementsAre("error: the folder 'archive/2026-11' holds an edition as of "
                                      "2026-10-31, which is not the month's last day"));
}

TEST_F(Archive, IsPublishedAtStableAddressesByteForByte) {
  build("one");
  build("two");
  EXPECT_EQ(bytes_below(public_ / "archive"), bytes_below(archive_));
  EXPECT_EQ(exit_code(verify(public_, 1)), 0);
  EXPECT_EQ(exit_code(verify(public_ / "archive/2026-10", 1)), 0);
}

TEST_F(Archive, SharesItsFilesWithTheEditionBefore) {
  build("one");
  const ino_t file = inode_of(public_ / "archive/2026-09/index.html");
  build("two");
  EXPECT_EQ(inode_of(public_ / "archive/2026-09/index.html"), file);
  EXPECT_NE(inode_of(archive_ / "2026-09/index.html"), file);
}

TEST_F(Archive, OutlivesTheSitesOwn) {
  const auto before = bytes_below(archive_);
  build("one");
  fs::remove_all(archive_);
  build("two");
  EXPECT_EQ(bytes_below(public_ / "archive"), before);
}

TEST_F(Archive, ChangedInThePublishedEditionIsPutBackFromTheSites) {
  build("one");
  write_text(public_ / "archive/2026-09/index.html", "Better");
  build("two");
  EXPECT_EQ(bytes_below(public_ / "archive"), bytes_below(archive_));
}

TEST_F(Archive, ChangedWhereThereIsNoOtherStopsTheBuild) {
  build("one");
  fs::remove_all(archive_ / "2026-09");
  write_text(public_ / "archive/2026-09/index.html", "Better");
  carried(model::Classification::internal);
  EXPECT_THAT(messages(), ElementsAre("error: '" + (public_ / "archive/2026-09/index.html").string() +
                                      "' was changed after the month was archived"));
}

TEST_F(Archive, FrozenAnewDoesNotTakeThePublishedMonthsAddress) {
  build("one");
  fs::remove_all(archive_ / "2026-09");
  freeze_by_hand(archive_, "2026-09", "2026-09-30", "open");
  carried(model::Classification::internal);
  EXPECT_THAT(messages(), ElementsAre("error: 'archive/2026-09/' is not as it was published"));
  diagnostics_ = {};
  fs::remove_all(public_ / "archive/2026-09");  // as the hint says
  build("two");
  EXPECT_EQ(bytes_below(public_ / "archive"), bytes_below(archive_));
}

TEST_F(Archive, TakenAwayEverywhereIsSaid) {
  build("one");
  fs::remove_all(archive_ / "2026-09");
  fs::remove_all(public_ / "archive/2026-09");
  const CarriedArchive archive = carried(model::Classification::internal);
  EXPECT_THAT(messages(), IsEmpty());
  EXPECT_THAT(archive_log(archive, source::Language::nb),
              ElementsAre("borte fra arkivet, og ikke publisert lenger: 2026-09"));
}

TEST_F(Archive, ForStricterReadersIsLeftOut) {
  fs::remove_all(archive_ / "2026-09");
  freeze_by_hand(archive_, "2026-09", "2026-09-30", "open");
  build("one", model::Classification::internal);
  build("two", model::Classification::open);
  EXPECT_TRUE(fs::exists(public_ / "archive/2026-09/index.html"));
  EXPECT_FALSE(fs::exists(public_ / "archive/2026-10")) << "published before, for others";
  const CarriedArchive archive = carried(model::Classification::open);
  EXPECT_THAT(archive.withheld, ElementsAre("2026-10"));
  EXPECT_EQ(months_of(archive).months.size(), 1u);
  EXPECT_THAT(archive_log(archive, source::Language::en),
              ElementsAre("left out of the archive, frozen for other readers: 2026-10"));
}

TEST_F(Archive, OfTheWholeOrganisationIsLeftOutOfAUnitsEdition) {
  EXPECT_THAT(carried(model::Classification::internal, "north").withheld, ElementsAre("2026-09", "2026-10"));
}

// Left out, it would be neither here nor there.
TEST_F(Archive, ForStricterReadersThatIsNowhereElseStopsTheBuild) {
  build("one");
  fs::remove_all(archive_ / "2026-09");
  carried(model::Classification::open);
  EXPECT_THAT(messages(), ElementsAre("error: '" + (public_ / "archive/2026-09").string() +
                                      "' is not for these readers, and lies here only"));
}

TEST_F(Archive, TellsPagesTheNewestMonthFirst) {
  const site::Archive shown = months_of(carried(model::Classification::internal));
  ASSERT_EQ(shown.months.size(), 2u);
  EXPECT_EQ(shown.months[0].name, "2026-10");
  EXPECT_EQ(shown.months[0].files.size(), 2u);
  EXPECT_EQ(shown.months[0].files[0].path, "data/edition.json");
  EXPECT_EQ(shown.months[0].checksum.size(), 64u);
}

TEST_F(Archive, IsComparedWithAnEditionOfItsDayForItsReaders) {
  const FrozenMonth month = read().front();
  const model::EditionFor internal{
      .as_of = month.as_of, .audience = model::Classification::internal, .unit = ""};
  const model::EditionFor open{.as_of = month.as_of, .audience = model::Classification::open, .unit = ""};
  EXPECT_THAT(compared(month, internal, "{}\n", "0", source::Language::nb),
              ElementsAre("arkivert måned 2026-09: lik"));
  EXPECT_THAT(compared(month, internal, "{\"terms\":[{\"id\":\"a\"}]}", "1", source::Language::nb),
              ElementsAre("arkivert måned 2026-09: 1 post er annerledes", "  lagt til: terms/a",
                          "  den er frosset med Sirkel 0, dette er 1"));
  EXPECT_THAT(compared(month, open, "{}\n", "0", source::Language::en),
              ElementsAre("archived month 2026-09: not compared, it was frozen for another audience"));
}

TEST_F(Archive, IsComparedByFiftyRecordsAtMost) {
  std::string many = "{\"terms\":[{\"id\":\"t0\"}";
  for (int index = 1; index < 60; ++index) many += ",{\"id\":\"t" + std::to_string(index) + "\"}";
  const FrozenMonth month = read().front();
  const auto log = compared(month, {.as_of = month.as_of}, many + "]}", "0", source::Language::en);
  ASSERT_EQ(log.size(), 52u);
  EXPECT_EQ(log.front(), "archived month 2026-09: 60 records differ");
  EXPECT_EQ(log.back(), "  and more: 10");
}

TEST_F(Archive, SurvivesABuildKilledAtAnySystemCall) {
  if (killed_at_stop(1, [] { ::getppid(); }) != Ended::killed)
    GTEST_SKIP() << "tracing a process is not allowed here";
  build("one");
  const auto before = bytes_below(archive_);
  int kills = 0;
  for (int stop = 1;; ++stop) {
    const Ended ended = killed_at_stop(stop, [&] { build("two"); });
    ASSERT_NE(ended, Ended::badly) << "stop " << stop;
    recover_output(public_);
    ASSERT_EQ(bytes_below(public_ / "archive"), before) << "stop " << stop;
    ASSERT_EQ(exit_code(verify(public_, 1)), 0) << "stop " << stop;
    if (ended == Ended::by_itself) break;
    ++kills;
    build("one");
  }
  EXPECT_GT(kills, 100);
  EXPECT_EQ(bytes_below(archive_), before);
}

TEST_F(Archive, IsHeldAgainstItsChecksums) {
  build("one");
  write_text(public_ / "archive/2026-09/index.html", "Better");
  fs::remove(public_ / "archive/2026-10/data/edition.json");
  write_text(public_ / "archive/2026-10/more.html", "");
  EXPECT_THAT(verify(public_, 1).findings,
              ElementsAre(Finding{Finding::Kind::changed, "archive/2026-09/index.html"},
                          Finding{Finding::Kind::missing, "archive/2026-10/data/edition.json"},
                          Finding{Finding::Kind::extra, "archive/2026-10/more.html"}));
}

// The program itself.
class ArchiveCommand : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(start(folder_.path(), {"new", "site"}).exit_code, 0);
    write_text(site_ / "site.yaml",
               "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\nas_of: 2026-11-30\n");
    write_text(site_ / "content/projects/late.yaml",
               "title: Nytt\nunit: organisation\nstatus: active\nstart: 2026-11-02\n");
  }

  Started run(std::vector<std::string> arguments) { return start(folder_.path(), arguments); }
  Started freeze(const std::string& month) { return run({"archive", "site", "--period", month}); }

  TemporaryFolder folder_;
  fs::path site_ = folder_.path() / "site";
  fs::path october_ = site_ / "archive/2026-10";
};

TEST_F(ArchiveCommand, FreezesAMonthAsOfItsLastDay) {
  const Started done = freeze("2026-10");
  EXPECT_EQ(done.exit_code, 0) << done.messages;
  EXPECT_THAT(done.result, HasSubstr("site/archive/2026-10: arkivert, "));
  EXPECT_EQ(run({"verify", "site/archive/2026-10"}).exit_code, 0);
  EXPECT_THAT(names_in(site_ / "archive"), ElementsAre("2026-10"));
  const std::string edition = text_of(october_ / "data/edition.json");
  EXPECT_THAT(edition, HasSubstr("\"id\":\"falls\""));
  EXPECT_THAT(edition, Not(HasSubstr("\"id\":\"late\""))) << "begun in November";
  const auto manifest = read_manifest(text_of(october_ / "manifest.json"));
  ASSERT_TRUE(manifest);
  EXPECT_EQ(manifest->head.as_of, "2026-10-31");
  EXPECT_EQ(manifest->head.audience, "internal");
  EXPECT_FALSE(manifest->head.version.empty());
}

// Every address in its page leads to a file of the folder.
TEST_F(ArchiveCommand, FreezesAMonthThatStandsAlone) {
  freeze("2026-10");
  const std::string page = text_of(october_ / "index.html");
  int links = 0;
  for (auto place = page.find("href=\""); place != page.npos; place = page.find("href=\"", place + 1)) {
    const auto begin = place + 6;
    const std::string address = page.substr(begin, page.find('"', begin) - begin);
    if (address.starts_with('#')) continue;
    EXPECT_TRUE(fs::is_regular_file(october_ / address)) << address;
    ++links;
  }
  EXPECT_GE(links, 6);
}

TEST_F(ArchiveCommand, IsContentWithAMonthThatStandsTheSame) {
  freeze("2026-10");
  const auto before = bytes_below(october_);
  const Started again = run({"archive", "site", "--period", "2026-10", "--language", "en"});
  EXPECT_EQ(again.exit_code, 0);
  EXPECT_EQ(again.result,
            "site/archive/2026-10: archived before; the content gives exactly the same files\n");
  EXPECT_EQ(bytes_below(october_), before);
  EXPECT_THAT(names_in(site_ / "archive"), ElementsAre("2026-10"));
}

TEST_F(ArchiveCommand, NeverReplacesAMonth) {
  freeze("2026-10");
  const auto before = bytes_below(october_);
  write_text(site_ / "content/units/organisation.yaml", "title: Et nytt navn\n");
  write_text(site_ / "content/terms/median.yaml", "title: Median\nabout: Den midterste verdien\n");
  const Started again = freeze("2026-10");
  EXPECT_EQ(again.exit_code, 1);
  EXPECT_THAT(again.messages, HasSubstr("annet innhold: data/edition.json\n"));
  EXPECT_THAT(again.messages, HasSubstr("arkivert måned 2026-10: 2 poster er annerledes\n"
                                        "  lagt til: terms/median\n  endret: units/organisation (title)\n"));
  EXPECT_THAT(
      again.messages,
      HasSubstr(
          "site/archive/2026-10: arkivert fra før; innholdet gir andre filer nå, og måneden står urørt\n"
          "skal den arkiveres på nytt, flytt mappen bort først\n"));
  EXPECT_EQ(bytes_below(october_), before);
}

TEST_F(ArchiveCommand, NeverReplacesAMonthForOtherReaders) {
  freeze("2026-10");
  const auto before = bytes_below(october_);
  const Started again = run({"archive", "site", "--period", "2026-10", "--audience", "open"});
  EXPECT_EQ(again.exit_code, 1);
  EXPECT_THAT(again.messages, HasSubstr("publikum: internal → open\n"));
  EXPECT_EQ(bytes_below(october_), before);
}

TEST_F(ArchiveCommand, TellsTheBuildOfAnArchivedMonthsDayWhetherItIsTheSame) {
  freeze("2026-10");
  const Started same = run({"build", "site", "--as-of", "2026-10-31"});
  EXPECT_EQ(same.exit_code, 0);
  EXPECT_THAT(same.messages, HasSubstr("arkivert måned 2026-10: lik\n"));
  EXPECT_EQ(text_of(site_ / "public/data/edition.json"), text_of(october_ / "data/edition.json"));
  write_text(site_ / "content/units/organisation.yaml", "title: Et nytt navn\n");
  const Started other = run({"build", "site", "--as-of", "2026-10-31", "--language", "en"});
  EXPECT_THAT(other.messages,
              HasSubstr("archived month 2026-10: 1 record differs\n  changed: units/organisation (title)\n"));
  EXPECT_THAT(run({"build", "site"}).messages, Not(HasSubstr("arkivert måned")));
}

TEST_F(ArchiveCommand, ListsMonthsOnAPageAndPublishesThem) {
  ASSERT_EQ(run({"build", "site"}).exit_code, 0);
  EXPECT_FALSE(fs::exists(site_ / "public/arkiv"));
  freeze("2026-10");
  freeze("2026-09");
  ASSERT_EQ(run({"build", "site"}).exit_code, 0);
  EXPECT_EQ(bytes_below(site_ / "public/archive"), bytes_below(site_ / "archive"));
  const std::string page = text_of(site_ / "public/arkiv/index.html");
  EXPECT_THAT(page, HasSubstr("2 måneder er arkivert, fra september 2026 til oktober 2026."));
  EXPECT_THAT(page, HasSubstr("href=\"../archive/2026-10/index.html\""));
  EXPECT_EQ(run({"verify", "site/public"}).exit_code, 0);
}

TEST_F(ArchiveCommand, LeavesThePublishedSiteWhereAMonthWasChanged) {
  freeze("2026-10");
  ASSERT_EQ(run({"build", "site"}).exit_code, 0);
  const auto before = bytes_below(site_ / "public");
  write_text(october_ / "index.html", "Better");
  const Started faulty = run({"build", "site"});
  EXPECT_EQ(faulty.exit_code, 1);
  EXPECT_THAT(
      faulty.messages,
      HasSubstr(
          "feil: «archive/2026-10/index.html» er endret etter at måneden ble arkivert [archive]\n"
          "tips: hent den fra en sikkerhetskopi eller fra det publiserte nettstedet, i archive/2026-10/\n"));
  EXPECT_EQ(bytes_below(site_ / "public"), before);
  EXPECT_EQ(run({"check", "site"}).exit_code, 1);
}

TEST_F(ArchiveCommand, KeepsWhatIsInternalOutOfAnOpenSite) {
  freeze("2026-10");
  ASSERT_EQ(run({"build", "site"}).exit_code, 0);
  const Started open = run({"build", "site", "--audience", "open"});
  EXPECT_EQ(open.exit_code, 0);
  EXPECT_THAT(open.messages, HasSubstr("utelatt fra arkivet, frosset for et annet publikum: 2026-10\n"));
  EXPECT_FALSE(fs::exists(site_ / "public/archive"));
  EXPECT_FALSE(fs::exists(site_ / "public/arkiv"));
}

TEST_F(ArchiveCommand, RefusesWhatIsNoMonthOrNotOver) {
  EXPECT_EQ(run({"archive", "site"}).exit_code, 2);
  for (const std::string period : {"2026", "2026-T3", "2026-10-31", "oktober", ""}) {
    const Started wrong = freeze(period);
    EXPECT_EQ(wrong.exit_code, 2) << period;
    if (!period.empty()) {
      EXPECT_EQ(wrong.messages, "sirkel: --period " + period + ": en måned skrives 2026-10\n");
    }
  }
  const Started early = freeze("2026-12");
  EXPECT_EQ(early.exit_code, 2);
  EXPECT_THAT(
      early.messages,
      HasSubstr("sirkel: --period 2026-12: måneden er ikke over; dagen nettstedet viser, er 2026-11-30\n"));
  EXPECT_FALSE(fs::exists(site_ / "archive"));
}

TEST_F(ArchiveCommand, FreezesNothingOfFaultyContent) {
  write_text(site_ / "content/units/organisation.yaml", "titel: Min kommune\n");
  const Started faulty = freeze("2026-10");
  EXPECT_EQ(faulty.exit_code, 1);
  EXPECT_THAT(faulty.messages, HasSubstr("ingenting ble arkivert\n"));
  EXPECT_FALSE(fs::exists(site_ / "archive"));
}

TEST_F(ArchiveCommand, LeavesAMonthThatItDidNotMake) {
  write_text(october_ / "report.pdf", "Ours");
  EXPECT_EQ(freeze("2026-10").exit_code, 1);
  EXPECT_THAT(names_in(october_), ElementsAre("report.pdf"));
}

// A disk that is full.
TEST_F(ArchiveCommand, AnswersThreeWhereItCannotWrite) {
  const std::string complaint = in_child([&]() -> std::string {
    fs::create_directories(site_ / "archive");
    if (!mount_small_disk(site_ / "archive", "size=64k")) return "";  // mounting is not allowed here
    const Started full = freeze("2026-10");
    if (full.exit_code != 3) return "answered " + std::to_string(full.exit_code);
    return fs::exists(october_) ? "something stands there" : "";
  });
  EXPECT_EQ(complaint, "");
}

TEST_F(ArchiveCommand, GivesTheSameBytesWhateverTheThreadsAndTheFolder) {
  const fs::path second = folder_.path() / "another site";
  fs::copy(site_, second, fs::copy_options::recursive);
  run({"archive", "site", "--period", "2026-10", "--jobs", "1"});
  run({"archive", "another site", "--period", "2026-10", "--jobs", "8"});
  EXPECT_EQ(bytes_below(october_), bytes_below(second / "archive/2026-10"));
}

}  // namespace
}  // namespace app
