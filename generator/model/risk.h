#pragma once

#include "model/classification.h"

namespace model {

// How great a risk was judged to be on a day.
struct RiskAssessment {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<int> consequence;
  source::Given<int> likelihood;
  source::Given<source::Text> note;

  static const source::Table table;
};

// How great a risk may be once its treatment is in place.
struct RiskLevel {
  source::Place place;
  source::Given<int> consequence;
  source::Given<int> likelihood;

  static const source::Table table;
};

// Something done to make a risk smaller.
struct RiskTreatment {
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Reference> owner;
  source::Given<source::Date> due;
  source::Given<source::Date> done;
  source::Given<source::Text> effect;
  source::Given<source::Reference> project;

  static const source::Table table;
};

// That a risk is borne as it is, by whoever may decide that, and why.
struct RiskAcceptance {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<source::Reference> by;
  source::Given<source::Text> reason;
  source::Given<source::Date> until;

  static const source::Table table;
};

// From this level on, consequence times likelihood, a risk is high: it must be treated, or accepted with a
// reason.
inline constexpr int high_risk_level = 10;

// Somewhere the service may fail or break the rules, with what is done about it. (duties 6d, 6e)
struct Risk {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Reference> unit;
  source::Given<bool> interface_;
  source::Given<source::Text> interface_with;
  std::vector<source::Given<source::Reference>> duties;
  source::Dated<source::Reference> owner;
  std::vector<RiskAssessment> assessments;
  std::optional<RiskLevel> after_treatment;
  std::vector<RiskTreatment> treatments;
  std::optional<RiskAcceptance> accepted;
  std::vector<source::Given<source::Date>> reviews;
  source::Dated<source::Date> next_review;
  std::vector<source::Given<source::Reference>> projects;
  std::vector<source::Given<source::Reference>> measures;
  std::vector<source::Given<source::Reference>> tags;
  std::vector<source::Given<source::Reference>> sources;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
