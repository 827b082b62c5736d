#include "model/expertise.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field expertise_fields[] = {
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

}  // namespace

constinit const source::Table Expertise::table = source::table<Expertise>(
    "expertise", {"Et fagmiljø for forbedring", "A group of improvement experts"}, expertise_fields);

}  // namespace model
