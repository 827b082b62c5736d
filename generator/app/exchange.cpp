#include "app/exchange.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <cstdio>
#include <stdexcept>

#include "app/descriptor.h"

namespace app {
namespace {

namespace fs = std::filesystem;

// From and to, relative to the container.
struct Rename {
  std::string from;
  std::string to;
};

bool is_there(const fs::path& path) { return fs::symlink_status(path).type() != fs::file_type::not_found; }

void move_name(const fs::path& from, const fs::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) fail("move " + from.string() + " to", to);
}

fs::path follow_links(fs::path path) {
  for (int links = 0; fs::is_symlink(path); ++links) {
    if (links == 40) {
      errno = ELOOP;
      fail("find the folder", path);
    }
    path = path.parent_path() / fs::read_symlink(path);
  }
  return path;
}

// Bind mounts keep their device, so the device number alone does not tell.
bool is_mount_point(const fs::path& folder) {
  struct statx status {};
  if (::statx(AT_FDCWD, folder.c_str(), AT_SYMLINK_NOFOLLOW, STATX_INO, &status) != 0) return false;
  return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

void sync_folder(const Site& site) {
  const auto folder = open_folder(site.container);
  // EINVAL: a file system that has nothing to do for a folder.
  if (!folder || (::fsync(folder->number()) != 0 && errno != EINVAL))
    fail("write to disk the folder", site.container);
}

// --- the journal: the renames still to be done, each name ended by a zero byte ---

void write_journal(const Site& site, const std::vector<Rename>& renames) {
  const auto container = open_folder(site.container);
  if (!container) fail("open the folder", site.container);
  std::string text;
  for (const Rename& step : renames) text += step.from + '\0' + step.to + '\0';
  const std::string unfinished = site.prefix + "new-journal";
  write_new_file(*container, unfinished, text, site.container);
  const Descriptor written(::openat(container->number(), unfinished.c_str(), O_RDONLY | O_CLOEXEC));
  if (!written || ::fsync(written.number()) != 0) fail("write to disk", site.beside("journal"));
  move_name(site.container / unfinished, site.beside("journal"));
  sync_folder(site);
}

std::vector<Rename> read_journal(const Site& site) {
  const auto container = open_folder(site.container);
  const auto text = container ? read_file(*container, site.prefix + "journal", site.container) : std::nullopt;
  std::vector<std::string> names(1);
  for (const char letter : text.value_or("")) {
    if (letter != '\0') names.back() += letter;
    if (letter == '\0') names.emplace_back();
  }
  std::vector<Rename> renames;
  for (std::size_t index = 0; index + 2 < names.size(); index += 2) {
    renames.push_back({.from = names[index], .to = names[index + 1]});
  }
  return renames;
}

// --- two renames ---

// For a folder: it goes to the old place, and the new one to its place. For a mount point, which cannot be
// renamed: the same with each of its entries.
std::vector<Rename> renames_of(const Site& site, const std::string& working) {
  const std::string old = site.prefix + "old-" + working.substr(working.rfind('-') + 1);
  const std::string name = site.folder.filename();
  if (!site.is_mount_point) return {{.from = name, .to = old}, {.from = working, .to = name}};
  std::vector<Rename> renames;
  fs::create_directory(site.container / old);
  for (const auto& entry : fs::directory_iterator(site.folder)) {
    const std::string entry_name = entry.path().filename();
    if (!entry_name.starts_with(site.prefix))
      renames.push_back({.from = entry_name, .to = old + "/" + entry_name});
  }
  for (const auto& entry : fs::directory_iterator(site.container / working)) {
    const std::string entry_name = entry.path().filename();
    renames.push_back({.from = working + "/" + entry_name, .to = entry_name});
  }
  return renames;
}

// A step that was done before is passed over: its target is there, or its source is not.
// So a run that was killed at any point can be completed from the start of its journal.
void complete(const Site& site, const std::vector<Rename>& renames) {
  for (const Rename& step : renames) {
    if (!is_there(site.container / step.from) || is_there(site.container / step.to)) continue;
    move_name(site.container / step.from, site.container / step.to);
  }
  sync_folder(site);
  fs::remove(site.beside("journal"));
}

void undo(const Site& site, const std::vector<Rename>& renames) {
  for (auto step = renames.rbegin(); step != renames.rend(); ++step) {
    if (is_there(site.container / step->from) || !is_there(site.container / step->to)) continue;
    move_name(site.container / step->to, site.container / step->from);
  }
  fs::remove(site.beside("journal"));
}

void put_in_place_by_renames(const Site& site, const std::string& working, const Note& note) {
  if (note) {
    note(fmt::format("{} cannot be exchanged in one step: {}; for a moment a reader may find it incomplete",
                     site.folder.string(),
                     site.is_mount_point ? "it is a mount point" : "its file system does not offer that"));
  }
  const std::vector<Rename> renames = renames_of(site, working);
  write_journal(site, renames);
  try {
    complete(site, renames);
  } catch (const std::system_error&) {
    undo(site, renames);
    throw;
  }
}

bool lacks_the_one_step(int error) {
  return error == EINVAL || error == ENOSYS || error == EXDEV || error == EBUSY || error == EOPNOTSUPP;
}

}  // namespace

Site locate(const fs::path& output) {
  return plainly("publish to", output, [&] {
    fs::path folder = follow_links(fs::absolute(output.has_filename() ? output : output.parent_path()));
    if (is_there(folder) && !fs::is_directory(folder)) {
      throw RefusedOutput(fmt::format("{} is a file: name a folder to publish to", output.string()));
    }
    folder = is_there(folder) ? fs::canonical(folder)
                              : fs::weakly_canonical(folder.parent_path()) / folder.filename();
    if (!folder.has_relative_path()) {
      throw RefusedOutput(fmt::format("{} is the root of all: name a folder to publish to", output.string()));
    }
    const bool mounted = is_mount_point(folder);
    return Site{.folder = folder,
                .container = mounted ? folder : folder.parent_path(),
                .prefix = mounted ? ".sirkel-" : "." + folder.filename().string() + ".sirkel-",
                .is_mount_point = mounted};
  });
}

bool put_in_place(const Site& site, const std::string& working, Exchange exchange, const Note& note) {
  return plainly("publish to", site.folder, [&] {
    const fs::path made = site.container / working;
    bool one_step = false;
    if (!site.is_mount_point && (!is_there(site.folder) || fs::is_empty(site.folder))) {
      move_name(made, site.folder);  // onto nothing or an empty folder: one step on every file system
      one_step = true;
    } else if (!site.is_mount_point && exchange == Exchange::in_one_step) {
      one_step = ::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, site.folder.c_str(), RENAME_EXCHANGE) == 0;
      if (!one_step && !lacks_the_one_step(errno)) fail("exchange " + made.string() + " with", site.folder);
    }
    if (one_step) sync_folder(site);
    if (!one_step) put_in_place_by_renames(site, working, note);
    return one_step;
  });
}

std::vector<fs::path> remove_leftovers(const Site& site, const Note& note) {
  std::vector<fs::path> leftovers;
  plainly("clear what is left beside", site.folder, [&] {
    for (const auto& entry : fs::directory_iterator(site.container)) {
      const std::string name = entry.path().filename();
      if (name.starts_with(site.prefix + "new-") || name.starts_with(site.prefix + "old-")) {
        leftovers.push_back(entry.path());
      }
    }
  });
  std::erase_if(leftovers, [&](const fs::path& leftover) {
    std::error_code error;
    fs::remove_all(leftover, error);
    if (error && note) note(fmt::format("cannot remove {}: {}", leftover.string(), error.message()));
    return static_cast<bool>(error);
  });
  return leftovers;
}

bool is_half_way(const Site& site) { return is_there(site.beside("journal")); }

void recover(const Site& site, const Note& note) {
  if (is_half_way(site)) {
    plainly("complete the edition in", site.folder, [&] { complete(site, read_journal(site)); });
    // Then someone else had a hand in it, and what looks like a leftover may be all there is.
    if (!is_there(site.folder)) {
      throw std::runtime_error(
          fmt::format("cannot complete the edition in {}: look for it in {}* and move it back",
                      site.folder.string(), site.beside("").string()));
    }
    if (note) {
      note(fmt::format("completed the edition in {} that a stopped build had begun to put there",
                       site.folder.string()));
    }
  }
  for (const fs::path& leftover : remove_leftovers(site, note)) {
    if (note) note(fmt::format("removed {}, left by a stopped build", leftover.string()));
  }
}

}  // namespace app
