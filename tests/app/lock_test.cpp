#include "app/lock.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "app/parallel.h"
#include "app/temporary_folder.h"

namespace app {
namespace {

TEST(Lock, IsHeldByOneAtATime) {
  const TemporaryFolder folder;
  std::atomic<int> holders = 0;
  std::atomic<int> most = 0;
  parallel_for(500, 4, [&](std::size_t) {
    const Lock lock(folder.path() / "lock", "public", std::chrono::minutes(5), {});
    most = std::max(most.load(), ++holders);
    std::this_thread::yield();
    --holders;
  });
  EXPECT_EQ(most, 1);
}

TEST(Lock, LeavesNoFile) {
  const TemporaryFolder folder;
  { const Lock lock(folder.path() / "lock", "public", std::chrono::seconds(0), {}); }
  EXPECT_TRUE(names_in(folder.path()).empty());
}

TEST(Lock, OfAProcessThatEndedIsFree) {
  const TemporaryFolder folder;
  write_text(folder.path() / "lock", "process 1 on elsewhere, since 2026-10-31 08:00:00 UTC");
  EXPECT_NO_THROW(Lock(folder.path() / "lock", "public", std::chrono::seconds(0), {}));
}

TEST(Lock, ThatCannotBeMadeSaysWhere) {
  try {
    const Lock lock("/proc/lock", "public", std::chrono::seconds(0), {});
    FAIL() << "locked";
  } catch (const std::system_error& error) {
    EXPECT_STREQ(error.what(), "cannot publish to public: cannot make /proc/lock: No such file or directory");
  }
}

}  // namespace
}  // namespace app
