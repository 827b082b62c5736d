#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "app/measure_file.h"
#include "check/rules.h"
#include "json_schema.h"
#include "started_program.h"

// `sirkel analyse` as a quality adviser starts it.
namespace app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

// Thirteen months of nine and eight falls, then thirteen of three and four, as Excel in Norwegian saves them.
std::string falls() {
  std::string csv = "M\xE5ned;Antall;Nevner\r\n";  // Windows-1252
  for (int month = 0; month < 26; ++month) {
    csv += fmt::format("01.{:02}.{};{};1 000,5\r\n", month % 12 + 1, 2024 + month / 12,
                       month < 13 ? 9 - month % 2 : 4 - month % 2);
  }
  return csv;
}

Json analysed(const TemporaryFolder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "analyse");
  arguments.insert(arguments.end(), {"--format", "json"});
  const Started started = start(folder.path(), arguments);
  EXPECT_EQ(started.exit_code, 0) << started.messages;
  return Json::parse(started.result, nullptr, false);
}

TEST(Analyse, ReadsASpreadsheetAsItIs) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", falls());
  const Json figures = analysed(folder, {"fall.csv", "--chart", "u", "--multiply", "1000"});
  ASSERT_EQ(figures["points"].size(), 26u);
  EXPECT_EQ(figures["title"], "fall");
  EXPECT_EQ(figures["chart"], "u");
  EXPECT_EQ(figures["points"][0]["x"], "2024-01-01");
  EXPECT_DOUBLE_EQ(figures["points"][0]["value"].get<double>(), 9 / 1000.5 * 1000);
  EXPECT_EQ(figures["points"][0]["denominator"], 1000.5);
}

TEST(Analyse, SaysWhatFiredWhereAndSince) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", falls());
  const Json figures = analysed(folder, {"fall.csv", "--chart", "run", "--improvement", "decrease"});
  EXPECT_EQ(figures["verdict"], "improvement");
  EXPECT_EQ(figures["variation"], "special_cause_improvement");
  EXPECT_EQ(figures["variation_icon"], "improvement_low");
  EXPECT_EQ(figures["rules_fired"][0], "long_run");
  EXPECT_EQ(figures["since"], "2025-02-01");
  EXPECT_EQ(figures["latest"], "2026-02-01");
  EXPECT_EQ(figures["suggested_phase"], nullptr) << "the new level has ties with its median only";
  EXPECT_EQ(analysed(folder, {"fall.csv", "--chart", "i"})["suggested_phase"], "2025-02-01");
  EXPECT_THAT(figures["points"][25]["rules_fired"], ElementsAre("long_run"));
  EXPECT_EQ(figures["points"][25]["rule"], "long_run_below");
  EXPECT_EQ(figures["points"][25]["side"], -1);
  EXPECT_THAT(figures["points"][0]["rules_fired"], IsEmpty());
}

TEST(Analyse, TakesPhasesExclusionsAndNotes) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", falls());
  const Json figures = analysed(
      folder, {"fall.csv", "--phase", "2024-11-01,reason=Ny rutine, fra november", "--exclude", "2024-02-01",
               "--note", "2024-12-01,text=Ferie", "--note", "2025-01-01,text=It's on"});
  ASSERT_EQ(figures["parts"].size(), 2u);
  EXPECT_EQ(figures["parts"][1]["first"], 11);
  EXPECT_EQ(figures["parts"][1]["reason"], "Ny rutine, fra november");
  EXPECT_EQ(figures["points"][1]["included"], false);
  EXPECT_EQ(figures["points"][11]["note"], "Ferie");
  EXPECT_EQ(figures["points"][12]["note"], "It's on");
}

TEST(Analyse, UsesTheRulesAskedFor) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", falls());
  EXPECT_EQ(analysed(folder, {"fall.csv", "--rules", "nhs", "--chart", "i"})["rules"], "nhs");
  const Json own = analysed(folder, {"fall.csv", "--rules", "shift=10,two_in_three=beyond"});
  EXPECT_EQ(own["rules"], (Json{{"shift", 10}, {"two_in_three", "beyond"}}));
  EXPECT_EQ(own["points"][25]["rule"], "shift_below");
}

TEST(Analyse, OptionsWinOverTheFile) {
  const TemporaryFolder folder;
  write_text(folder.path() / "falls.yaml",
             "title: Fall\nchart: c\nimprovement: decrease\nunit: a-unit-that-is-nowhere\ntarget: 5\n"
             "phases: [{from: 2024-06, reason: Annet}]\ndata: fall.csv\n");
  write_text(folder.path() / "fall.csv", "dato;antall\n2024-01;3\n2024-02;4\n2024-03;3\n");
  const Json as_written = analysed(folder, {"falls.yaml", "--as-of", "2024-05-01"});
  EXPECT_EQ(as_written["chart"], "c");
  EXPECT_EQ(as_written["points"][0]["target"], 5);
  const Json figures =
      analysed(folder, {"falls.yaml", "--chart", "i", "--target", "-2.5", "--phase", "2024-03"});
  EXPECT_EQ(figures["chart"], "i");
  EXPECT_EQ(figures["points"][0]["target"], -2.5);
  EXPECT_EQ(figures["parts"][1]["first"], 3);
}

TEST(Analyse, ShowsSmallCountsAndMissingPeriodsAreNoPoints) {
  const TemporaryFolder folder;
  write_text(folder.path() / "persons.yaml",
             "title: Personer\nchart: p\ncounts: persons\nperiod: month\npoints:\n"
             "- {at: 2024-01, value: 1, denominator: 4}\n- {at: 2024-04, value: 2, denominator: 4}\n");
  const Json figures = analysed(folder, {"persons.yaml"});
  ASSERT_EQ(figures["points"].size(), 2u);
  EXPECT_EQ(figures["points"][0]["value"], 0.25);
  EXPECT_EQ(figures["points"][1]["x"], "2024-04-01");
  EXPECT_EQ(figures["parts"][0]["last"], 2);
}

TEST(Analyse, PutsTheSummaryInTheLanguageAskedFor) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", falls());
  const Json nb = analysed(folder, {"fall.csv"});
  const Json en = analysed(folder, {"fall.csv", "--language", "en"});
  EXPECT_THAT(nb["summary"].get<std::string>(), HasSubstr("februar 2026"));
  EXPECT_THAT(en["summary"].get<std::string>(), HasSubstr("February 2026"));
}

TEST(Analyse, PrintsATableForAPerson) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", "x;verdi\n1;3\n2;4\n3;\n4;12\n");
  const Started started = start(folder.path(), {"analyse", "fall.csv", "--axis", "number", "--chart", "c",
                                                "--title", "Fall", "--exclude", "4", "--target", "5"});
  EXPECT_THAT(started.result, StartsWith("Fall\n"));
  EXPECT_THAT(started.result, HasSubstr("\n\n   Verdi  Snitt  NKG  ØKG  Mål  Hva tallene sier\n"
                                        "1      3      4    0    9    5\n"
                                        "2      4      4    0    9    5\n"
                                        "3             4    0    9    5\n"
                                        "4     12      4    0    9    5  Holdt utenfor\n"));
  EXPECT_EQ(started.messages, "");
}

TEST(Analyse, SaysWhatIsWrongInTheFileWhereItIs) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", "dato;teller;nevner\n2024-01;3;2\n2024-01;x;9\n");
  const Started started = start(folder.path(), {"analyse", "fall.csv", "--chart", "p"});
  EXPECT_EQ(started.exit_code, 1);
  EXPECT_EQ(started.result, "");
  EXPECT_THAT(started.messages, HasSubstr("fall.csv:2:9: feil: "));
  EXPECT_THAT(started.messages,
              HasSubstr("fall.csv:3:1: feil: to punkter har samme plass: «2024-01» [points]"));
  EXPECT_THAT(started.messages, HasSubstr("fall.csv:3:9: feil: "));
}

TEST(Analyse, SaysWhichColumnsThereAre) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", "dato;fall\n2024-01;3\n");
  const Started started = start(folder.path(), {"analyse", "fall.csv"});
  EXPECT_EQ(started.exit_code, 1);
  EXPECT_THAT(started.messages, HasSubstr("fall.csv:1:6: feil: ukjent kolonne «fall» [csv]\n"
                                          "    1 | dato;fall\n      |      ^\n"));
}

TEST(Analyse, SaysWhatIsWrongWithAnOption) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", falls());
  const Started started =
      start(folder.path(), {"analyse", "fall.csv", "--chart", "ux", "--baseline", "mange", "--phase",
                            "2024-05-01,grunn=Ny", "--rules", "shift=2", "--language", "en"});
  EXPECT_EQ(started.exit_code, 2);
  EXPECT_EQ(started.messages,
            "sirkel: --chart ux: 'ux' is not a value that 'chart' can have; did you mean 'u'?\n"
            "sirkel: --rules shift=2: 2 is outside what 'shift' allows; the value must be 4–50\n"
            "sirkel: --baseline mange: 'mange' is not a number; write digits only, with a point as decimal "
            "sign: 12.5\n"
            "sirkel: --phase 2024-05-01,grunn=Ny: unknown field 'grunn'; the fields that may stand here are "
            "from, reason\n");
}

TEST(Analyse, SaysWhichFileMayBeMeant) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", falls());
  write_text(folder.path() / "fall.xlsx", "PK");
  write_text(folder.path() / "tom.csv", "");
  std::filesystem::create_directory(folder.path() / "tall");
  const auto messages = [&](const std::string& file, int exit_code) {
    const Started started = start(folder.path(), {"analyse", file});
    EXPECT_EQ(started.exit_code, exit_code) << started.messages;
    return started.messages;
  };
  EXPECT_EQ(messages("fal.csv", 2), "sirkel: fal.csv: there is no such file; did you mean fall.csv?\n");
  EXPECT_EQ(messages("her/fall.csv", 2), "sirkel: her/fall.csv: there is no such file\n");
  EXPECT_EQ(messages("tall", 2), "sirkel: tall: is a folder; name a measure's file, .yaml or .csv\n");
  EXPECT_EQ(messages("fall.xlsx", 2),
            "sirkel: fall.xlsx: save it as CSV in the spreadsheet program, and name that file\n");
  EXPECT_THAT(messages("tom.csv", 1), StartsWith("tom.csv:1:1: feil: filen er tom [csv]"));
}

TEST(Analyse, OffersTheDataFileThatMayBeMeant) {
  const TemporaryFolder folder;
  write_text(folder.path() / "maal/fall.yaml", "title: Fall\nchart: run\ndata: fal.csv\n");
  write_text(folder.path() / "maal/fall.csv", falls());
  const Started started = start(folder.path(), {"analyse", "maal/fall.yaml"});
  EXPECT_EQ(started.exit_code, 1);
  EXPECT_THAT(started.messages, StartsWith("maal/fall.yaml:3:7: feil: "));
  EXPECT_THAT(started.messages, HasSubstr("fall.csv"));
}

TEST(Analyse, EveryRuleOfOneMeasureIsThere) {
  for (const std::string_view name : rules_of_one_measure) {
    const auto rules = check::all_rules();
    EXPECT_TRUE(std::ranges::any_of(rules, [&](const check::Rule& rule) { return rule.name == name; }))
        << name;
  }
}

TEST(Analyse, PrintsWhatItsSchemaDescribes) {
  const TemporaryFolder folder;
  write_text(folder.path() / "fall.csv", falls());
  write_text(folder.path() / "named.csv", "x;value;note\nb;1;\"a <b> \"\"c\"\"\"\na;;\nc;3;d\nc;4;e\n");
  write_text(folder.path() / "one.csv", "x;value\n1;2\n");
  const JsonSchema schema(
      Json::parse(text_of(std::filesystem::path(SIRKEL_SOURCE_DIR) / "docs/analyse.schema.json")));
  const std::vector<std::vector<std::string>> all = {
      {"fall.csv"},
      {"fall.csv", "--chart", "xmr", "--improvement", "decrease", "--target", "5"},
      {"fall.csv", "--chart", "mr", "--rules", "trend=6"},
      {"fall.csv", "--chart", "u", "--frequency", "month", "--exclude", "2024-03-01"},
      {"named.csv", "--axis", "category", "--chart", "i", "--aggregate", "sum"},
      {"named.csv", "--axis", "category", "--chart", "pareto", "--aggregate", "sum"},
      {"one.csv", "--axis", "number", "--chart", "g"}};
  for (const std::vector<std::string>& arguments : all) {
    EXPECT_THAT(schema.faults_of(analysed(folder, arguments)), IsEmpty())
        << fmt::format("{}", fmt::join(arguments, " "));
  }
  Json wrong = analysed(folder, {"one.csv", "--axis", "number"});
  wrong["points"][0]["x"] = false;
  wrong["verdict"] = "good";
  wrong.erase("latest");
  wrong["more"] = 1;
  EXPECT_EQ(schema.faults_of(wrong).size(), 4u) << "a schema that everything fits tells nothing";
}

}  // namespace
}  // namespace app
