#include "site/summary.h"

#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using source::Language;

// A situation that a measure can be in, and what is read aloud of it.
struct Situation {
  std::string_view name;
  std::string_view settings;  // of the measure, besides id and title
  std::string_view values;    // separated by spaces, a month each up to October 2026; '-' is a missing one
  std::string_view nb, nn, en;
};

constexpr std::string_view half_and_half = "12 13 11 12 13 12 11 13 12 12 13 11 4 5 4 3 4 5 4 4 3 5 4 4.1";
constexpr std::string_view even = "10 12 9 11 10 13 8 11 10 12 9 11";
constexpr std::string_view even_then_high = "10 12 9 11 10 13 8 11 10 12 9 11 10 30";

constexpr Situation situations[] = {
    {"no values", "chart: run, improvement: decrease", "", "Målingen har ingen verdier ennå.",
     "Målinga har ingen verdiar enno.", "The measure has no values yet."},
    {"one value", "chart: run, improvement: decrease", "4.1",
     "Den siste verdien er 4,1, fra oktober 2026. Bare én verdi; minst ti trengs for å skille endring fra "
     "tilfeldigheter.",
     "Den siste verdien er 4,1, frå oktober 2026. Berre éin verdi; minst ti trengst for å skilje endring frå "
     "det tilfeldige.",
     "The latest value is 4.1, from October 2026. Only one value; at least ten are needed to tell change "
     "from chance."},
    {"few values with a target", "chart: run, improvement: decrease, target: 5", "8 7 6 5 6 7",
     "Den siste verdien er 7, fra oktober 2026. Bare 6 verdier; minst ti trengs for å skille endring fra "
     "tilfeldigheter. Én av de siste 6 verdiene når målet på 5.",
     "Den siste verdien er 7, frå oktober 2026. Berre 6 verdiar; minst ti trengst for å skilje endring frå "
     "det tilfeldige. Éin av dei siste 6 verdiane når målet på 5.",
     "The latest value is 7, from October 2026. Only 6 values; at least ten are needed to tell change from "
     "chance. One of the latest 6 values reaches the target of 5."},
    {"nothing but chance", "chart: run, improvement: decrease, target: 9", even,
     "Den siste verdien er 11, fra oktober 2026. Verdiene varierer tilfeldig; tallene viser ingen sikker "
     "endring. 3 av de siste 12 verdiene når målet på 9.",
     "Den siste verdien er 11, frå oktober 2026. Verdiane varierer tilfeldig; tala viser inga sikker "
     "endring. 3 av dei siste 12 verdiane når målet på 9.",
     "The latest value is 11, from October 2026. The values vary by chance; the figures show no certain "
     "change. 3 of the latest 12 values reach the target of 9."},
    {"nothing but chance, target never reached", "chart: run, improvement: decrease, target: 7", even,
     "Den siste verdien er 11, fra oktober 2026. Verdiene varierer tilfeldig; tallene viser ingen sikker "
     "endring. Ingen av de siste 12 verdiene når målet på 7.",
     "Den siste verdien er 11, frå oktober 2026. Verdiane varierer tilfeldig; tala viser inga sikker "
     "endring. Ingen av dei siste 12 verdiane når målet på 7.",
     "The latest value is 11, from October 2026. The values vary by chance; the figures show no certain "
     "change. None of the latest 12 values reaches the target of 7."},
    {"nothing but chance, target always reached", "chart: run, improvement: decrease, target: 15", even,
     "Den siste verdien er 11, fra oktober 2026. Verdiene varierer tilfeldig; tallene viser ingen sikker "
     "endring. Alle de siste 12 verdiene når målet på 15.",
     "Den siste verdien er 11, frå oktober 2026. Verdiane varierer tilfeldig; tala viser inga sikker "
     "endring. Alle dei siste 12 verdiane når målet på 15.",
     "The latest value is 11, from October 2026. The values vary by chance; the figures show no certain "
     "change. All of the latest 12 values reach the target of 15."},
    {"better by a long run",
     "chart: run, improvement: decrease, target: 5, unit_label: {nb: per 1000 liggedøgn, nn: per 1000 "
     "liggjedøgn, en: per 1000 bed days}",
     half_and_half,
     "Den siste verdien er 4,1 per 1000 liggedøgn, fra oktober 2026. Tallene viser forbedring fra og med "
     "november 2025: 12 verdier på rad ligger under medianen, flere enn tilfeldighetene tilsier. Regelen om "
     "uvanlig få kryssinger slår også ut. Nivået har gått fra om lag 12,0 til 4,0. Alle de siste 12 verdiene "
     "når målet på 5,0.",
     "Den siste verdien er 4,1 per 1000 liggjedøgn, frå oktober 2026. Tala viser betring frå og med november "
     "2025: 12 verdiar på rad ligg under medianen, fleire enn det tilfeldige skulle tilseie. Regelen om "
     "uvanleg få kryssingar slår også ut. Nivået har gått frå om lag 12,0 til 4,0. Alle dei siste 12 "
     "verdiane når målet på 5,0.",
     "The latest value is 4.1 per 1000 bed days, from October 2026. The figures show improvement from "
     "November 2025 on: 12 values in a row lie below the median, more than chance explains. The rule on "
     "unusually few crossings fires too. The level has gone from about 12.0 to 4.0. All of the latest 12 "
     "values reach the target of 5.0."},
    {"worse by a long run", "chart: run, improvement: increase", half_and_half,
     "Den siste verdien er 4,1, fra oktober 2026. Tallene viser forverring fra og med november 2025: 12 "
     "verdier på rad ligger under medianen, flere enn tilfeldighetene tilsier. Regelen om uvanlig få "
     "kryssinger slår også ut. Nivået har gått fra om lag 12,0 til 4,0.",
     "Den siste verdien er 4,1, frå oktober 2026. Tala viser forverring frå og med november 2025: 12 verdiar "
     "på rad ligg under medianen, fleire enn det tilfeldige skulle tilseie. Regelen om uvanleg få kryssingar "
     "slår også ut. Nivået har gått frå om lag 12,0 til 4,0.",
     "The latest value is 4.1, from October 2026. The figures show a worsening from November 2025 on: 12 "
     "values in a row lie below the median, more than chance explains. The rule on unusually few crossings "
     "fires too. The level has gone from about 12.0 to 4.0."},
    {"a fall without a wish", "chart: run, improvement: neutral", half_and_half,
     "Den siste verdien er 4,1, fra oktober 2026. Tallene viser en nedgang fra og med november 2025: 12 "
     "verdier på rad ligger under medianen, flere enn tilfeldighetene tilsier. Regelen om uvanlig få "
     "kryssinger slår også ut. Nivået har gått fra om lag 12,0 til 4,0.",
     "Den siste verdien er 4,1, frå oktober 2026. Tala viser ein nedgang frå og med november 2025: 12 "
     "verdiar på rad ligg under medianen, fleire enn det tilfeldige skulle tilseie. Regelen om uvanleg få "
     "kryssingar slår også ut. Nivået har gått frå om lag 12,0 til 4,0.",
     "The latest value is 4.1, from October 2026. The figures show a fall from November 2025 on: 12 values "
     "in a row lie below the median, more than chance explains. The rule on unusually few crossings fires "
     "too. The level has gone from about 12.0 to 4.0."},
    {"few crossings", "chart: run, improvement: decrease", "1 2 1 2 9 8 9 8 1 2 1 2 9 8 9 8 1 2 1 2 9 8 9 8",

     "Den siste verdien er 8, fra oktober 2026. Siden november 2024 viser tallene forverring: linjen krysser "
     "medianen bare 5 ganger, mot minst 8 ved tilfeldig variasjon. Nivået har gått fra om lag 2 til 8.",
     "Den siste verdien er 8, frå oktober 2026. Sidan november 2024 viser tala forverring: linja kryssar "
     "medianen berre 5 gonger, mot minst 8 ved tilfeldig variasjon. Nivået har gått frå om lag 2 til 8.",
     "The latest value is 8, from October 2026. Since November 2024 the figures show a worsening: the line "
     "crosses the median only 5 times, against at least 8 with chance variation. The level has gone from "
     "about 2 to 8."},
    {"outside the limits", "chart: i, improvement: decrease", even_then_high,
     "Den siste verdien er 30, fra oktober 2026. Tallene viser forverring: siste verdi ligger over øvre "
     "kontrollgrense.",
     "Den siste verdien er 30, frå oktober 2026. Tala viser forverring: siste verdi ligg over øvre "
     "kontrollgrense.",
     "The latest value is 30, from October 2026. The figures show a worsening: the latest value lies above "
     "the upper control limit."},
    {"target reached reliably", "chart: i, improvement: decrease, target: 30", even,
     "Den siste verdien er 11, fra oktober 2026. Verdiene varierer tilfeldig; tallene viser ingen sikker "
     "endring. Slik prosessen går nå, kan vi regne med at målet på 30 nås.",
     "Den siste verdien er 11, frå oktober 2026. Verdiane varierer tilfeldig; tala viser inga sikker "
     "endring. Slik prosessen går no, kan vi rekne med at målet på 30 blir nådd.",
     "The latest value is 11, from October 2026. The values vary by chance; the figures show no certain "
     "change. As the process runs now, we can rely on it to reach the target of 30."},
    {"target never reached", "chart: i, improvement: decrease, target: 1", even,
     "Den siste verdien er 11, fra oktober 2026. Verdiene varierer tilfeldig; tallene viser ingen sikker "
     "endring. Slik prosessen går nå, nås ikke målet på 1; skal det nås, må noe gjøres annerledes.",
     "Den siste verdien er 11, frå oktober 2026. Verdiane varierer tilfeldig; tala viser inga sikker "
     "endring. Slik prosessen går no, blir målet på 1 ikkje nådd; skal det nåast, må noko gjerast annleis.",
     "The latest value is 11, from October 2026. The values vary by chance; the figures show no certain "
     "change. As the process runs now, it does not reach the target of 1; to reach it, something must be "
     "done differently."},
    {"target reached by chance", "chart: i, improvement: decrease, target: 10", even,
     "Den siste verdien er 11, fra oktober 2026. Verdiene varierer tilfeldig; tallene viser ingen sikker "
     "endring. Slik prosessen går nå, er det tilfeldig om målet på 10 nås fra gang til gang.",
     "Den siste verdien er 11, frå oktober 2026. Verdiane varierer tilfeldig; tala viser inga sikker "
     "endring. Slik prosessen går no, er det tilfeldig om målet på 10 blir nådd frå gong til gong.",
     "The latest value is 11, from October 2026. The values vary by chance; the figures show no certain "
     "change. As the process runs now, it is a matter of chance whether it reaches the target of 10 from one "
     "time to the next."},
    {"few values with limits", "chart: i, improvement: decrease, target: 30", "10 12 9 11 10",
     "Den siste verdien er 10, fra oktober 2026. Bare 5 verdier; minst ti trengs for å skille endring fra "
     "tilfeldigheter. Alle de siste 5 verdiene når målet på 30.",
     "Den siste verdien er 10, frå oktober 2026. Berre 5 verdiar; minst ti trengst for å skilje endring frå "
     "det tilfeldige. Alle dei siste 5 verdiane når målet på 30.",
     "The latest value is 10, from October 2026. Only 5 values; at least ten are needed to tell change from "
     "chance. All of the latest 5 values reach the target of 30."},
    {"NHS shift", "chart: xmr, improvement: increase",
     "10 12 9 11 10 13 8 11 10 12 9 11 14 13 14 13 14 13 14 13",
     "Den siste verdien er 13, fra oktober 2026. Tallene viser forbedring fra og med mars 2026: 8 verdier på "
     "rad ligger over gjennomsnittet, og regelen krever 7. Nivået har gått fra om lag 11 til 14.",
     "Den siste verdien er 13, frå oktober 2026. Tala viser betring frå og med mars 2026: 8 verdiar på rad "
     "ligg over gjennomsnittet, og regelen krev 7. Nivået har gått frå om lag 11 til 14.",
     "The latest value is 13, from October 2026. The figures show improvement from March 2026 on: 8 values "
     "in a row lie above the mean, and the rule asks for 7. The level has gone from about 11 to 14."},
    {"NHS trend", "chart: xmr, improvement: increase", "10 14 6 12 8 15 5 13 7 14 6 9 10 11 12 13 14",
     "Den siste verdien er 14, fra oktober 2026. Tallene viser forbedring fra og med april 2026: 7 verdier "
     "på rad stiger, og regelen krever 7.",
     "Den siste verdien er 14, frå oktober 2026. Tala viser betring frå og med april 2026: 7 verdiar på rad "
     "stig, og regelen krev 7.",
     "The latest value is 14, from October 2026. The figures show improvement from April 2026 on: 7 values "
     "in a row rise, and the rule asks for 7."},
    {"NHS two in three", "chart: xmr, improvement: decrease", "10 12 9 11 10 13 8 11 10 12 9 11 12 16.4 16.5",

     "Den siste verdien er 16,5, fra oktober 2026. Tallene viser forverring fra og med september 2026: minst "
     "to av de tre siste verdiene ligger nær eller over øvre kontrollgrense.",
     "Den siste verdien er 16,5, frå oktober 2026. Tala viser forverring frå og med september 2026: minst to "
     "av dei tre siste verdiane ligg nær eller over øvre kontrollgrense.",
     "The latest value is 16.5, from October 2026. The figures show a worsening from September 2026 on: at "
     "least two of the latest three values lie near or above the upper control limit."},
    {"own lengths", "chart: run, improvement: increase, rules: {shift: 5}",
     "10 12 9 11 10 13 8 11 10 12 9 11 13 14 13 14 15",
     "Den siste verdien er 15, fra oktober 2026. Tallene viser forbedring fra og med juni 2026: 5 verdier på "
     "rad ligger over medianen, og regelen krever 5.",
     "Den siste verdien er 15, frå oktober 2026. Tala viser betring frå og med juni 2026: 5 verdiar på rad "
     "ligg over medianen, og regelen krev 5.",
     "The latest value is 15, from October 2026. The figures show improvement from June 2026 on: 5 values in "
     "a row lie above the median, and the rule asks for 5."},
    {"own trend", "chart: i, improvement: decrease, rules: {trend: 5}",
     "10 12 9 11 10 13 8 11 10 12 8 9 10 11 12",
     "Den siste verdien er 12, fra oktober 2026. Tallene viser forverring fra og med juni 2026: 5 verdier på "
     "rad stiger, og regelen krever 5.",
     "Den siste verdien er 12, frå oktober 2026. Tala viser forverring frå og med juni 2026: 5 verdiar på "
     "rad stig, og regelen krev 5.",
     "The latest value is 12, from October 2026. The figures show a worsening from June 2026 on: 5 values in "
     "a row rise, and the rule asks for 5."},
    {"a phase that hides the change",
     "chart: run, improvement: decrease, phases: [{from: 2025-11-01, reason: Ny rutine}]", half_and_half,
     "Den siste verdien er 4,1, fra oktober 2026. I fasen fra november 2025 varierer verdiene tilfeldig; der "
     "viser tallene ingen sikker endring. Sett under ett viser tallene forbedring: nivået har gått fra om "
     "lag 12,0 til 4,0.",
     "Den siste verdien er 4,1, frå oktober 2026. I fasen frå november 2025 varierer verdiane tilfeldig; der "
     "viser tala inga sikker endring. Sett under eitt viser tala betring: nivået har gått frå om lag 12,0 "
     "til 4,0.",
     "The latest value is 4.1, from October 2026. In the phase from November 2025 the values vary by chance; "
     "there the figures show no certain change. Taken as a whole the figures show improvement: the level has "
     "gone from about 12.0 to 4.0."},
    {"a new phase with few values",
     "chart: run, improvement: decrease, phases: [{from: 2026-08-01, reason: Ny rutine}]", half_and_half,
     "Den siste verdien er 4,1, fra oktober 2026. Bare 3 verdier i den nye fasen; minst ti trengs for å "
     "skille endring fra tilfeldigheter. Sett under ett viser tallene forbedring: nivået har gått fra om lag "
     "12,0 til 4,1.",
     "Den siste verdien er 4,1, frå oktober 2026. Berre 3 verdiar i den nye fasen; minst ti trengst for å "
     "skilje endring frå det tilfeldige. Sett under eitt viser tala betring: nivået har gått frå om lag 12,0 "
     "til 4,1.",
     "The latest value is 4.1, from October 2026. Only 3 values in the new phase; at least ten are needed to "
     "tell change from chance. Taken as a whole the figures show improvement: the level has gone from about "
     "12.0 to 4.1."},
    {"late", "chart: run, improvement: decrease, frequency: month", "10 12 9 11 10 13 8 11 10 12 9 - - -",
     "Den siste verdien er 9, fra juli 2026. Verdiene varierer tilfeldig; tallene viser ingen sikker "
     "endring. Tallene er forsinket: nye tall skulle vært klare 30. september 2026.",
     "Den siste verdien er 9, frå juli 2026. Verdiane varierer tilfeldig; tala viser inga sikker endring. "
     "Tala er forseinka: nye tal skulle vore klare 30. september 2026.",
     "The latest value is 9, from July 2026. The values vary by chance; the figures show no certain change. "
     "The figures are late: new ones were due on 30 September 2026."},
    {"latest left out", "chart: run, improvement: decrease, exclude: [{at: 2026-10-01, reason: Flytting}]",
     even,
     "Den siste verdien er 11, fra oktober 2026. Den er holdt utenfor, så vurderingen gjelder til og med "
     "september 2026. Verdiene varierer tilfeldig; tallene viser ingen sikker endring.",
     "Den siste verdien er 11, frå oktober 2026. Han er halden utanfor, så vurderinga gjeld til og med "
     "september 2026. Verdiane varierer tilfeldig; tala viser inga sikker endring.",
     "The latest value is 11, from October 2026. It is left out, so the verdict is about the values up to "
     "September 2026. The values vary by chance; the figures show no certain change."},
    {"share of one", "chart: run, improvement: increase, multiply: 100, unit_label: prosent, target: 90",
     "0.8 0.9 0.85 0.95 0.9 0.8 0.85 0.9 0.95 0.85 0.9 0.8",
     "Den siste verdien er 80 %, fra oktober 2026. Verdiene varierer tilfeldig; tallene viser ingen sikker "
     "endring. 6 av de siste 12 verdiene når målet på 90 %.",
     "Den siste verdien er 80 %, frå oktober 2026. Verdiane varierer tilfeldig; tala viser inga sikker "
     "endring. 6 av dei siste 12 verdiane når målet på 90 %.",
     "The latest value is 80%, from October 2026. The values vary by chance; the figures show no certain "
     "change. 6 of the latest 12 values reach the target of 90%."},
};

std::string month_before_november(std::size_t months_back) {
  const std::size_t month = 2026 * 12 + 9 - months_back;
  const std::size_t in_year = month % 12 + 1;
  return std::to_string(month / 12) + (in_year < 10 ? "-0" : "-") + std::to_string(in_year) + "-01";
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::string measure_of(const Situation& situation, std::size_t number) {
  std::string text = "- {id: m" + std::to_string(number) + ", title: Mål, kind: process, " +
                     std::string(situation.settings) + ", period: month, points: [";
  const std::vector<std::string> values = words_of(situation.values);
  for (std::size_t index = 0; index < values.size(); ++index) {
    if (index > 0) text += ", ";
    text += "{at: " + month_before_november(values.size() - 1 - index);
    text += values[index] == "-" ? "}" : ", value: " + values[index] + "}";
  }
  return text + "]}\n";
}

std::vector<source::File> site_of(std::string measures) {
  return {{"site.yaml", "title: Kvalitet\norganisation: Vår kommune\nlanguages: [nb, nn, en]\n"},
          {"content/measures/all.yaml", std::move(measures)}};
}

std::string with_plain_spaces(std::string text) {
  for (std::size_t at = 0; (at = text.find("\xC2\xA0", at)) != std::string::npos;) text.replace(at, 2, " ");
  return text;
}

// The same for measures that are no months: their points as YAML.
constexpr Situation other_axes[] = {
    {"weeks", "chart: run, improvement: decrease, period: week", "{at: 2026-W09, value: 3}",
     "Den siste verdien er 3, fra uke 9 2026. Bare én verdi; minst ti trengs for å skille endring fra "
     "tilfeldigheter.",
     "Den siste verdien er 3, frå veke 9 2026. Berre éin verdi; minst ti trengst for å skilje endring frå "
     "det tilfeldige.",
     "The latest value is 3, from week 9 2026. Only one value; at least ten are needed to tell change from "
     "chance."},
    {"days", "chart: run, improvement: decrease, period: day", "{at: 2026-02-03, value: 3}",
     "Den siste verdien er 3, fra 3. februar 2026. Bare én verdi; minst ti trengs for å skille endring fra "
     "tilfeldigheter.",
     "Den siste verdien er 3, frå 3. februar 2026. Berre éin verdi; minst ti trengst for å skilje endring "
     "frå det tilfeldige.",
     "The latest value is 3, from 3 February 2026. Only one value; at least ten are needed to tell change "
     "from chance."},
    {"years", "chart: run, improvement: decrease, period: year", "{at: 2025, value: 3}",
     "Den siste verdien er 3, fra 2025. Bare én verdi; minst ti trengs for å skille endring fra "
     "tilfeldigheter.",
     "Den siste verdien er 3, frå 2025. Berre éin verdi; minst ti trengst for å skilje endring frå det "
     "tilfeldige.",
     "The latest value is 3, from 2025. Only one value; at least ten are needed to tell change from chance."},
    {"numbers", "chart: run, improvement: decrease, axis: number", "{at: 1, value: 3}, {at: 12, value: 4}",

     "Den siste verdien er 4, fra punkt 12. Bare 2 verdier; minst ti trengs for å skille endring fra "
     "tilfeldigheter.",
     "Den siste verdien er 4, frå punkt 12. Berre 2 verdiar; minst ti trengst for å skilje endring frå det "
     "tilfeldige.",
     "The latest value is 4, from point 12. Only 2 values; at least ten are needed to tell change from "
     "chance."},
    {"targets of their time", "chart: run, improvement: decrease, period: month",
     "{at: 2026-01, value: 3, target: 4}, {at: 2026-02, value: 3, target: 2}",
     "Den siste verdien er 3, fra februar 2026. Bare 2 verdier; minst ti trengs for å skille endring fra "
     "tilfeldigheter. Én av de siste 2 verdiene når målet som gjaldt da.",
     "Den siste verdien er 3, frå februar 2026. Berre 2 verdiar; minst ti trengst for å skilje endring frå "
     "det tilfeldige. Éin av dei siste 2 verdiane når målet som galdt då.",
     "The latest value is 3, from February 2026. Only 2 values; at least ten are needed to tell change from "
     "chance. One of the latest 2 values reaches the target of its time."},
    {"few persons alone", "chart: run, improvement: decrease, period: month, counts: persons",
     "{at: 2026-01, value: 3}",
     "Målingen har én verdi, og den kan ikke vises, fordi den gjelder få personer.",
     "Målinga har éin verdi, og han kan ikkje visast, fordi han gjeld få personar.",
     "The measure has one value, which cannot be shown because it is about few persons."},
    {"few persons", "chart: run, improvement: decrease, period: month, counts: persons",
     "{at: 2026-01, value: 3}, {at: 2026-02, value: 2}",
     "Målingen har 2 verdier, og ingen av dem kan vises, fordi de gjelder få personer.",
     "Målinga har 2 verdiar, og ingen av dei kan visast, fordi dei gjeld få personar.",
     "The measure has 2 values, and none of them can be shown because they are about few persons."},
    {"categories", "chart: run, improvement: decrease, axis: category",
     "{at: Bo, value: 3}, {at: Li, value: 7}, {at: Å, value: 5}",
     "Høyest er Li med 7, og lavest er Bo med 3. Kategorier har ingen rekkefølge i tid, så verdiene vurderes "
     "ikke som en utvikling.",
     "Høgast er Li med 7, og lågast er Bo med 3. Kategoriar har inga rekkjefølgje i tid, så verdiane blir "
     "ikkje vurderte som ei utvikling.",
     "The highest is Li with 7, and the lowest is Bo with 3. Categories have no order in time, so the values "
     "are not judged as a development."},
    {"one category", "chart: run, improvement: decrease, axis: category", "{at: Bo, value: 3}",
     "Verdien for Bo er 3.", "Verdien for Bo er 3.", "The value for Bo is 3."},
    {"categories inside their limits", "chart: p, improvement: decrease, axis: category, counts: events",
     "{at: Bo, value: 30, denominator: 100}, {at: Li, value: 35, denominator: 100}, {at: Å, value: 33, "
     "denominator: 100}",

     "Alle de 3 verdiene ligger innenfor kontrollgrensene; forskjellene er ikke større enn tilfeldigheter "
     "forklarer.",
     "Alle dei 3 verdiane ligg innanfor kontrollgrensene; skilnadene er ikkje større enn det tilfeldige "
     "forklarer.",
     "All 3 values lie inside the control limits; they differ no more than chance explains."},
    {"categories outside their limits", "chart: p, improvement: decrease, axis: category, counts: events",
     "{at: Bo, value: 10, denominator: 100}, {at: Li, value: 90, denominator: 100}, {at: Å, value: 50, "
     "denominator: 100}, {at: Ås, value: 85, denominator: 100}",

     "Li og Ås ligger over kontrollgrensene, lenger enn tilfeldigheter forklarer. Bo ligger under "
     "kontrollgrensene, lenger enn tilfeldigheter forklarer.",
     "Li og Ås ligg over kontrollgrensene, lenger enn det tilfeldige forklarer. Bo ligg under "
     "kontrollgrensene, lenger enn det tilfeldige forklarer.",
     "Li and Ås lie above the control limits, further than chance explains. Bo lies below the control "
     "limits, further than chance explains."},
    {"a Pareto chart", "chart: pareto, improvement: decrease, axis: category, counts: events",
     "{at: Bo, value: 3}, {at: Li, value: 70}, {at: Å, value: 27}",
     "Vanligst er Li, med 70 (70 % av alt). De 2 vanligste av i alt 3 kategorier står for 97 %.",
     "Vanlegast er Li, med 70 (70 % av alt). Dei 2 vanlegaste av i alt 3 kategoriar står for 97 %.",
     "The most frequent is Li, with 70 (70% of all). The 2 most frequent of 3 categories make up 97%."},
};

void expect_said(const SmallSite& site, std::span<const Situation> table) {
  for (std::size_t index = 0; index < table.size(); ++index) {
    const Situation& situation = table[index];
    const std::string id = "m" + std::to_string(index);
    const auto* figures = analysis::find_measure(site.figures(), site.edition().model, id);
    ASSERT_NE(figures, nullptr);
    const auto said = [&](Language language) {
      return with_plain_spaces(site::summary(*figures, site.words(language)));
    };
    EXPECT_EQ(said(Language::nb), situation.nb) << situation.name;
    EXPECT_EQ(said(Language::nn), situation.nn) << situation.name;
    EXPECT_EQ(said(Language::en), situation.en) << situation.name;
  }
}

TEST(Summary, SaysInThreeLanguagesWhatTheFiguresSay) {
  std::string measures;
  for (std::size_t index = 0; index < std::size(situations); ++index)
    measures += measure_of(situations[index], index);
  expect_said(SmallSite(site_of(measures)), situations);
}

TEST(Summary, SaysWhereAPointIsOnEveryAxis) {
  std::string measures;
  for (std::size_t index = 0; index < std::size(other_axes); ++index) {
    measures += "- {id: m" + std::to_string(index) + ", title: Mål, kind: process, " +
                std::string(other_axes[index].settings) + ", points: [" +
                std::string(other_axes[index].values) + "]}\n";
  }
  expect_said(SmallSite(site_of(measures)), other_axes);
}

}  // namespace
