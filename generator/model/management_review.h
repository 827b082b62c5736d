#pragma once

#include "model/classification.h"

namespace model {

// What a review said under one heading of the guidance.
struct ReviewInput {
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> text;

  static const source::Table table;
};

// A review of the whole management system by those who lead it. (duty 8f)
struct ManagementReview {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Date> date;
  source::Given<source::Moment> period;
  source::Given<source::Reference> unit;
  source::Dated<source::Reference> owner;
  source::Given<source::Markdown> summary;
  std::vector<ReviewInput> inputs;
  source::Given<source::Date> next;
  source::Given<source::Address> address;
  std::vector<source::Given<source::Reference>> duties;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
