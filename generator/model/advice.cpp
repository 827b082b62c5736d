#include "model/advice.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field advice_point_fields[] = {
    source::field<&AdvicePoint::key>(
        "key", {.required = true, .help = {"Kort navn", "Short name"}, .example = "news2"}),
    source::field<&AdvicePoint::title>(
        "title", {.required = true, .help = {"Rådet med egne ord", "The recommendation in our own words"}}),
    source::field<&AdvicePoint::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
};
constexpr source::Field advice_state_fields[] = {
    source::field<&AdviceState::unit>("unit", {.required = true,
                                               .help = {"Enheten det gjelder", "The unit it concerns"},
                                               .refers_to = "unit",
                                               .places_in_unit = true,
                                               .csv_names = "enhet"}),
    source::field<&AdviceState::point>(
        "point", {.required = true, .help = {"Rådet", "The recommendation"}, .csv_names = "råd"}),
    source::field<&AdviceState::planned>(
        "planned",
        {.help = {"Når det skal være innført", "When it shall be in place"}, .csv_names = "planlagt"}),
    source::field<&AdviceState::done>("done", {.help = {"Når det var innført", "When it was in place"},
                                               .known_from = "done",
                                               .csv_names = "innført"}),
    source::field<&AdviceState::note>("note", {.help = {"Merknad", "Note"}, .csv_names = "merknad"}),
};
constexpr source::Field advice_fields[] = {
    source::field<&Advice::title>("title", {.required = true, .help = {"Rådenes navn", "The advice's name"}}),
    source::field<&Advice::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Advice::owner>("owner", {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                     "The role that answers for it: role or role@unit"},
                                            .refers_to = "holder",
                                            .example = "quality-adviser@home-care"}),
    source::field<&Advice::points>("points", {.required = true, .help = {"Rådene", "The recommendations"}}),
    source::field<&Advice::states>(
        "states", {.help = {"Hvor langt enhetene er kommet", "How far the units have come"}}),
    source::field<&Advice::data>("data", {.help = {"CSV-fil med enhetene i stedet for states",
                                                   "CSV file with the units instead of states"},
                                          .fills = "states",
                                          .example = "raad.csv"}),
    source::field<&Advice::duties>("duties",
                                   {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                                    .refers_to = "duty",
                                    .example = "6d"}),
    source::field<&Advice::sources>(
        "sources", {.help = {"Kildene det bygger på", "The sources it builds on"}, .refers_to = "source"}),
    source::field<&Advice::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table AdvicePoint::table =
    source::table<AdvicePoint>("advice_point", {"Ett råd", "One recommendation"}, advice_point_fields);
constinit const source::Table AdviceState::table = source::table<AdviceState>(
    "advice_state", {"Hvor langt en enhet er kommet", "How far a unit has come"}, advice_state_fields);
constinit const source::Table Advice::table =
    source::table<Advice>("advice", {"Nasjonale faglige råd", "National professional advice"}, advice_fields);

}  // namespace model
