#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/classification.h"
#include "source/date.h"

namespace site {

// A file of an archived month.
struct ArchivedFile {
  std::string path;        // from the month's own folder: "data/edition.json"
  std::uint64_t size = 0;  // bytes
};

// A month as it was frozen, at an address that stays.
struct ArchivedMonth {
  std::string name;    // "2026-10", also its folder: archive/2026-10/
  source::Date as_of;  // its last day
  model::Classification audience = model::Classification::internal;
  std::string version;              // of the program that froze it
  std::vector<ArchivedFile> files;  // sorted by path; without the two lists, manifest.json and SHA256SUMS
  std::uint64_t bytes = 0;          // of all its files
  std::string checksum;             // SHA-256 of its SHA256SUMS
};

struct Archive {
  std::vector<ArchivedMonth> months;  // the newest first
};

}  // namespace site
