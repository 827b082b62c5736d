#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/project.h"
#include "site/rendering.h"

namespace site {

// A sentence about the figures, in the project's own words, and what the figures make of it.
struct ClaimView {
  html::Html text;
  std::string kind;             // "Sier at det er bedre"
  std::string date;             // may be empty
  std::string colour;           // of the verdict's tag
  html::Html sign;              // of the verdict; not read aloud
  std::string verdict;          // "Støttes av tallene"
  std::string why;              // one sentence
  std::optional<Link> measure;  // that it is held against

  static constexpr auto members() {
    return std::array{html::member<&ClaimView::text>("text"), html::member<&ClaimView::kind>("kind"),
                      html::member<&ClaimView::date>("date"), html::member<&ClaimView::colour>("colour"),
                      html::member<&ClaimView::sign>("sign"), html::member<&ClaimView::verdict>("verdict"),
                      html::member<&ClaimView::why>("why"),   html::member<&ClaimView::measure>("measure")};
  }
};

// In the project's order.
std::vector<ClaimView> claim_views(Rendering& rendering, const analysis::ProjectFigures& project);

}  // namespace site
