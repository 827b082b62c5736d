#pragma once

#include <string>
#include <vector>

#include "analysis/competence.h"
#include "site/rendering.h"

namespace site {

// A target for competence that is not reached.
struct CompetenceGap {
  html::Html item;
  html::Html role_group;
  std::string share;   // "45 %"
  std::string counts;  // "14 av 31"
  std::string target;
  std::string gap;  // percentage points
  html::Html bar;

  static constexpr auto members() {
    return std::array{html::member<&CompetenceGap::item>("item"),
                      html::member<&CompetenceGap::role_group>("role_group"),
                      html::member<&CompetenceGap::share>("share"),
                      html::member<&CompetenceGap::counts>("counts"),
                      html::member<&CompetenceGap::target>("target"),
                      html::member<&CompetenceGap::gap>("gap"),
                      html::member<&CompetenceGap::bar>("bar")};
  }
};

// Cells whose share and target are known, those furthest from the target first.
std::vector<const analysis::CompetenceCell*> cells_by_gap(const analysis::CompetenceMatrix& matrix);

// Those not reached, shown by templates/parts/competence_gaps.html, which looks for them by the name `gaps`.
std::vector<CompetenceGap> competence_gaps(Rendering& rendering, const analysis::CompetenceMatrix& matrix);

// How many targets are reached, and which is furthest away.
std::string competence_sentence(Rendering& rendering, const analysis::CompetenceMatrix& matrix);

}  // namespace site
