#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>

#include "app/verify.h"
#include "child.h"
#include "temporary_folder.h"

// The program itself, as its users start it.
namespace app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string program = std::string(SIRKEL_BINARY_DIR) + "/sirkel";

struct Outcome {
  int exit_code = -1;
  std::string output;  // both streams
};

Outcome run(const std::string& arguments) {
  Outcome outcome;
  std::FILE* const pipe = ::popen((program + " " + arguments + " 2>&1").c_str(), "r");
  if (!pipe) return outcome;
  std::array<char, 4096> part{};
  for (std::size_t length = 0; (length = std::fread(part.data(), 1, part.size(), pipe)) > 0;) {
    outcome.output.append(part.data(), length);
  }
  outcome.exit_code = WEXITSTATUS(::pclose(pipe));
  return outcome;
}

// A site that `sirkel new` made, in which the tests change a title.
void make_site(const fs::path& folder) {
  ASSERT_EQ(run("new --language nb " + folder.string()).exit_code, 0);
}

void retitle(const fs::path& site, std::string_view title) {
  write_text(site / "content/units/organisation.yaml", "title: " + std::string(title) + "\n");
}

std::string titles_in(const fs::path& published) { return text_of(published / "data/edition.json"); }

TEST(Program, ANewSiteHasNoErrorsAndIsPublished) {
  const TemporaryFolder folder;
  make_site(folder.path() / "site");
  const Outcome built = run("build --language nb " + (folder.path() / "site").string());
  EXPECT_EQ(built.exit_code, 0) << built.output;
  EXPECT_THAT(built.output, HasSubstr("0 feil"));
  EXPECT_EQ(run("verify " + (folder.path() / "site/public").string()).exit_code, 0);
}

TEST(Program, FaultyContentLeavesThePublishedSiteAndAnswersOne) {
  const TemporaryFolder folder;
  const fs::path site = folder.path() / "site";
  make_site(site);
  ASSERT_EQ(run("build " + site.string()).exit_code, 0);
  const std::string before = titles_in(site / "public");
  write_text(site / "content/units/organisation.yaml", "titel: Min kommune\n");
  const Outcome faulty = run("build --language nb " + site.string());
  EXPECT_EQ(faulty.exit_code, 1);
  EXPECT_THAT(faulty.output,
              HasSubstr("content/units/organisation.yaml:1:1: feil: ukjent felt «titel» [fields]"));
  EXPECT_THAT(faulty.output, HasSubstr("tips: mente du «title»?"));
  EXPECT_EQ(titles_in(site / "public"), before);
  EXPECT_EQ(run("verify " + (site / "public").string()).exit_code, 0);
}

TEST(Program, WrongUseAnswersTwo) {
  const TemporaryFolder folder;
  make_site(folder.path() / "site");
  const std::string site = (folder.path() / "site").string();
  EXPECT_EQ(run("bild").exit_code, 2);
  EXPECT_EQ(run("build --as-of 31.10.2026 " + site).exit_code, 2);
  EXPECT_EQ(run("build --audience confidential " + site).exit_code, 2);
  EXPECT_THAT(run("build --unit organisasjon " + site).output, HasSubstr("did you mean organisation?"));
  EXPECT_EQ(run("build --unit organisasjon " + site).exit_code, 2);
  EXPECT_EQ(run("new " + site).exit_code, 2);
  EXPECT_EQ(run("schema projct").exit_code, 2);
}

TEST(Program, AFolderThatItDidNotMakeIsRefusedWithThree) {
  const TemporaryFolder folder;
  make_site(folder.path() / "site");
  write_text(folder.path() / "other/thesis.txt", "mine");
  const Outcome refused =
      run("build " + (folder.path() / "site").string() + " --output " + (folder.path() / "other").string());
  EXPECT_EQ(refused.exit_code, 3) << refused.output;
  EXPECT_TRUE(fs::exists(folder.path() / "other/thesis.txt"));
}

TEST(Program, MessagesComeAsOneJsonObjectALineOrForGithub) {
  const TemporaryFolder folder;
  const fs::path site = folder.path() / "site";
  make_site(site);
  write_text(site / "content/units/organisation.yaml", "titel: Min kommune\n");
  const Outcome json = run("check --format json --language nb " + site.string());
  EXPECT_EQ(json.exit_code, 1);
  EXPECT_THAT(json.output, HasSubstr("\"file\":\"content/units/organisation.yaml\",\"line\":1,\"column\":1"));
  EXPECT_THAT(run("check --format github " + site.string()).output,
              HasSubstr("::error file=content/units/organisation.yaml,line=1,col=1"));
}

TEST(Program, TheReferencePagesInDocsAreThoseThatItPrints) {
  const fs::path docs = fs::path(SIRKEL_SOURCE_DIR) / "docs";
  EXPECT_EQ(text_of(docs / "fields.md"), run("fields --language en").output)
      << "sirkel fields --language en > docs/fields.md";
  EXPECT_EQ(text_of(docs / "felt.md"), run("fields --language nb").output)
      << "sirkel fields --language nb > docs/felt.md";
}

// The promise: whatever the moment, public/ is wholly the old edition or wholly the new one.
TEST(Program, KilledAtAHundredMomentsItLeavesAWholeSite) {
  const TemporaryFolder folder;
  const fs::path site = folder.path() / "site";
  make_site(site);
  retitle(site, "Utgave 0");
  ASSERT_EQ(run("build --quiet " + site.string()).exit_code, 0);
  const auto begun = std::chrono::steady_clock::now();
  ASSERT_EQ(run("build --quiet " + site.string()).exit_code, 0);
  const auto whole =
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
  int killed = 0;
  std::string shown = "Utgave 0";
  for (int moment = 0; moment < 100; ++moment) {
    const std::string next = "Utgave " + std::to_string(moment + 1);
    retitle(site, next);
    const Ended ended = killed_after(whole * (moment + 1) / 100, [&] {
      std::freopen("/dev/null", "w", stderr);
      std::freopen("/dev/null", "w", stdout);
      ::execl(program.c_str(), "sirkel", "build", "--quiet", site.c_str(), nullptr);
    });
    ASSERT_NE(ended, Ended::badly) << "at moment " << moment;
    if (ended == Ended::killed) ++killed;
    for (const Finding& finding : verify(site / "public", 1).findings) {
      ASSERT_EQ(finding.kind, Finding::Kind::left_over) << finding.path << " at moment " << moment;
    }
    const std::string titles = titles_in(site / "public");
    const bool is_new = titles.find("\"" + next + "\"") != std::string::npos;
    ASSERT_TRUE(is_new || titles.find("\"" + shown + "\"") != std::string::npos) << "at moment " << moment;
    if (is_new) shown = next;
  }
  EXPECT_GT(killed, 50) << "too few were killed before they had ended to tell anything";
  ASSERT_EQ(run("build --quiet " + site.string()).exit_code, 0);
  for (const fs::directory_entry& entry : fs::directory_iterator(site)) {
    EXPECT_EQ(entry.path().filename().string().find(".sirkel-"), std::string::npos)
        << entry.path() << " was left over";
  }
}

// The same edition, whatever the number of threads, the folder, the locale and the clock.
TEST(Program, GivesTheSameBytesWhateverTheThreadsFolderLocaleAndClock) {
  const TemporaryFolder folder;
  const fs::path first = folder.path() / "first";
  const fs::path second = folder.path() / "a much longer name, with spaces";
  make_site(first);
  write_text(first / "site.yaml",
             "title: Kvalitet\norganisation: Vår kommune\nlanguages: [nb, nn, en]\nas_of: "
             "2026-04-30\nmain_framework: ledelse\n");
  fs::copy(first, second, fs::copy_options::recursive);
  ASSERT_EQ(run("build --jobs 1 " + first.string()).exit_code, 0);
  const std::string elsewhere = "\"" + second.string() + "\"";
  // Another day, another zone: the second clock is five years on.
  ASSERT_EQ(::system(("TZ=Pacific/Kiritimati LC_ALL=nb_NO.UTF-8 faketime '2031-05-06 07:08:09' " + program +
                      " build --quiet --jobs 8 " + elsewhere)
                         .c_str()),
            0);
  const std::string differences =
      "diff -r " + (first / "public").string() + " \"" + (second / "public").string() + "\"";
  EXPECT_EQ(::system(differences.c_str()), 0);
}

}  // namespace
}  // namespace app
