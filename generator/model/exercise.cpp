#include "model/exercise.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field exercise_fields[] = {
    source::field<&Exercise::title>("title",
                                    {.required = true, .help = {"Øvelsens navn", "The exercise's name"}}),
    source::field<&Exercise::kind>("kind", {.required = true, .help = {"Slags øvelse", "Kind of exercise"}}),
    source::field<&Exercise::scenario>("scenario", {.help = {"Hva det øves på", "What is exercised"}}),
    source::field<&Exercise::unit>("unit", {.required = true,
                                            .help = {"Enheten det gjelder", "The unit it concerns"},
                                            .refers_to = "unit",
                                            .places_in_unit = true,
                                            .csv_names = "enhet"}),
    source::field<&Exercise::planned>("planned", {.help = {"Når den er planlagt", "When it is planned"}}),
    source::field<&Exercise::held>("held",
                                   {.help = {"Når den ble holdt", "When it was held"}, .known_from = "held"}),
    source::field<&Exercise::duration_min>(
        "duration_min",
        {.help = {"Varighet i minutter", "Duration in minutes"}, .unit = "minutes", .low = 1}),
    source::field<&Exercise::participants>("participants",
                                           {.help = {"Hvor mange som deltok", "How many took part"},
                                            .low = 0,
                                            .counts_persons = true,
                                            .known_from = "held"}),
    source::field<&Exercise::plan_tested>("plan_tested", {.help = {"Planen eller prosedyren som ble prøvd",
                                                                   "The plan or procedure that was tested"},
                                                          .refers_to = "document"}),
    source::field<&Exercise::findings>(
        "findings",
        {.help = {"Funnene og hva som ble gjort", "The findings and what was done"}, .known_from = "held"}),
    source::field<&Exercise::owner>("owner", {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                       "The role that answers for it: role or role@unit"},
                                              .refers_to = "holder",
                                              .example = "quality-adviser@home-care"}),
    source::field<&Exercise::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&Exercise::tags>(
        "tags",
        {.help = {"Merker: hva slags arbeid det er", "Tags: what sort of work it is"}, .refers_to = "tag"}),
    source::field<&Exercise::sources>(
        "sources", {.help = {"Kildene det bygger på", "The sources it builds on"}, .refers_to = "source"}),
    source::field<&Exercise::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Exercise::table = source::table<Exercise>(
    "exercise", {"En øvelse eller simulering", "An exercise or simulation"}, exercise_fields);

}  // namespace model
