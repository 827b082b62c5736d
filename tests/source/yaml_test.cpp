#include "source/yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "messages.h"

namespace source {
namespace {

// Requires that the text is read without a word.
Document read(std::string_view text, Place start = {0, 1, 1}) {
  Diagnostics diagnostics;
  auto document = read_yaml(text, start, diagnostics);
  EXPECT_EQ(messages(diagnostics, Language::en), "");
  return std::move(document).value();
}

// The first message's id for a text that is not read.
std::string_view refusal(const std::string& text) {
  Diagnostics diagnostics;
  EXPECT_FALSE(read_yaml(text, {0, 1, 1}, diagnostics).has_value());
  return diagnostics.all().empty() ? "" : diagnostics.all().front().message;
}

TEST(Yaml, KeepsPlainTextsAsTheyAreWritten) {
  const Document document =
      read("a: no\nb: 08\nc: 1e3\nd: ~\ne: null\nf: on\ng: 0x1F\nh: 12,5\ni: 2025-03-01\n");
  std::string texts;
  for (const auto& [key, place, value] : document.root().entries()) {
    EXPECT_FALSE(value.quoted());
    EXPECT_FALSE(value.absent());
    texts += std::string(value.text()) + ' ';
  }
  EXPECT_EQ(texts, "no 08 1e3 ~ null on 0x1F 12,5 2025-03-01 ");
}

TEST(Yaml, TellsAbsentValuesFromWrittenOnes) {
  const Document document = read("owner:\nnull: 3\nempty: \"\"\n");
  EXPECT_TRUE(document.root().find("owner")->absent());
  EXPECT_EQ(document.root().find("owner")->place(), (Place{0, 1, 1}));
  EXPECT_EQ(document.root().find("null")->text(), "3");
  EXPECT_FALSE(document.root().find("empty")->absent());
  EXPECT_TRUE(document.root().find("empty")->quoted());
}

TEST(Yaml, PlacesAbsentItemsAtTheirDash) {
  const Document document = read("a:\n  - x\n  - # - y\n  # z -\n\n  -\n");
  std::vector<Place> places;
  for (const Node item : document.root().find("a")->items()) places.push_back(item.place());
  EXPECT_THAT(places, testing::ElementsAre(Place{0, 2, 5}, Place{0, 3, 3}, Place{0, 6, 3}));
}

TEST(Yaml, CountsColumnsInCharacters) {
  const Document document = read("æøå: {blåbær: 1, '§ 6': [x, 😀, y]}\n");
  const Node map = *document.root().find("æøå");
  EXPECT_EQ(map.place(), (Place{0, 1, 6}));
  EXPECT_EQ(map.find("blåbær")->place(), (Place{0, 1, 15}));
  std::vector<Place> places;
  for (const Node item : map.find("§ 6")->items()) places.push_back(item.place());
  EXPECT_THAT(places, testing::ElementsAre(Place{0, 1, 26}, Place{0, 1, 29}, Place{0, 1, 32}));
}

TEST(Yaml, PlacesTheTextOfABlockOnTheLineBelow) {
  const Document document = read("story: |\n\n    # Fall\n    Tekst\nquoted: \"x\"\n");
  const Node story = *document.root().find("story");
  EXPECT_TRUE(story.block());
  EXPECT_EQ(story.text(), "\n# Fall\nTekst\n");
  EXPECT_EQ(story.place(), (Place{0, 1, 8}));
  EXPECT_EQ(document.root().find("quoted")->text_place(), (Place{0, 5, 10}));
}

TEST(Yaml, ReadsByteOrderMarksAndCarriageReturns) {
  const Document document = read("\uFEFFa: \"x\r\n  y\"\r\nb: |\r\n  z\r\n  w\r\nc: 1\r\n");
  EXPECT_EQ(document.root().find("a")->text(), "x y");
  EXPECT_EQ(document.root().find("b")->text(), "z\nw\n");
  EXPECT_EQ(document.root().find("c")->place(), (Place{0, 6, 4}));
  EXPECT_EQ(document.root().find("a")->place(), (Place{0, 1, 4}));
}

TEST(Yaml, CountsLinesFromTheStartOfFrontMatter) {
  EXPECT_EQ(read("a: b\n", {3, 2, 1}).root().find("a")->place(), (Place{3, 2, 4}));
}

TEST(Yaml, KeepsWhatItReadsWhenTheDocumentMoves) {
  Document document = read("a: [1, {b: c}]\n");
  const Node root = document.root();
  const Document moved = std::move(document);
  EXPECT_EQ(root.find("a")->size(), 2u);
}

TEST(Yaml, TakesTheFirstOfRepeatedKeys) {
  Diagnostics diagnostics;
  const auto document = read_yaml("a: 1\nb: 2\na: {x: [y]}\nc: 3\n", {0, 1, 1}, diagnostics);
  ASSERT_TRUE(document);
  std::string keys;
  for (const auto& [key, place, value] : document->root().entries()) keys += key;
  EXPECT_EQ(keys, "abc");
  EXPECT_EQ(document->root().size(), 3u);
  EXPECT_EQ(document->root().find("a")->text(), "1");
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_THAT(diagnostics.all()[0].related, testing::ElementsAre(Place{0, 1, 1}));
}

TEST(Yaml, ReadsOnBehindAColonThatWasMeantAsText) {
  Diagnostics diagnostics;
  const auto document = read_yaml("a: Mål: 30: dager\nb: **fet**\nc: [x: y: z]\n", {0, 1, 1}, diagnostics);
  ASSERT_TRUE(document);
  EXPECT_EQ(document->root().find("a")->text(), "Mål: 30: dager");
  EXPECT_EQ(document->root().find("b")->text(), "**fet**");
  EXPECT_EQ((*document->root().find("c")->items().begin()).find("x")->text(), "y: z");
  EXPECT_EQ(diagnostics.count(Severity::error), 3u);
}

TEST(Yaml, PutsMendedSignsBackWhereTheyStood) {
  Diagnostics diagnostics;
  const auto document = read_yaml("a: æ: x  # x: y\nb: *ø*  \n  xx\n", {0, 1, 1}, diagnostics);
  ASSERT_TRUE(document);
  EXPECT_EQ(document->root().find("a")->text(), "æ: x");
  EXPECT_EQ(document->root().find("b")->text(), "*ø* xx");
}

TEST(Yaml, FindsNothingInScalars) {
  const Document document = read("hei");
  EXPECT_EQ(document.root().kind(), NodeKind::scalar);
  EXPECT_EQ(document.root().size(), 0u);
  EXPECT_FALSE(document.root().find("a"));
  for (const Node item : document.root().items()) ADD_FAILURE() << item.text();
  for (const NodeEntry& entry : document.root().entries()) ADD_FAILURE() << entry.key;
}

TEST(Yaml, AllowsTextsOverSeveralLines) {
  const Document document = read("a: en\n  to\nb: \"en\n  to: tre\"\nc: [1,\n2\n]\n");
  EXPECT_EQ(document.root().find("a")->text(), "en to");
  EXPECT_EQ(document.root().find("b")->text(), "en to: tre");
  EXPECT_EQ(document.root().find("c")->size(), 2u);
}

TEST(Yaml, RefusesWhatIsTooMuch) {
  EXPECT_EQ(refusal(std::string(20 << 20, 'a')), "file-too-large");
  EXPECT_EQ(refusal("a: " + std::string(65'537, 'x')), "yaml-text-too-long");
  EXPECT_EQ(refusal(std::string(10'000, '[')), "yaml-too-deep");
  std::string nested;
  for (int level = 0; level < 10'000; ++level) nested += "{a: ";
  EXPECT_EQ(refusal(nested), "yaml-too-deep");
  std::string dashes;
  for (int level = 0; level < 10'000; ++level) dashes += "- ";
  EXPECT_EQ(refusal(dashes), "yaml-too-deep");
  std::string many;
  for (int item = 0; item < 100'001; ++item) many += "- a\n";
  EXPECT_EQ(refusal(many), "yaml-too-many-values");
}

TEST(Yaml, ReadsUpToItsLimits) {
  std::string many = "x:\n";
  for (int item = 0; item < 99'997; ++item) many += "- a\n";
  EXPECT_EQ(read(many).root().find("x")->size(), 99'997u);
  EXPECT_EQ(read(std::string(32, '[') + std::string(32, ']')).root().kind(), NodeKind::list);
  EXPECT_EQ(refusal(std::string(33, '[') + std::string(33, ']')), "yaml-too-deep");
}

TEST(Yaml, RefusesBombsOfAliases) {
  std::string bomb = "a0: &a0 [x, x]\n";
  for (int level = 1; level < 30; ++level) {
    bomb += fmt::format("a{0}: &a{0} [*a{1}, *a{1}]\n", level, level - 1);
  }
  EXPECT_EQ(refusal(bomb), "yaml-anchor");
}

TEST(Yaml, RefusesZeroBytes) { EXPECT_EQ(refusal(std::string("a: x\0y\n", 7)), "control-character"); }

}  // namespace
}  // namespace source
