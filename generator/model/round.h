#pragma once

#include "model/classification.h"

namespace model {

// Where a unit finds itself on one theme, and what it will do about it.
struct ThemeScore {
  source::Place place;
  source::Given<std::string> theme;  // its key in the dialogue tool
  source::Given<int> level;
  source::Given<bool> not_relevant;
  source::Given<source::Text> note;
  source::Given<source::Text> action;
  source::Given<source::Reference> action_owner;
  source::Given<source::Date> action_due;

  static const source::Table table;
};

// One time a unit talked its way through a dialogue tool.
struct Round {
  std::string id;
  source::Place place;
  source::Given<source::Reference> dialogue;
  source::Given<source::Reference> unit;
  source::Given<source::Date> date;
  source::Given<int> participants;
  source::Given<source::Reference> led_by;
  std::vector<ThemeScore> scores;
  source::Given<source::Text> surprise;
  source::Given<source::Text> learned;
  source::Given<source::Text> next;
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field theme_score_fields[] = {
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
inline constexpr source::Field round_fields[] = {
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
}  // namespace detail

inline constexpr source::Table ThemeScore::table = source::table<ThemeScore>(
    "theme_score", {"Et tema i en runde", "A theme of a round"}, detail::theme_score_fields);
inline constexpr source::Table Round::table =
    source::table<Round>("round", {"En runde i en enhet", "A round in a unit"}, detail::round_fields);

}  // namespace model
