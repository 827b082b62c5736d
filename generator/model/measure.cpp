#include "model/measure.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field point_fields[] = {
    source::field<&Point::at>(
        "at", {.required = true,
               .help = {"Dato, periode, tall eller kategori", "Date, period, number or category"},
               .csv_names = "date dato x periode period måned"}),
    source::field<&Point::value>("value", {.help = {"Verdien, antallet eller telleren; tom der det mangler",
                                                    "The value, count or numerator; empty where missing"},
                                           .counts_persons = true,
                                           .csv_names = "verdi teller antall numerator"}),
    source::field<&Point::denominator>(
        "denominator",
        {.help = {"Nevneren", "The denominator"}, .counts_persons = true, .csv_names = "nevner"}),
    source::field<&Point::target>(
        "target", {.help = {"Mål for dette punktet", "Target for this point"}, .csv_names = "mål målverdi"}),
    source::field<&Point::centre_line>(
        "centre_line", {.help = {"Kjent senterlinje for dette punktet", "Known centre line for this point"},
                        .csv_names = "senterlinje"}),
    source::field<&Point::note>("note", {.help = {"Merknad", "Note"}, .csv_names = "merknad"}),
};
constexpr source::Field phase_fields[] = {
    source::field<&Phase::from>("from", {.required = true, .help = {"Fra og med", "From"}}),
    source::field<&Phase::reason>("reason", {.required = true, .help = {"Hvorfor", "Why"}}),
};
constexpr source::Field exclusion_fields[] = {
    source::field<&Exclusion::at>("at", {.required = true, .help = {"Punktet", "The point"}}),
    source::field<&Exclusion::reason>("reason", {.required = true, .help = {"Hvorfor", "Why"}}),
};
constexpr source::Field note_fields[] = {
    source::field<&Note::at>("at", {.required = true, .help = {"Punktet", "The point"}}),
    source::field<&Note::text>("text", {.required = true, .help = {"Merknaden", "The note"}}),
};
constexpr source::Field baseline_fields[] = {
    source::field<&Baseline::first>("first", {.help = {"De første så mange punktene i hver fase",
                                                       "The first so many points of every phase"},
                                              .low = 1}),
    source::field<&Baseline::until>("until",
                                    {.help = {"Til og med; bare uten faser", "Until; only without phases"}}),
};
constexpr source::Field measure_fields[] = {
    source::field<&Measure::title>("title",
                                   {.required = true, .help = {"Målingens navn", "The measure's name"}}),
    source::field<&Measure::unit>("unit", {.help = {"Enheten den gjelder", "The unit it is about"},
                                           .refers_to = "unit",
                                           .places_in_unit = true}),
    source::field<&Measure::project>(
        "project",
        {.help = {"Prosjektet den hører til", "The project it belongs to"}, .refers_to = "project"}),
    source::field<&Measure::indicator>(
        "indicator", {.help = {"Indikatoren den måler i sin enhet, så enhetene kan ses side om side",
                               "The indicator that it measures in its unit, to see units side by side"},
                      .refers_to = "indicator"}),
    source::field<&Measure::kind>(
        "kind", {.required = true,
                 .help = {"Resultat-, prosess- eller balansemål", "Outcome, process or balancing measure"}}),
    source::field<&Measure::definition>("definition",
                                        {.help = {"Hva som telles, og hvordan", "What is counted, and how"}}),
    source::field<&Measure::numerator>("numerator", {.help = {"Telleren i ord", "The numerator in words"}}),
    source::field<&Measure::denominator>("denominator",
                                         {.help = {"Nevneren i ord", "The denominator in words"}}),
    source::field<&Measure::source>("source",
                                    {.help = {"Hvor tallene kommer fra", "Where the numbers come from"}}),
    source::field<&Measure::unit_label>("unit_label",
                                        {.help = {"Det verdiene er: prosent, dager, per 1000 liggedøgn",
                                                  "What the values are: percent, days, per 1000 bed days"}}),
    source::field<&Measure::duties>(
        "duties",
        {.help = {"Pliktene målingen tjener", "The duties the measure serves"}, .refers_to = "duty"}),
    source::field<&Measure::tags>(
        "tags", {.help = {"Merker: hva slags arbeid den viser", "Tags: what sort of work it shows"},
                 .refers_to = "tag"}),
    source::field<&Measure::chart>("chart", {.required = true, .help = {"Diagramtype", "Chart type"}}),
    source::field<&Measure::axis>("axis", {.help = {"Hva punktene ligger på; dato om ikke annet er sagt",
                                                    "What the points lie on; date unless said"}}),
    source::field<&Measure::period>(
        "period", {.help = {"Rader i samme periode blir ett punkt", "Rows of one period form one point"}}),
    source::field<&Measure::frequency>(
        "frequency", {.help = {"Hvor ofte et nytt punkt ventes", "How often a new point is due"}}),
    source::field<&Measure::aggregate>(
        "aggregate",
        {.help = {"Hvordan rader uten nevner slås sammen", "How rows without denominator are put together"}}),
    source::field<&Measure::improvement>(
        "improvement", {.required = true, .help = {"Hvilken vei er bedre", "Which way is better"}}),
    source::field<&Measure::multiply>("multiply", {.help = {"Verdier og linjer vises ganger dette",
                                                            "Values and lines are shown times this"},
                                                   .low = 1e-09}),
    source::field<&Measure::decimals>("decimals",
                                      {.help = {"Desimaler i visningen", "Decimals shown"}, .high = 6}),
    source::field<&Measure::target>("target",
                                    {.help = {"Målverdien, slik den vises", "The target, as shown"}}),
    source::field<&Measure::centre_line>(
        "centre_line", {.help = {"Kjent senterlinje, slik den vises", "Known centre line, as shown"}}),
    source::field<&Measure::rules>(
        "rules", {.help = {"Reglene som finner signaler; ellers nettstedets, og ellers Anhøjs (xmr: nhs)",
                           "The rules that find signals; else the site's, else Anhøj's (xmr: nhs)"}}),
    source::field<&Measure::screen_moving_ranges>(
        "screen_moving_ranges",
        {.help = {"Store sprang holdes utenfor én gang", "Large moving ranges are left out once"}}),
    source::field<&Measure::lower_limit_at_zero>(
        "lower_limit_at_zero", {.help = {"Nedre grense minst null når ingen verdi er negativ",
                                         "Lower limit at least zero when no value is negative"}}),
    source::field<&Measure::baseline>("baseline", {.help = {"Basislinjen", "The baseline"}}),
    source::field<&Measure::phases>("phases", {.help = {"Nye faser", "New phases"}}),
    source::field<&Measure::exclude>("exclude", {.help = {"Punkter som holdes utenfor", "Points left out"}}),
    source::field<&Measure::notes>("notes", {.help = {"Merknader", "Notes"}}),
    source::field<&Measure::counts>("counts", {.help = {"Hva som telles: personer skjules når de er få",
                                                        "What is counted: few persons are hidden"}}),
    source::field<&Measure::points>("points", {.help = {"Serien", "The series"}}),
    source::field<&Measure::data>("data", {.help = {"CSV-fil med serien", "CSV file with the series"},
                                           .fills = "points",
                                           .example = "liggedager.csv"}),
    source::field<&Measure::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Point::table =
    source::table<Point>("point", {"En rad i serien", "A row of the series"}, point_fields);
constinit const source::Table Phase::table =
    source::table<Phase>("phase", {"En ny fase", "A new phase"}, phase_fields);
constinit const source::Table Exclusion::table = source::table<Exclusion>(
    "exclusion", {"Et punkt som holdes utenfor", "A point left out"}, exclusion_fields);
constinit const source::Table Note::table =
    source::table<Note>("note", {"En merknad", "A note"}, note_fields);
constinit const source::Table Baseline::table =
    source::table<Baseline>("baseline", {"Basislinjen", "The baseline"}, baseline_fields);
constinit const source::Table Measure::table =
    source::table<Measure>("measure", {"En måling over tid", "A measurement over time"}, measure_fields);

}  // namespace model
