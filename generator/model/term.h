#pragma once

#include "model/classification.h"

namespace model {

// A word of the field, explained.
struct Term {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  std::vector<source::Given<source::Text>> also;  // other forms that stand for it in a text
  std::vector<source::Given<source::Reference>> see_also;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
