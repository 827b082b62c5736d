#pragma once

#include "model/classification.h"

namespace model {

// A part of the organisation. Units form a tree.
struct Unit {
  std::string id;
  source::Place place;
  source::Given<Classification> classification;
  source::Given<source::Text> title;
  source::Given<source::Reference> parent;
  source::Given<source::Text> about;

  static const source::Table table;
};

}  // namespace model
