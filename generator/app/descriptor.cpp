#include "app/descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <system_error>

namespace app {
namespace {

bool write_all(const Descriptor& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(file.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

Descriptor create(const Descriptor& folder, const std::string& path) {
  return Descriptor(
      ::openat(folder.number(), path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
}

// A file to read, with its status; none if it is not there, a link, or not a plain file.
std::optional<Descriptor> open_file(const Descriptor& folder, const std::string& path, struct stat& status) {
  // Non-blocking, so that a pipe put in a file's place does not hold the build up.
  Descriptor file(::openat(folder.number(), path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (file && ::fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode)) return file;
  if (file) errno = ENOENT;
  return std::nullopt;
}

// Up to `length` bytes; -1 with errno.
ssize_t read_some(const Descriptor& file, char* into, std::size_t length) {
  while (true) {
    const auto got = ::read(file.number(), into, length);
    if (got >= 0 || errno != EINTR) return got;
  }
}

}  // namespace

bool Descriptor::close() { return number_ < 0 || ::close(std::exchange(number_, -1)) == 0; }

void fail(std::string_view tried, const std::filesystem::path& on) {
  const int number = errno;
  throw std::system_error(number, std::generic_category(),
                          "cannot " + std::string(tried) + " " + on.string());
}

std::optional<Descriptor> open_folder(const std::filesystem::path& folder) {
  Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened) return opened;
  if (errno == ENOENT) return std::nullopt;
  fail("open the folder", folder);
}

std::optional<std::string> read_file(const Descriptor& folder, const std::string& path,
                                     const std::filesystem::path& shown) {
  struct stat status {};
  const auto file = open_file(folder, path, status);
  if (!file) {
    if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP) return std::nullopt;
    fail("read", shown / path);
  }
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t length = 0;
  while (length < bytes.size()) {
    const auto got = read_some(*file, bytes.data() + length, bytes.size() - length);
    if (got < 0) fail("read", shown / path);
    if (got == 0) break;
    length += static_cast<std::size_t>(got);
  }
  bytes.resize(length);
  return bytes;
}

bool has_bytes(const Descriptor& folder, const std::string& path, std::string_view bytes) {
  struct stat status {};
  const auto file = open_file(folder, path, status);
  if (!file || static_cast<std::size_t>(status.st_size) != bytes.size()) return false;
  std::array<char, 32768> part;
  while (!bytes.empty()) {
    const auto got = read_some(*file, part.data(), std::min(part.size(), bytes.size()));
    if (got <= 0) return false;
    const auto length = static_cast<std::size_t>(got);
    if (bytes.substr(0, length) != std::string_view(part.data(), length)) return false;
    bytes.remove_prefix(length);
  }
  return true;
}

void make_folders_to(const Descriptor& folder, const std::string& path, const std::filesystem::path& shown) {
  for (auto slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
    const std::string part = path.substr(0, slash);
    if (::mkdirat(folder.number(), part.c_str(), 0777) != 0 && errno != EEXIST) {
      fail("make the folder", shown / part);
    }
  }
}

void write_new_file(const Descriptor& folder, const std::string& path, std::string_view bytes,
                    const std::filesystem::path& shown) {
  Descriptor file = create(folder, path);
  if (!file && errno == ENOENT) {
    make_folders_to(folder, path, shown);
    file = create(folder, path);
  }
  assert(file || errno != EEXIST);
  if (!file || !write_all(file, bytes) || !file.close()) fail("write", shown / path);
}

std::vector<Found> files_below(const std::filesystem::path& folder) {
  std::vector<Found> found;
  const std::size_t length_of_folder = (folder / "").native().size();
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const auto type = entry.symlink_status().type();
    if (type == std::filesystem::file_type::directory) continue;
    found.push_back({.path = entry.path().native().substr(length_of_folder),
                     .plain = type == std::filesystem::file_type::regular});
  }
  std::sort(found.begin(), found.end(),
            [](const Found& left, const Found& right) { return left.path < right.path; });
  return found;
}

}  // namespace app
