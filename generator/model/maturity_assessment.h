#pragma once

#include "model/classification.h"

namespace model {

// The level of one theme.
struct ThemeMaturity {
  source::Place place;
  source::Given<std::string> theme;  // its key in the ladder
  source::Given<int> level;

  static const source::Table table;
};

// Where a unit's management system stands on a maturity ladder on one day.
struct MaturityAssessment {
  std::string id;
  source::Place place;
  source::Given<source::Reference> ladder;
  source::Given<source::Reference> unit;
  source::Given<source::Date> date;
  source::Given<int> level;
  std::vector<ThemeMaturity> themes;
  source::Given<source::Text> rationale;
  source::Given<int> target;
  source::Given<source::Date> target_date;
  source::Given<source::Date> next_date;
  source::Given<source::Reference> assessed_by;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
