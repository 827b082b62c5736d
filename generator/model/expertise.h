#pragma once

#include "model/classification.h"

namespace model {

// Experts on improvement beside the line: what they can do for others, and how much of their time there is.
struct Expertise {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Reference> unit;
  source::Given<source::Reference> role;
  std::vector<source::Given<source::Reference>> skills;
  std::vector<source::Given<source::Text>> offers;
  source::Dated<double> capacity_hours;
  source::Dated<double> used_hours;
  source::Given<source::Text> contact;
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field expertise_fields[] = {
    source::field<&Expertise::title>("title", {.required = true,
                                               .help = {"Hva miljøet heter, aldri en persons navn",
                                                        "What it is called, never a person's name"}}),
    source::field<&Expertise::about>("about", {.help = {"Hva de kan hjelpe med, i et par setninger",
                                                        "What they can help with, in a sentence or two"}}),
    source::field<&Expertise::unit>("unit", {.required = true,
                                             .help = {"Enheten de hører til", "The unit they belong to"},
                                             .refers_to = "unit",
                                             .places_in_unit = true}),
    source::field<&Expertise::role>(
        "role", {.help = {"Rollen man henvender seg til", "The role to turn to"}, .refers_to = "holder"}),
    source::field<&Expertise::skills>("skills", {.help = {"Kompetansen de har", "The competence they have"},
                                                 .refers_to = "competence_item"}),
    source::field<&Expertise::offers>("offers", {.help = {"Det de tilbyr", "What they offer"}}),
    source::field<&Expertise::capacity_hours>(
        "capacity_hours",
        {.help = {"Timer i måneden de kan gi andre", "Hours a month that they can give others"},
         .unit = "hours",
         .low = 0}),
    source::field<&Expertise::used_hours>(
        "used_hours",
        {.help = {"Timer i måneden som er i bruk", "Hours a month in use"}, .unit = "hours", .low = 0}),
    source::field<&Expertise::contact>("contact", {.help = {"Felles postkasse eller skjema, aldri en persons",
                                                            "A shared mailbox or form, never a person's"}}),
    source::field<&Expertise::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table Expertise::table = source::table<Expertise>(
    "expertise", {"Et fagmiljø for forbedring", "A group of improvement experts"}, detail::expertise_fields);

}  // namespace model
