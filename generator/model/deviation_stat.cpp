#include "model/deviation_stat.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field deviation_period_fields[] = {
    source::field<&DeviationPeriod::period>("period", {.required = true,
                                                       .help = {"Måneden: 2026-03", "The month: 2026-03"},
                                                       .happens_on = true,
                                                       .csv_names = "måned periode",
                                                       .example = "2026-03"}),
    source::field<&DeviationPeriod::reported>(
        "reported", {.help = {"Meldt", "Reported"}, .low = 0, .counts_persons = true, .csv_names = "meldt"}),
    source::field<&DeviationPeriod::closed>(
        "closed", {.help = {"Lukket", "Closed"}, .low = 0, .counts_persons = true, .csv_names = "lukket"}),
    source::field<&DeviationPeriod::open>(
        "open", {.help = {"Åpne ved månedens slutt", "Open at the end of the month"},
                 .low = 0,
                 .counts_persons = true,
                 .csv_names = "åpne"}),
    source::field<&DeviationPeriod::open_over_30>(
        "open_over_30", {.help = {"Av disse åpne i mer enn 30 dager", "Of these open for more than 30 days"},
                         .low = 0,
                         .counts_persons = true,
                         .csv_names = "åpne_over_30"}),
    source::field<&DeviationPeriod::open_over_90>(
        "open_over_90", {.help = {"Av disse åpne i mer enn 90 dager", "Of these open for more than 90 days"},
                         .low = 0,
                         .counts_persons = true,
                         .csv_names = "åpne_over_90"}),
    source::field<&DeviationPeriod::median_days>(
        "median_days", {.help = {"Median dager fra meldt til lukket", "Median days from reported to closed"},
                        .unit = "days",
                        .low = 0,
                        .counts_persons = true,
                        .csv_names = "median_dager"}),
    source::field<&DeviationPeriod::analysed>(
        "analysed",
        {.help = {"Av de meldte: årsaken er analysert", "Of those reported: the cause is analysed"},
         .low = 0,
         .counts_persons = true,
         .csv_names = "analysert"}),
    source::field<&DeviationPeriod::with_action>(
        "with_action", {.help = {"Av de meldte: med tiltak", "Of those reported: with an action"},
                        .low = 0,
                        .counts_persons = true,
                        .csv_names = "med_tiltak"}),
    source::field<&DeviationPeriod::effect_checked>(
        "effect_checked",
        {.help = {"Av de meldte: virkningen er undersøkt", "Of those reported: the effect is checked"},
         .low = 0,
         .counts_persons = true,
         .csv_names = "effekt_undersøkt"}),
};
constexpr source::Field deviation_count_fields[] = {
    source::field<&DeviationCount::period>("period", {.required = true,
                                                      .help = {"Måneden: 2026-03", "The month: 2026-03"},
                                                      .happens_on = true,
                                                      .csv_names = "måned periode",
                                                      .example = "2026-03"}),
    source::field<&DeviationCount::type>("type", {.required = true,
                                                  .help = {"Typen", "The type"},
                                                  .refers_to = "deviation_type",
                                                  .csv_names = "type"}),
    source::field<&DeviationCount::severity>(
        "severity", {.required = true, .help = {"Alvorlighet", "Severity"}, .csv_names = "alvorlighet"}),
    source::field<&DeviationCount::reported>("reported", {.required = true,
                                                          .help = {"Meldt", "Reported"},
                                                          .low = 0,
                                                          .counts_persons = true,
                                                          .csv_names = "meldt"}),
};
constexpr source::Field deviation_stat_fields[] = {
    source::field<&DeviationStat::unit>("unit", {.required = true,
                                                 .help = {"Enheten det gjelder", "The unit it concerns"},
                                                 .refers_to = "unit",
                                                 .places_in_unit = true,
                                                 .csv_names = "enhet"}),
    source::field<&DeviationStat::periods>("periods", {.help = {"Meldt, lukket og åpne, måned for måned",
                                                                "Reported, closed and open, month by month"},
                                                       .counts_persons = true}),
    source::field<&DeviationStat::data>("data", {.help = {"CSV-fil med månedene i stedet for periods",
                                                          "CSV file with the months instead of periods"},
                                                 .fills = "periods",
                                                 .example = "avvik.csv"}),
    source::field<&DeviationStat::kinds>(
        "kinds", {.help = {"Typer og alvorlighet, måned for måned", "Types and severity, month by month"},
                  .counts_persons = true}),
    source::field<&DeviationStat::kinds_data>(
        "kinds_data",
        {.help = {"CSV-fil med typene i stedet for kinds", "CSV file with the types instead of kinds"},
         .fills = "kinds",
         .example = "avvikstyper.csv"}),
    source::field<&DeviationStat::learned>(
        "learned", {.help = {"Hva gjennomgangen av avvikene viste, uten enkeltsaker",
                             "What the review of the deviations showed, without single cases"}}),
    source::field<&DeviationStat::reviews>(
        "reviews", {.help = {"Når avvikene ble gått gjennom samlet, alle datoer",
                             "When the deviations were reviewed as a whole, all dates"},
                    .happens_on = true}),
    source::field<&DeviationStat::ended>(
        "ended", {.help = {"Siste dag enheten meldte avvik hit, om den er lagt ned",
                           "The last day the unit reported deviations here, if it has closed"}}),
    source::field<&DeviationStat::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&DeviationStat::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table DeviationPeriod::table = source::table<DeviationPeriod>(
    "deviation_period", {"Avvik i en måned", "Deviations of a month"}, deviation_period_fields);
constinit const source::Table DeviationCount::table = source::table<DeviationCount>(
    "deviation_count", {"Avvik av en type", "Deviations of a type"}, deviation_count_fields);
constinit const source::Table DeviationStat::table = source::table<DeviationStat>(
    "deviation_stat", {"Avvikene i en enhet, bare i tall", "The deviations of a unit, in numbers alone"},
    deviation_stat_fields);

}  // namespace model
