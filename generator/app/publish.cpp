#include "app/publish.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>

#include "app/parallel.h"
#include "app/sha256.h"

namespace app {
namespace {

namespace fs = std::filesystem;

bool is_below(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

Site locate_with_way(const fs::path& output) {
  Site site = locate(output);
  plainly("publish to", output, [&] { fs::create_directories(site.container); });
  return site;
}

std::optional<Manifest> manifest_in(const std::optional<Descriptor>& folder, const fs::path& shown) {
  const auto text = folder ? read_file(*folder, std::string(manifest_name), shown) : std::nullopt;
  return text ? read_manifest(*text) : std::nullopt;
}

// What stands in the folder and is not listed in the manifest, sorted.
std::vector<std::string> foreign_files(const Site& site, const std::optional<Manifest>& manifest) {
  std::vector<std::string> foreign;
  for (const Found& found : files_below(site.folder)) {
    if (site.is_mount_point && found.path.starts_with(site.prefix)) continue;
    const bool ours =
        manifest && found.plain &&
        (found.path == manifest_name || found.path == sums_name || manifest->find(found.path) != nullptr);
    if (!ours) foreign.push_back(found.path);
  }
  return foreign;
}

// Whoever keeps something of their own in the folder would lose it with the old edition.
void refuse_what_is_not_ours(const Site& site, const std::optional<Manifest>& manifest,
                             const fs::path& output) {
  const auto foreign = plainly("look through", output, [&] { return foreign_files(site, manifest); });
  if (foreign.empty()) return;
  if (!manifest) {
    throw RefusedOutput(
        fmt::format("will not replace {}: it was not made by Sirkel (it holds {}, and no {} of ours); "
                    "publish to another folder, or empty this one",
                    output.string(), foreign.front(), manifest_name));
  }
  throw RefusedOutput(fmt::format(
      "will not replace {}: Sirkel did not put {} there{}; move it away", output.string(), foreign.front(),
      foreign.size() > 1 ? fmt::format(" (nor {} more)", foreign.size() - 1) : ""));
}

// A name that nothing beside the site has, nor its counterpart for the replaced edition: what another user's
// stopped build left may be beyond our power to remove, and in a container every build has the same process
// number.
std::string make_working_folder(const Site& site, const fs::path& output) {
  for (int attempt = 0;; ++attempt) {
    const std::string number = fmt::format("{}.{}", ::getpid(), attempt);
    if (fs::exists(fs::symlink_status(site.beside("old-" + number)))) continue;
    const fs::path folder = site.beside("new-" + number);
    if (::mkdir(folder.c_str(), 0777) == 0) return folder.filename();
    if (errno != EEXIST) fail("publish to " + output.string() + ": cannot make the folder", folder);
  }
}

// The new edition can be read by those who could read the old one. Where we may not give it away, it stays
// ours.
void take_over_permissions(const Descriptor& from, const Descriptor& to) {
  struct stat status {};
  if (::fstat(from.number(), &status) != 0) return;
  const bool given = ::fchown(to.number(), status.st_uid, status.st_gid) == 0;
  if (given || status.st_uid == ::geteuid()) ::fchmod(to.number(), status.st_mode & 07777);
}

std::vector<ManifestEntry> sorted(std::vector<ManifestEntry> entries) {
  std::sort(entries.begin(), entries.end(),
            [](const ManifestEntry& left, const ManifestEntry& right) { return left.path < right.path; });
  assert(std::adjacent_find(entries.begin(), entries.end(),
                            [](const ManifestEntry& left, const ManifestEntry& right) {
                              return left.path == right.path;
                            }) == entries.end());
  return entries;
}

}  // namespace

Publication::Publication(fs::path output, ManifestHead head, PublishOptions options)
    : output_(std::move(output)),
      head_(std::move(head)),
      options_(std::move(options)),
      site_(locate_with_way(output_)),
      lock_(site_.beside("lock"), output_, options_.lock_wait, options_.note) {
  recover(site_, options_.note);
  published_folder_ = open_folder(site_.folder);
  published_ = manifest_in(published_folder_, output_);
  if (published_folder_) refuse_what_is_not_ours(site_, published_, output_);
  working_name_ = make_working_folder(site_, output_);
  auto working = open_folder(site_.container / working_name_);
  assert(working);
  working_ = std::move(*working);
}

Publication::~Publication() {
  std::error_code ignored;  // what cannot be removed now, the next run removes
  if (!working_ || is_half_way(site_)) return;
  fs::remove_all(site_.container / working_name_, ignored);
}

ManifestEntry Publication::add(const site::OutputFile& file, std::string scene) {
  assert(site::is_output_path(file.path) && file.path != manifest_name && file.path != sums_name);
  ManifestEntry entry = entry_of(file.path, file.bytes);
  entry.scene = std::move(scene);
  return entry;
}

std::optional<ManifestEntry> Publication::reuse(const std::string& path, std::string_view scene) {
  assert(!scene.empty());
  const ManifestEntry* entry = published_ ? published_->find(path) : nullptr;
  if (entry == nullptr || entry->scene != scene) return std::nullopt;
  const auto bytes = read_file(*published_folder_, path, output_);
  if (!bytes || sha256(*bytes) != entry->sha256) return std::nullopt;
  return add({.path = path, .bytes = *bytes}, std::string(scene));
}

std::vector<ManifestEntry> Publication::carry_over(std::string_view folder) {
  std::vector<ManifestEntry> entries;
  if (!published_) return entries;
  for (const ManifestEntry& entry : published_->files) {
    if (!is_below(entry.path, folder)) continue;
    if (::faccessat(working_.number(), entry.path.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) continue;
    const auto bytes = read_file(*published_folder_, entry.path, output_);
    if (!bytes) {
      tell(fmt::format("{} is missing, so it is no longer published", (output_ / entry.path).string()));
      continue;
    }
    entries.push_back(add({.path = entry.path, .bytes = *bytes}, entry.scene));
    if (entries.back().sha256 != entry.sha256) {
      tell(fmt::format("{} was changed after it was published", (output_ / entry.path).string()));
    }
  }
  return entries;
}

PublishResult Publication::finish(std::vector<ManifestEntry> entries) {
  assert(entries.size() == added_);
  const Manifest manifest{.head = head_, .files = sorted(std::move(entries))};
  const std::string json = to_json(manifest);
  const std::string sums_text = sums(manifest);
  place(std::string(manifest_name), json);
  place(std::string(sums_name), sums_text);
  if (published_folder_) take_over_permissions(*published_folder_, working_);
  if (::syncfs(working_.number()) != 0) fail("write to disk", output_);
  const bool one_step = put_in_place(site_, working_name_, options_.exchange, options_.note);
  working_.close();
  remove_leftovers(site_, options_.note);
  PublishResult result{.folder = site_.folder,
                       .files = manifest.files.size() + 2,
                       .unchanged = unchanged_,
                       .bytes = json.size() + sums_text.size(),
                       .one_step = one_step};
  for (const ManifestEntry& entry : manifest.files) result.bytes += entry.size;
  return result;
}

ManifestEntry Publication::entry_of(const std::string& path, std::string_view bytes) {
  place(path, bytes);
  ++added_;
  return {.path = path, .sha256 = sha256(bytes), .size = bytes.size(), .scene = {}};
}

void Publication::place(const std::string& path, std::string_view bytes) {
  if (published_folder_ && has_bytes(*published_folder_, path, bytes) && share(path)) {
    ++unchanged_;
    return;
  }
  write_new_file(working_, path, bytes, output_);
}

// False where the file system has no hard links, too many of them, or forbids them: then a copy is as good.
bool Publication::share(const std::string& path) {
  const auto link = [&] {
    return ::linkat(published_folder_->number(), path.c_str(), working_.number(), path.c_str(), 0) == 0;
  };
  if (link()) return true;
  if (errno != ENOENT) return false;
  make_folders_to(working_, path, output_);
  return link();
}

void Publication::tell(std::string_view sentence) const {
  if (options_.note) options_.note(sentence);
}

PublishResult publish(const fs::path& output, std::span<const site::OutputFile> files,
                      const ManifestHead& head, const PublishOptions& options) {
  Publication publication(output, head, options);
  auto entries =
      parallel_map(files, options.jobs, [&](const site::OutputFile& file) { return publication.add(file); });
  for (ManifestEntry& entry : publication.carry_over("archive")) entries.push_back(std::move(entry));
  return publication.finish(std::move(entries));
}

void recover_output(const fs::path& output, const PublishOptions& options) {
  const Site site = locate(output);
  if (!is_half_way(site)) return;
  const Lock lock(site.beside("lock"), output, options.lock_wait, options.note);
  recover(site, options.note);
}

}  // namespace app
