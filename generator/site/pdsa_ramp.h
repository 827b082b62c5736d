#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "site/pdsa_cycle.h"

namespace site {

// Tests drawn as a ramp, and their numbers. Shown by templates/parts/pdsa_ramp.html.
struct RampView {
  std::string sentence;  // "Fra 1 til 22 på fire tester."
  html::Html chart;
  std::string label;  // of the table, unlike any other's on the page
  std::vector<CycleRow> cycles;

  static constexpr auto members() {
    return std::array{html::member<&RampView::sentence>("sentence"), html::member<&RampView::chart>("chart"),
                      html::member<&RampView::label>("label"), html::member<&RampView::cycles>("cycles")};
  }
};

// The ramp of an idea.
//   number: of the idea on the page, from 1.
//   this_key: of the test that the page is about; empty: none.
RampView idea_ramp(Rendering& rendering, const model::Project& project,
                   const analysis::ChangeIdeaFigures& idea, std::size_t number,
                   std::string_view this_key = {});

// Tests that belong to no idea: not drawn.
RampView loose_tests(Rendering& rendering, const model::Project& project,
                     const std::vector<analysis::CycleFigures>& cycles);

}  // namespace site
