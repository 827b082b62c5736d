#pragma once

#include <string>
#include <string_view>

namespace site {

// One file of the site as it is handed to publishing.
struct OutputFile {
  std::string path;   // relative to the site's first page, '/' between parts: "prosjekter/fall/index.html"
  std::string bytes;  // as they shall be on disk
};

// Whether a path may stand in a published site: parts of a-z, 0-9, '-' and '.', with '/' between them, none
// of them empty, "." or "..". It works from file://, a network share and a web server alike, and leads
// nowhere outside the site. SHA256SUMS is the one name with capitals: archived months have one.
constexpr bool is_output_path(std::string_view path) {
  while (true) {
    const auto slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (part != "SHA256SUMS" &&
        part.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") != part.npos) {
      return false;
    }
    if (slash == path.npos) return true;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace site
