#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/rendering.h"

namespace site {

// One thing told of a step of a test.
struct CycleLine {
  std::string label;  // "Forventning:"; may be empty
  html::Html text;

  static constexpr auto members() {
    return std::array{html::member<&CycleLine::label>("label"), html::member<&CycleLine::text>("text")};
  }
};

// Plan, do, study or act.
struct CycleStep {
  std::string name;
  std::vector<CycleLine> lines;

  static constexpr auto members() {
    return std::array{html::member<&CycleStep::name>("name"), html::member<&CycleStep::lines>("lines")};
  }
};

// A PDSA test, shown by templates/parts/pdsa_cycles.html.
struct CycleView {
  std::string number;
  html::Html title;
  std::string when;
  std::string colour;   // of the outcome's tag: data-color
  html::Html sign;      // of the outcome
  std::string outcome;  // in words; that it is under way where nothing was decided
  std::vector<CycleStep> steps;

  static constexpr auto members() {
    return std::array{
        html::member<&CycleView::number>("number"), html::member<&CycleView::title>("title"),
        html::member<&CycleView::when>("when"),     html::member<&CycleView::colour>("colour"),
        html::member<&CycleView::sign>("sign"),     html::member<&CycleView::outcome>("outcome"),
        html::member<&CycleView::steps>("steps")};
  }
};

// The project's tests in the order in which they were planned: the ramp from the first small one.
std::vector<CycleView> cycle_views(Rendering& rendering, const model::Project& project);

// How many tests, and what they led to: "5 tester: 4 utvidet, 1 justert."
std::string cycles_sentence(const Rendering& rendering, const model::Project& project);

}  // namespace site
