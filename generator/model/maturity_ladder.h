#pragma once

#include "model/classification.h"

namespace model {

// A step of the ladder.
struct MaturityLevel {
  source::Place place;
  source::Given<int> level;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// What runs through all levels: leaders' responsibility, participation.
struct MaturityTheme {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// How mature a management system can be, from ad hoc to preventive.
struct MaturityLadder {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<source::Text> source;
  std::vector<MaturityLevel> levels;  // upwards
  std::vector<MaturityTheme> themes;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
