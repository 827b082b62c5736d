#pragma once

#include "model/classification.h"

namespace model {

// Something of the annual wheel: on a day, or again and again by a rule.
struct Event {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Reference> unit;
  source::Dated<source::Reference> owner;
  source::Given<source::Date> date;
  source::Given<source::Period> every;
  source::Given<int> month;
  source::Given<int> day;
  source::Given<int> working_day;
  source::Given<source::Date> from;
  source::Given<source::Date> until;
  std::vector<source::Given<source::Reference>> duties;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
