#include "model/culture_survey.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field culture_factor_fields[] = {
    source::field<&CultureFactor::key>(
        "key", {.required = true, .help = {"Kort navn", "Short name"}, .example = "teamwork"}),
    source::field<&CultureFactor::title>("title",
                                         {.required = true, .help = {"Faktorens navn", "The factor's name"}}),
    source::field<&CultureFactor::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
};
constexpr source::Field culture_result_fields[] = {
    source::field<&CultureResult::unit>("unit", {.required = true,
                                                 .help = {"Enheten det gjelder", "The unit it concerns"},
                                                 .refers_to = "unit",
                                                 .places_in_unit = true,
                                                 .csv_names = "enhet"}),
    source::field<&CultureResult::factor>(
        "factor", {.required = true, .help = {"Faktoren", "The factor"}, .csv_names = "faktor"}),
    source::field<&CultureResult::mean>(
        "mean", {.required = true,
                 .help = {"Gjennomsnitt, 0 til 100, der 100 er best", "Mean, 0 to 100, where 100 is best"},
                 .low = 0,
                 .high = 100,
                 .counts_persons = true,
                 .csv_names = "snitt gjennomsnitt"}),
    source::field<&CultureResult::low>("low", {.help = {"Nedre grense for 95 % konfidensintervall",
                                                        "Lower limit of the 95 % confidence interval"},
                                               .low = 0,
                                               .high = 100,
                                               .counts_persons = true,
                                               .csv_names = "nedre"}),
    source::field<&CultureResult::high>("high", {.help = {"Øvre grense for 95 % konfidensintervall",
                                                          "Upper limit of the 95 % confidence interval"},
                                                 .low = 0,
                                                 .high = 100,
                                                 .counts_persons = true,
                                                 .csv_names = "øvre"}),
    source::field<&CultureResult::answers>("answers", {.required = true,
                                                       .help = {"Hvor mange som svarte", "How many answered"},
                                                       .low = 0,
                                                       .counts_persons = true,
                                                       .csv_names = "svar"}),
    source::field<&CultureResult::invited>("invited",
                                           {.help = {"Hvor mange som ble spurt", "How many were asked"},
                                            .low = 0,
                                            .counts_persons = true,
                                            .csv_names = "spurt"}),
};
constexpr source::Field culture_survey_fields[] = {
    source::field<&CultureSurvey::title>(
        "title", {.required = true, .help = {"Undersøkelsens navn", "The survey's name"}}),
    source::field<&CultureSurvey::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&CultureSurvey::instrument>(
        "instrument", {.help = {"Skjemaet som er brukt", "The instrument that was used"}}),
    source::field<&CultureSurvey::date>("date",
                                        {.required = true,
                                         .help = {"Da svarene var samlet inn", "When the answers were in"},
                                         .happens_on = true}),
    source::field<&CultureSurvey::factors>(
        "factors",
        {.required = true,
         .help = {"Faktorene, i skjemaets rekkefølge", "The factors, in the order of the instrument"}}),
    source::field<&CultureSurvey::results>("results", {.help = {"Resultatene", "The results"}}),
    source::field<&CultureSurvey::data>("data", {.help = {"CSV-fil med resultatene i stedet for results",
                                                          "CSV file with the results instead of results"},
                                                 .fills = "results",
                                                 .example = "kultur.csv"}),
    source::field<&CultureSurvey::follow_up>("follow_up", {.help = {"Hva dere følger opp etter undersøkelsen",
                                                                    "What is followed up after the survey"}}),
    source::field<&CultureSurvey::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&CultureSurvey::sources>(
        "sources", {.help = {"Kildene det bygger på", "The sources it builds on"}, .refers_to = "source"}),
    source::field<&CultureSurvey::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table CultureFactor::table =
    source::table<CultureFactor>("culture_factor", {"En faktor", "A factor"}, culture_factor_fields);
constinit const source::Table CultureResult::table =
    source::table<CultureResult>("culture_result", {"Et resultat", "A result"}, culture_result_fields);
constinit const source::Table CultureSurvey::table = source::table<CultureSurvey>(
    "culture_survey", {"En kulturundersøkelse", "A culture survey"}, culture_survey_fields);

}  // namespace model
