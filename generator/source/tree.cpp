#include "source/tree.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "source/diagnostic.h"
#include "source/encoding.h"

namespace source {
namespace {

constexpr std::size_t mebibyte = 1 << 20;
constexpr int most_levels = 32;

std::size_t most_bytes(std::string_view path) {
  if (path.ends_with(".yaml") || path.ends_with(".yml") || path.ends_with(".md")) return mebibyte;
  return path.ends_with(".csv") ? 64 * mebibyte : 32 * mebibyte;
}

[[noreturn]] void fail(std::string_view what, const std::string& path) {
  throw std::system_error(errno, std::generic_category(), fmt::format("cannot {} {}", what, path));
}

// An open file, closed when it is left.
class OpenFile {
 public:
  OpenFile(const std::string& path, int flags)
      : path_(path), descriptor_(::open(path.c_str(), flags | O_CLOEXEC)) {
    if (descriptor_ < 0) fail("read", path_);
  }
  ~OpenFile() { ::close(descriptor_); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  struct stat status() const {
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0) fail("read", path_);
    return status;
  }
  // The file's bytes, at most this many: it may grow while it is read.
  std::string text(std::size_t most) const {
    std::string text(most, '\0');
    std::size_t size = 0;
    while (size < most) {
      const ssize_t count = ::read(descriptor_, text.data() + size, most - size);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) fail("read", path_);
      if (count == 0) break;
      size += static_cast<std::size_t>(count);
    }
    text.resize(size);
    return text;
  }

 private:
  std::string path_;
  int descriptor_;
};

// The folder's names, those left out that editors and systems make for themselves.
std::vector<std::string> names_in(const std::string& folder) {
  DIR* const directory = ::opendir(folder.c_str());
  if (directory == nullptr) fail("read", folder);
  std::vector<std::string> names;
  while (const dirent* const entry = ::readdir(directory)) {
    std::string name = entry->d_name;
    if (!name.starts_with('.') && !name.ends_with('~')) names.push_back(std::move(name));
  }
  ::closedir(directory);
  std::ranges::sort(names);
  return names;
}

// The folder's own path, without links.
std::string own_path(const std::filesystem::path& folder) {
  std::error_code error;
  const auto path = std::filesystem::canonical(folder, error);
  if (error) throw std::system_error(error, fmt::format("cannot read {}", folder.string()));
  return path.string();
}

class TreeReader {
 public:
  TreeReader(const std::filesystem::path& folder, Diagnostics& diagnostics)
      : folder_(own_path(folder)), diagnostics_(diagnostics) {}

  Tree read() {
    struct stat status {};
    if (::stat(folder_.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) fail("read", folder_);
    for (const char* const name : {"site.yaml", "content", "templates", "assets"}) {
      if (::lstat(on_disk(name).c_str(), &status) == 0) read_entry(name, 0);
    }
    return Tree(std::move(files_));
  }

 private:
  std::string on_disk(const std::string& path) const { return folder_ + '/' + path; }
  void report(std::string_view message, std::vector<std::string> arguments) {
    diagnostics_.report(message, Place{}, std::move(arguments));
  }

  void read_entry(const std::string& path, int level) {
    struct stat status {};
    if (::lstat(on_disk(path).c_str(), &status) != 0) fail("read", on_disk(path));
    if (S_ISLNK(status.st_mode)) {
      read_link(path);
    } else if (S_ISDIR(status.st_mode)) {
      read_folder(path, level);
    } else if (S_ISREG(status.st_mode)) {
      read_file(path, on_disk(path));
    } else {
      report("not-a-file", {path});
    }
  }

  void read_folder(const std::string& path, int level) {
    if (level > most_levels) return report("folders-too-deep", {path, std::to_string(most_levels)});
    for (const std::string& name : names_in(on_disk(path))) {
      if (first_not_utf8(name)) {
        report("file-name-not-utf-8", {path, printable(name)});
      } else {
        read_entry(path + '/' + name, level + 1);
      }
    }
  }

  // A link to a file of the folder is followed, wherever it goes through. One to a folder is not:
  // its records would stand there twice, or for ever.
  void read_link(const std::string& path) {
    std::error_code error;
    const std::string target = std::filesystem::canonical(on_disk(path), error).string();
    struct stat status {};
    if (error || ::stat(target.c_str(), &status) != 0) return report("link-is-broken", {path});
    if (!target.starts_with(folder_ + '/')) return report("link-leads-out", {path});
    if (S_ISDIR(status.st_mode)) return report("link-to-folder", {path});
    if (!S_ISREG(status.st_mode)) return report("not-a-file", {path});
    read_file(path, target);
  }

  void read_file(const std::string& path, const std::string& place_on_disk) {
    const OpenFile file(place_on_disk, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const auto size = static_cast<std::size_t>(file.status().st_size);
    const std::size_t most = most_bytes(path);
    if (size > most) {
      const double mebibytes = static_cast<double>(size) / mebibyte;
      return report("file-left-out",
                    {path, fmt::format("{:.3g}", mebibytes), std::to_string(most / mebibyte)});
    }
    files_.push_back({path, file.text(size)});
  }

  std::string folder_;
  Diagnostics& diagnostics_;
  std::vector<File> files_;
};

}  // namespace

Tree::Tree(std::vector<File> files) : files_(std::move(files)) { std::ranges::sort(files_, {}, &File::path); }

std::optional<std::uint32_t> Tree::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(files_, path, {}, &File::path);
  if (found == files_.end() || found->path != path) return std::nullopt;
  return static_cast<std::uint32_t>(found - files_.begin());
}

Tree read_tree(const std::filesystem::path& folder, Diagnostics& diagnostics) {
  return TreeReader(folder, diagnostics).read();
}

}  // namespace source
