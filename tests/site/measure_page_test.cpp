#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using source::Language;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view months[] = {"2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06",
                                       "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12",
                                       "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06",
                                       "2026-07", "2026-08", "2026-09", "2026-10"};

// One measure with values a month each from January 2025.
std::vector<source::File> site_of(std::string_view settings, const std::vector<double>& values) {
  std::string text = "title: Fall\nkind: process\nperiod: month\n" + std::string(settings) + "points:\n";
  for (std::size_t index = 0; index < values.size(); ++index)
    text += "  - {at: " + std::string(months[index]) + ", value: " + std::to_string(values[index]) + "}\n";
  return {{"site.yaml", "title: Kvalitet\norganisation: Vår kommune\nlanguages: [nb, en]\n"},
          {"content/measures/falls.yaml", text}};
}

std::string page(std::string_view settings, const std::vector<double>& values,
                 Language language = Language::nb) {
  return SmallSite(site_of(settings, values)).text("measure", "falls", language);
}

const std::vector<double> moved_down{12, 13, 11, 14, 12, 13, 11, 12, 5, 4, 6,
                                     5,  4,  5,  6,  4,  5,  4,  6,  5, 4, 5};
const std::vector<double> even{10, 12, 9, 11, 10, 13, 8, 11, 10, 12, 9, 11};

TEST(MeasurePage, SuggestsAPhaseWithTheTextToPaste) {
  const SmallSite site(site_of("chart: i\nimprovement: decrease\n", moved_down));
  EXPECT_THAT(
      site.text("measure", "falls"),
      HasSubstr("Nivået har ligget lavere i 14 måneder: vurder en ny fase fra september 2025. Slik skriver "
                "du det "));
  EXPECT_THAT(site.html("measure", "falls"),
              HasSubstr("phases:\n  - from: 2025-09-01\n    reason: \"Skriv hva som ble endret\"\n"));
}

TEST(MeasurePage, SuggestsNoPhaseWhereNothingHasMoved) {
  EXPECT_THAT(page("chart: i\nimprovement: decrease\n", even), Not(HasSubstr("vurder en ny fase")));
}

TEST(MeasurePage, TellsWhichRuleFiredAtWhichPoint) {
  std::vector<double> values = even;
  values.push_back(30);
  const std::string text = page("chart: i\nimprovement: decrease\n", values);
  EXPECT_THAT(text, HasSubstr("Januar 2026 30 "));
  EXPECT_THAT(text, HasSubstr(" Over øvre kontrollgrense Desember 2025 11 "));
}

TEST(MeasurePage, NamesTheRulesInUseAndHowTheyAreRead) {
  const std::string anhoej = page("chart: run\nimprovement: decrease\n", even);
  EXPECT_THAT(anhoej, HasSubstr("Anhøj: uvanlig lange serier og uvanlig få kryssinger "));
  EXPECT_THAT(anhoej, HasSubstr("medianen: halvparten av verdiene ligger over den, og halvparten under."));
  EXPECT_THAT(anhoej, Not(HasSubstr("kontrollgrense")));
  const std::string nhs = page("chart: xmr\nimprovement: decrease\n", even);
  EXPECT_THAT(nhs, HasSubstr("NHS Making Data Count: "));
  EXPECT_THAT(nhs, HasSubstr("når sju verdier på rad ligger på samme side av linjen"));
  EXPECT_THAT(nhs, HasSubstr("prikkede linjene er kontrollgrensene"));
  const std::string own = page("chart: i\nimprovement: decrease\nrules: {shift: 8, trend: 6}\n", even);
  EXPECT_THAT(own, HasSubstr("Egne regler: skift på 8, trend på 6 og punkter utenfor kontrollgrensene "));
  EXPECT_THAT(own, HasSubstr("når 6 verdier på rad stiger, eller synker."));
}

TEST(MeasurePage, SaysThatALineComesFromTheBaseline) {
  const std::string text = page("chart: run\nimprovement: decrease\nbaseline: {first: 8}\n", moved_down);
  EXPECT_THAT(text, HasSubstr("medianen av de første 8 verdiene. Det som kommer etter, holdes mot den."));
  EXPECT_THAT(text, HasSubstr("Linjen bygger på bare 8 verdier"));
}

TEST(MeasurePage, GivesReasonsForPhasesAndPointsLeftOut) {
  const std::string text = page(
      "chart: i\nimprovement: decrease\nphases: [{from: 2025-09-01, reason: Ny rutine}]\n"
      "exclude: [{at: 2025-10-01, reason: Flytting}]\nnotes: [{at: 2025-11-01, text: Test 3}, {at: "
      "2025-02-01, "
      "text: Oppstart}]\n",
      moved_down);
  EXPECT_THAT(text, HasSubstr("Februar 2025: Oppstart November 2025: Test 3 "));
  EXPECT_THAT(text, HasSubstr("Nye faser September 2025: Ny rutine Holdt utenfor Oktober 2025: Flytting "));
  EXPECT_THAT(text, HasSubstr("Holdt utenfor: Flytting"));
  EXPECT_THAT(text, HasSubstr("Hule punkter er holdt utenfor"));
}

TEST(MeasurePage, SaysHowFarFewValuesCanBeTrusted) {
  EXPECT_THAT(page("chart: i\nimprovement: decrease\n", {1, 2, 3}),
              HasSubstr("Grensene bygger på 3 verdier og er foreløpige."));
  EXPECT_THAT(page("chart: run\nimprovement: decrease\n", {3, 2, 4, 2, 3, 2, 4, 3, 2, 4, 3}),
              HasSubstr("Linjen bygger på bare 11 verdier, og kan ennå flytte seg."));
  EXPECT_THAT(page("chart: run\nimprovement: decrease\n", even), Not(HasSubstr("stole på")));
}

TEST(MeasurePage, ShowsAParetoChartSortedWithSharesSoFar) {
  std::vector<source::File> files{
      {"site.yaml", "title: Kvalitet\norganisation: Vår kommune\nlanguages: [nb, en]\n"},
      {"content/measures/falls.yaml",
       "title: Avvik\nkind: process\nchart: pareto\naxis: category\nimprovement: decrease\ncounts: "
       "events\npoints:\n"
       "  - {at: Annet, value: 5}\n  - {at: Legemidler, value: 60}\n  - {at: Fall, value: 25}\n"
       "  - {at: Sår, value: 10}\n"}};
  const SmallSite site(std::move(files));
  const std::string text = site.text("measure", "falls");
  EXPECT_THAT(
      text,
      HasSubstr("Vanligst er Legemidler, med 60 (60 % av alt). De 2 vanligste av i alt 4 kategorier står "
                "for 85 %."));
  EXPECT_THAT(
      text, HasSubstr("Legemidler 60 60,0 % 60,0 % Fall 25 25,0 % 85,0 % Sår 10 10,0 % 95,0 % Annet 5 5,0 % "
                      "100,0 % "));
  EXPECT_THAT(text, Not(HasSubstr("Median")));
  EXPECT_EQ(site.files("measure", "falls")[1].bytes,
            "\xEF\xBB\xBFKategori;Verdi;Andel;Samlet andel;Fase;Signal;Holdt utenfor;Merknad\r\n"
            "Legemidler;60;60;60;1;;;\r\nFall;25;25;85;1;;;\r\nSår;10;10;95;1;;;\r\nAnnet;5;5;100;1;;;\r\n");
}

TEST(MeasurePage, WritesLimitsAndRulesToTheFile) {
  std::vector<double> values = even;
  values.push_back(30);
  const SmallSite site(
      site_of("chart: i\nimprovement: decrease\nexclude: [{at: 2025-03, reason: Flytting}]\n", values));
  const std::string csv = site.files("measure", "falls")[1].bytes;
  EXPECT_THAT(csv, HasSubstr("Dato;Verdi;Snitt;NKG;Nedre 2σ;Øvre 2σ;ØKG;Fase;Signal;Holdt utenfor;"
                             "Merknad\r\n2025-01-01;10;"));
  EXPECT_THAT(csv, HasSubstr(";1;;Flytting;\r\n"));
  EXPECT_THAT(csv, HasSubstr(";1;Over øvre kontrollgrense;;\r\n"));
}

TEST(MeasurePage, SpeaksEnglish) {
  const std::string text = page("chart: i\nimprovement: decrease\ntarget: 30\n", even, Language::en);
  EXPECT_THAT(text,
              HasSubstr("The latest value is 11, from December 2025. The values vary by chance; the figures "
                        "show no certain change. As the process runs now, we can rely on it to reach the "
                        "target of 30."));
}

}  // namespace
