#include "model/programme.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field programme_step_fields[] = {
    source::field<&ProgrammeStep::key>(
        "key", {.required = true, .help = {"Kort navn", "Short name"}, .example = "trinn-1"}),
    source::field<&ProgrammeStep::title>("title",
                                         {.required = true, .help = {"Trinnets navn", "The step's name"}}),
    source::field<&ProgrammeStep::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
};
constexpr source::Field programme_count_fields[] = {
    source::field<&ProgrammeCount::unit>("unit", {.required = true,
                                                  .help = {"Enheten det gjelder", "The unit it concerns"},
                                                  .refers_to = "unit",
                                                  .places_in_unit = true,
                                                  .csv_names = "enhet"}),
    source::field<&ProgrammeCount::step>(
        "step", {.required = true, .help = {"Trinnet", "The step"}, .csv_names = "trinn"}),
    source::field<&ProgrammeCount::as_of>("as_of", {.required = true,
                                                    .help = {"Opptellingens dato", "The day of counting"},
                                                    .happens_on = true,
                                                    .csv_names = "dato per"}),
    source::field<&ProgrammeCount::completed>(
        "completed", {.required = true,
                      .help = {"Hvor mange som har fullført trinnet", "How many have completed the step"},
                      .low = 0,
                      .counts_persons = true,
                      .csv_names = "fullført"}),
    source::field<&ProgrammeCount::total>("total",
                                          {.required = true,
                                           .help = {"Hvor mange som skal", "How many are to complete it"},
                                           .low = 0,
                                           .counts_persons = true,
                                           .csv_names = "av totalt"}),
};
constexpr source::Field programme_fields[] = {
    source::field<&Programme::title>(
        "title", {.required = true, .help = {"Programmets navn", "The programme's name"}}),
    source::field<&Programme::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Programme::owner>("owner", {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                        "The role that answers for it: role or role@unit"},
                                               .refers_to = "holder",
                                               .example = "quality-adviser@home-care"}),
    source::field<&Programme::steps>(
        "steps", {.required = true, .help = {"Trinnene, i rekkefølge", "The steps, in order"}}),
    source::field<&Programme::counts>("counts", {.help = {"Opptellingene", "The counts"}}),
    source::field<&Programme::data>("data", {.help = {"CSV-fil med opptellingene i stedet for counts",
                                                      "CSV file with the counts instead of counts"},
                                             .fills = "counts",
                                             .example = "klinobs.csv"}),
    source::field<&Programme::target>("target",
                                      {.help = {"Hvor stor del som skal ha fullført, i prosent",
                                                "The share that shall have completed it, in percent"},
                                       .unit = "percent",
                                       .low = 0,
                                       .high = 100}),
    source::field<&Programme::address>("address",
                                       {.help = {"Lenke til programmet", "Link to the programme"}}),
    source::field<&Programme::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&Programme::sources>(
        "sources", {.help = {"Kildene det bygger på", "The sources it builds on"}, .refers_to = "source"}),
    source::field<&Programme::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table ProgrammeStep::table =
    source::table<ProgrammeStep>("programme_step", {"Et trinn", "A step"}, programme_step_fields);
constinit const source::Table ProgrammeCount::table =
    source::table<ProgrammeCount>("programme_count", {"En opptelling", "A count"}, programme_count_fields);
constinit const source::Table Programme::table = source::table<Programme>(
    "programme", {"Et trinnvist opplæringsprogram", "A stepwise programme of training"}, programme_fields);

}  // namespace model
