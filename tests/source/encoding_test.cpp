#include "source/encoding.h"

#include <gtest/gtest.h>

#include "messages.h"

namespace source {
namespace {

TEST(Utf8, IsToldFromOtherBytes) {
  const struct {
    std::string_view text;
    std::optional<std::size_t> first_bad;
  } cases[] = {
      {"", std::nullopt},       {"abc æøå € 😀 \uFFFD", std::nullopt},
      {"abcdefgh\xE6rlig", 8},  {"\x80", 0},
      {"a\xC0\xAF", 1},                            // overlong
      {"a\xE0\x80\xAF", 1},                        // overlong
      {"a\xF0\x80\x80\xAF", 1},                    // overlong
      {"a\xED\xA0\x80", 1},                        // a surrogate
      {"a\xF4\x90\x80\x80", 1},                    // over U+10FFFF
      {"a\xF5\x80\x80\x80", 1}, {"æ\xE2\x82", 2},  // cut short
      {"\xF0\x9F\x98", 0},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(first_not_utf8(text), expected) << text;
}

TEST(Utf8, IsMadeFromEveryCodePoint) {
  for (char32_t character = 0; character <= 0x10FFFF; ++character) {
    if (character >= 0xD800 && character <= 0xDFFF) continue;
    const std::string text = to_utf8({&character, 1});
    ASSERT_EQ(character_length(text, 0), text.size()) << static_cast<std::uint32_t>(character);
    ASSERT_EQ(code_points(text), std::u32string(1, character));
  }
}

TEST(Windows1252, IsDecoded) {
  EXPECT_EQ(from_windows_1252("bl\xE5 \x80 \x93x\x94 \x96 \xA0"), "blå € “x” – \u00A0");
  for (const char* const unknown : {"\x81", "\x8D", "\x8F", "\x90", "\x9D"}) {
    EXPECT_EQ(from_windows_1252(unknown), std::nullopt);
  }
}

TEST(CharacterCount, CountsWhatIsNotUtf8ByteByByte) {
  EXPECT_EQ(character_count("blå 😀"), 5u);
  EXPECT_EQ(character_count("bl\xE5 \xF0\x9F"), 6u);
}

TEST(LineIndex, KnowsLineAndColumn) {
  const std::string_view text = "\uFEFFblå\r\n\næ 😀x";
  const LineIndex lines(text, {2, 5, 1});
  EXPECT_EQ(lines.place(3), (Place{2, 5, 1}));
  EXPECT_EQ(lines.place(text.find("\r")), (Place{2, 5, 4}));
  EXPECT_EQ(lines.place(text.find("\n\n") + 1), (Place{2, 6, 1}));
  EXPECT_EQ(lines.place(text.find("x")), (Place{2, 7, 4}));
  EXPECT_EQ(lines.place(text.size()), (Place{2, 7, 5}));
  EXPECT_EQ(lines.line_at(4), "blå");
  EXPECT_EQ(lines.line_at(text.size()), "æ 😀x");
}

TEST(CheckCharacters, ReportsTenLinesAtMost) {
  std::string text;
  for (int line = 0; line < 30; ++line) text += "a\x01\x02\n";
  Diagnostics diagnostics;
  EXPECT_FALSE(check_characters(text, {0, 1, 1}, diagnostics));
  EXPECT_EQ(diagnostics.all().size(), 10u);
  EXPECT_EQ(diagnostics.all()[9].at, (Place{0, 10, 2}));
}

TEST(CheckCharacters, LetsOrdinaryTextsThrough) {
  Diagnostics diagnostics;
  EXPECT_TRUE(check_characters("a\tb\r\nåæø “x” \u00A0 \u2028 😀\n", {0, 1, 1}, diagnostics));
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(Printable, CoversWhatATerminalWouldObey) {
  EXPECT_EQ(printable("a\x1B[31mb\tc\x7F\xC2\x9B"), "a\uFFFD[31mb\tc\uFFFD\uFFFD");
  EXPECT_EQ(printable("bl\xE5"), "blå");
  EXPECT_EQ(printable("a\u202Eb\u2066"), "a\uFFFDb\uFFFD");
}

}  // namespace
}  // namespace source
