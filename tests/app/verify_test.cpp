#include "app/verify.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/publish.h"
#include "app/sha256.h"
#include "app/temporary_folder.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using Kind = Finding::Kind;
using testing::ElementsAre;

class Verify : public testing::Test {
 protected:
  Verify() {
    const std::vector<site::OutputFile> files{{.path = "index.html", .bytes = "front"},
                                              {.path = "om/index.html", .bytes = "about"}};
    publish(public_, files,
            {.version = "0.1.0", .edition = "1", .as_of = "2026-10-31", .audience = "internal", .unit = ""});
  }

  std::vector<Finding> findings() const {
    const auto with_one = verify(public_, 1).findings;
    EXPECT_EQ(verify(public_, 4).findings, with_one);
    return with_one;
  }

  // As someone would who mends a list by hand.
  void replace_in(const char* file, const std::string& old, const std::string& with) const {
    std::string text = text_of(public_ / file);
    ASSERT_NE(text.find(old), text.npos);
    write_text(public_ / file, text.replace(text.find(old), old.size(), with));
  }

  TemporaryFolder folder_;
  fs::path public_ = folder_.path() / "public";
};

TEST_F(Verify, FindsNothingInWhatWasPublished) {
  const Verification verification = verify(public_, 2);
  EXPECT_TRUE(verification.findings.empty());
  EXPECT_EQ(exit_code(verification), 0);
  EXPECT_EQ(to_text(verification, source::Language::en), "4 files, all as they were published\n");
  EXPECT_EQ(to_text(verification, source::Language::nb), "4 filer, alle slik de ble publisert\n");
}

TEST_F(Verify, FindsChangedMissingAndExtraFiles) {
  write_text(public_ / "index.html", "Front");
  fs::remove(public_ / "om/index.html");
  write_text(public_ / "om/more.html", "");
  fs::create_symlink("index.html", public_ / "front.html");
  const Verification verification = verify(public_, 2);
  EXPECT_EQ(exit_code(verification), 1);
  EXPECT_EQ(to_text(verification, source::Language::en),
            "not published by Sirkel: front.html\n"
            "changed: index.html\n"
            "missing: om/index.html\n"
            "not published by Sirkel: om/more.html\n"
            "4 of 4 files are not as they were published\n");
  EXPECT_EQ(to_text(verification, source::Language::nb),
            "ikke publisert av Sirkel: front.html\n"
            "endret: index.html\n"
            "mangler: om/index.html\n"
            "ikke publisert av Sirkel: om/more.html\n"
            "4 av 4 filer er ikke slik de ble publisert\n");
}

TEST_F(Verify, TakesALinkInAFilesPlaceForMissing) {
  fs::rename(public_ / "index.html", folder_.path() / "elsewhere.html");
  fs::create_symlink(folder_.path() / "elsewhere.html", public_ / "index.html");
  EXPECT_THAT(findings(), ElementsAre(Finding{.kind = Kind::missing, .path = "index.html"}));
}

TEST_F(Verify, FindsALostManifestAndStillChecksBySums) {
  fs::remove(public_ / "manifest.json");
  write_text(public_ / "index.html", "Front");
  EXPECT_THAT(findings(), ElementsAre(Finding{.kind = Kind::changed, .path = "index.html"},
                                      Finding{.kind = Kind::missing, .path = "manifest.json"}));
}

TEST_F(Verify, FindsLostSumsAndStillChecksByManifest) {
  fs::remove(public_ / "SHA256SUMS");
  write_text(public_ / "index.html", "Front");
  EXPECT_THAT(findings(), ElementsAre(Finding{.kind = Kind::missing, .path = "SHA256SUMS"},
                                      Finding{.kind = Kind::changed, .path = "index.html"}));
}

TEST_F(Verify, FindsAPageThatOneListWasMendedFor) {
  write_text(public_ / "index.html", "Front");
  replace_in("SHA256SUMS", sha256("front"), sha256("Front"));
  EXPECT_THAT(findings(), ElementsAre(Finding{.kind = Kind::changed, .path = "SHA256SUMS"},
                                      Finding{.kind = Kind::changed, .path = "index.html"}));
  replace_in("manifest.json", sha256("front"), sha256("Front"));
  EXPECT_THAT(findings(), ElementsAre(Finding{.kind = Kind::changed, .path = "manifest.json"}));
}

TEST_F(Verify, FindsAnEditedHeadOfTheManifest) {
  replace_in("manifest.json", "internal", "open");
  EXPECT_THAT(findings(), ElementsAre(Finding{.kind = Kind::changed, .path = "manifest.json"}));
}

TEST_F(Verify, FindsAnUnreadableManifest) {
  write_text(public_ / "manifest.json", "{");
  EXPECT_THAT(findings(), ElementsAre(Finding{.kind = Kind::changed, .path = "manifest.json"}));
}

TEST_F(Verify, FindsSumsThatWereCutOrLeadElsewhere) {
  const std::string sums = text_of(public_ / "SHA256SUMS");
  for (const std::string& text :
       {sums.substr(0, sums.size() - 1), sums.substr(0, sums.size() / 2), std::string("x\n"), sums + sums,
        sums + sha256("") + "  ../../etc/passwd\n", std::string()}) {
    write_text(public_ / "SHA256SUMS", text);
    EXPECT_THAT(findings(), ElementsAre(Finding{.kind = Kind::changed, .path = "SHA256SUMS"})) << text;
  }
}

TEST_F(Verify, TellsTheRestsOfAStoppedBuildApart) {
  write_text(public_ / ".sirkel-new-7/index.html", "half");
  EXPECT_THAT(findings(), ElementsAre(Finding{.kind = Kind::left_over, .path = ".sirkel-new-7/index.html"}));
  EXPECT_EQ(exit_code(verify(public_, 1)), 0);
  EXPECT_EQ(to_text(verify(public_, 1), source::Language::en),
            "rest of a stopped build: .sirkel-new-7/index.html\n4 files, all as they were published\n");
}

TEST_F(Verify, CannotReadWhatIsNotThere) {
  try {
    verify(folder_.path() / "absent", 1);
    FAIL() << "verified nothing";
  } catch (const std::system_error& error) {
    EXPECT_EQ(error.what(), "cannot open the folder " + (folder_.path() / "absent").string() +
                                ": No such file or directory");
  }
}

}  // namespace
}  // namespace app
