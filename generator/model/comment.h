#pragma once

#include "model/classification.h"

namespace model {

// The adviser's words on a period: on a measure, a project, a unit, or the whole.
struct Comment {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Moment> period;
  source::Given<source::Reference> measure;
  source::Given<source::Reference> project;
  source::Given<source::Reference> unit;
  source::Given<source::Reference> by;
  source::Given<source::Markdown> text;
  source::Given<source::Text> surprised;
  source::Given<source::Text> learned;
  source::Given<source::Text> next;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
