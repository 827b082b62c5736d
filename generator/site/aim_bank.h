#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/aim.h"
#include "site/rendering.h"

// Which aims stand where in the bank of aims.
namespace site {

struct BankedAim {
  const analysis::ProjectFigures* project = nullptr;
  analysis::AimFigures figures;
  const model::StrategicAim* strategic_aim = nullptr;  // null: it serves none
};

// A page of the bank has no more aims than this; a longer bank goes on in parts, on pages of their own.
inline constexpr std::size_t most_aims_on_a_page = 100;

// Every aim of the edition: first those that others may take as a model (AimFigures::is_a_model), by
// strategic aim in its own order and then by the project's title; then those that lack something.
std::vector<BankedAim> banked_aims(const Material& material, source::Language language);

}  // namespace site
