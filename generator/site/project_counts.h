#pragma once

#include <array>
#include <string>
#include <vector>

#include "site/project_row.h"

namespace site {

// How many of some projects stand where.
struct ProjectCounts {
  std::size_t all = 0;
  std::size_t running = 0;
  std::size_t conversations = 0;
  std::array<std::size_t, model::project_status_words.size()> by_status{};
  // By what their main measures say, in the order of analysis::Variation.
  std::array<std::size_t, 5> by_variation{};
  std::size_t without_measure = 0;

  std::size_t saying(analysis::Variation variation) const {
    return by_variation[static_cast<std::size_t>(variation)];
  }
};
ProjectCounts count(const ProjectPointers& projects);

// What the counts say: "18 prosjekter, 12 av dem i gang. Fire trenger en samtale. …"
std::string counts_sentence(const Rendering& rendering, const ProjectCounts& counts);

// A bar for each status that a project has, with links to the lists, at both widths.
html::Html status_bar(Rendering& rendering, const ProjectCounts& counts);

// One line for each thing that the main measures say, bad news first.
struct SignalCount {
  std::string signal;  // data-signal
  html::Html sign;
  std::string count;
  std::string word;

  static constexpr auto members() {
    return std::array{html::member<&SignalCount::signal>("signal"), html::member<&SignalCount::sign>("sign"),
                      html::member<&SignalCount::count>("count"), html::member<&SignalCount::word>("word")};
  }
};
std::vector<SignalCount> signal_counts(Rendering& rendering, const ProjectCounts& counts);

}  // namespace site
