#pragma once

#include "model/classification.h"

namespace model {

// A role that answers for something. Never a person.
struct Role {
  std::string id;
  source::Place place;
  source::Given<Classification> classification;
  source::Given<source::Text> title;
  source::Given<source::Reference> role_group;
  source::Given<source::Text> about;

  static const source::Table table;
};

}  // namespace model
