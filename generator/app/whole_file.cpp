#include "app/whole_file.h"

#include <unistd.h>

#include <cerrno>

#include "app/descriptor.h"

namespace app {
namespace {

namespace fs = std::filesystem;

// Where links lead; a file that is not there yet is its own.
fs::path own_path(const fs::path& file) {
  std::error_code none;
  const fs::path real = fs::canonical(file, none);
  return none ? file : real;
}

// A file that is taken away again unless it gets its name; what a killed run left under it goes first.
class Attempt {
 public:
  explicit Attempt(fs::path file) : file_(std::move(file)) { ::unlink(file_.c_str()); }
  Attempt(const Attempt&) = delete;
  Attempt& operator=(const Attempt&) = delete;
  ~Attempt() {
    if (!stands_) ::unlink(file_.c_str());
  }
  bool rename_to(const fs::path& target) {
    stands_ = ::rename(file_.c_str(), target.c_str()) == 0;
    return stands_;
  }

 private:
  fs::path file_;
  bool stands_ = false;
};

}  // namespace

void write_whole_file(const fs::path& file, std::string_view bytes) {
  const fs::path target = own_path(file);
  const fs::path folder = target.has_parent_path() ? target.parent_path() : ".";
  const auto opened = open_folder(folder);
  if (!opened) {
    errno = ENOENT;
    fail("write", file);
  }
  const std::string name = ".sirkel-" + std::to_string(::getpid()) + ".partial";
  Attempt attempt(folder / name);
  try {
    write_new_file(*opened, name, bytes, folder);
  } catch (const std::system_error& error) {
    errno = error.code().value();
    fail("write", file);
  }
  if (!attempt.rename_to(target)) fail("write", file);
}

}  // namespace app
