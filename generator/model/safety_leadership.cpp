#include "model/safety_leadership.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field leader_action_fields[] = {
    source::field<&LeaderAction::date>(
        "date", {.required = true, .help = {"Dato", "Date"}, .happens_on = true, .csv_names = "dato"}),
    source::field<&LeaderAction::action>(
        "action",
        {.required = true, .help = {"Hvilken av de seks", "Which of the six"}, .csv_names = "handling"}),
    source::field<&LeaderAction::by>("by", {.help = {"Rollen som gjorde det", "The role that did it"},
                                            .refers_to = "holder",
                                            .csv_names = "rolle"}),
    source::field<&LeaderAction::text>(
        "text", {.help = {"Hva som ble gjort", "What was done"}, .csv_names = "tekst"}),
};
constexpr source::Field walkround_fields[] = {
    source::field<&Walkround::date>("date", {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&Walkround::by>(
        "by", {.help = {"Lederrollen som gikk", "The leader role that went"}, .refers_to = "holder"}),
    source::field<&Walkround::about>("about", {.help = {"Temaet", "The topic"}}),
    source::field<&Walkround::findings>(
        "findings", {.help = {"Funnene og hva som ble gjort", "The findings and what was done"}}),
};
constexpr source::Field safety_leadership_fields[] = {
    source::field<&SafetyLeadership::unit>("unit", {.required = true,
                                                    .help = {"Enheten det gjelder", "The unit it concerns"},
                                                    .refers_to = "unit",
                                                    .places_in_unit = true,
                                                    .csv_names = "enhet"}),
    source::field<&SafetyLeadership::actions>("actions",
                                              {.help = {"Det lederne gjorde", "What the leaders did"}}),
    source::field<&SafetyLeadership::data>("data", {.help = {"CSV-fil med handlingene i stedet for actions",
                                                             "CSV file with the actions instead of actions"},
                                                    .fills = "actions",
                                                    .example = "lederhandlinger.csv"}),
    source::field<&SafetyLeadership::walkrounds>("walkrounds", {.help = {"Visittene", "The walkrounds"}}),
    source::field<&SafetyLeadership::walkround_every_days>(
        "walkround_every_days",
        {.help = {"Høyst så mange dager mellom visitter", "At most so many days between walkrounds"},
         .unit = "days",
         .low = 1}),
    source::field<&SafetyLeadership::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&SafetyLeadership::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table LeaderAction::table = source::table<LeaderAction>(
    "leader_action", {"Noe lederne gjorde", "Something leaders did"}, leader_action_fields);
constinit const source::Table Walkround::table = source::table<Walkround>(
    "walkround", {"En pasientsikkerhetsvisitt", "A safety walkround"}, walkround_fields);
constinit const source::Table SafetyLeadership::table = source::table<SafetyLeadership>(
    "safety_leadership", {"Ledelse for trygghet i en enhet", "Leading for safety in a unit"},
    safety_leadership_fields);

}  // namespace model
