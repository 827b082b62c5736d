#include "html/words.h"

#include <gtest/gtest.h>

namespace {

using source::Language;

constexpr std::array<std::string_view, 2> folders{"templates/", "built-in/"};
constexpr std::array<Language, 3> all_used{Language::nb, Language::nn, Language::en};

struct Reading {
  explicit Reading(std::vector<source::File> files, std::span<const Language> used = all_used)
      : tree(std::move(files)) {
    words = html::read_words(tree, folders, used, diagnostics);
    diagnostics.sort();
  }

  std::string messages(Language language = Language::nb) const {
    std::string result;
    for (const source::Diagnostic& diagnostic : diagnostics.all()) {
      const std::string file =
          diagnostic.at.file == source::Place::nowhere ? "" : tree.file(diagnostic.at.file).path;
      const std::string hint = source::hint_of(diagnostic, language);
      result += file + ":" + std::to_string(diagnostic.at.line) + ":" + std::to_string(diagnostic.at.column) +
                " " + source::text_of(diagnostic, language) + (hint.empty() ? "" : " (" + hint + ")") + "\n";
    }
    return result;
  }

  source::Tree tree;
  source::Diagnostics diagnostics;
  html::AllWords words;
};

// One file of words in bokmål.
std::string messages_of(std::string nb, Language language = Language::nb) {
  return Reading({{"built-in/words/nb.yaml", std::move(nb)}}, {}).messages(language);
}

TEST(Words, ChooseSingularAndPlural) {
  const Reading reading({{"built-in/words/nb.yaml",
                          "a: {one: '{n} punkt i {name}', other: '{n} punkter i {name}'}\nb.c: Tekst\n"},
                         {"built-in/words/en.yaml",
                          "a: {one: 'one point in {name}', other: '{n} points in {name}'}\nb: {c: Text}\n"}},
                        {});
  EXPECT_EQ(reading.messages(), "");
  const html::Words& nb = reading.words.in(Language::nb);
  EXPECT_EQ(nb.text("a", {{"n", 1}, {"name", "x"}}), "1 punkt i x");
  EXPECT_EQ(nb.text("a", {{"n", 0}, {"name", "x"}}), "0 punkter i x");
  EXPECT_EQ(nb.text("a", {{"n", -1234567}, {"name", "x"}}), "\u22121\u00a0234\u00a0567 punkter i x");
  EXPECT_EQ(reading.words.in(Language::en).text("a", {{"n", 1}, {"name", "x"}}), "one point in x");
  EXPECT_EQ(reading.words.in(Language::en).text("a", {{"n", 1234}, {"name", "x"}}), "1,234 points in x");
  EXPECT_EQ(reading.words.in(Language::en).text("b.c"), "Text");
}

TEST(Words, FallBackToBokmalAndCountIt) {
  const Reading reading(
      {{"built-in/words/nb.yaml", "a: A\nb: B\nc: C\n"}, {"built-in/words/nn.yaml", "a: Å\n"}});
  EXPECT_EQ(reading.words.in(Language::nn).text("b"), "B");
  EXPECT_EQ(reading.words.in(Language::nn).fallbacks(), 2U);
  EXPECT_EQ(reading.words.in(Language::en).fallbacks(), 3U);
  EXPECT_EQ(reading.words.in(Language::nb).fallbacks(), 0U);
  EXPECT_EQ(reading.messages(),
            "built-in/words/nn.yaml:0:0 2 tekster mangler i «nn» og vises på bokmål: b, c (legg dem til i "
            "words/nn.yaml)\n"
            ":0:0 3 tekster mangler i «en» og vises på bokmål: a, b, c (legg dem til i words/en.yaml)\n");
  EXPECT_EQ(reading.diagnostics.count(source::Severity::error), 0U);
}

TEST(Words, OfAThemeComeFirst) {
  const Reading reading(
      {{"built-in/words/nb.yaml", "a: A\nb: B\n"}, {"templates/words/nb.yaml", "a: Vår\nc: Ny\n"}}, {});
  EXPECT_EQ(reading.messages(), "");
  const html::Words& nb = reading.words.in(Language::nb);
  EXPECT_EQ(nb.text("a") + nb.text("b") + nb.text("c"), "VårBNy");
}

TEST(Words, HaveAPluralInAllLanguagesOrNone) {
  const Reading reading({{"built-in/words/nb.yaml", "a: '{n} av flere'\n"},
                         {"built-in/words/en.yaml", "a: {one: '{n} of one', other: '{n} of many'}\n"}},
                        {});
  EXPECT_EQ(reading.messages(), "");
  EXPECT_EQ(reading.words.in(Language::nb).text("a", {{"n", 1}}), "1 av flere");
  EXPECT_EQ(reading.words.in(Language::en).text("a", {{"n", 1}}), "1 of one");
}

TEST(Words, MustBeWellFormed) {
  EXPECT_EQ(messages_of("- a\n"),
            "built-in/words/nb.yaml:1:1 filen skal inneholde nøkler med tekster (skriv nøkkel: tekst)\n");
  EXPECT_EQ(messages_of("a: {b: B}\na.b: C\n"),
            "built-in/words/nb.yaml:2:1 teksten «a.b» er oppgitt to ganger (slett den ene)\n");
  EXPECT_EQ(messages_of("a:\n  - b\n"),
            "built-in/words/nb.yaml:2:3 «a» skal være en tekst (skriv teksten i anførselstegn, eller {one: "
            "…, other: …})\n");
  EXPECT_EQ(messages_of("a:\n"),
            "built-in/words/nb.yaml:1:1 «a» skal være en tekst (skriv teksten i anførselstegn, eller {one: "
            "…, other: …})\n");
  EXPECT_EQ(messages_of("a: {one: x}\n"),
            "built-in/words/nb.yaml:1:4 «a» skal ha akkurat «one» og «other» («one» brukes når n er 1, "
            "«other» ellers)\n");
  EXPECT_EQ(messages_of("a: 'x {N}'\n"),
            "built-in/words/nb.yaml:1:4 «a» har en krøllparentes som ikke er en plassholder (skriv "
            "plassholdere som "
            "{n} eller {name}, med små bokstaver)\n");
  EXPECT_EQ(
      messages_of("a: 'x {n'\n", Language::en),
      "built-in/words/nb.yaml:1:4 'a' has a brace that is no placeholder (write placeholders such as {n} or "
      "{name}, in small letters)\n");
  EXPECT_EQ(messages_of("a: {one: '{x}', other: '{n}'}\n", Language::en),
            "built-in/words/nb.yaml:1:10 'one' of 'a' has the placeholders x, but 'other' has n (use the "
            "same in both)\n");
}

TEST(Words, MustFitThoseOfBokmal) {
  const Reading reading({{"built-in/words/nb.yaml", "a: '{x}'\n"},
                         {"built-in/words/en.yaml", "a: '{x} {y}'\nb: B\n"},
                         {"built-in/words/sv.yaml", "a: A\n"}},
                        {});
  EXPECT_EQ(reading.messages(),
            "built-in/words/en.yaml:1:1 plassholderne i «a» er ikke de samme som på bokmål: «x, y» her, «x» "
            "der (bruk de "
            "samme i alle språk)\n"
            "built-in/words/en.yaml:2:1 teksten «b» finnes i «en», men ikke på bokmål (legg den til i "
            "nb.yaml, eller rett "
            "nøkkelen)\n"
            "built-in/words/sv.yaml:0:0 språket «sv» finnes ikke i Sirkel (kall filen nb.yaml, nn.yaml eller "
            "en.yaml)\n");
  EXPECT_EQ(
      Reading({}, {}).messages(Language::en),
      ":0:0 the file words/nb.yaml is missing (it is in the folder templates/ that comes with Sirkel)\n");
}

TEST(WordsDeathTest, StopTheProgramWhereCodeUsesOneThatIsNotThere) {
  const Reading reading({{"built-in/words/nb.yaml", "a: '{x}'\nb: {one: x, other: '{n}'}\n"}}, {});
  const html::Words& nb = reading.words.in(Language::nb);
  EXPECT_DEATH(nb.text("c"), "not in templates/words");
  EXPECT_DEATH(nb.text("a"), "placeholder without its argument");
  EXPECT_DEATH(nb.text("b", {{"n", "to"}}), "plural needs a number");
}

}  // namespace
