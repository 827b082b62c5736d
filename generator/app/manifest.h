#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

inline constexpr std::string_view manifest_name = "manifest.json";
inline constexpr std::string_view sums_name = "SHA256SUMS";

// One published file.
struct ManifestEntry {
  std::string path;        // as in site::OutputFile
  std::string sha256;      // 64 lower-case hex digits
  std::uint64_t size = 0;  // bytes
  std::string scene;       // of a picture: the hash of what it was painted from (picture_cache.h); else empty

  bool operator==(const ManifestEntry&) const = default;
};

// What a published edition says about itself. Nothing here comes from a clock but what the caller
// read as the as-of day: the same edition has the same manifest.
struct ManifestHead {
  std::string version;   // of the program
  std::string edition;   // the caller's name for it
  std::string as_of;     // ISO date
  std::string audience;  // "internal"
  std::string unit;      // id; empty: the whole organisation

  bool operator==(const ManifestHead&) const = default;
};

// manifest.json: all files of the edition, but itself and SHA256SUMS.
struct Manifest {
  ManifestHead head;
  std::vector<ManifestEntry> files;  // sorted by path

  const ManifestEntry* find(std::string_view path) const;  // null if it is not listed
  bool operator==(const Manifest&) const = default;
};

// The text of manifest.json, one file a line. Requires sorted files.
std::string to_json(const Manifest& manifest);

// The manifest that a text holds. Empty if it is not JSON, not one of ours (other programs have a
// manifest.json too), or holds a path that may not stand in a site.
std::optional<Manifest> read_manifest(std::string_view json);

// The text of SHA256SUMS, for `sha256sum -c SHA256SUMS`: all files of the edition with
// manifest.json, but without itself, sorted by path.
std::string sums(const Manifest& manifest);

}  // namespace app
