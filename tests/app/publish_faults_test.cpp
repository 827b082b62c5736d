// Publishing where the world fails: the disk is full, a folder may not be written.
#include <gmock/gmock.h>
#include <grp.h>
#include <gtest/gtest.h>

#include "app/child.h"
#include "app/publish.h"
#include "app/temporary_folder.h"
#include "app/verify.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using site::OutputFile;

const ManifestHead head{
    .version = "0.1.0", .edition = "1", .as_of = "2026-10-31", .audience = "internal", .unit = ""};

std::vector<OutputFile> pages(const std::string& front, int count, std::size_t size) {
  std::vector<OutputFile> files{{.path = "index.html", .bytes = front}};
  for (int index = 0; index < count; ++index) {
    files.push_back(
        {.path = "p" + std::to_string(index) + "/index.html", .bytes = front + std::string(size, 'x')});
  }
  return files;
}

// What publishing complains of; "published" if it does not.
std::string failure(const fs::path& output, const std::vector<OutputFile>& files,
                    const PublishOptions& options = {}) {
  try {
    publish(output, files, head, options);
  } catch (const std::system_error& error) {
    return error.what();
  }
  return "published";
}

// Empty if "one" stands in the folder, whole, and nothing stands beside it.
std::string lost_edition(const fs::path& folder) {
  if (exit_code(verify(folder, 1)) != 0) return to_text(verify(folder, 1), source::Language::en);
  if (text_of(folder / "index.html") != "one") return "the old edition is gone";
  return names_in(folder.parent_path()).size() == 1 ? "" : "something is left beside it";
}

bool become_nobody() {
  constexpr uid_t nobody = 65534;
  return ::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
}

// The tests' folder is in /tmp, which has the sticky bit; `served` has not.
class PublishFaults : public testing::Test {
 protected:
  void SetUp() override {
    fs::create_directory(served_);
    fs::permissions(served_, fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec);
  }

  TemporaryFolder folder_;
  fs::path served_ = folder_.path() / "served";
  fs::path public_ = served_ / "public";
};

TEST_F(PublishFaults, AFullDiskLeavesTheOldEdition) {
  if (!may_mount(served_)) GTEST_SKIP() << "mounting a small disk is not allowed here";
  EXPECT_EQ(in_child([&]() -> std::string {
              if (!mount_small_disk(served_, "size=400k")) return "not mounted";
              publish(public_, pages("one", 3, 20000), head);
              // The space runs out at another point each time.
              for (const std::size_t size : {600000u, 100000u, 40000u, 9000u}) {
                const std::string said = failure(public_, pages("two", 40, size));
                if (said.find("cannot write " + public_.string() + "/p") != 0) return said;
                if (!said.ends_with("/index.html: No space left on device")) return said;
                if (const auto lost = lost_edition(public_); !lost.empty()) return lost;
              }
              return failure(public_, pages("two", 3, 20000)) == "published" ? "" : "the disk stays full";
            }),
            "");
}

TEST_F(PublishFaults, ADiskWithoutRoomForNamesLeavesTheOldEdition) {
  if (!may_mount(served_)) GTEST_SKIP() << "mounting a small disk is not allowed here";
  EXPECT_EQ(in_child([&]() -> std::string {
              for (int inodes = 21; inodes < 40; ++inodes) {
                if (!mount_small_disk(served_, ("nr_inodes=" + std::to_string(inodes)).c_str()))
                  return "not mounted";
                publish(public_, pages("one", 5, 10), head);
                const std::string said = failure(public_, pages("two", 20, 10));
                if (!said.ends_with(": No space left on device")) return std::to_string(inodes) + ": " + said;
                if (const auto lost = lost_edition(public_); !lost.empty()) return lost;
              }
              return "";
            }),
            "");
}

TEST_F(PublishFaults, AFullDiskThatIsAMountPointLeavesTheOldEdition) {
  fs::create_directory(public_);
  if (!may_mount(public_)) GTEST_SKIP() << "mounting a small disk is not allowed here";
  EXPECT_EQ(in_child([&]() -> std::string {
              if (!mount_small_disk(public_, "size=400k")) return "not mounted";
              publish(public_, pages("one", 3, 20000), head);
              const std::string said = failure(public_, pages("two", 40, 20000));
              if (!said.ends_with("/index.html: No space left on device")) return said;
              return lost_edition(public_);
            }),
            "");
}

TEST_F(PublishFaults, AMountPointIsFilledAndSaidNotToBeExchangedInOneStep) {
  fs::create_directory(public_);
  if (!may_mount(public_)) GTEST_SKIP() << "mounting a small disk is not allowed here";
  EXPECT_EQ(in_child([&]() -> std::string {
              if (!mount_small_disk(public_, "size=2m")) return "not mounted";
              std::string told;
              PublishOptions options;
              options.note = [&](std::string_view note) { told += note; };
              publish(public_, pages("zero", 5, 20000), head, options);
              if (publish(public_, pages("one", 3, 20000), head, options).one_step) return "in one step";
              if (told.find(public_.string() + " cannot be exchanged in one step: it is a mount point") ==
                  told.npos)
                return told;
              if (!verify(public_, 1).findings.empty())
                return to_text(verify(public_, 1), source::Language::en);
              return lost_edition(public_);
            }),
            "");
}

TEST_F(PublishFaults, AFolderThatMayNotBeWrittenLeavesTheOldEdition) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can become nobody";
  publish(public_, pages("one", 3, 10), head);
  fs::permissions(served_, fs::perms::others_read, fs::perm_options::add);
  EXPECT_EQ(in_child([&]() -> std::string {
              return become_nobody() ? failure(public_, pages("two", 3, 10)) : "still root";
            }),
            "cannot publish to " + public_.string() + ": cannot make " +
                (fs::canonical(served_) / ".public.sirkel-lock").string() + ": Permission denied");
  EXPECT_EQ(lost_edition(public_), "");
}

TEST_F(PublishFaults, AManifestThatMayNotBeReadLeavesTheOldEdition) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can become nobody";
  publish(public_, pages("one", 3, 10), head);
  fs::permissions(served_, fs::perms::all);
  fs::permissions(public_ / "manifest.json", fs::perms::owner_read);
  EXPECT_EQ(in_child([&]() -> std::string {
              return become_nobody() ? failure(public_, pages("two", 3, 10)) : "still root";
            }),
            "cannot read " + (public_ / "manifest.json").string() + ": Permission denied");
  EXPECT_EQ(lost_edition(public_), "");
}

// As in a container, where every build has the same process number.
TEST_F(PublishFaults, ALeftoverOfTheSameProcessNumberIsInNobodysWay) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can become nobody";
  fs::permissions(served_, fs::perms::all);
  for (const Exchange exchange : {Exchange::in_one_step, Exchange::two_renames}) {
    EXPECT_EQ(in_child([&]() -> std::string {
                publish(public_, pages("one", 3, 10), head);
                const std::string number = std::to_string(::getpid());
                write_text(served_ / (".public.sirkel-new-" + number + ".0") / "x", "");
                write_text(served_ / (".public.sirkel-old-" + number + ".1") / "x", "");
                fs::permissions(public_, fs::perms::all);
                if (::chown(public_.c_str(), 65534, 65534) != 0 || !become_nobody()) return "still root";
                PublishOptions options;
                options.exchange = exchange;
                if (const auto said = failure(public_, pages("two", 3, 10), options); said != "published")
                  return said;
                return text_of(public_ / "index.html") == "two" ? "" : "not published";
              }),
              "");
    for (const auto& entry : fs::directory_iterator(served_)) fs::remove_all(entry.path());
  }
}

// Someone else's files can be neither shared nor removed, but the folder's name is ours to exchange.
TEST_F(PublishFaults, AnEditionOfSomeoneElseIsReplacedAndTheRestTold) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can become nobody";
  publish(public_, pages("one", 3, 10), head);
  fs::permissions(served_, fs::perms::all);
  std::string expected = "cannot remove " + fs::canonical(served_).string() + "/.public.sirkel-new-";
  EXPECT_EQ(in_child([&]() -> std::string {
              if (!become_nobody()) return "still root";
              for (const char* edition : {"two", "three"}) {
                std::string told;
                PublishOptions options;
                options.note = [&](std::string_view note) { told += note; };
                const std::string said = failure(public_, pages(edition, 3, 10), options);
                if (said != "published") return said;
                if (!told.starts_with(expected) || !told.ends_with(": Permission denied")) return told;
              }
              return exit_code(verify(public_, 1)) == 0 && text_of(public_ / "index.html") == "three"
                         ? ""
                         : "not published";
            }),
            "");
}

TEST_F(PublishFaults, AWayThatIsAFileIsSaid) {
  write_text(served_ / "file", "");
  EXPECT_THAT(failure(served_ / "file/public", pages("two", 1, 1)),
              testing::StartsWith("cannot publish to " + (served_ / "file/public").string()));
}

}  // namespace
}  // namespace app
