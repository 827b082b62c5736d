#pragma once

#include <filesystem>
#include <vector>

#include "app/resources.h"
#include "source/language.h"

namespace app {

// Writes a small site to begin from: site.yaml, one record of each kind that one starts with, made from
// the tables, and the reference frameworks. Answers the files written, in order.
// Throws UsageError if the folder holds anything, and std::runtime_error if it cannot be written.
std::vector<std::filesystem::path> new_site(const std::filesystem::path& folder, const Resources& resources,
                                            source::Language language);

}  // namespace app
