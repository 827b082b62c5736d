#include "model/round.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field theme_score_fields[] = {
    source::field<&ThemeScore::theme>("theme", {.required = true,
                                                .help = {"Temaets korte navn", "The theme's short name"},
                                                .example = "system-level"}),
    source::field<&ThemeScore::level>("level", {.help = {"Nivået", "The level"}, .low = 1, .high = 9}),
    source::field<&ThemeScore::not_relevant>(
        "not_relevant",
        {.help = {"Sant der temaet ikke gjelder enheten", "True where the theme does not concern the unit"}}),
    source::field<&ThemeScore::note>(
        "note", {.help = {"Hva som ble sagt, uten personer", "What was said, without persons"}}),
    source::field<&ThemeScore::action>("action",
                                       {.help = {"Hva enheten vil gjøre", "What the unit will do"}}),
    source::field<&ThemeScore::action_owner>(
        "action_owner",
        {.help = {"Rollen som følger det opp", "The role that follows it up"}, .refers_to = "holder"}),
    source::field<&ThemeScore::action_due>("action_due", {.help = {"Innen når", "By when"}}),
};
constexpr source::Field round_fields[] = {
    source::field<&Round::dialogue>(
        "dialogue",
        {.required = true, .help = {"Dialogverktøyet", "The dialogue tool"}, .refers_to = "dialogue"}),
    source::field<&Round::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
    source::field<&Round::date>("date", {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&Round::participants>(
        "participants",
        {.help = {"Hvor mange som var med", "How many took part"}, .low = 0, .counts_persons = true}),
    source::field<&Round::led_by>(
        "led_by",
        {.help = {"Rollen som ledet samtalen", "The role that led the talk"}, .refers_to = "holder"}),
    source::field<&Round::scores>(
        "scores", {.required = true, .help = {"Temaene, hvert med nivå", "The themes, each with its level"}}),
    source::field<&Round::surprise>("surprise", {.help = {"Hva som overrasket oss", "What surprised us"}}),
    source::field<&Round::learned>("learned", {.help = {"Hva vi lærte", "What we learned"}}),
    source::field<&Round::next>("next", {.help = {"Hva som er neste skritt", "What comes next"}}),
    source::field<&Round::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table ThemeScore::table = source::table<ThemeScore>(
    "theme_score", {"Et tema i en runde", "A theme of a round"}, theme_score_fields);
constinit const source::Table Round::table =
    source::table<Round>("round", {"En runde i en enhet", "A round in a unit"}, round_fields);

}  // namespace model
