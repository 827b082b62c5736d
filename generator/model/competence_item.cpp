#include "model/competence_item.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field competence_target_fields[] = {
    source::field<&CompetenceTarget::role_group>(
        "role_group",
        {.required = true, .help = {"Rollegruppen", "The role group"}, .refers_to = "role_group"}),
    source::field<&CompetenceTarget::percent>("percent",
                                              {.help = {"Andel som skal ha den", "Share that should have it"},
                                               .unit = "percent",
                                               .low = 0,
                                               .high = 100}),
};
constexpr source::Field competence_count_fields[] = {
    source::field<&CompetenceCount::unit>("unit", {.required = true,
                                                   .help = {"Enheten", "The unit"},
                                                   .refers_to = "unit",
                                                   .places_in_unit = true,
                                                   .csv_names = "enhet"}),
    source::field<&CompetenceCount::role_group>("role_group", {.required = true,
                                                               .help = {"Rollegruppen", "The role group"},
                                                               .refers_to = "role_group",
                                                               .csv_names = "rollegruppe"}),
    source::field<&CompetenceCount::date>("date", {.required = true,
                                                   .help = {"Dagen det ble talt", "The day of the count"},
                                                   .happens_on = true,
                                                   .csv_names = "dato"}),
    source::field<&CompetenceCount::trained>(
        "trained", {.required = true,
                    .help = {"Antall som har kompetansen", "How many have the competence"},
                    .low = 0,
                    .counts_persons = true,
                    .csv_names = "opplært antall"}),
    source::field<&CompetenceCount::total>("total",
                                           {.required = true,
                                            .help = {"Antall i gruppen", "How many are in the group"},
                                            .low = 0,
                                            .counts_persons = true,
                                            .csv_names = "alle totalt"}),
};
constexpr source::Field competence_item_fields[] = {
    source::field<&CompetenceItem::title>(
        "title", {.required = true, .help = {"Hva man skal kunne", "What one should be able to do"}}),
    source::field<&CompetenceItem::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&CompetenceItem::order>(
        "order", {.help = {"Plass i matrisen, fra 1", "Place in the matrix, from 1"}}),
    source::field<&CompetenceItem::targets>(
        "targets", {.help = {"Mål for hver rollegruppe", "Target for each role group"}}),
    source::field<&CompetenceItem::counts>("counts", {.help = {"Hvor mange som har den, per enhet og dato",
                                                               "How many have it, by unit and date"}}),
    source::field<&CompetenceItem::data>("data", {.help = {"CSV-fil med tallene i stedet for counts",
                                                           "CSV file with the numbers instead of counts"},
                                                  .fills = "counts",
                                                  .example = "kompetanse.csv"}),
    source::field<&CompetenceItem::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table CompetenceTarget::table = source::table<CompetenceTarget>(
    "competence_target", {"Et kompetansemål", "A competence target"}, competence_target_fields);
constinit const source::Table CompetenceCount::table = source::table<CompetenceCount>(
    "competence_count", {"Et antall på en dag", "A count on one day"}, competence_count_fields);
constinit const source::Table CompetenceItem::table = source::table<CompetenceItem>(
    "competence_item", {"En kompetanse i matrisen", "A competence in the matrix"}, competence_item_fields);

}  // namespace model
