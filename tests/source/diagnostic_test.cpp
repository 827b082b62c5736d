#include "source/diagnostic.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "source/both_languages.h"
#include "source/tree.h"

namespace source {
namespace {

std::string printed(const Tree& tree, const Diagnostics& diagnostics, Language language = Language::nb,
                    MessageFormat as = MessageFormat::text) {
  std::string result;
  for (const Diagnostic& diagnostic : diagnostics.all()) result += format(diagnostic, tree, language, as);
  return result;
}

// A file with one line and a repeated key reported in it.
std::string printed(std::string line, std::uint32_t column) {
  const Tree tree({{"a.yaml", std::move(line)}});
  Diagnostics diagnostics;
  diagnostics.report("yaml-unclosed-quote", {0, 1, column});
  return printed(tree, diagnostics);
}

class TwoFiles : public testing::Test {
 protected:
  TwoFiles() {
    diagnostics.report("yaml-repeated-key", {0, 2, 3}, {"tittel"}, {{1, 1, 1}, {0, 1, 1}});
    diagnostics.report("file-too-large", {1, 0, 0}, {"2", "1"});
    diagnostics.report("link-is-broken", {}, {"content/x"});
  }
  const Tree tree =
      Tree({{"site.yaml", "title: Å\n"}, {"content/projects/falls.yaml", "a: 1\r\n  tittel: \"x\"\r\n"}});
  Diagnostics diagnostics;
};

TEST(Diagnostic, ShowsAWordedArgumentInTheLanguageOfItsReader) {
  Diagnostics diagnostics;
  diagnostics.report("aim-without-population", {}, {in_both_languages("Færre fall", "Fewer falls")});
  const Diagnostic& one = diagnostics.all().front();
  EXPECT_TRUE(hint_of(one, Language::nb).ends_with(": Færre fall"));
  EXPECT_TRUE(hint_of(one, Language::nn).ends_with(": Færre fall"));
  EXPECT_TRUE(hint_of(one, Language::en).ends_with(": Fewer falls"));
}

TEST_F(TwoFiles, ArePrintedInBokmal) {
  EXPECT_EQ(printed(tree, diagnostics),
            "content/projects/falls.yaml:2:3: feil: feltet «tittel» står her en gang til [yaml]\n"
            "    2 |   tittel: \"x\"\n"
            "      |   ^\n"
            "tips: behold den ene linjen og slett den andre; til den er slettet, gjelder den første\n"
            "  nb: se site.yaml:1:1\n"
            "  nb: se content/projects/falls.yaml:1:1\n"
            "site.yaml: feil: filen er for stor: 2 MiB, høyst 1 MiB er tillatt [files]\n"
            "tips: del den i flere filer, eller ta ut det som ikke skal på nettstedet\n"
            "feil: den symbolske lenken «content/x» peker på noe som ikke finnes [files]\n"
            "tips: slett lenken, eller legg filen på plass\n");
}

TEST_F(TwoFiles, ArePrintedInEnglish) {
  EXPECT_EQ(printed(tree, diagnostics, Language::en),
            "content/projects/falls.yaml:2:3: error: the field 'tittel' stands here once more [yaml]\n"
            "    2 |   tittel: \"x\"\n"
            "      |   ^\n"
            "hint: keep one of the lines and delete the other; until then the first one counts\n"
            "  note: see site.yaml:1:1\n"
            "  note: see content/projects/falls.yaml:1:1\n"
            "site.yaml: error: the file is too large: 2 MiB, at most 1 MiB are allowed [files]\n"
            "hint: split it into several files, or take out what the site does not need\n"
            "error: the symbolic link 'content/x' leads to nothing [files]\n"
            "hint: delete the link, or put the file in place\n");
}

TEST_F(TwoFiles, ArePrintedAsJson) {
  EXPECT_EQ(
      printed(tree, diagnostics, Language::en, MessageFormat::json),
      R"({"rule":"yaml","message":"yaml-repeated-key","severity":"error","file":"content/projects/falls.yaml","line":2,"column":3,)"
      R"("text":"the field 'tittel' stands here once more",)"
      R"("hint":"keep one of the lines and delete the other; until then the first one counts",)"
      R"("related":[{"file":"site.yaml","line":1,"column":1},{"file":"content/projects/falls.yaml","line":1,"column":1}]})"
      "\n"
      R"({"rule":"files","message":"file-too-large","severity":"error","file":"site.yaml",)"
      R"("line":0,"column":0,"text":"the file is too large: 2 MiB, at most 1 MiB are allowed",)"
      R"("hint":"split it into several files, or take out what the site does not need","related":[]})"
      "\n"
      R"({"rule":"files","message":"link-is-broken","severity":"error","file":"","line":0,"column":0,)"
      R"("text":"the symbolic link 'content/x' leads to nothing",)"
      R"("hint":"delete the link, or put the file in place","related":[]})"
      "\n");
}

TEST_F(TwoFiles, ArePrintedForGithub) {
  EXPECT_EQ(printed(tree, diagnostics, Language::en, MessageFormat::github),
            "::error file=content/projects/falls.yaml,line=2,col=3,title=yaml::the field 'tittel' stands "
            "here once more"
            "%0Ahint: keep one of the lines and delete the other; until then the first one counts\n"
            "::error file=site.yaml,title=files::the file is too large: 2 MiB, at most 1 MiB are "
            "allowed%0Ahint: split it into several files, or take out what the site does not need\n"
            "::error title=files::the symbolic link 'content/x' leads to nothing"
            "%0Ahint: delete the link, or put the file in place\n");
}

TEST(Caret, StandsUnderItsCharacter) {
  const std::string head = "a.yaml:1:4: feil: anførselstegnet som begynner her, blir aldri lukket [yaml]\n";
  const std::string hint = "tips: sett et likt anførselstegn der teksten slutter\n";
  EXPECT_EQ(printed("æøå\"x", 4), head +
                                      "    1 | æøå\"x\n"
                                      "      |    ^\n" +
                                      hint);
  EXPECT_EQ(printed("\uFEFFæø\t\"x", 4), head +
                                             "    1 | æø\t\"x\n"
                                             "      |   \t^\n" +
                                             hint);
  EXPECT_EQ(printed("a: ", 4), head +
                                   "    1 | a: \n"
                                   "      |    ^\n" +
                                   hint);
}

TEST(Caret, KeepsItsCharacterInALongLine) {
  const std::string line = std::string(500, 'a') + "æ\"" + std::string(500, 'b');
  const std::string text = printed(line, 502);
  const std::string quoted = "  502 | ";
  EXPECT_NE(text.find("    1 | …" + std::string(58, 'a') + "æ\"" + std::string(38, 'b') + "…\n" + "      | " +
                      std::string(60, ' ') + "^\n"),
            std::string::npos)
      << text;
  EXPECT_NE(printed(line, 1).find("    1 | " + std::string(99, 'a') + "…\n      | ^\n"), std::string::npos);
  EXPECT_NE(printed(line, 1002).find("b\n      | " + std::string(99, ' ') + "^\n"), std::string::npos)
      << printed(line, 1002);
}

TEST(Line, IsPrintedWithIdentityNumbersCovered) {
  EXPECT_NE(printed("fnr: 019945 12345 \"x", 19)
                .find("    1 | fnr: 01●●●● ●●●●● \"x\n      |                   ^\n"),
            std::string::npos);
}

TEST(Line, IsPrintedWithoutControlCharacters) {
  EXPECT_NE(printed("a: \x1B[31m\xE5", 4).find("    1 | a: \uFFFD[31må\n"), std::string::npos);
}

TEST(IdentityNumbers, AreCoveredInArgumentsAndPaths) {
  const Tree tree({{"content/01994512345.yaml", "x\n"}});
  Diagnostics diagnostics;
  diagnostics.report("yaml-repeated-key", {0, 1, 1}, {"019945-12345"}, {{0, 1, 1}});
  for (const MessageFormat as : {MessageFormat::text, MessageFormat::json, MessageFormat::github}) {
    const std::string text = printed(tree, diagnostics, Language::nb, as);
    EXPECT_EQ(text.find("12345"), std::string::npos) << text;
    EXPECT_NE(text.find("01●●●●●●●●●.yaml"), std::string::npos) << text;
    EXPECT_NE(text.find("01●●●●-●●●●●"), std::string::npos) << text;
  }
}

TEST(Json, EscapesWhatAuthorsWrite) {
  Diagnostics diagnostics;
  diagnostics.report("yaml-repeated-key", {}, {"\"\\\t<æ>\n"});
  const std::string text = printed(Tree(), diagnostics, Language::en, MessageFormat::json);
  EXPECT_NE(text.find(R"(the field '\"\\\u0009<æ>)"), std::string::npos) << text;
  EXPECT_EQ(text.find('\n'), text.size() - 1);
}

TEST(Github, EscapesWhatAuthorsWrite) {
  const Tree tree({{"content/a,b:c%.yaml", "x\n"}});
  Diagnostics diagnostics;
  diagnostics.report("number-too-large", {0, 1, 1}, {"50%,\n::error::x"});
  EXPECT_EQ(printed(tree, diagnostics, Language::en, MessageFormat::github),
            "::error file=content/a%2Cb%3Ac%25.yaml,line=1,col=1,title=fields::"
            "the number '50%25,\uFFFD::error::x' is too large%0Ahint: look for a digit too many\n");
}

TEST(Hint, IsLeftOutWhereItsArgumentIsEmpty) {
  Diagnostics diagnostics;
  diagnostics.report("not-a-whole-number", {}, {"2.5", ""});
  diagnostics.report("not-a-whole-number", {}, {"3.0", "3"});
  EXPECT_EQ(printed(Tree(), diagnostics),
            "feil: «2.5» er ikke et helt tall [fields]\n"
            "feil: «3.0» er ikke et helt tall [fields]\n"
            "tips: mente du 3?\n");
}

TEST(Argument, IsShortenedWhereItIsVeryLong) {
  std::string long_text;
  for (int letter = 0; letter < 3000; ++letter) long_text += "å";
  Diagnostics diagnostics;
  diagnostics.report("number-too-large", {}, {long_text});
  EXPECT_EQ(text_of(diagnostics.all()[0], Language::en),
            "the number '" + long_text.substr(0, 2000) + "…' is too large");
}

TEST(Diagnostics, AreSortedByPlaceAndToldOnce) {
  Diagnostics diagnostics;
  diagnostics.report("yaml-tab", {1, 1, 1});
  diagnostics.report("yaml-tab", {0, 10, 1});
  diagnostics.report("yaml-tab", {0, 9, 2});
  diagnostics.report("yaml-tab", {0, 9, 2});
  diagnostics.report("yaml-empty", {0, 9, 2});
  diagnostics.sort();
  std::string order;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    order += fmt::format("{}:{} {}, ", diagnostic.at.file, diagnostic.at.line, diagnostic.message);
  }
  EXPECT_EQ(order, "0:9 yaml-empty, 0:9 yaml-tab, 0:10 yaml-tab, 1:1 yaml-tab, ");
}

TEST(Diagnostics, AreCountedBySeverity) {
  Diagnostics diagnostics;
  EXPECT_FALSE(diagnostics.has_errors());
  Diagnostics others;
  others.report("yaml-tab", {});
  diagnostics.append(std::move(others));
  EXPECT_TRUE(diagnostics.has_errors());
  EXPECT_EQ(diagnostics.count(Severity::error), 1u);
  EXPECT_EQ(diagnostics.count(Severity::warning), 0u);
}

}  // namespace
}  // namespace source
