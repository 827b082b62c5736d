#pragma once

#include "model/responsibility.h"

namespace model {

// A procedure or other evidence: a link is kept, the document is not copied. (duties 7a, 7c, 9c)
struct Document {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<EvidenceKind> kind;
  source::Given<source::Reference> unit;
  source::Dated<source::Reference> owner;
  std::vector<source::Given<source::Reference>> duties;
  source::Given<source::Date> valid_from;
  source::Given<source::Date> valid_to;
  std::vector<source::Given<source::Date>> reviews;
  source::Dated<source::Date> next_review;
  source::Given<source::Address> address;
  std::vector<source::Given<source::Reference>> sources;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
