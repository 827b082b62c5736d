// Publishing that is killed: at every single system call, and at a hundred moments with threads at work.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "app/child.h"
#include "app/publish.h"
#include "app/temporary_folder.h"
#include "app/verify.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

ManifestHead head(std::string edition) {
  return {.version = "0.1.0",
          .edition = std::move(edition),
          .as_of = "2026-10-31",
          .audience = "internal",
          .unit = ""};
}

// Some files are the same in each edition, some change, and each has one that no other has.
std::vector<site::OutputFile> pages(const std::string& edition, int count) {
  std::vector<site::OutputFile> files{{.path = "index.html", .bytes = "front of " + edition},
                                      {.path = "only-in-" + edition + "/index.html", .bytes = edition}};
  for (int index = 0; index < count; ++index) {
    files.push_back({.path = fmt::format("prosjekter/p{}/index.html", index),
                     .bytes = index % 2 == 0 ? "the same" : edition + std::string(5000, 'x')});
  }
  return files;
}

// The edition that stands there whole; else what is wrong, in brackets.
std::string standing(const fs::path& folder) {
  if (!fs::exists(folder)) return "[absent]";
  const Verification verification = verify(folder, 1);
  if (exit_code(verification) != 0) return "[" + to_text(verification, source::Language::en) + "]";
  return read_manifest(text_of(folder / "manifest.json"))->head.edition;
}

using Standing = std::map<std::string, int>;  // how often each was met

// Publishes "new" over "old", killed at each stop in turn until it is no longer reached, and counts what
// stood after each kill. Answers what went wrong in the run after it, empty if nothing did.
std::string kill_at_every_stop(const fs::path& folder, const PublishOptions& options, Standing& met) {
  const auto neighbours = names_in(folder.parent_path());
  for (int stop = 1;; ++stop) {
    publish(folder, pages("old", 2), head("old"), options);
    const Ended ended = killed_at_stop(stop, [&] { publish(folder, pages("new", 2), head("new"), options); });
    if (ended == Ended::badly) return fmt::format("stop {}: not killed as it should be", stop);
    if (ended == Ended::by_itself) break;
    ++met[standing(folder)];
    recover_output(folder, options);
    ++met["then " + standing(folder)];
    publish(folder, pages("next", 2), head("next"), options);
    if (standing(folder) != "next") return fmt::format("stop {}: then {}", stop, standing(folder));
    if (names_in(folder.parent_path()) != neighbours) return fmt::format("stop {}: something is left", stop);
    if (names_in(folder).size() != 5) return fmt::format("stop {}: something is left inside", stop);
  }
  return standing(folder) == "new" ? "" : "in the end " + standing(folder);
}

bool may_trace() {
  return killed_at_stop(1, [] { ::getppid(); }) == Ended::killed;
}

int moments(const Standing& met) {
  int count = 0;
  for (const auto& [what, times] : met) count += what.starts_with("then ") ? 0 : times;
  return count;
}

class InterruptedPublish : public testing::Test {
 protected:
  void SetUp() override { fs::create_directory(public_); }

  // On a disk in memory, if there is one: a kill is the same there, and each of a thousand editions waits for
  // its disk.
  TemporaryFolder folder_{fs::is_directory("/dev/shm") ? "/dev/shm" : testing::TempDir()};
  fs::path public_ = folder_.path() / "public";
};

TEST_F(InterruptedPublish, AtAnySystemCallLeavesTheOldEditionOrTheNewOne) {
  if (!may_trace()) GTEST_SKIP() << "tracing a process is not allowed here";
  Standing met;
  EXPECT_EQ(kill_at_every_stop(public_, {}, met), "");
  EXPECT_GE(moments(met), 100);
  EXPECT_GT(met["old"], 0);
  EXPECT_GT(met["new"], 0);
  EXPECT_EQ(met["old"] + met["new"], moments(met)) << testing::PrintToString(met);
}

TEST_F(InterruptedPublish, ByTwoRenamesIsCompletedByTheNextRun) {
  if (!may_trace()) GTEST_SKIP() << "tracing a process is not allowed here";
  PublishOptions options;
  options.exchange = Exchange::two_renames;
  Standing met;
  EXPECT_EQ(kill_at_every_stop(public_, options, met), "");
  EXPECT_GE(moments(met), 100);
  EXPECT_GT(met["[absent]"], 0) << "the moment between the renames was not met";
  EXPECT_EQ(met["old"] + met["new"] + met["[absent]"], moments(met)) << testing::PrintToString(met);
  EXPECT_EQ(met["then old"] + met["then new"], moments(met)) << testing::PrintToString(met);
}

TEST_F(InterruptedPublish, OntoAMountPointIsCompletedByTheNextRun) {
  if (!may_trace()) GTEST_SKIP() << "tracing a process is not allowed here";
  if (!may_mount(public_)) GTEST_SKIP() << "mounting is not allowed here";
  const std::string complaint = in_child([&]() -> std::string {
    if (!mount_small_disk(public_, "size=2m")) return "not mounted";
    Standing met;
    const std::string wrong = kill_at_every_stop(public_, {}, met);
    if (!wrong.empty()) return wrong;
    const bool whole = met["then old"] + met["then new"] == moments(met) && moments(met) >= 100;
    return whole && met["old"] > 0 && met["new"] > 0 ? "" : testing::PrintToString(met);
  });
  EXPECT_EQ(complaint, "");
}

TEST_F(InterruptedPublish, TheFirstTimeLeavesNothingOrAll) {
  if (!may_trace()) GTEST_SKIP() << "tracing a process is not allowed here";
  Standing met;
  for (int stop = 1;; ++stop) {
    fs::remove_all(public_);
    const Ended ended = killed_at_stop(stop, [&] { publish(public_, pages("new", 2), head("new")); });
    ASSERT_NE(ended, Ended::badly);
    if (ended == Ended::by_itself) break;
    ++met[standing(public_)];
  }
  EXPECT_EQ(met["[absent]"] + met["new"], moments(met)) << testing::PrintToString(met);
  publish(public_, pages("next", 2), head("next"));
  EXPECT_THAT(names_in(folder_.path()), ElementsAre("public"));
}

TEST_F(InterruptedPublish, AtAHundredMomentsWithThreadsLeavesTheOldEditionOrTheNewOne) {
  PublishOptions options;
  options.jobs = 2;
  const auto old_pages = pages("old", 100);
  const auto new_pages = pages("new", 100);
  publish(public_, new_pages, head("new"), options);
  const auto begin = std::chrono::steady_clock::now();
  publish(public_, old_pages, head("old"), options);
  const auto duration =
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
  Standing met;
  for (int moment = 0; moment < 100; ++moment) {
    // Somewhat beyond the duration, since a machine at work has slower runs.
    killed_after(duration * moment / 80, [&] { publish(public_, new_pages, head("new"), options); });
    ++met[standing(public_)];
    publish(public_, old_pages, head("old"), options);
    ASSERT_EQ(standing(public_), "old") << "after moment " << moment;
    ASSERT_THAT(names_in(folder_.path()), ElementsAre("public")) << "after moment " << moment;
  }
  EXPECT_EQ(met["old"] + met["new"], 100) << testing::PrintToString(met);
  EXPECT_GT(met["old"], 0);
}

}  // namespace
}  // namespace app
