#pragma once

#include "model/classification.h"

namespace model {

// What the organisation wants above all to become better at; projects serve it.
struct StrategicAim {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<int> order;
  source::Given<source::Reference> unit;
  source::Dated<source::Reference> owner;
  source::Given<source::Date> from;
  source::Given<source::Date> to;
  std::vector<source::Given<source::Reference>> measures;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
