#pragma once

#include "model/classification.h"

namespace model {

// Whether a duty is described, or practised, in the unit.
enum class Fulfilment { yes, partly, no, unknown };
inline constexpr std::array<std::string_view, 4> fulfilment_words{"yes", "partly", "no", "unknown"};
constexpr std::span<const std::string_view> words_of(Fulfilment) { return fulfilment_words; }

// Kinds of evidence, from the guidance to the regulation.
enum class EvidenceKind {
  procedure,
  delegation,
  function_description,
  plan_overview,
  competence_overview,
  risk_board,
  risk_analysis,
  deviation_report,
  harm_measurement,
  user_feedback_review,
  safety_walkround,
  culture_survey,
  work_environment_survey,
  management_review
};
inline constexpr std::array<std::string_view, 14> evidence_kind_words{"procedure",
                                                                      "delegation",
                                                                      "function_description",
                                                                      "plan_overview",
                                                                      "competence_overview",
                                                                      "risk_board",
                                                                      "risk_analysis",
                                                                      "deviation_report",
                                                                      "harm_measurement",
                                                                      "user_feedback_review",
                                                                      "safety_walkround",
                                                                      "culture_survey",
                                                                      "work_environment_survey",
                                                                      "management_review"};
constexpr std::span<const std::string_view> words_of(EvidenceKind) { return evidence_kind_words; }

// Something to look at that shows how a duty is met.
struct Evidence {
  source::Place place;
  source::Given<EvidenceKind> kind;
  source::Given<source::Text> title;
  source::Given<source::Date> date;
  source::Given<source::Address> address;
  source::Given<source::Reference> document;  // where it is kept as a record of its own

  static const source::Table table;
};

// A written reason why a duty is not met for a while. Listed apart, never counted as a hole.
struct DutyException {
  source::Place place;
  source::Given<source::Text> reason;
  source::Given<source::Date> from;
  source::Given<source::Date> until;

  static const source::Table table;
};

// Who answers for a duty in a unit. It covers the units below, unless one of them has its own.
struct Responsibility {
  std::string id;
  source::Place place;
  source::Given<source::Reference> duty;
  source::Given<source::Reference> unit;
  source::Dated<source::Reference> owner;
  source::Dated<source::Text> how;
  source::Dated<Fulfilment> described;
  source::Dated<Fulfilment> practised;
  std::vector<Evidence> evidence;
  std::vector<source::Given<source::Date>> reviews;
  source::Dated<source::Date> next_review;
  std::optional<DutyException> exception;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
