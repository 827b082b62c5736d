#pragma once

#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"
#include "model/culture_survey.h"

namespace analysis {

struct CultureFigures {
  const model::CultureSurvey* survey = nullptr;
};

// As edition.model.culture_surveys.
std::vector<CultureFigures> culture(const model::Edition& edition, const Clearance& clearance);

}  // namespace analysis
