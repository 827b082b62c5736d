#include "app/resources.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace app {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

Resources below(const fs::path& share) {
  return {share / "templates", share / "assets" / "site", share / "assets" / "font", share / "content"};
}

}  // namespace

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(stream)), {});
  if (!stream) throw std::runtime_error(fmt::format("cannot read {}", file.string()));
  return bytes;
}

Resources find_resources() {
  const fs::path program = fs::read_symlink("/proc/self/exe");
  const Resources installed = below(program.parent_path().parent_path() / "share" / "sirkel");
  if (fs::exists(installed.templates)) return installed;
  const Resources built{
      fs::path(SIRKEL_SOURCE_DIR) / "templates", fs::path(SIRKEL_BINARY_DIR) / "assets" / "site",
      fs::path(SIRKEL_BINARY_DIR) / "assets" / "font", fs::path(SIRKEL_SOURCE_DIR) / "content"};
  for (const fs::path& folder : {built.templates, built.assets, built.font}) {
    if (!fs::exists(folder)) {
      throw std::runtime_error(fmt::format(
          "cannot find {}: build with scripts/bootstrap, or install the program", folder.string()));
    }
  }
  return built;
}

source::Tree site_with_templates(const fs::path& site, const Resources& resources,
                                 source::Diagnostics& diagnostics) {
  std::vector<source::File> files = source::read_tree(site, diagnostics).take();
  for (const fs::path& path : files_below(resources.templates)) {
    files.push_back({"sirkel/templates/" + path.lexically_relative(resources.templates).generic_string(),
                     bytes_of(path)});
  }
  return source::Tree(std::move(files));
}

std::vector<site::OutputFile> assets_of(const source::Tree& tree, std::string_view theme,
                                        const Resources& resources) {
  std::vector<site::OutputFile> assets;
  for (const fs::path& path : files_below(resources.assets)) {
    const std::string name = path.filename().string();
    const bool is_theme = name == "theme.css" && !theme.empty();
    const auto own = is_theme ? tree.find(theme) : tree.find("assets/" + name);
    assets.push_back({name, own ? tree.file(*own).text : bytes_of(path)});
  }
  return assets;
}

}  // namespace app
