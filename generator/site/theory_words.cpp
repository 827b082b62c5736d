#include "site/theory_words.h"

namespace site {

using analysis::ForceBalance;
using analysis::Forces;
using analysis::Readiness;
using analysis::ReadinessSide;
using analysis::TheoryFigures;

std::string lens_name(const Rendering& rendering, std::size_t lens) {
  return rendering.word("lens." + std::string(analysis::lens_words[lens]));
}

std::string strand_name(const Rendering& rendering, std::size_t strand) {
  return rendering.word("theory.strand_" + std::string(model::strand_words[strand]));
}

std::string side_name(const Rendering& rendering, ReadinessSide side) {
  const auto word = analysis::readiness_side_words[static_cast<std::size_t>(side)];
  return rendering.word("readiness." + std::string(word));
}

std::string missing_lenses(const Rendering& rendering, const TheoryFigures& theory) {
  std::vector<std::string> names;
  for (std::size_t lens = 0; lens < theory.lenses.size(); ++lens) {
    if (!theory.lenses[lens]) names.push_back(lens_name(rendering, lens));
  }
  return list_of(names, rendering.language);
}

std::string missing_strands(const Rendering& rendering, const TheoryFigures& theory) {
  std::vector<std::string> names;
  for (std::size_t strand = 0; strand < theory.strands.size(); ++strand) {
    if (theory.lacks(static_cast<model::Strand>(strand))) names.push_back(strand_name(rendering, strand));
  }
  return list_of(names, rendering.language);
}

std::string weakest_sentence(const Rendering& rendering, const Readiness& readiness) {
  if (readiness.weakest.empty()) {
    return rendering.word("readiness.alike", {{"n", *readiness.latest().will}});
  }
  std::vector<std::string> names;
  for (const ReadinessSide side : readiness.weakest) names.push_back(side_name(rendering, side));
  return rendering.word("readiness.weakest",
                        {{"sides", list_of(names, rendering.language)},
                         {"n", analysis::level_of(readiness.latest(), readiness.weakest.front())}});
}

std::string balance_sentence(const Rendering& rendering, const Forces& forces) {
  const ForceBalance balance = forces.balance();
  return rendering.word(balance == ForceBalance::drives      ? "force.drives"
                        : balance == ForceBalance::restrains ? "force.restrains"
                                                             : "force.even",
                        {{"driving", forces.driving_sum}, {"restraining", forces.restraining_sum}});
}

std::string unanswered_sentence(const Rendering& rendering, const Forces& forces) {
  if (forces.unanswered.empty()) return {};
  return rendering.word("force.unanswered", {{"n", forces.unanswered.size()}});
}

}  // namespace site
