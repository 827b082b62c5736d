#include "analysis/duty_story.h"

namespace analysis {

std::vector<DutyStory> duty_stories(const model::Edition&, const Figures& figures) {
  std::vector<DutyStory> result;
  for (const DutyFigures& duty : figures.duties) result.push_back({.duty = &duty});
  return result;
}

}  // namespace analysis
