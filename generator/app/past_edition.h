#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/past_edition.h"

namespace app {

// What `data/edition.json` of a published edition says of projects and of the rows of measures; empty where
// it is none that we wrote.
std::optional<analysis::PastEdition> read_edition(std::string_view json);

// The archived edition of the month of a day: `archive/2026-09/data/edition.json` in a site's folder. Empty
// where there is none. Throws std::runtime_error where there is one that cannot be read: to say then that
// nothing was corrected would be wrong.
std::optional<analysis::PastEdition> archived_edition(const std::filesystem::path& site, source::Date day);

}  // namespace app
