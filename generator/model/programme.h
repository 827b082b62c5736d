#pragma once

#include "model/classification.h"

namespace model {

// A step of a programme of training.
struct ProgrammeStep {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// How many of a unit have completed a step, as counted on a day.
struct ProgrammeCount {
  source::Place place;
  source::Given<source::Reference> unit;
  source::Given<std::string> step;
  source::Given<source::Date> as_of;
  source::Given<int> completed;
  source::Given<int> total;

  static const source::Table table;
};

// A stepwise programme of training, such as KlinObs kommune. (duty 7b)
struct Programme {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Dated<source::Reference> owner;
  std::vector<ProgrammeStep> steps;
  std::vector<ProgrammeCount> counts;
  source::Given<source::FileName> data;
  source::Given<double> target;
  source::Given<source::Address> address;
  std::vector<source::Given<source::Reference>> duties;
  std::vector<source::Given<source::Reference>> sources;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
