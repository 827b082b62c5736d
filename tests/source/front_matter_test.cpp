#include "source/front_matter.h"

#include <gtest/gtest.h>

#include "messages.h"

namespace source {
namespace {

TEST(FrontMatter, IsPartedFromTheText) {
  Diagnostics diagnostics;
  const auto file = read_markdown_file("---\ntitle: Om oss\nlanguage: nb\n---\n# Om\n", 4, diagnostics);
  ASSERT_TRUE(file && file->fields);
  EXPECT_EQ(file->fields->root().find("language")->place(), (Place{4, 3, 11}));
  EXPECT_EQ(file->body, "# Om\n");
  EXPECT_EQ(file->body_place, (Place{4, 5, 1}));
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(FrontMatter, MayHaveByteOrderMarkAndCarriageReturns) {
  Diagnostics diagnostics;
  const auto file = read_markdown_file("\uFEFF---\r\ntitle: Om\r\n--- \r\nTekst\r\n---\r\n", 0, diagnostics);
  ASSERT_TRUE(file && file->fields);
  EXPECT_EQ(file->fields->root().find("title")->text(), "Om");
  EXPECT_EQ(file->body, "Tekst\r\n---\r\n");
}

TEST(FrontMatter, MayBeMissing) {
  for (const std::string_view text : {"# Om\n", "", "----\ntitle: x\n", "\n---\ntitle: x\n---\n"}) {
    Diagnostics diagnostics;
    const auto file = read_markdown_file(text, 0, diagnostics);
    ASSERT_TRUE(file);
    EXPECT_FALSE(file->fields);
    EXPECT_EQ(file->body, text);
    EXPECT_EQ(file->body_place, (Place{0, 1, 1}));
    EXPECT_TRUE(diagnostics.all().empty());
  }
}

TEST(FrontMatter, EndsTheFileWhereThereIsNoText) {
  Diagnostics diagnostics;
  const auto file = read_markdown_file("---\ntitle: x\n---", 0, diagnostics);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->body, "");
}

TEST(FrontMatter, ThatIsBrokenIsToldWordForWord) {
  const struct {
    std::string_view text;
    std::string_view told;
  } cases[] = {
      {"---\ntitle: x\n# Om\n",
       "1:1 feltene øverst i filen slutter ikke med en linje «---»\n"
       "    sett en linje med «---» mellom feltene og teksten\n"},
      {"---\n---\nTekst\n",
       "2:1 her er det ingen felt\n    skriv felt på formen «felt: verdi», eller slett filen\n"},
      {"---\ntitle: [x\n---\nTekst\n",
       "2:8 parentesen «[» som begynner her, blir ikke lukket som den skal\n"
       "    avslutt med «]», og sett komma mellom verdiene\n"},
      {"---\ntitle: x\n---\nTe\x01kst\n",
       "4:3 her står et usynlig styretegn (U+0001)\n"
       "    slett tegnet; det følger ofte med når tekst limes inn fra andre programmer\n"},
  };
  for (const auto& [text, told] : cases) {
    Diagnostics diagnostics;
    EXPECT_FALSE(read_markdown_file(text, 0, diagnostics));
    EXPECT_EQ(messages(diagnostics, Language::nb), told);
  }
}

}  // namespace
}  // namespace source
