#pragma once

#include "model/classification.h"

namespace model {

// Experts on improvement beside the line: what they can do for others, and how much of their time there is.
struct Expertise {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Reference> unit;
  source::Given<source::Reference> role;
  std::vector<source::Given<source::Reference>> skills;
  std::vector<source::Given<source::Text>> offers;
  source::Dated<double> capacity_hours;
  source::Dated<double> used_hours;
  source::Given<source::Text> contact;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
