#pragma once

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <exception>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>

// Processes that a test starts to be killed, or to be someone else.
namespace app {

// Runs check() in a process of its own, which may change user or mount; answers what it answers: empty if all
// is well.
inline std::string in_child(const std::function<std::string()>& check) {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) return "no pipe";
  const pid_t child = ::fork();
  if (child == 0) {
    std::string complaint;
    try {
      complaint = check();
    } catch (const std::exception& error) {
      complaint = std::string("threw: ") + error.what();
    }
    const auto written = ::write(ends[1], complaint.data(), complaint.size());
    ::_exit(written == static_cast<ssize_t>(complaint.size()) ? 0 : 2);
  }
  ::close(ends[1]);
  std::string complaint;
  std::array<char, 4096> part{};
  for (ssize_t length = 0; (length = ::read(ends[0], part.data(), part.size())) > 0;) {
    complaint.append(part.data(), static_cast<std::size_t>(length));
  }
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  return status == 0 ? complaint
                     : complaint + " (the process ended with status " + std::to_string(status) + ")";
}

// Gives the calling process mounts of its own and mounts a small memory disk. False where that is not
// allowed.
inline bool mount_small_disk(const std::filesystem::path& folder, const char* options) {
  return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         ::mount("sirkel-test", folder.c_str(), "tmpfs", 0, options) == 0;
}

inline bool may_mount(const std::filesystem::path& folder) {
  return in_child([&] { return mount_small_disk(folder, "size=64k") ? "" : "no"; }).empty();
}

enum class Ended { killed, by_itself, badly };

inline Ended how_it_ended(int status) {
  if (WIFSIGNALED(status)) return WTERMSIG(status) == SIGKILL ? Ended::killed : Ended::badly;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Ended::by_itself : Ended::badly;
}

// Runs action() in a process that is killed where it enters or leaves a system call for the n-th time (from
// 1), so that every state on the disk is met. `badly` also where tracing is not allowed.
inline Ended killed_at_stop(int n, const std::function<void()>& action) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(3);
    ::raise(SIGSTOP);
    action();
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  for (int stop = 0; stop < n && WIFSTOPPED(status); ++stop) {
    if (::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) != 0) break;
    ::waitpid(child, &status, 0);
  }
  if (!WIFSTOPPED(status)) return how_it_ended(status);
  ::kill(child, SIGKILL);
  ::waitpid(child, &status, 0);
  return how_it_ended(status);
}

// Runs action() in a process that is killed after a while.
inline Ended killed_after(std::chrono::microseconds delay, const std::function<void()>& action) {
  const pid_t child = ::fork();
  if (child == 0) {
    action();
    ::_exit(0);
  }
  std::this_thread::sleep_for(delay);
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  return how_it_ended(status);
}

}  // namespace app
