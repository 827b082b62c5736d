#include "source/tree.h"

#include <algorithm>

namespace source {

Tree::Tree(std::vector<File> files) : files_(std::move(files)) {
  std::ranges::sort(files_, {}, &File::path);
}

std::optional<std::uint32_t> Tree::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(files_, path, {}, &File::path);
  if (found == files_.end() || found->path != path) return std::nullopt;
  return static_cast<std::uint32_t>(found - files_.begin());
}

}  // namespace source
