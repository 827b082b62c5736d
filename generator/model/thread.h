#pragma once

#include "model/classification.h"

namespace model {

// Duties that hang together through the whole circle, in order: 6f, 7b, 8c, 9b.
struct Thread {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  std::vector<source::Given<source::Reference>> steps;
  source::Given<source::Markdown> about;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
