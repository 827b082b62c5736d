#include "source/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "messages.h"

namespace source {
namespace {

CsvTable read(std::string_view text) {
  Diagnostics diagnostics;
  auto table = read_csv(text, 0, diagnostics);
  EXPECT_EQ(messages(diagnostics, Language::en), "");
  return std::move(table).value();
}

// All cells, `|` between them and a line for each row.
std::string contents(const CsvTable& table) {
  std::string result;
  for (std::size_t column = 0; column < table.column_count(); ++column) {
    result += fmt::format("{}{}", column == 0 ? "" : "|", table.heading(column).text);
  }
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    for (std::size_t column = 0; column < table.column_count(); ++column) {
      result += fmt::format("{}{}", column == 0 ? "\n" : "|", table.cell(row, column).text);
    }
  }
  return result;
}

TEST(Csv, IsReadAsSpreadsheetsWriteIt) {
  const struct {
    const char* what;
    std::string_view bytes;
    std::string_view contents;
  } cases[] = {
      {"semicolons", "date;value\n2025-01-01;12,5\n", "date|value\n2025-01-01|12,5"},
      {"commas", "date,value\n2025-01-01,12.5\n", "date|value\n2025-01-01|12.5"},
      {"tabs", "date\tvalue\n2025-01-01\t12,5\n", "date|value\n2025-01-01|12,5"},
      {"one column", "value\n1\n2\n", "value\n1\n2"},
      {"a named separator", "sep=,\na;b,c\n1;2,3\n", "a;b|c\n1;2|3"},
      {"a named separator in quotes", "\"sep=;\"\r\na;b,c\r\n1;2,3\r\n", "a|b,c\n1|2,3"},
      {"semicolon before comma", "a, med komma;b\n1;2\n", "a, med komma|b\n1|2"},
      {"separators in quotes do not count", "\"a;b\",c\n1,2\n", "a;b|c\n1|2"},
      {"byte order mark and CRLF", "\uFEFFa;b\r\n1;2\r\n", "a|b\n1|2"},
      {"carriage returns alone", "a;b\r1;2\r", "a|b\n1|2"},
      {"no line end at the end", "a;b\n1;2", "a|b\n1|2"},
      {"Windows-1252", "m\xE5ned;andel \x80\nj\xE6r;\x96\n", "måned|andel €\njær|–"},
      {"UTF-8", "måned;andel\njær;−\n", "måned|andel\njær|−"},
      {"no-break spaces round a cell", "a;b\n\u00A01\u00A0000\u00A0; 2 \n", "a|b\n1\u00A0000|2"},
      {"doubled quotes", "a;b\n\"si \"\"ja\"\"\";\"\"\"\"\n", "a|b\nsi \"ja\"|\""},
      {"line breaks in quotes", "a;b\n\"x\r\ny\";2\n", "a|b\nx\r\ny|2"},
      {"quotes inside of a text", "a;b\nx \"y\";2\n", "a|b\nx \"y\"|2"},
      {"spaces round quotes", "a;b\n \" x \" ;2\n", "a|b\n x |2"},
      {"empty columns at the right", "a;b;;\n1;2;;\n3;;;\n", "a|b\n1|2\n3|"},
      {"empty lines", "\n;\na;b\n\n1;2\n;\n ; \n", "a|b\n1|2"},
      {"empty cells", "a;b;c\n;;3\n1;;\n", "a|b|c\n||3\n1||"},
      {"empty cells of tabs", "a\tb\tc\n\t\t3\n1\t\t\n", "a|b|c\n||3\n1||"},
  };
  for (const auto& [what, bytes, expected] : cases) EXPECT_EQ(contents(read(bytes)), expected) << what;
}

TEST(Csv, PlacesCellsByCharacters) {
  const CsvTable table = read("\uFEFFmåned; blåbær ;c\r\n\"x\ny\";\"ø\";3\n");
  EXPECT_EQ(table.heading(0).place, (Place{0, 1, 1}));
  EXPECT_EQ(table.heading(1).place, (Place{0, 1, 8}));
  EXPECT_EQ(table.cell(0, 0).place, (Place{0, 2, 1}));
  EXPECT_EQ(table.cell(0, 1).place, (Place{0, 3, 4}));
  EXPECT_EQ(table.cell(0, 2).place, (Place{0, 3, 8}));
  EXPECT_EQ(read("sep=;\na\n1\n").cell(0, 0).place, (Place{0, 3, 1}));
}

TEST(Csv, FindsColumnsWhateverTheirCase) {
  const CsvTable table = read("Date;VALUE\n1;2\n");
  EXPECT_EQ(table.column("date"), 0u);
  EXPECT_EQ(table.column("Value"), 1u);
  EXPECT_EQ(table.column("note"), std::nullopt);
}

TEST(Csv, KeepsItsTextsWhenItMoves) {
  CsvTable table = read("a;b\n\"x\"\"y\";2\n");
  const CsvTable moved = std::move(table);
  EXPECT_EQ(contents(moved), "a|b\nx\"y|2");
}

TEST(Csv, FillsShortRowsAndCutsLongOnes) {
  Diagnostics diagnostics;
  const auto table = read_csv("a;b\n1\n1;2;3\n", 0, diagnostics);
  EXPECT_EQ(contents(*table), "a|b\n1|\n1|2");
  EXPECT_EQ(table->cell(0, 1).place, (Place{0, 2, 2}));
  EXPECT_EQ(diagnostics.count(Severity::error), 2u);
}

TEST(Csv, TellsAFaultOfManyRowsOnlySoOften) {
  std::string text = "a;b\n";
  for (int row = 0; row < 100'000; ++row) text += "1\n";
  Diagnostics diagnostics;
  read_csv(text, 0, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 11u);
  EXPECT_EQ(text_of(diagnostics.all().back(), Language::nb),
            "det samme gjelder 99990 rader til, utover de 10 første");
}

TEST(Csv, ReadsOneHundredThousandRows) {
  std::string text = "date;value;denominator;note\n";
  for (int row = 0; row < 100'000; ++row) text += "2025-01-01;12,5;100;merknad\n";
  const CsvTable table = read(text);
  EXPECT_EQ(table.row_count(), 100'000u);
  EXPECT_EQ(table.cell(99'999, 3).text, "merknad");
  EXPECT_EQ(table.cell(99'999, 3).place, (Place{0, 100'001, 21}));
}

TEST(Csv, RefusesFilesThatAreTooLarge) {
  Diagnostics diagnostics;
  EXPECT_FALSE(read_csv(std::string((64 << 20) + 1, 'a'), 0, diagnostics));
  EXPECT_EQ(diagnostics.all().front().message, "file-too-large");
}

}  // namespace
}  // namespace source
