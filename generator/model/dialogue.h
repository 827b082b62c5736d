#pragma once

#include "model/classification.h"

namespace model {

// A level that a unit may find itself at.
struct DialogueLevel {
  source::Place place;
  source::Given<int> level;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// What a unit talks about and scores.
struct DialogueTheme {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// Themes that belong together.
struct DialogueArea {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  std::vector<DialogueTheme> themes;

  static const source::Table table;
};

// A tool by which a unit scores itself in dialogue: Snakk om forbedring.
struct Dialogue {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<source::Text> source;
  source::Given<source::Address> source_address;
  source::Given<int> months_between;
  std::vector<DialogueLevel> levels;  // upwards
  std::vector<DialogueArea> areas;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
