#include "app/picture_cache.h"

#include <fmt/format.h>
#include <xxhash.h>

namespace app {

std::string scene_hash(std::string_view scene, std::string_view painter) {
  const XXH128_hash_t of_painter = XXH3_128bits(painter.data(), painter.size());
  const XXH128_hash_t hash = XXH3_128bits_withSeed(scene.data(), scene.size(), of_painter.low64);
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

ManifestEntry add_picture(Publication& publication, const std::string& path, const std::string& hash,
                          const std::function<std::string()>& paint) {
  if (auto published = publication.reuse(path, hash)) return *std::move(published);
  return publication.add({.path = path, .bytes = paint()}, hash);
}

}  // namespace app
