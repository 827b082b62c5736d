#pragma once

#include <optional>
#include <string>

#include "analysis/source.h"
#include "site/rendering.h"
#include "site/standing.h"

namespace site {

// "Forskrift"; empty where it is not told.
std::string source_kind_text(const Rendering& rendering, const model::Source& source);

// "1. januar 2017 –", "2019–2023" in full days: "01.01.2019–31.12.2023"; empty where no day is known.
std::string validity_text(const Rendering& rendering, const model::Source& source);

// "gjelder", "utgått", "avløst", "gjelder ikke ennå".
Standing source_standing(const Rendering& rendering, model::SourceState state);

// When it was looked up: "12.10.2026", "aldri"; with a mark where that is too long ago.
Standing check_standing(const Rendering& rendering, const analysis::SourceFigures& source);

// From when to when it is drawn: valid from, else published; valid to, else the first day of its successor.
std::optional<source::Date> drawn_from(const model::Source& source);
std::optional<source::Date> drawn_to(const Rendering& rendering, const analysis::SourceFigures& source);

}  // namespace site
