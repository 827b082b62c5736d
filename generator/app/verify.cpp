#include "app/verify.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <system_error>

#include "app/descriptor.h"
#include "app/manifest.h"
#include "app/parallel.h"
#include "app/sha256.h"
#include "site/output_file.h"

namespace app {
namespace {

using Sums = std::map<std::string, std::string>;  // hash of a path

// Empty if a line is not as `sums` writes it.
std::optional<Sums> read_sums(std::string_view text) {
  constexpr std::size_t hash_length = 64;
  Sums found;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (line.size() == text.size()) return std::nullopt;  // cut off
    text.remove_prefix(line.size() + 1);
    if (line.size() <= hash_length + 2 || line.substr(hash_length, 2) != "  ") return std::nullopt;
    const std::string path(line.substr(hash_length + 2));
    if (!site::is_output_path(path)) return std::nullopt;
    if (!found.emplace(path, line.substr(0, hash_length)).second) return std::nullopt;
  }
  return found;
}

Sums sums_of(const Manifest& manifest) {
  Sums listed;
  for (const ManifestEntry& file : manifest.files) listed[file.path] = file.sha256;
  return listed;
}

// The two lists, as far as they can be read.
struct Lists {
  std::optional<std::string> manifest_text;
  std::optional<Manifest> manifest;
  std::optional<std::string> sums_text;
  std::optional<Sums> sums;
};

Lists read_lists(const Descriptor& folder, const std::filesystem::path& shown) {
  Lists lists;
  lists.manifest_text = read_file(folder, std::string(manifest_name), shown);
  if (lists.manifest_text) lists.manifest = read_manifest(*lists.manifest_text);
  lists.sums_text = read_file(folder, std::string(sums_name), shown);
  if (lists.sums_text) lists.sums = read_sums(*lists.sums_text);
  return lists;
}

std::optional<Finding::Kind> manifest_fault(const Lists& lists) {
  if (!lists.manifest_text) return Finding::Kind::missing;
  if (!lists.manifest) return Finding::Kind::changed;
  if (!lists.sums) return std::nullopt;
  const auto line = lists.sums->find(std::string(manifest_name));
  if (line != lists.sums->end() && line->second != sha256(*lists.manifest_text))
    return Finding::Kind::changed;
  return std::nullopt;
}

// Where the manifest is at fault itself, the sums cannot be held against it.
std::optional<Finding::Kind> sums_fault(const Lists& lists) {
  if (!lists.sums_text) return Finding::Kind::missing;
  if (!lists.sums) return Finding::Kind::changed;
  if (manifest_fault(lists)) return std::nullopt;
  return *lists.sums_text == sums(*lists.manifest) ? std::nullopt : std::optional(Finding::Kind::changed);
}

std::vector<Finding> faults_of_lists(const Lists& lists) {
  std::vector<Finding> findings;
  if (const auto kind = manifest_fault(lists))
    findings.push_back({.kind = *kind, .path = std::string(manifest_name)});
  if (const auto kind = sums_fault(lists))
    findings.push_back({.kind = *kind, .path = std::string(sums_name)});
  return findings;
}

std::vector<std::string> listed_paths(const Sums& by_manifest, const Sums& by_sums) {
  std::set<std::string> paths;
  for (const auto& [path, hash] : by_manifest) paths.insert(path);
  for (const auto& [path, hash] : by_sums) paths.insert(path);
  paths.erase(std::string(manifest_name));
  return {paths.begin(), paths.end()};
}

bool agrees(const Sums& list, const std::string& path, const std::string& hash) {
  const auto line = list.find(path);
  return line == list.end() || line->second == hash;
}

std::vector<Finding> extra_files(const std::filesystem::path& folder,
                                 const std::vector<std::string>& listed) {
  std::vector<Finding> findings;
  for (const Found& found : plainly("read", folder, [&] { return files_below(folder); })) {
    if (found.path == manifest_name || found.path == sums_name) continue;
    if (std::binary_search(listed.begin(), listed.end(), found.path)) continue;
    const bool of_a_build =
        found.path.starts_with(".sirkel-");  // in a mount point; else they stand beside it
    findings.push_back(
        {.kind = of_a_build ? Finding::Kind::left_over : Finding::Kind::extra, .path = found.path});
  }
  return findings;
}

struct Words {
  std::array<std::string_view, 4> kinds;  // by Finding::Kind
  std::string_view sound;
  std::string_view faulty;
};

const Words& words(source::Language language) {
  static constexpr Words nb{
      .kinds = {"mangler", "endret", "ikke publisert av Sirkel", "rest etter et avbrutt bygg"},
      .sound = "{} filer, alle slik de ble publisert\n",
      .faulty = "{} av {} filer er ikke slik de ble publisert\n"};
  static constexpr Words en{
      .kinds = {"missing", "changed", "not published by Sirkel", "rest of a stopped build"},
      .sound = "{} files, all as they were published\n",
      .faulty = "{} of {} files are not as they were published\n"};
  return language == source::Language::en ? en : nb;
}

std::size_t count_faults(const Verification& verification) {
  return static_cast<std::size_t>(
      std::count_if(verification.findings.begin(), verification.findings.end(),
                    [](const Finding& finding) { return finding.kind != Finding::Kind::left_over; }));
}

}  // namespace

Verification verify(const std::filesystem::path& folder, unsigned jobs) {
  const auto opened = open_folder(folder);
  if (!opened) fail("open the folder", folder);
  const Lists lists = read_lists(*opened, folder);
  const Sums by_manifest = lists.manifest ? sums_of(*lists.manifest) : Sums();
  const Sums by_sums = lists.sums.value_or(Sums());
  const auto listed = listed_paths(by_manifest, by_sums);
  const auto kinds = parallel_map(listed, jobs, [&](const std::string& path) -> std::optional<Finding::Kind> {
    const auto bytes = read_file(*opened, path, folder);
    if (!bytes) return Finding::Kind::missing;
    const std::string hash = sha256(*bytes);
    if (agrees(by_manifest, path, hash) && agrees(by_sums, path, hash)) return std::nullopt;
    return Finding::Kind::changed;
  });
  Verification verification{.files = listed.size() + 2, .findings = faults_of_lists(lists)};
  for (std::size_t index = 0; index < listed.size(); ++index) {
    if (kinds[index]) verification.findings.push_back({.kind = *kinds[index], .path = listed[index]});
  }
  for (Finding& finding : extra_files(folder, listed)) verification.findings.push_back(std::move(finding));
  std::sort(verification.findings.begin(), verification.findings.end(),
            [](const Finding& left, const Finding& right) { return left.path < right.path; });
  return verification;
}

int exit_code(const Verification& verification) { return count_faults(verification) == 0 ? 0 : 1; }

std::string to_text(const Verification& verification, source::Language language) {
  const Words& said = words(language);
  std::string text;
  for (const Finding& finding : verification.findings) {
    text += fmt::format("{}: {}\n", said.kinds[static_cast<std::size_t>(finding.kind)], finding.path);
  }
  const std::size_t faults = count_faults(verification);
  return text + (faults == 0 ? fmt::format(fmt::runtime(said.sound), verification.files)
                             : fmt::format(fmt::runtime(said.faulty), faults, verification.files));
}

}  // namespace app
