#include "analysis/culture_survey.h"

namespace analysis {

std::vector<CultureFigures> culture(const model::Edition& edition, const Clearance&) {
  std::vector<CultureFigures> result;
  for (const model::CultureSurvey& each : edition.model.culture_surveys) result.push_back({.survey = &each});
  return result;
}

}  // namespace analysis
