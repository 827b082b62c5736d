#pragma once

#include "model/classification.h"

namespace model {

// A step of a method, with the questions that a team answers there.
struct MethodStep {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  std::vector<source::Given<source::Text>> questions;

  static const source::Table table;
};

// A way of working with improvement, step by step: the Model for Improvement, the five phases.
struct Method {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<source::Text> source;
  source::Given<source::Address> source_address;
  source::Given<bool> going_back;
  std::vector<MethodStep> steps;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
