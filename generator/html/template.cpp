#include "html/template.h"

#include <algorithm>

namespace html {
namespace {

// "templates/parts/head.html" → "parts/head"; empty for what is no template.
std::string_view template_name(std::string_view path, std::string_view folder) {
  constexpr std::string_view ending = ".html";
  if (!path.starts_with(folder) || !path.ends_with(ending)) return {};
  path.remove_prefix(folder.size());
  path.remove_suffix(std::min(ending.size(), path.size()));
  return path;
}

}  // namespace

std::vector<TemplateFile> template_files(const source::Tree& tree,
                                         std::span<const std::string_view> folders) {
  std::vector<TemplateFile> files;
  for (const std::string_view folder : folders) {
    for (std::uint32_t file = 0; file < tree.files().size(); ++file) {
      const std::string name(template_name(tree.file(file).path, folder));
      if (name.empty() || std::ranges::find(files, name, &TemplateFile::name) != files.end()) continue;
      files.push_back({name, file});
    }
  }
  return files;
}

TemplateSet::TemplateSet(const source::Tree& tree, std::span<const std::string_view> folders,
                         const Words& words)
    : tree_(tree), words_(words) {
  for (TemplateFile& found : template_files(tree, folders))
    files_.emplace(std::move(found.name), KnownTemplate{found.file});
}

Program TemplateSet::compile(std::string_view name, const Type& view, source::Diagnostics& diagnostics) {
  const auto found = files_.find(name);
  if (found == files_.end()) {
    diagnostics.report("template-missing", {}, {std::string(name)});
    return {};
  }
  return compile_template(name, view, tree_, words_, files_, diagnostics);
}

void TemplateSet::report_unused(source::Diagnostics& diagnostics) const {
  std::vector<std::string_view> known;
  for (const auto& [name, entry] : files_) {
    if (entry.used) known.push_back(name);
  }
  for (const auto& [name, entry] : files_) {
    if (entry.used) continue;
    diagnostics.report("template-unused", source::Place{.file = entry.file},
                       {name, source::nearest(name, known)});
  }
}

}  // namespace html
