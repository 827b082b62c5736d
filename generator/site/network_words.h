#pragma once

#include <string>

#include "analysis/network.h"
#include "site/rendering.h"

// What is said of a learning network, the same wherever it stands.
namespace site {

// "14. mars", "14 Mar": where the year is told otherwise.
std::string day_and_month(source::Date date, source::Language language);

// The gathering's own title, else "Samling 2" by its place; the same of a deadline: "Frist 2".
std::string gathering_title(Rendering& rendering, const analysis::NetworkFigures& network, std::size_t place);
std::string deadline_title(Rendering& rendering, const analysis::NetworkFigures& network, std::size_t place);

// "6. januar 2025–28. november 2025"; without an end: "fra 6. januar 2025".
std::string network_time(const Rendering& rendering, const model::Network& network);

// Where it stands, in a sentence or two: how many gatherings have been held, and which comes next.
std::string network_lead(Rendering& rendering, const analysis::NetworkFigures& network);
// What the teams have done, in a sentence: what is owed, who measures.
std::string network_headline(const Rendering& rendering, const analysis::NetworkFigures& network);

// How many teams measure: their main measure has newer points.
std::size_t measuring_teams(const analysis::NetworkFigures& network);

}  // namespace site
