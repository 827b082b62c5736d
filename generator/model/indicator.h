#pragma once

#include "model/classification.h"

namespace model {

// A quality indicator: what several units measure in the same way, so that they can be seen side by side.
// The measures name it.
struct Indicator {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
