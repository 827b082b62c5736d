#pragma once

#include "model/classification.h"

namespace model {

// A way to look across all work: quality dimensions, approaches.
struct TagSet {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<int> order;
  source::Given<source::Reference> source;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
