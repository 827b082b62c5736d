#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "analysis/measure.h"
#include "app/resources.h"
#include "html/words.h"

namespace app {

// How a picture is written.
enum class PictureForm { svg, png, pdf };

// By the ending of a file's name, capital or small; nothing for any other ending.
std::optional<PictureForm> picture_form(const std::filesystem::path& file);

// A measure's chart with its title and verdict above it, as the bytes of a file that stands alone: SVG with
// its own colours, light and dark; PNG with two pixels a point; one PDF page.
//   width: in points, of the chart.
//   words: the language of the picture.
// Throws std::runtime_error where the font cannot be read or the picture cannot be made.
std::string picture_of(const analysis::MeasureFigures& figures, PictureForm form, double width,
                       const html::Words& words, const Resources& resources);

}  // namespace app
