#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

// Files and folders through descriptors: publishing must hold on to a folder while its name moves.
namespace app {

// An open file or folder, closed in the end.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { close(); }

  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }
  // Closes now. False, with errno set, if what was written did not reach the file (network folders, quotas).
  bool close();

 private:
  int number_ = -1;
};

// Throws std::system_error with errno: "cannot write public/index.html: No space left on device".
[[noreturn]] void fail(std::string_view tried, const std::filesystem::path& on);

// Calls action() and lets what std::filesystem throws say it in our way:
// "cannot publish to public: /srv/public: Permission denied".
template <class Action>
auto plainly(std::string_view tried, const std::filesystem::path& on, const Action& action) {
  try {
    return action();
  } catch (const std::filesystem::filesystem_error& error) {
    throw std::system_error(
        error.code(), "cannot " + std::string(tried) + " " + on.string() + ": " + error.path1().string());
  }
}

// Empty if it is not there. Throws as above.
std::optional<Descriptor> open_folder(const std::filesystem::path& folder);

// The bytes of a plain file below an open folder; empty if there is none (a link is none).
// Throws std::system_error if it cannot be read; `shown` is the folder's name for the message.
std::optional<std::string> read_file(const Descriptor& folder, const std::string& path,
                                     const std::filesystem::path& shown);

// Whether there is a plain file with exactly these bytes. One that cannot be read has not.
bool has_bytes(const Descriptor& folder, const std::string& path, std::string_view bytes);

// Makes a file, with the folders on its way. Never writes into what is there: requires that there is none.
// Throws std::system_error.
void write_new_file(const Descriptor& folder, const std::string& path, std::string_view bytes,
                    const std::filesystem::path& shown);

// Makes the folders on the way to a path below an open folder. Several threads may do so at once.
void make_folders_to(const Descriptor& folder, const std::string& path, const std::filesystem::path& shown);

// Something below a folder that is not a folder itself.
struct Found {
  std::string path;    // relative, '/' between parts
  bool plain = false;  // a file, not a symbolic link, device or the like
};

// All of it, sorted by path. Symbolic links are not followed. Throws std::system_error.
std::vector<Found> files_below(const std::filesystem::path& folder);

}  // namespace app
