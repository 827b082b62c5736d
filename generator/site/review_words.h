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

// What measures and projects come to, in a sentence or two.
std::string measures_sentence(const Rendering& rendering, const analysis::MeasureInputs& measures);
std::string portfolio_sentence(const Rendering& rendering, const analysis::PortfolioInputs& portfolio);

// What the page of that kind says first; where there is no such page, the word that nothing is recorded.
std::string lead_or(Rendering& rendering, std::string_view kind, std::string_view nothing);

}  // namespace site
