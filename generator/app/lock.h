#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "app/descriptor.h"

namespace app {

// Another process publishes to the same folder: "another build is publishing to public: process 4711 on
// server1, since 2026-10-31 08:15:02 UTC".
struct OutputInUse : std::runtime_error {
  using runtime_error::runtime_error;
};

// Holds a folder's lock until the end of its life, or of the process, however that ends.
// The lock is a file beside the folder (flock, which network file systems know too) that says who holds it.
class Lock {
 public:
  // Waits until the lock is free.
  //   file: the lock file, made if need be and removed in the end.
  //   guarded: the folder's name for messages.
  //   wait: how long at most; then throws OutputInUse.
  //   note: called once, with who holds the lock, if it has to wait.
  // Throws std::system_error if the file cannot be made or locked.
  Lock(std::filesystem::path file, const std::filesystem::path& guarded, std::chrono::milliseconds wait,
       const std::function<void(std::string_view)>& note);
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
  ~Lock();

 private:
  std::filesystem::path file_;
  Descriptor held_;
};

}  // namespace app
