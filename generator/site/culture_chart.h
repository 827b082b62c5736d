#pragma once

#include <string>
#include <string_view>

#include "analysis/culture_survey.h"
#include "site/rendering.h"

namespace site {

// How a factor has changed: "bedre", "dårligere", "ingen sikker forskjell"; empty where there is nothing to
// compare with.
std::string change_word(const Rendering& rendering, analysis::CultureChange change);

// "71", and with its interval "71 (66–76)".
std::string mean_text(const Rendering& rendering, const model::CultureResult& result);
std::string interval_text(const Rendering& rendering, const model::CultureResult& result);

// The factors of a unit, now and in the survey before, `width` points wide.
chart::Scene culture_chart(Rendering& rendering, const analysis::CultureFigures& survey,
                           const analysis::CultureUnit& unit, std::string_view description, double width);

}  // namespace site
