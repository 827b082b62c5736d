#include "site/assets.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <cassert>

namespace site {
namespace {

std::string hashed_name(const std::string& name, const std::string& bytes) {
  const std::string hash = fmt::format("{:016x}", XXH3_64bits(bytes.data(), bytes.size())).substr(0, 10);
  const std::size_t dot = std::min(name.rfind('.'), name.size());
  return fmt::format("{}-{}{}", name.substr(0, dot), hash, name.substr(dot));
}

std::string with_new_names(std::string css, const std::map<std::string, std::string, std::less<>>& paths) {
  for (const auto& [name, path] : paths) {
    const std::string old_url = fmt::format("url({})", name);
    const std::string new_url = fmt::format("url({})", path.substr(path.rfind('/') + 1));
    for (std::size_t at = css.find(old_url); at != std::string::npos;
         at = css.find(old_url, at + new_url.size())) {
      css.replace(at, old_url.size(), new_url);
    }
  }
  return css;
}

}  // namespace

Assets::Assets(std::vector<OutputFile> files) {
  // Style sheets last: their bytes change with the names of what they load.
  std::ranges::stable_sort(files, {}, [](const OutputFile& file) { return file.path.ends_with(".css"); });
  for (OutputFile& file : files) {
    if (file.path.ends_with(".css")) file.bytes = with_new_names(std::move(file.bytes), paths_);
    const std::string path = "assets/" + hashed_name(file.path, file.bytes);
    paths_.emplace(file.path, path);
    files_.push_back({path, std::move(file.bytes)});
  }
}

const std::string& Assets::path(std::string_view name) const {
  const auto found = paths_.find(name);
  assert(found != paths_.end() && "the assets were built with the program");
  return found->second;
}

}  // namespace site
