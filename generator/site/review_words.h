#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/management_review.h"
#include "site/rendering.h"

// What the pages of the management review and of the report to the council both say.
namespace site {

// A sentence on how many: "<key>_none" says it of nothing, "<key>" of one and more, by its plural forms.
std::string count_sentence(const Rendering& rendering, std::string_view key, std::size_t n);
// Of so many: "<key>_none" and "<key>_all" where none or all of them are.
std::string share_sentence(const Rendering& rendering, std::string_view key, std::size_t n, std::size_t all);

// When the review was held, how long ago, and when the next one must be: numbers first.
std::string review_sentence(const Rendering& rendering, const analysis::ReviewStanding& standing);

// What each heading of the guidance comes to, in a sentence or two.
std::string measures_sentence(const Rendering& rendering, const analysis::MeasureInputs& measures);
std::string deviations_sentence(const Rendering& rendering, const analysis::DeviationInputs& deviations);
std::string supervisions_sentence(const Rendering& rendering,
                                  const analysis::SupervisionInputs& supervisions);
std::string experiences_sentence(const Rendering& rendering, const analysis::ExperienceInputs& experiences);
std::string risks_sentence(const Rendering& rendering, const analysis::RiskInputs& risks);
std::string portfolio_sentence(const Rendering& rendering, const analysis::PortfolioInputs& portfolio);

// Duties of the main framework and how they stand.
std::vector<const analysis::DutyFigures*> main_duties(const Rendering& rendering);

}  // namespace site
