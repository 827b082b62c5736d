#pragma once

#include "model/classification.h"

namespace model {

// One of the parts that a tag set divides the work into.
struct Tag {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Reference> set;
  source::Given<int> order;
  std::vector<source::Given<source::Reference>> duties;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
