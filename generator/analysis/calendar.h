#pragma once

#include <memory>

#include "analysis/figures.h"

namespace analysis {

// What happens when: events, reviews, gatherings, aims, next measurements.
struct Calendar {};

// From the edition and its other figures.
std::unique_ptr<Calendar> calendar(const model::Edition& edition, const Figures& figures);

}  // namespace analysis
