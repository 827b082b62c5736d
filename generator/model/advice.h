#pragma once

#include "model/classification.h"

namespace model {

// One recommendation.
struct AdvicePoint {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// How far a unit has come with one recommendation.
struct AdviceState {
  source::Place place;
  source::Given<source::Reference> unit;
  source::Given<std::string> point;
  source::Given<source::Date> planned;
  source::Given<source::Date> done;
  source::Given<source::Text> note;

  static const source::Table table;
};

// National professional advice, as planned against done. (duties 6c, 7b)
struct Advice {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Dated<source::Reference> owner;
  std::vector<AdvicePoint> points;
  std::vector<AdviceState> states;
  source::Given<source::FileName> data;
  std::vector<source::Given<source::Reference>> duties;
  std::vector<source::Given<source::Reference>> sources;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
