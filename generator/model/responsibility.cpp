#include "model/responsibility.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field evidence_fields[] = {
    source::field<&Evidence::kind>("kind", {.required = true, .help = {"Slags belegg", "Kind of evidence"}}),
    source::field<&Evidence::title>("title", {.required = true, .help = {"Hva det er", "What it is"}}),
    source::field<&Evidence::date>(
        "date", {.help = {"Datoen på belegget", "The date of the evidence"}, .happens_on = true}),
    source::field<&Evidence::address>(
        "address", {.help = {"Hvor det finnes (http, https, mailto)", "Where it is (http, https, mailto)"}}),
    source::field<&Evidence::document>("document", {.help = {"Dokumentet, der det er ført opp for seg",
                                                             "The document, where it is listed by itself"},
                                                    .refers_to = "document"}),
};
constexpr source::Field exception_fields[] = {
    source::field<&DutyException::reason>("reason",
                                          {.required = true, .help = {"Begrunnelsen", "The reason"}}),
    source::field<&DutyException::from>("from", {.help = {"Fra og med", "From"}, .happens_on = true}),
    source::field<&DutyException::until>("until", {.required = true, .help = {"Til og med", "Until"}}),
};
constexpr source::Field responsibility_fields[] = {
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

}  // namespace

constinit const source::Table Evidence::table =
    source::table<Evidence>("evidence", {"Et belegg", "A piece of evidence"}, evidence_fields);
constinit const source::Table DutyException::table = source::table<DutyException>(
    "exception", {"Et begrunnet unntak", "A justified exception"}, exception_fields);
constinit const source::Table Responsibility::table = source::table<Responsibility>(
    "responsibility", {"Hvem som svarer for en plikt i en enhet", "Who answers for a duty in a unit"},
    responsibility_fields);

}  // namespace model
