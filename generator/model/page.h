#pragma once

#include "model/classification.h"

namespace model {

// A page of free text.
struct Page {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> lead;
  source::Given<int> order;
  source::Given<source::Date> updated;
  source::Given<source::Markdown> body;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
