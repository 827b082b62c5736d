#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "started_program.h"

// `sirkel report` as a quality adviser starts it, on the example site.
namespace app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::StartsWith;

const std::string example = SIRKEL_SOURCE_DIR;

Started report(const TemporaryFolder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"report", example});
  return start(folder.path(), arguments);
}

std::string said(const fs::path& folder, const std::string& command) {
  const fs::path file = folder / ".said";
  EXPECT_EQ(::system(("cd " + shell_quoted(folder) + " && " + command + " > .said 2>&1").c_str()), 0)
      << command;
  const std::string text = text_of(file);
  fs::remove(file);
  return text;
}

TEST(Report, IsASoundPdfThatBeginsWithTwoPagesToRead) {
  const TemporaryFolder folder;
  const Started started = report(folder, {"--output", "r.pdf"});
  ASSERT_EQ(started.exit_code, 0) << started.messages;
  EXPECT_EQ(started.result, "r.pdf\n");
  EXPECT_THAT(started.messages, HasSubstr("[report-comments]"));
  EXPECT_THAT(said(folder.path(), "qpdf --check r.pdf"), HasSubstr("No syntax or stream encoding errors"));
  EXPECT_THAT(said(folder.path(), "pdftotext -f 1 -l 1 r.pdf -"), StartsWith("Styringsrapport oktober 2026"));
  const std::string third = said(folder.path(), "pdftotext -f 3 -l 3 r.pdf -");
  EXPECT_THAT(third, HasSubstr("Kommentar"));
  const std::string all = said(folder.path(), "pdftotext r.pdf -");
  std::size_t pages = 0, classified = 0;
  for (const char letter : all) pages += letter == '\f' ? 1 : 0;
  for (std::size_t at = 0; (at = all.find("Følsomhet: Intern (gul)", at)) != std::string::npos; ++at)
    ++classified;
  EXPECT_EQ(classified, pages);
}

TEST(Report, IsOfATertialAYearAUnitAndALanguage) {
  const TemporaryFolder folder;
  ASSERT_EQ(report(folder, {"--period", "2026-T2", "--language", "nn", "--unit", "home-care"}).exit_code, 0);
  EXPECT_THAT(said(folder.path(), "pdftotext -l 1 report-2026-T2.pdf -"),
              StartsWith("Styringsrapport 2. tertial 2026"));
  ASSERT_EQ(report(folder, {"--period", "2025", "--language", "en"}).exit_code, 0);
  EXPECT_THAT(said(folder.path(), "pdftotext -l 1 report-2025.pdf -"), StartsWith("Board report 2025"));
}

TEST(Report, IsTheSameWhateverTheClockTheThreadsAndTheLocale) {
  const TemporaryFolder folder;
  ASSERT_EQ(report(folder, {"--output", "a.pdf", "--jobs", "1", "--quiet"}).exit_code, 0);
  said(folder.path(), "TZ=Pacific/Kiritimati LC_ALL=nb_NO.UTF-8 faketime '2031-05-06 07:08:09' " +
                          shell_quoted(std::string(SIRKEL_BINARY_DIR) + "/sirkel") + " report " +
                          shell_quoted(example) + " --output b.pdf --jobs 8 --quiet --language nb");
  EXPECT_EQ(text_of(folder.path() / "a.pdf"), text_of(folder.path() / "b.pdf"));
}

TEST(Report, RefusesPeriodsThatCannotBe) {
  const TemporaryFolder folder;
  const std::pair<const char*, const char*> cases[] = {
      {"2026-11", "the period has not ended; its last day is 2026-11-30, and the site shows 2026-10-31"},
      {"2026", "the period has not ended"},
      {"2019-03", "nothing had been measured yet"},
      {"2026-K3", "a month is written 2026-10, a tertial 2026-T3 and a year 2026"},
      {"oktober", "a month is written 2026-10"}};
  for (const auto& [period, message] : cases) {
    const Started started = report(folder, {"--period", period, "--output", "r.pdf"});
    EXPECT_EQ(started.exit_code, 2) << period;
    EXPECT_THAT(started.messages, HasSubstr(message));
  }
  EXPECT_FALSE(fs::exists(folder.path() / "r.pdf"));
}

TEST(Report, RefusesUnitsLanguagesAndNamesThatCannotBe) {
  const TemporaryFolder folder;
  EXPECT_EQ(report(folder, {"--unit", "home-car", "--output", "r.pdf"}).exit_code, 2);
  EXPECT_EQ(report(folder, {"--language", "se", "--output", "r.pdf"}).exit_code, 2);
  EXPECT_EQ(report(folder, {"--output", "r.html"}).exit_code, 2);
}

TEST(Report, LeavesTheOldOneWhereItCannotWrite) {
  const TemporaryFolder folder;
  const Started nowhere = report(folder, {"--output", "missing/r.pdf", "--quiet"});
  EXPECT_EQ(nowhere.exit_code, 3);
  EXPECT_THAT(nowhere.messages, HasSubstr("cannot write missing/r.pdf"));
  // A disk with room for eight kilobytes.
  write_text(folder.path() / "r.pdf", "the old one");
  EXPECT_NE(::system(("cd " + shell_quoted(folder.path()) + " && ulimit -f 8 && trap '' XFSZ && " +
                      shell_quoted(std::string(SIRKEL_BINARY_DIR) + "/sirkel") + " report " +
                      shell_quoted(example) + " --output r.pdf --quiet 2>/dev/null")
                         .c_str()),
            0);
  EXPECT_EQ(text_of(folder.path() / "r.pdf"), "the old one");
  EXPECT_EQ(names_in(folder.path()).size(), 1u);
}

TEST(Report, IsNotWrittenOfAFaultySite) {
  const TemporaryFolder folder;
  write_text(folder.path() / "site.yaml", "title: Kvalitet\nas_of: i går\n");
  write_text(folder.path() / "r.pdf", "the old one");
  const Started started = start(folder.path(), {"report", "--output", "r.pdf"});
  EXPECT_EQ(started.exit_code, 1);
  EXPECT_THAT(started.messages, HasSubstr("ingen rapport ble skrevet"));
  EXPECT_EQ(text_of(folder.path() / "r.pdf"), "the old one");
}

}  // namespace
}  // namespace app
