#include "app/publish.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "app/parallel.h"
#include "app/sha256.h"
#include "app/temporary_folder.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using site::OutputFile;
using testing::ElementsAre;
using testing::HasSubstr;

ManifestHead head(std::string edition) {
  return {.version = "0.1.0",
          .edition = std::move(edition),
          .as_of = "2026-10-31",
          .audience = "internal",
          .unit = ""};
}

std::vector<OutputFile> pages(const std::string& front) {
  return {{.path = "index.html", .bytes = front},
          {.path = "prosjekter/fall/index.html", .bytes = "Fall"},
          {.path = "assets/app-1a2b3c4d.css", .bytes = std::string(100000, 'c')}};
}

std::string refusal(const fs::path& output) {
  try {
    publish(output, pages("new"), head("2"));
  } catch (const RefusedOutput& refused) {
    return refused.what();
  }
  return "published";
}

class Publish : public testing::Test {
 protected:
  TemporaryFolder folder_;
  fs::path public_ = folder_.path() / "public";
};

TEST_F(Publish, MakesTheFolderWithItsManifest) {
  const PublishResult result = publish(public_ / "", pages("one"), head("1"));
  EXPECT_EQ(text_of(public_ / "index.html"), "one");
  EXPECT_EQ(text_of(public_ / "prosjekter/fall/index.html"), "Fall");
  EXPECT_EQ(result.files, 5u);
  EXPECT_EQ(result.unchanged, 0u);
  EXPECT_EQ(result.folder, fs::canonical(public_));
  const auto manifest = read_manifest(text_of(public_ / "manifest.json"));
  ASSERT_TRUE(manifest);
  EXPECT_EQ(manifest->head, head("1"));
  ASSERT_EQ(manifest->files.size(), 3u);
  EXPECT_EQ(*manifest->find("index.html"),
            (ManifestEntry{.path = "index.html", .sha256 = sha256("one"), .size = 3, .scene = {}}));
  EXPECT_THAT(names_in(folder_.path()), ElementsAre("public"));
}

TEST_F(Publish, WritesSumsThatSha256sumReads) {
  publish(public_, pages("one"), head("1"));
  EXPECT_EQ(
      std::system(("cd '" + public_.string() + "' && sha256sum --quiet --strict -c SHA256SUMS").c_str()), 0);
  write_text(public_ / "index.html", "two");
  EXPECT_NE(std::system(("cd '" + public_.string() + "' && sha256sum --status -c SHA256SUMS").c_str()), 0);
}

TEST_F(Publish, GivesTheSameBytesWithOneThreadAndEight) {
  std::vector<OutputFile> many;
  for (int index = 0; index < 300; ++index) {
    many.push_back({.path = "a/" + std::to_string(index % 20) + "/" + std::to_string(index), .bytes = "x"});
  }
  publish(public_, many, head("1"));
  PublishOptions options;
  options.jobs = 8;
  const fs::path other = folder_.path() / "other";
  publish(other, many, head("1"), options);
  EXPECT_EQ(text_of(public_ / "SHA256SUMS"), text_of(other / "SHA256SUMS"));
  EXPECT_EQ(std::system(("diff -r '" + public_.string() + "' '" + other.string() + "'").c_str()), 0);
}

TEST_F(Publish, SharesTheFilesWhoseBytesAreTheSame) {
  publish(public_, pages("one"), head("1"));
  const auto css = inode_of(public_ / "assets/app-1a2b3c4d.css");
  const auto front = inode_of(public_ / "index.html");
  const PublishResult result = publish(public_, pages("two"), head("2"));
  EXPECT_EQ(inode_of(public_ / "assets/app-1a2b3c4d.css"), css);
  EXPECT_NE(inode_of(public_ / "index.html"), front);
  EXPECT_EQ(result.unchanged, 2u);
}

TEST_F(Publish, TrustsTheBytesAndNotTheManifest) {
  publish(public_, pages("one"), head("1"));
  write_text(public_ / "index.html", "0ne");  // the manifest still says "one"
  publish(public_, pages("one"), head("2"));
  EXPECT_EQ(text_of(public_ / "index.html"), "one");
}

TEST_F(Publish, NeverWritesThroughALink) {
  publish(public_, pages("one"), head("1"));
  const fs::path kept = folder_.path() / "kept.html";
  fs::create_hard_link(public_ / "index.html", kept);
  publish(public_, pages("two"), head("2"));
  EXPECT_EQ(text_of(kept), "one");
  EXPECT_EQ(text_of(public_ / "index.html"), "two");
}

TEST_F(Publish, DropsWhatTheNewEditionLacks) {
  publish(public_, pages("one"), head("1"));
  publish(public_, std::vector<OutputFile>{{.path = "index.html", .bytes = "two"}}, head("2"));
  EXPECT_THAT(names_in(public_), ElementsAre("SHA256SUMS", "index.html", "manifest.json"));
}

TEST_F(Publish, CarriesTheArchiveOver) {
  auto with_archive = pages("one");
  with_archive.push_back({.path = "archive/2026-09/index.html", .bytes = "September"});
  publish(public_, with_archive, head("1"));
  publish(public_, pages("two"), head("2"));
  EXPECT_EQ(text_of(public_ / "archive/2026-09/index.html"), "September");
  EXPECT_NE(read_manifest(text_of(public_ / "manifest.json"))->find("archive/2026-09/index.html"), nullptr);
}

TEST_F(Publish, TellsWhenTheArchiveWasChanged) {
  auto with_archive = pages("one");
  with_archive.push_back({.path = "archive/2026-08/index.html", .bytes = "August"});
  with_archive.push_back({.path = "archive/2026-09/index.html", .bytes = "September"});
  publish(public_, with_archive, head("1"));
  fs::remove(public_ / "archive/2026-08/index.html");
  write_text(public_ / "archive/2026-09/index.html", "Better");
  std::vector<std::string> notes;
  PublishOptions options;
  options.note = [&](std::string_view note) { notes.emplace_back(note); };
  publish(public_, pages("two"), head("2"), options);
  EXPECT_THAT(
      notes,
      ElementsAre((public_ / "archive/2026-08/index.html is missing, so it is no longer published").string(),
                  (public_ / "archive/2026-09/index.html was changed after it was published").string()));
}

TEST_F(Publish, CarriesOverWhatWasNotAddedBefore) {
  auto with_archive = pages("one");
  with_archive.push_back({.path = "archive/2026-08/index.html", .bytes = "August"});
  with_archive.push_back({.path = "archive/2026-09/index.html", .bytes = "September"});
  publish(public_, with_archive, head("1"));
  Publication publication(public_, head("2"));
  std::vector<ManifestEntry> entries{publication.add({"archive/2026-09/index.html", "September, mended"})};
  for (auto& entry : publication.carry_over("archive")) entries.push_back(entry);
  publication.finish(entries);
  EXPECT_EQ(text_of(public_ / "archive/2026-08/index.html"), "August");
  EXPECT_EQ(text_of(public_ / "archive/2026-09/index.html"), "September, mended");
}

TEST_F(Publish, WithoutFinishLeavesTheOldEditionAndNothingElse) {
  publish(public_, pages("one"), head("1"));
  {
    Publication publication(public_, head("2"));
    publication.add({.path = "index.html", .bytes = "two"});
    EXPECT_EQ(names_in(folder_.path()).size(), 3u) << "lock, working folder, public";
  }
  EXPECT_EQ(text_of(public_ / "index.html"), "one");
  EXPECT_THAT(names_in(folder_.path()), ElementsAre("public"));
}

TEST_F(Publish, FillsAnEmptyFolder) {
  fs::create_directory(public_);
  EXPECT_TRUE(publish(public_, pages("one"), head("1")).one_step);
  EXPECT_EQ(text_of(public_ / "index.html"), "one");
}

TEST_F(Publish, KeepsTheFoldersPermissions) {
  publish(public_, pages("one"), head("1"));
  fs::permissions(public_, fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec);
  publish(public_, pages("two"), head("2"));
  EXPECT_EQ(fs::status(public_).permissions(),
            fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec);
}

TEST_F(Publish, RefusesAFolderWithoutAManifestOfOurs) {
  write_text(public_ / "manifest.json", R"({"name": "Kalender", "icons": []})");
  write_text(public_ / "index.html", "mine");
  EXPECT_EQ(refusal(public_),
            "will not replace " + public_.string() +
                ": it was not made by Sirkel (it holds index.html, and no manifest.json of ours); "
                "publish to another folder, or empty this one");
  EXPECT_EQ(text_of(public_ / "index.html"), "mine");
  EXPECT_THAT(names_in(folder_.path()), ElementsAre("public"));
}

TEST_F(Publish, RefusesToRemoveWhatOthersPutBesideThePages) {
  publish(public_, pages("one"), head("1"));
  write_text(public_ / ".git/config", "");
  write_text(public_ / "notes.txt", "");
  fs::create_symlink("/etc", public_ / "z");
  EXPECT_EQ(refusal(public_), "will not replace " + public_.string() +
                                  ": Sirkel did not put .git/config there (nor 2 more); move it away");
  EXPECT_EQ(text_of(public_ / "index.html"), "one");
  EXPECT_TRUE(fs::exists(public_ / "notes.txt"));
}

TEST_F(Publish, RefusesAFileAndTheRoot) {
  write_text(public_, "a file");
  EXPECT_EQ(refusal(public_), public_.string() + " is a file: name a folder to publish to");
  EXPECT_EQ(text_of(public_), "a file");
  EXPECT_EQ(refusal("/"), "/ is the root of all: name a folder to publish to");
}

TEST_F(Publish, FollowsSymbolicLinks) {
  const fs::path target = folder_.path() / "served/www";
  fs::create_directories(target.parent_path());
  fs::create_symlink("served/www", public_);
  publish(public_, pages("one"), head("1"));  // the link leads to nothing yet
  publish(public_, pages("two"), head("2"));
  EXPECT_TRUE(fs::is_symlink(public_));
  EXPECT_EQ(text_of(target / "index.html"), "two");
  EXPECT_THAT(names_in(target.parent_path()), ElementsAre("www"));
}

TEST_F(Publish, TurnsDownALinkToItself) {
  fs::create_symlink("public", public_);
  EXPECT_THROW(publish(public_, pages("one"), head("1")), std::system_error);
}

TEST_F(Publish, MakesFoldersOnTheWay) {
  publish(folder_.path() / "a/b/public", pages("one"), head("1"));
  EXPECT_EQ(text_of(folder_.path() / "a/b/public/index.html"), "one");
}

TEST_F(Publish, ByTwoRenamesSaysSo) {
  publish(public_, pages("one"), head("1"));
  std::vector<std::string> notes;
  PublishOptions options;
  options.exchange = Exchange::two_renames;
  options.note = [&](std::string_view note) { notes.emplace_back(note); };
  EXPECT_FALSE(publish(public_, pages("two"), head("2"), options).one_step);
  EXPECT_EQ(text_of(public_ / "index.html"), "two");
  EXPECT_THAT(notes, ElementsAre(public_.string() +
                                 " cannot be exchanged in one step: its file system does not offer "
                                 "that; for a moment a reader may find it incomplete"));
  EXPECT_THAT(names_in(folder_.path()), ElementsAre("public"));
}

TEST_F(Publish, SaysWhoHoldsTheLock) {
  const Publication first(public_, head("1"));
  PublishOptions options;
  options.lock_wait = std::chrono::milliseconds(50);
  try {
    publish(public_, pages("two"), head("2"), options);
    FAIL() << "two builds at once";
  } catch (const OutputInUse& in_use) {
    EXPECT_THAT(in_use.what(), HasSubstr("another build is publishing to " + public_.string() + ": process " +
                                         std::to_string(::getpid()) + " on "));
    EXPECT_THAT(in_use.what(), HasSubstr(", since 2"));
  }
}

TEST_F(Publish, WaitsForTheBuildBefore) {
  std::optional<Publication> first;
  first.emplace(public_, head("1"));
  std::vector<std::string> notes;
  {
    PublishOptions options;
    options.note = [&](std::string_view note) { notes.emplace_back(note); };
    const std::jthread second([&] { publish(public_, pages("two"), head("2"), options); });
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    std::vector<ManifestEntry> entries;
    for (const auto& page : pages("one")) entries.push_back(first->add(page));
    first->finish(entries);
    EXPECT_EQ(text_of(public_ / "index.html"), "one");
    first.reset();
  }
  EXPECT_EQ(text_of(public_ / "index.html"), "two");
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_THAT(notes[0], HasSubstr("; waiting for it"));
  EXPECT_THAT(names_in(folder_.path()), ElementsAre("public"));
}

TEST_F(Publish, ByManyBuildsAtOnceGivesEachItsTurn) {
  parallel_for(12, 6, [&](std::size_t index) { publish(public_, pages(std::to_string(index)), head("n")); });
  EXPECT_EQ(
      std::system(("cd '" + public_.string() + "' && sha256sum --quiet --strict -c SHA256SUMS").c_str()), 0);
  EXPECT_THAT(names_in(folder_.path()), ElementsAre("public"));
}

TEST_F(Publish, RemovesWhatAStoppedBuildLeft) {
  publish(public_, pages("one"), head("1"));
  write_text(folder_.path() / ".public.sirkel-new-1/index.html", "half");
  write_text(folder_.path() / ".other.sirkel-new-1/index.html", "not of this site");
  std::vector<std::string> notes;
  PublishOptions options;
  options.note = [&](std::string_view note) { notes.emplace_back(note); };
  publish(public_, pages("two"), head("2"), options);
  EXPECT_THAT(notes,
              ElementsAre("removed " + (fs::canonical(folder_.path()) / ".public.sirkel-new-1").string() +
                          ", left by a stopped build"));
  EXPECT_THAT(names_in(folder_.path()), ElementsAre(".other.sirkel-new-1", "public"));
}

}  // namespace
}  // namespace app
