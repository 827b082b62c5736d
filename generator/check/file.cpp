#include <algorithm>
#include <set>

#include "check/each_rule.h"
#include "check/markdown_text.h"
#include "check/unread.h"
#include "html/markdown.h"

namespace check {
namespace {

// Names that Windows keeps for itself, with any ending: content/projects/con.yaml can be made on a Linux
// machine and then copied to no share.
bool is_kept_by_windows(std::string_view name) {
  std::string stem(name.substr(0, name.find('.')));
  for (char& letter : stem) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter | 0x20);
  }
  if (stem == "con" || stem == "prn" || stem == "aux" || stem == "nul") return true;
  const bool is_port = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt"));
  return is_port && stem[3] >= '1' && stem[3] <= '9';
}

std::string_view first_kept_by_windows(std::string_view path) {
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    if (is_kept_by_windows(path.substr(at, end - at))) return path.substr(at, end - at);
    at = end + 1;
  }
  return {};
}

std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    parts.push_back(path.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

const model::Kind* kind_in(std::string_view folder) {
  for (const model::Kind& kind : model::all_kinds) {
    if (kind.folder == folder) return &kind;
  }
  return nullptr;
}

// Records and texts beside them are read by where they stand: content/<folder>/<id>.yaml or one folder
// deeper. Folders of no kind are reported by the reader.
bool is_read_by_place(std::string_view path) {
  const auto parts = parts_of(path);
  const model::Kind* const kind = parts.size() >= 3 ? kind_in(parts[1]) : nullptr;
  if (!kind) return true;
  if (parts.size() > 4) return false;
  if (path.ends_with(".md") || path.ends_with(".yml")) return true;  // used, or reported by the reader
  return path.ends_with(".yaml") && kind->form == model::FileForm::yaml;
}

// The files that records name in a field, or in their Markdown.
std::set<std::string> named_files(const Input& input) {
  std::set<std::string> named;
  for_each_record(input.model, [&](const source::Table& table, const void* record, const model::Kind*) {
    source::for_each_leaf(table, record, [&](const source::Field& field, const void* value) {
      if (field.type != source::Type::file) return;
      const auto& name = source::leaf<source::FileName>(value);
      if (name) named.insert(std::string(folder_of(input.tree.file(name.at.file).path)) + name->path);
    });
  });
  return named;
}

std::set<std::string> linked_files(const Input& input) {
  std::set<std::string> linked;
  for_each_markdown_text(input.model, [&](const source::Text::Version& version) {
    const std::string& from = input.tree.file(version.at.file).path;
    for (const html::MarkdownLink& link : html::markdown_links(version.text, version.at)) {
      linked.insert(linked_path(from, link.destination));
    }
  });
  return linked;
}

}  // namespace

void file_names(const Input& input, Diagnostics& diagnostics) {
  for (std::uint32_t index = 0; index < input.tree.files().size(); ++index) {
    const std::string_view name = first_kept_by_windows(input.tree.file(index).path);
    if (!name.empty()) diagnostics.report("file-name-of-windows", {index, 0, 0}, {std::string(name)});
  }
  for_each_record(input.model, [&](const source::Table& table, const void* record, const model::Kind* kind) {
    // An id that is no file's name: one of several records in a file.
    if (!kind || !is_kept_by_windows(id_of(table, record))) return;
    const source::Place place = place_of(table, record);
    if (first_kept_by_windows(input.tree.file(place.file).path).empty()) {
      diagnostics.report("file-name-of-windows", place, {id_of(table, record)});
    }
  });
}

void unused_files(const Input& input, Diagnostics& diagnostics) {
  std::vector<std::uint32_t> not_read;
  for (std::uint32_t index = 0; index < input.tree.files().size(); ++index) {
    const std::string& path = input.tree.file(index).path;
    if (path.starts_with("content/") && !is_read_by_place(path)) not_read.push_back(index);
  }
  if (not_read.empty()) return;
  std::set<std::string> used = named_files(input);
  const auto is_unused = [&](std::uint32_t index) { return !used.contains(input.tree.file(index).path); };
  if (std::ranges::none_of(not_read, is_unused)) return;
  used.merge(linked_files(input));  // texts are parsed for it only where something is left
  const UnreadFiles unread(input.tree, diagnostics);
  for (const std::uint32_t index : not_read) {
    if (!is_unused(index) || unread.any_in(folder_of(input.tree.file(index).path))) continue;
    const std::string& path = input.tree.file(index).path;
    diagnostics.report(path.ends_with(".csv") ? "csv-unused" : "file-unused", {index, 0, 0},
                       {path.substr(path.rfind('/') + 1)});
  }
}

}  // namespace check
