#pragma once

#include <string>
#include <vector>

#include "analysis/measure.h"
#include "site/rendering.h"

namespace site {

// A fact of a measure with its name.
struct MeasureFact {
  std::string name;
  html::Html value;

  static constexpr auto members() {
    return std::array{html::member<&MeasureFact::name>("name"), html::member<&MeasureFact::value>("value")};
  }
};

// Where it belongs, what it counts, where from, how often, and how it is charted and judged.
std::vector<MeasureFact> measure_facts(Rendering& rendering, const analysis::MeasureFigures& figures);

// The duties that it serves, with the start of their texts.
std::vector<Link> measure_duties(Rendering& rendering, const model::Measure& measure);

}  // namespace site
