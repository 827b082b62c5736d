#include "app/lock.h"

#include <fcntl.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>
#include <thread>

namespace app {
namespace {

std::string this_process() {
  std::array<char, 256> host{};
  if (::gethostname(host.data(), host.size() - 1) != 0) host[0] = '?';
  const auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  return fmt::format("process {} on {}, since {:%Y-%m-%d %H:%M:%S} UTC", ::getpid(), host.data(),
                     fmt::gmtime(std::chrono::system_clock::to_time_t(now)));
}

// The one who held the lock before may have removed the file between our opening and locking it;
// then we hold a lock that nobody else will meet.
bool still_has_its_name(const Descriptor& held, const std::filesystem::path& file) {
  struct stat ours {};
  struct stat named {};
  return ::fstat(held.number(), &ours) == 0 && ::stat(file.c_str(), &named) == 0 &&
         ours.st_ino == named.st_ino && ours.st_dev == named.st_dev;
}

// Empty if another one holds it.
std::optional<Descriptor> try_lock(const std::filesystem::path& file, const std::filesystem::path& guarded) {
  Descriptor opened(::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (!opened) fail("publish to " + guarded.string() + ": cannot make", file);
  if (::flock(opened.number(), LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK || errno == EINTR) return std::nullopt;
    fail("publish to " + guarded.string() + ": cannot lock", file);
  }
  if (!still_has_its_name(opened, file)) return std::nullopt;
  return opened;
}

std::string holder(const std::filesystem::path& file) {
  const Descriptor opened(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  std::array<char, 400> text{};
  const auto length = opened ? ::read(opened.number(), text.data(), text.size()) : 0;
  return length > 0 ? std::string(text.data(), static_cast<std::size_t>(length))
                    : "a process that has not said which";
}

std::string in_use(const std::filesystem::path& guarded, const std::filesystem::path& file) {
  return fmt::format("another build is publishing to {}: {}", guarded.string(), holder(file));
}

}  // namespace

Lock::Lock(std::filesystem::path file, const std::filesystem::path& guarded, std::chrono::milliseconds wait,
           const std::function<void(std::string_view)>& note)
    : file_(std::move(file)) {
  const auto until = std::chrono::steady_clock::now() + wait;
  bool noted = false;
  std::optional<Descriptor> locked = try_lock(file_, guarded);
  while (!locked) {
    if (std::chrono::steady_clock::now() >= until) throw OutputInUse(in_use(guarded, file_));
    if (note && !noted) note(in_use(guarded, file_) + "; waiting for it");
    noted = true;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    locked = try_lock(file_, guarded);
  }
  held_ = std::move(*locked);
  const std::string text = this_process();
  if (::ftruncate(held_.number(), 0) != 0 ||
      ::write(held_.number(), text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
    // The lock holds all the same; only its reason stays untold. A full disk shows when the pages are
    // written.
  }
}

Lock::~Lock() {
  std::error_code ignored;
  std::filesystem::remove(file_, ignored);  // while it is held, so that nobody can have locked it in between
}

}  // namespace app
