#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "app/publish.h"

// Painting a PNG costs more than all else on its page. So a picture is taken from the published edition where
// that has it: its manifest says what each picture was painted from. There is no other cache to keep or to
// clear.
namespace app {

// What a picture is made of, as 32 lower-case hex digits: XXH3-128, for telling changes, not for security.
//   scene: the text of the chart's scene.
//   painter: all else that the picture depends on: the program's version, the font, the scale. Without it
//     a picture would outlive the program that painted it differently.
std::string scene_hash(std::string_view scene, std::string_view painter);

// Adds the picture to the edition: the published one if its scene has the same hash, else what `paint`
// answers, which is then called once, on this thread. Several threads may call it at once.
ManifestEntry add_picture(Publication& publication, const std::string& path, const std::string& hash,
                          const std::function<std::string()>& paint);

}  // namespace app
