#pragma once

#include "model/classification.h"

namespace model {

// How many improvement agents a unit had on one day.
struct AgentCount {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<int> trained;
  source::Given<int> in_training;

  static const source::Table table;
};

// The improvement agents of a unit, against how many it wants to have.
struct ImprovementAgents {
  std::string id;
  source::Place place;
  source::Given<source::Reference> unit;
  source::Dated<int> target;
  std::vector<AgentCount> counts;
  source::Given<source::Text> note;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
