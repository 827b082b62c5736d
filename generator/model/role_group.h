#pragma once

#include "model/classification.h"

namespace model {

// Those who need the same competence in improvement work.
struct RoleGroup {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<int> order;
  source::Given<bool> resource;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
