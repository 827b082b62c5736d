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

namespace detail {
inline constexpr source::Field evidence_fields[] = {
    source::field<&Evidence::kind>("kind", {.required = true, .help = {"Slags belegg", "Kind of evidence"}}),
    source::field<&Evidence::title>("title", {.required = true, .help = {"Hva det er", "What it is"}}),
    source::field<&Evidence::date>(
        "date", {.help = {"Datoen på belegget", "The date of the evidence"}, .happens_on = true}),
    source::field<&Evidence::address>(
        "address", {.help = {"Hvor det finnes (http, https, mailto)", "Where it is (http, https, mailto)"}}),
};
inline constexpr source::Field exception_fields[] = {
    source::field<&DutyException::reason>("reason",
                                          {.required = true, .help = {"Begrunnelsen", "The reason"}}),
    source::field<&DutyException::from>("from", {.help = {"Fra og med", "From"}, .happens_on = true}),
    source::field<&DutyException::until>("until", {.required = true, .help = {"Til og med", "Until"}}),
};
inline constexpr source::Field responsibility_fields[] = {
    source::field<&Responsibility::duty>("duty",
                                         {.required = true,
                                          .help = {"Plikten: 6f, eller rammeverk/6f der det er flere",
                                                   "The duty: 6f, or framework/6f where there are several"},
                                          .refers_to = "duty",
                                          .example = "6f"}),
    source::field<&Responsibility::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
    source::field<&Responsibility::owner>("owner",
                                          {.help = {"Rollen som svarer for plikten: rolle eller rolle@enhet",
                                                    "The role that answers for the duty: role or role@unit"},
                                           .refers_to = "holder",
                                           .example = "quality-adviser@home-care"}),
    source::field<&Responsibility::how>("how", {.help = {"Hvordan plikten er løst, i et par setninger",
                                                         "How the duty is met, in a sentence or two"}}),
    source::field<&Responsibility::described>("described",
                                              {.help = {"Er det beskrevet?", "Is it described?"}}),
    source::field<&Responsibility::practised>("practised", {.help = {"Blir det gjort?", "Is it practised?"}}),
    source::field<&Responsibility::evidence>("evidence", {.help = {"Belegg", "Evidence"}}),
    source::field<&Responsibility::reviews>(
        "reviews", {.help = {"Når det sist ble gått gjennom, alle datoer", "When it was reviewed, all dates"},
                    .happens_on = true}),
    source::field<&Responsibility::next_review>("next_review",
                                                {.help = {"Neste gjennomgang", "Next review"}}),
    source::field<&Responsibility::exception>("exception",
                                              {.help = {"Begrunnet unntak", "Justified exception"}}),
    source::field<&Responsibility::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table Evidence::table =
    source::table<Evidence>("evidence", {"Et belegg", "A piece of evidence"}, detail::evidence_fields);
inline constexpr source::Table DutyException::table = source::table<DutyException>(
    "exception", {"Et begrunnet unntak", "A justified exception"}, detail::exception_fields);
inline constexpr source::Table Responsibility::table = source::table<Responsibility>(
    "responsibility", {"Hvem som svarer for en plikt i en enhet", "Who answers for a duty in a unit"},
    detail::responsibility_fields);

}  // namespace model
