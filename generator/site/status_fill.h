#pragma once

#include <vector>

#include "chart/fill.h"
#include "chart/key.h"
#include "model/project.h"
#include "site/rendering.h"

namespace site {

// How a status is drawn in charts, the same in all of them.
chart::Fill status_fill(model::ProjectStatus status);

// What the fills mean, in the order of the statuses.
std::vector<chart::KeyEntry> status_key(const Rendering& rendering);

}  // namespace site
