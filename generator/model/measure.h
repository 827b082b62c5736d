#pragma once

#include "model/classification.h"
#include "model/project.h"
#include "model/signal_rules.h"

namespace model {

// What a measure is for.
enum class MeasureKind { outcome, process, balancing };
inline constexpr std::array<std::string_view, 3> measure_kind_words{"outcome", "process", "balancing"};
constexpr std::span<const std::string_view> words_of(MeasureKind) { return measure_kind_words; }

// How a series is charted.
enum class ChartKind { run, i, ip, mr, xbar, s, t, p, pp, u, up, c, g, xmr, i_m, i_mm, pareto };
inline constexpr std::array<std::string_view, 17> chart_kind_words{
    "run", "i", "ip", "mr", "xbar", "s", "t", "p", "pp", "u", "up", "c", "g", "xmr", "i_m", "i_mm", "pareto"};
constexpr std::span<const std::string_view> words_of(ChartKind) { return chart_kind_words; }

// What the points lie on.
enum class Axis { date, number, category };
inline constexpr std::array<std::string_view, 3> axis_words{"date", "number", "category"};
constexpr std::span<const std::string_view> words_of(Axis) { return axis_words; }

// How several rows make one point, where there is no denominator.
enum class Aggregate { mean, median, sum, sd };
inline constexpr std::array<std::string_view, 4> aggregate_words{"mean", "median", "sum", "sd"};
constexpr std::span<const std::string_view> words_of(Aggregate) { return aggregate_words; }

// What the values count: the disclosure rule looks at persons.
enum class CountsWhat { persons, events, other };
inline constexpr std::array<std::string_view, 3> counts_what_words{"persons", "events", "other"};
constexpr std::span<const std::string_view> words_of(CountsWhat) { return counts_what_words; }

// One row of a series.
struct Point {
  source::Place place;
  source::Given<source::Moment> at;
  source::Given<double> value;
  source::Given<double> denominator;
  source::Given<double> target;
  source::Given<double> centre_line;
  source::Given<source::Text> note;

  static const source::Table table;
};

// A new basis from a date on.
struct Phase {
  source::Place place;
  source::Given<source::Moment> from;
  source::Given<source::Text> reason;

  static const source::Table table;
};

// A point that limits and runs leave out.
struct Exclusion {
  source::Place place;
  source::Given<source::Moment> at;
  source::Given<source::Text> reason;

  static const source::Table table;
};

// Something that happened, told at its point.
struct Note {
  source::Place place;
  source::Given<source::Moment> at;
  source::Given<source::Text> text;

  static const source::Table table;
};

// The points that the centre line comes from.
struct Baseline {
  source::Place place;
  source::Given<int> first;
  source::Given<source::Date> until;

  static const source::Table table;
};

// A measurement over time.
struct Measure {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Reference> unit;
  source::Given<source::Reference> project;
  source::Given<source::Reference> indicator;
  source::Given<MeasureKind> kind;
  source::Given<source::Text> definition;
  source::Given<source::Text> numerator;
  source::Given<source::Text> denominator;
  source::Given<source::Text> source;
  source::Given<source::Text> unit_label;
  std::vector<source::Given<source::Reference>> duties;
  source::Given<ChartKind> chart;
  source::Given<Axis> axis;
  source::Given<source::Period> period;
  source::Given<source::Period> frequency;
  source::Given<Aggregate> aggregate;
  source::Given<Direction> improvement;
  source::Given<double> multiply;
  source::Given<int> decimals;
  source::Dated<double> target;
  source::Given<double> centre_line;
  std::optional<SignalRules> rules;
  source::Given<bool> screen_moving_ranges;
  source::Given<bool> lower_limit_at_zero;
  std::optional<Baseline> baseline;
  std::vector<Phase> phases;
  std::vector<Exclusion> exclude;
  std::vector<Note> notes;
  source::Given<CountsWhat> counts;
  std::vector<Point> points;
  source::Given<source::FileName> data;
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field point_fields[] = {
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
inline constexpr source::Field phase_fields[] = {
    source::field<&Phase::from>("from", {.required = true, .help = {"Fra og med", "From"}}),
    source::field<&Phase::reason>("reason", {.required = true, .help = {"Hvorfor", "Why"}}),
};
inline constexpr source::Field exclusion_fields[] = {
    source::field<&Exclusion::at>("at", {.required = true, .help = {"Punktet", "The point"}}),
    source::field<&Exclusion::reason>("reason", {.required = true, .help = {"Hvorfor", "Why"}}),
};
inline constexpr source::Field note_fields[] = {
    source::field<&Note::at>("at", {.required = true, .help = {"Punktet", "The point"}}),
    source::field<&Note::text>("text", {.required = true, .help = {"Merknaden", "The note"}}),
};
inline constexpr source::Field baseline_fields[] = {
    source::field<&Baseline::first>("first", {.help = {"De første så mange punktene i hver fase",
                                                       "The first so many points of every phase"},
                                              .low = 1}),
    source::field<&Baseline::until>("until",
                                    {.help = {"Til og med; bare uten faser", "Until; only without phases"}}),
};
inline constexpr source::Field measure_fields[] = {
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
}  // namespace detail

inline constexpr source::Table Point::table =
    source::table<Point>("point", {"En rad i serien", "A row of the series"}, detail::point_fields);
inline constexpr source::Table Phase::table =
    source::table<Phase>("phase", {"En ny fase", "A new phase"}, detail::phase_fields);
inline constexpr source::Table Exclusion::table = source::table<Exclusion>(
    "exclusion", {"Et punkt som holdes utenfor", "A point left out"}, detail::exclusion_fields);
inline constexpr source::Table Note::table =
    source::table<Note>("note", {"En merknad", "A note"}, detail::note_fields);
inline constexpr source::Table Baseline::table =
    source::table<Baseline>("baseline", {"Basislinjen", "The baseline"}, detail::baseline_fields);
inline constexpr source::Table Measure::table = source::table<Measure>(
    "measure", {"En måling over tid", "A measurement over time"}, detail::measure_fields);

}  // namespace model
