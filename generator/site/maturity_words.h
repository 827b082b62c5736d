#pragma once

#include <string>

#include "analysis/maturity.h"
#include "site/rendering.h"

// Where a unit stands on the maturity ladder, in words.
namespace site {

// A page's ladder with a unit on it.
struct OnLadder {
  Rendering& rendering;
  const analysis::MaturityFigures& ladder;
  const analysis::UnitMaturity& unit;
};

// "3 Organisert".
std::string level_text(Rendering& rendering, const model::MaturityLadder& ladder, int level);
// The name alone: "Organisert".
std::string level_name(Rendering& rendering, const model::MaturityLadder& ladder, int level);

// "Eksempelvik kommune er på nivå 3 av 5: Organisert. Målet er nivå 4, Integrert, innen 31. desember 2027."
std::string standing_sentence(const OnLadder& on);
// The target alone, or that it is reached, has passed, or is not set.
std::string target_sentence(const OnLadder& on);
// "Ett trinn igjen til målet".
std::string standing_headline(const OnLadder& on);
// "Vurdert 12. oktober 2026 av Kommunedirektør."
std::string assessed_sentence(const OnLadder& on);
// "Opp to trinn siden 7. november 2022", over all assessments. Empty where there is only one.
std::string change_headline(const OnLadder& on);

// How a theme lies to the level as a whole, and what has become of it since the assessment before. Empty
// where nothing can be said.
std::string against_whole(const Rendering& rendering, const analysis::ThemeFigures& theme);
std::string since_before(const Rendering& rendering, const analysis::ThemeFigures& theme);

// "Eksempelvik legevakt skulle vært vurdert på nytt 15. september 2026, for 46 dager siden."
std::string overdue_sentence(const OnLadder& on);

// The role that led the assessment: "Kommunedirektør, Eksempelvik kommune"; empty where none is named.
std::string assessor_text(Rendering& rendering, const model::MaturityAssessment& assessment);

}  // namespace site
