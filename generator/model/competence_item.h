#pragma once

#include "model/classification.h"

namespace model {

// How many in a role group should have the competence.
struct CompetenceTarget {
  source::Place place;
  source::Given<source::Reference> role_group;
  source::Dated<double> percent;

  static const source::Table table;
};

// How many had the competence on one day.
struct CompetenceCount {
  source::Place place;
  source::Given<source::Reference> unit;
  source::Given<source::Reference> role_group;
  source::Given<source::Date> date;
  source::Given<int> trained;
  source::Given<int> total;

  static const source::Table table;
};

// Something that people in improvement work need to be able to do.
struct CompetenceItem {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<int> order;
  std::vector<CompetenceTarget> targets;
  std::vector<CompetenceCount> counts;
  source::Given<source::FileName> data;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
