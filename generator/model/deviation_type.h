#pragma once

#include "model/classification.h"

namespace model {

// A type of deviation: falls, medication, documentation.
struct DeviationType {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<int> order;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
