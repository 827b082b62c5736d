#include "model/event.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field event_fields[] = {
    source::field<&Event::title>("title", {.required = true, .help = {"Hva som skjer", "What happens"}}),
    source::field<&Event::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Event::unit>("unit", {.help = {"Enheten det gjelder", "The unit it concerns"},
                                         .refers_to = "unit",
                                         .places_in_unit = true,
                                         .csv_names = "enhet"}),
    source::field<&Event::owner>("owner", {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                    "The role that answers for it: role or role@unit"},
                                           .refers_to = "holder",
                                           .example = "quality-adviser@home-care"}),
    source::field<&Event::date>("date",
                                {.help = {"Dagen, der det skjer én gang", "The day, where it happens once"}}),
    source::field<&Event::every>("every", {.help = {"Hvor ofte det gjentas; day er hver arbeidsdag",
                                                    "How often it is repeated; day is every working day"}}),
    source::field<&Event::month>(
        "month",
        {.help = {"Måneden i perioden, fra 1", "The month of the period, from 1"}, .low = 1, .high = 12}),
    source::field<&Event::day>(
        "day",
        {.help = {"Dagen i måneden, den siste der måneden er kortere; i en uke fra 1, mandag, til 7",
                  "The day of the month, the last one where it is shorter; of a week from 1, Monday, to 7"},
         .low = 1,
         .high = 31}),
    source::field<&Event::working_day>(
        "working_day", {.help = {"Arbeidsdagen i måneden eller uken i stedet for dagen: 3 for den tredje",
                                 "The working day of the month or week instead of the day: 3 for the third"},
                        .low = 1,
                        .high = 23}),
    source::field<&Event::from>("from", {.help = {"Første gang tidligst", "Not before"}}),
    source::field<&Event::until>("until", {.help = {"Siste gang senest", "Not after"}}),
    source::field<&Event::duties>("duties",
                                  {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                                   .refers_to = "duty",
                                   .example = "6d"}),
    source::field<&Event::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Event::table =
    source::table<Event>("event", {"En hendelse i årshjulet", "An event of the annual wheel"}, event_fields);

}  // namespace model
