#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "source/language.h"

namespace app {

// One way in which a folder is not as it was published.
struct Finding {
  enum class Kind {
    missing,    // listed and not there
    changed,    // not the bytes that were published
    extra,      // there and not listed
    left_over,  // of a build that was stopped; the next one removes it. No fault of the edition.
  };
  Kind kind = Kind::changed;
  std::string path;

  bool operator==(const Finding&) const = default;
};

struct Verification {
  std::size_t files = 0;          // that should be there, with manifest.json and SHA256SUMS
  std::vector<Finding> findings;  // sorted by path
};

// Holds a published folder against its manifest.json and its SHA256SUMS.
// They tell what was changed by mistake or halfway; who replaces a page and both lists leaves no trace.
//   jobs: threads, at least 1.
// Throws std::system_error if the folder or a file in it cannot be read.
Verification verify(const std::filesystem::path& folder, unsigned jobs);

// 0: as it was published; 1: not.
int exit_code(const Verification& verification);

// One line a finding, "changed: index.html", then one that sums up; each ends with a line feed.
// In bokmål, also where nynorsk is asked for, or English.
std::string to_text(const Verification& verification, source::Language language);

}  // namespace app
