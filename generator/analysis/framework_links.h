#pragma once

#include <memory>

#include "model/edition.h"

namespace analysis {

struct FrameworkLinks {};

// Null where the edition has one framework only.
std::unique_ptr<FrameworkLinks> framework_links(const model::Edition& edition);

}  // namespace analysis
