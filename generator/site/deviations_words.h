#pragma once

#include <array>
#include <optional>
#include <string>

#include "analysis/deviation_stat.h"
#include "site/rendering.h"

// What the figures of deviations say, in words and cells.
namespace site {

// The count, or the word for what is hidden.
std::string count_cell(const Rendering& rendering, analysis::PublicCount count);

// "2. tertial 2026"
std::string tertial_name(source::Date first_day, source::Language language);

// The part of a split by its name: the type's title, "nestenhendelse", "over 90 dager".
std::string part_name(const Material& material, analysis::DeviationSplit by,
                      const analysis::DeviationPart& part, source::Language language);

// How many came to each step of the way: reported, analysed, with an action, with the effect checked. None
// where it cannot be told from the parts that are shown.
std::array<std::optional<int>, 4> handling_steps(const analysis::DeviationTertialFigures& tertial);

// The numbers as a table for a spreadsheet: all that the page shows, and the same of the tertials before it.
std::string deviations_csv(const Material& material);
std::string deviations_csv_path();

}  // namespace site
