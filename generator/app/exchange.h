#pragma once

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// Where an edition is made and how it takes the published one's place.
struct Site {
  std::filesystem::path folder;     // the published folder, resolved, not itself a symbolic link
  std::filesystem::path container;  // the folder in which names are exchanged, on the same file system
  std::string prefix;               // of the names that publishing uses in the container
  bool is_mount_point = false;      // then the container is the folder itself, and its entries are exchanged

  std::filesystem::path beside(std::string_view name) const {
    return container / (prefix + std::string(name));
  }
};

using Note = std::function<void(std::string_view)>;

// Follows symbolic links, the last one too, also where it leads to nothing yet.
//   output: as the user wrote it. Nothing is made.
// Throws std::system_error; RefusedOutput if it is no folder, or the root of all.
Site locate(const std::filesystem::path& output);

// A folder that Sirkel did not make and will not replace. The message says why and the way out.
struct RefusedOutput : std::runtime_error {
  using runtime_error::runtime_error;
};

enum class Exchange {
  in_one_step,  // where the file system can: else two renames
  two_renames,  // as on a file system that lacks it
};

// Puts the finished working folder in the published one's place: in one step where that can be done, else
// with two renames and a journal which `recover` completes (`note` is told so). What was published before is
// then in a leftover. Requires the lock, and all on disk.
//   working: name in the container, prefix + "new-…".
// Answers whether it was one step. Throws std::system_error; then what was published is in its place.
bool put_in_place(const Site& site, const std::string& working, Exchange exchange, const Note& note);

// Removes working folders and replaced editions, and answers which. What cannot be removed (another user's,
// say) is in nobody's way: `note` is told. Requires the lock. Throws std::system_error if the container
// cannot be read.
std::vector<std::filesystem::path> remove_leftovers(const Site& site, const Note& note);

// Whether an exchange was begun and is neither completed nor undone: then no folder beside the site may go.
bool is_half_way(const Site& site);

// Completes the exchange that a killed run had begun, then removes leftovers. Requires the lock.
// Throws std::system_error.
void recover(const Site& site, const Note& note);

}  // namespace app
