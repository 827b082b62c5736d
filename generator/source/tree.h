#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace source {

class Diagnostics;

// One file of a site's folder.
struct File {
  std::string path;  // relative to the site's folder, '/' between parts: "content/projects/falls.yaml"
  std::string text;  // its bytes, as they are on disk
};

// All files that a site is made from, sorted by path, so that a place in an earlier file is the
// smaller place. Everything below this room reads from here and never from the disk; a test makes
// one from strings: Tree({{"content/pages/om.md", "# Om"}}).
class Tree {
 public:
  Tree() = default;
  explicit Tree(std::vector<File> files);
  // For tests: without it, `Tree({{"a", "b"}})` could mean two things.
  explicit Tree(std::initializer_list<File> files) : Tree(std::vector<File>(files)) {}

  const std::vector<File>& files() const { return files_; }
  const File& file(std::uint32_t index) const { return files_.at(index); }

  // The index of the file with this exact path.
  std::optional<std::uint32_t> find(std::string_view path) const;

  // The files, to make another tree of; this one is then empty.
  std::vector<File> take() { return std::move(files_); }

 private:
  std::vector<File> files_;
};

// Reads `site.yaml`, `content/`, `templates/` and `assets/` of a site's folder.
// Symbolic links that lead out of the folder, files that are too large (YAML 1 MiB, CSV 64 MiB,
// Markdown 1 MiB, others 32 MiB) and names that are not UTF-8 are reported and left out.
// Names that begin with '.' or end with '~' are passed over. Throws std::system_error if the folder
// cannot be read.
Tree read_tree(const std::filesystem::path& folder, Diagnostics& diagnostics);

}  // namespace source
