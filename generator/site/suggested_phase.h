#pragma once

#include <optional>
#include <string>

#include "analysis/measure.h"
#include "html/view.h"
#include "html/words.h"

namespace site {

// That the level seems to have moved for good, and what the author of a site may write about it. The program
// never draws a phase of its own accord: what happened, only people know.
struct SuggestedPhase {
  std::string sentence;  // "Nivået har ligget lavere i 14 måneder: vurder en ny fase fra mars 2026."
  std::string yaml;      // to paste into the measure's file

  static constexpr auto members() {
    return std::array{html::member<&SuggestedPhase::sentence>("sentence"),
                      html::member<&SuggestedPhase::yaml>("yaml")};
  }
};

// None where no phase is suggested.
std::optional<SuggestedPhase> suggested_phase(const analysis::MeasureFigures& figures,
                                              const html::Words& words);

}  // namespace site
