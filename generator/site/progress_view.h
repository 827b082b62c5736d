#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/project.h"
#include "site/rendering.h"

namespace site {

// A step of the scale, drawn.
struct ProgressMark {
  std::string score;     // "2,5"
  bool shown = false;    // the data reach it
  bool claimed = false;  // the project says so

  static constexpr auto members() {
    return std::array{html::member<&ProgressMark::score>("score"),
                      html::member<&ProgressMark::shown>("shown"),
                      html::member<&ProgressMark::claimed>("claimed")};
  }
};

// How far a project says that it has come, beside how far its data show that it has.
struct ProgressView {
  std::string claimed;   // "3,5: forbedring (21.09.2026)"; "ikke oppgitt"
  std::string shown;     // "2: aktivitet, men ingen endring ennå"
  std::string distance;  // one sentence; empty where the two agree
  bool overclaimed = false;
  std::vector<ProgressMark> marks;  // the scale
  std::string next;  // what the list below is for: "For å nå 2,5 (…) mangler:"; empty at the top
  std::vector<std::string> missing;  // "minst én test med resultat; nå ingen"

  static constexpr auto members() {
    return std::array{html::member<&ProgressView::claimed>("claimed"),
                      html::member<&ProgressView::shown>("shown"),
                      html::member<&ProgressView::distance>("distance"),
                      html::member<&ProgressView::overclaimed>("overclaimed"),
                      html::member<&ProgressView::marks>("marks"),
                      html::member<&ProgressView::next>("next"),
                      html::member<&ProgressView::missing>("missing")};
  }
};

// None where the site has no scale, or the project is an idea without a score: there is nothing to show yet.
std::optional<ProgressView> progress_view(const Rendering& rendering,
                                          const analysis::ProjectFigures& project);

// The score that a project gives itself, with the scale's own words for it where the site has a scale: "3,5:
// forbedring (21.09.2026)". Empty without a score.
std::string claimed_progress(const Rendering& rendering, const model::Project& project);

}  // namespace site
