#include "model/experience.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field experience_change_fields[] = {
    source::field<&ExperienceChange::said>("said",
                                           {.required = true, .help = {"Hva dere sa", "What you said"}}),
    source::field<&ExperienceChange::did>("did", {.help = {"Hva vi gjorde", "What we did"}}),
    source::field<&ExperienceChange::state>("state",
                                            {.help = {"Hvor langt det er kommet", "How far it has come"}}),
    source::field<&ExperienceChange::project>(
        "project", {.help = {"Prosjektet det ble til", "The project it became"}, .refers_to = "project"}),
};
constexpr source::Field experience_fields[] = {
    source::field<&Experience::title>(
        "title", {.required = true, .help = {"Hva som ble spurt om", "What was asked about"}}),
    source::field<&Experience::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Experience::of>(
        "of", {.required = true, .help = {"Hvem erfaringene kommer fra", "Whose experience it is"}}),
    source::field<&Experience::level>(
        "level", {.required = true,
                  .help = {"Nivå: system, tjeneste eller individ", "Level: system, service or individual"}}),
    source::field<&Experience::method>(
        "method", {.required = true, .help = {"Hvordan de ble hentet inn", "How it was gathered"}}),
    source::field<&Experience::unit>("unit", {.required = true,
                                              .help = {"Enheten det gjelder", "The unit it concerns"},
                                              .refers_to = "unit",
                                              .places_in_unit = true,
                                              .csv_names = "enhet"}),
    source::field<&Experience::from>("from",
                                     {.required = true, .help = {"Fra og med", "From"}, .happens_on = true}),
    source::field<&Experience::to>("to", {.help = {"Til og med", "Until"}}),
    source::field<&Experience::invited>(
        "invited",
        {.help = {"Hvor mange som ble spurt", "How many were asked"}, .low = 0, .counts_persons = true}),
    source::field<&Experience::answers>("answers", {.help = {"Hvor mange som svarte", "How many answered"},
                                                    .low = 0,
                                                    .counts_persons = true,
                                                    .known_from = "to"}),
    source::field<&Experience::result>("result", {.help = {"Hva som kom fram", "What came out"},
                                                  .counts_persons = true,  // what so few said is theirs
                                                  .known_from = "to"}),
    source::field<&Experience::changes>("changes", {.help = {"Hva det førte til", "What it led to"}}),
    source::field<&Experience::measures>(
        "measures", {.help = {"Målinger som følger det over tid", "Measures that follow it over time"},
                     .refers_to = "measure"}),
    source::field<&Experience::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&Experience::tags>(
        "tags",
        {.help = {"Merker: hva slags arbeid det er", "Tags: what sort of work it is"}, .refers_to = "tag"}),
    source::field<&Experience::sources>(
        "sources", {.help = {"Kildene det bygger på", "The sources it builds on"}, .refers_to = "source"}),
    source::field<&Experience::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table ExperienceChange::table = source::table<ExperienceChange>(
    "experience_change", {"Dere sa, vi gjorde", "You said, we did"}, experience_change_fields);
constinit const source::Table Experience::table = source::table<Experience>(
    "experience",
    {"Erfaringer fra brukere, pårørende eller medarbeidere", "Experience of users, relatives or employees"},
    experience_fields);

}  // namespace model
