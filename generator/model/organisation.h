#pragma once

#include "model/classification.h"

namespace model {

// Something the organisation holds dear.
struct OrganisationValue {
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// What the organisation is for and where it is going.
struct Organisation {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> mandate;
  source::Given<source::Text> vision;
  source::Given<source::Markdown> vision_about;
  std::vector<OrganisationValue> values;
  source::Given<source::Text> motto;
  source::Given<source::Markdown> motto_about;
  source::Given<source::Markdown> strategy;
  source::Dated<source::Reference> owner;
  std::vector<source::Given<source::Reference>> sources;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
