#pragma once

#include "model/finding.h"

namespace model {

// What a survey asks about: teamwork, reporting, safety climate.
struct CultureFactor {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// The result of one factor in one unit.
struct CultureResult {
  source::Place place;
  source::Given<source::Reference> unit;
  source::Given<std::string> factor;
  source::Given<double> mean;
  source::Given<double> low;
  source::Given<double> high;
  source::Given<int> answers;
  source::Given<int> invited;

  static const source::Table table;
};

// A survey of the safety culture: factors from 0 to 100 by unit. (duty 7d)
struct CultureSurvey {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Text> instrument;
  source::Given<source::Date> date;
  std::vector<CultureFactor> factors;
  std::vector<CultureResult> results;
  source::Given<source::FileName> data;
  std::vector<Finding> follow_up;
  std::vector<source::Given<source::Reference>> duties;
  std::vector<source::Given<source::Reference>> sources;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
