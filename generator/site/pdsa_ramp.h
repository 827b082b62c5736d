#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "site/pdsa_cycle.h"

namespace site {

// Tests drawn as a ramp, and their numbers. Shown by templates/parts/pdsa_ramp.html, a small one by
// templates/parts/test_list.html.
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

// The ramp of the idea that a test's page is about, drawn for both widths.
//   this_key: of that test.
RampView idea_ramp(Rendering& rendering, const model::Project& project,
                   const analysis::ChangeIdeaFigures& idea, std::string_view this_key);

// The same as narrow as on a phone, to stand beside those of other ideas.
RampView small_idea_ramp(Rendering& rendering, const model::Project& project,
                         const analysis::ChangeIdeaFigures& idea);

// Tests that belong to no idea: not drawn.
RampView loose_tests(Rendering& rendering, const model::Project& project,
                     const std::vector<analysis::CycleFigures>& cycles);

}  // namespace site
