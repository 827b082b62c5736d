#include "app/manifest.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <nlohmann/json.hpp>

#include "app/sha256.h"
#include "site/output_file.h"

namespace app {
namespace {

using nlohmann::json;

std::string quoted(const std::string& text) {
  return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

ManifestEntry entry_of(const json& file) {
  return {.path = file.at("path").get<std::string>(),
          .sha256 = file.at("sha256").get<std::string>(),
          .size = file.at("size").get<std::uint64_t>(),
          .scene = file.value("scene", std::string())};
}

Manifest manifest_of(const json& document) {
  const auto text = [&](const char* key) { return document.at(key).get<std::string>(); };
  Manifest manifest{.head = {.version = text("version"),
                             .edition = text("edition"),
                             .as_of = text("as_of"),
                             .audience = text("audience"),
                             .unit = text("unit")},
                    .files = {}};
  for (const json& file : document.at("files")) manifest.files.push_back(entry_of(file));
  return manifest;
}

bool is_sorted_and_safe(const std::vector<ManifestEntry>& files) {
  const auto in_order = [](const ManifestEntry& left, const ManifestEntry& right) {
    return left.path < right.path;
  };
  return std::is_sorted(files.begin(), files.end(), in_order) &&
         std::all_of(files.begin(), files.end(),
                     [](const ManifestEntry& file) { return site::is_output_path(file.path); });
}

}  // namespace

const ManifestEntry* Manifest::find(std::string_view path) const {
  const auto place =
      std::lower_bound(files.begin(), files.end(), path,
                       [](const ManifestEntry& file, std::string_view wanted) { return file.path < wanted; });
  return place != files.end() && place->path == path ? &*place : nullptr;
}

std::string to_json(const Manifest& manifest) {
  assert(is_sorted_and_safe(manifest.files));
  const ManifestHead& head = manifest.head;
  std::string text = fmt::format(
      "{{\n\"made_by\": \"sirkel\",\n\"version\": {},\n\"edition\": {},\n\"as_of\": {},\n\"audience\": {},\n"
      "\"unit\": {},\n\"files\": [",
      quoted(head.version), quoted(head.edition), quoted(head.as_of), quoted(head.audience),
      quoted(head.unit));
  const char* separator = "\n";
  for (const ManifestEntry& file : manifest.files) {
    text += fmt::format("{}{{\"path\": {}, \"sha256\": \"{}\", \"size\": {}", separator, quoted(file.path),
                        file.sha256, file.size);
    if (!file.scene.empty()) text += fmt::format(", \"scene\": {}", quoted(file.scene));
    text += '}';
    separator = ",\n";
  }
  return text + "\n]\n}\n";
}

std::optional<Manifest> read_manifest(std::string_view text) {
  const json document = json::parse(text, nullptr, false);
  if (!document.is_object()) return std::nullopt;
  try {
    if (document.at("made_by") != "sirkel") return std::nullopt;
    Manifest manifest = manifest_of(document);
    if (!is_sorted_and_safe(manifest.files)) return std::nullopt;
    return manifest;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

std::string sums(const Manifest& manifest) {
  const auto line = [](std::string_view hash, std::string_view path) {
    return fmt::format("{}  {}\n", hash, path);
  };
  const std::string of_manifest = line(sha256(to_json(manifest)), manifest_name);
  std::string text;
  bool manifest_stands = false;
  for (const ManifestEntry& file : manifest.files) {
    if (!manifest_stands && manifest_name < file.path) {
      text += of_manifest;
      manifest_stands = true;
    }
    text += line(file.sha256, file.path);
  }
  return manifest_stands ? text : text + of_manifest;
}

}  // namespace app
