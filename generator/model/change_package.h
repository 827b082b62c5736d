#pragma once

#include "model/classification.h"

namespace model {

// A unit that is to take up a change package.
struct PlannedUnit {
  source::Place place;
  source::Given<source::Reference> unit;

  static const source::Table table;
};

// A step of the roll-out, such as trained, started, in daily use.
struct SpreadStep {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// A unit that has reached a step.
struct Uptake {
  source::Place place;
  source::Given<source::Reference> unit;
  source::Given<std::string> step;
  source::Given<source::Date> date;
  source::Given<source::Text> note;

  static const source::Table table;
};

// What has worked in one place, made ready for others to take up.
struct ChangePackage {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<source::Reference> project;
  source::Dated<source::Reference> owner;
  source::Given<source::Date> started;
  source::Dated<source::Date> target_date;
  std::vector<PlannedUnit> units;
  std::vector<SpreadStep> steps;
  std::vector<Uptake> uptake;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
