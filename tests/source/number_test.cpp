#include "source/number.h"

#include <gtest/gtest.h>

#include "messages.h"

namespace source {
namespace {

std::string shown(const Fault& fault) { return message_of(fault.message, fault.arguments, Language::nb); }

// The number, or what the author is told.
template <class T>
std::string outcome(const std::variant<T, Fault>& result) {
  if (const auto* fault = std::get_if<Fault>(&result)) return shown(*fault);
  return fmt::format("{}", std::get<T>(result));
}

std::string outcome(const std::variant<CellNumber, Fault>& result) {
  if (const auto* fault = std::get_if<Fault>(&result)) return shown(*fault);
  const CellNumber number = std::get<CellNumber>(result);
  return fmt::format("{}{}", number.value, number.percent ? " %" : "");
}

const std::string no_number_hint = "    skriv bare sifre, med punktum som desimaltegn: 12.5\n";

TEST(Number, IsReadFromYamlWithAPoint) {
  const struct {
    std::string_view text;
    std::string outcome;
  } cases[] = {
      {"12", "12"},
      {"12.5", "12.5"},
      {"-4", "-4"},
      {"+4", "4"},
      {"08", "8"},
      {"010", "10"},
      {"1e3", "1000"},
      {".5", "0.5"},
      {"1.234", "1.234"},
      {"-0", "-0"},
      {"12,5", "«12,5» er ikke skrevet som et tall i YAML\n    mente du 12.5?\n"},
      {"1 000", "«1 000» er ikke skrevet som et tall i YAML\n    mente du 1000?\n"},
      {"1.234,5", "«1.234,5» er ikke skrevet som et tall i YAML\n    mente du 1234.5?\n"},
      {"1,234", "«1,234» er ikke skrevet som et tall i YAML\n    mente du 1234 eller 1.234?\n"},
      {"5 %", "«5 %» er ikke skrevet som et tall i YAML\n    mente du 5?\n"},
      {"−4", "«−4» er ikke skrevet som et tall i YAML\n    mente du -4?\n"},
      {"1e999", "tallet «1e999» er for stort\n    se etter et siffer for mye\n"},
      {"", "«» er ikke et tall\n" + no_number_hint},
      {"to", "«to» er ikke et tall\n" + no_number_hint},
      {"nan", "«nan» er ikke et tall\n" + no_number_hint},
      {"inf", "«inf» er ikke et tall\n" + no_number_hint},
      {"-Infinity", "«-Infinity» er ikke et tall\n" + no_number_hint},
      {".inf", "«.inf» er ikke et tall\n" + no_number_hint},
      {"0x1F", "«0x1F» er ikke et tall\n" + no_number_hint},
      {"1_000", "«1_000» er ikke et tall\n" + no_number_hint},
      {"1.2.3", "«1.2.3» er ikke et tall\n" + no_number_hint},
      {"12.5 dager", "«12.5 dager» er ikke et tall\n" + no_number_hint},
      {"--1", "«--1» er ikke et tall\n" + no_number_hint},
      {"(4)", "«(4)» er ikke et tall\n" + no_number_hint},
      {"e3", "«e3» er ikke et tall\n" + no_number_hint},
      {".", "«.» er ikke et tall\n" + no_number_hint},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(outcome(read_number(text)), expected) << text;
}

TEST(WholeNumber, IsReadFromYaml) {
  const struct {
    std::string_view text;
    std::string outcome;
  } cases[] = {
      {"12", "12"},
      {"-3", "-3"},
      {"+3", "3"},
      {"08", "8"},
      {"2147483647", "2147483647"},
      {"2147483648", "tallet «2147483648» er for stort\n    se etter et siffer for mye\n"},
      {"-2147483649", "tallet «-2147483649» er for stort\n    se etter et siffer for mye\n"},
      {"3.0", "«3.0» er ikke et helt tall\n    mente du 3?\n"},
      {"1e3", "«1e3» er ikke et helt tall\n    mente du 1000?\n"},
      {"2.5", "«2.5» er ikke et helt tall\n"},
      {"2,5", "«2,5» er ikke skrevet som et tall i YAML\n    mente du 2.5?\n"},
      {"fem", "«fem» er ikke et tall\n" + no_number_hint},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(outcome(read_whole_number(text)), expected) << text;
}

const std::string cell_hint =
    "    skriv bare sifre og desimaltegn, og la cellen stå tom hvis tallet mangler\n";

TEST(CellNumber, IsReadAsSpreadsheetsWriteIt) {
  const struct {
    std::string_view settled_by;
    std::string_view cell;
    std::string outcome;
  } cases[] = {
      {"", "12", "12"},
      {"", "12,5", "12.5"},
      {"", "12.5", "12.5"},
      {"", "0,125", "0.125"},
      {"", "0.125", "0.125"},
      {"", "-0,125", "-0.125"},
      {"", ",125", "0.125"},
      {"", "1234,567", "1234.567"},
      {"", "1 234", "1234"},
      {"", "1 234,5", "1234.5"},
      {"", "12\u00A0345,6", "12345.6"},
      {"", "12\u202F345.6", "12345.6"},
      {"", "12\u2009345", "12345"},
      {"", "1.234,5", "1234.5"},
      {"", "1,234.5", "1234.5"},
      {"", "1.234.567", "1234567"},
      {"", "1,234,567", "1234567"},
      {"", "1 234 567,891", "1234567.891"},
      {"", "\u22124,5", "-4.5"},
      {"", "-4,5", "-4.5"},
      {"", "+4,5", "4.5"},
      {"", "12,5 %", "12.5 %"},
      {"", "12,5\u00A0%", "12.5 %"},
      {"", "12%", "12 %"},
      {"", " 12 ", "12"},
      {"", "1,23E+05", "123000"},
      {"", "1.5e-3", "0.0015"},
      {"", "1.234",
       "«1.234» kan være 1234 eller 1 komma 234\n    skriv 1234 uten skilletegn, eller 1,2340 med en desimal "
       "til\n"},
      {"", "-1,234",
       "«-1,234» kan være -1234 eller -1 komma 234\n    skriv -1234 uten skilletegn, eller -1,2340 med en "
       "desimal til\n"},
      {"12,5", "1.234", "1234"},
      {"12,5", "1,234", "1.234"},
      {"12.5", "1.234", "1.234"},
      {"12.5", "1,234", "1234"},
      {"12,5", "12.5", "12.5"},
      {"12", "1.234",
       "«1.234» kan være 1234 eller 1 komma 234\n    skriv 1234 uten skilletegn, eller 1,2340 med en desimal "
       "til\n"},
      {"", "", "«» er ikke et tall\n" + cell_hint},
      {"", "-", "«-» er ikke et tall\n" + cell_hint},
      {"", "NA", "«NA» er ikke et tall\n" + cell_hint},
      {"", "#DIV/0!", "«#DIV/0!» er ikke et tall\n" + cell_hint},
      {"", "inf", "«inf» er ikke et tall\n" + cell_hint},
      {"", "NaN", "«NaN» er ikke et tall\n" + cell_hint},
      {"", "(4)", "«(4)» er ikke et tall\n" + cell_hint},
      {"", "12 34", "«12 34» er ikke et tall\n" + cell_hint},
      {"", "1.23.4", "«1.23.4» er ikke et tall\n" + cell_hint},
      {"", "1,234,5.6", "«1,234,5.6» er ikke et tall\n" + cell_hint},
      {"", "0.123.456", "«0.123.456» er ikke et tall\n" + cell_hint},
      {"", "12,", "«12,» er ikke et tall\n" + cell_hint},
      {"", "% 5", "«% 5» er ikke et tall\n" + cell_hint},
      {"", "5 %%", "«5 %%» er ikke et tall\n" + cell_hint},
      {"", "0x10", "«0x10» er ikke et tall\n" + cell_hint},
      {"", "1,0E999", "tallet «1,0E999» er for stort\n    se etter et siffer for mye\n"},
  };
  for (const auto& [settled_by, cell, expected] : cases) {
    DecimalSigns signs;
    signs.look_at(settled_by);
    EXPECT_EQ(outcome(read_cell_number(cell, signs)), expected) << settled_by << " / " << cell;
  }
}

TEST(DecimalSigns, AreSettledByTheCellsTogether) {
  const struct {
    std::vector<std::string_view> cells;
    std::optional<char> settled;
  } cases[] = {
      {{}, std::nullopt},
      {{"12", "1 234", "", "NA"}, std::nullopt},
      {{"1.234", "2.345"}, std::nullopt},
      {{"1.234", "12,5"}, ','},
      {{"1,234", "12.5"}, '.'},
      {{"0,125"}, ','},
      {{"1.234.567"}, ','},
      {{"1 234,567"}, ','},
      {{"1234.567"}, '.'},
      {{"12,5", "12.5"}, std::nullopt},
  };
  for (const auto& [cells, expected] : cases) {
    DecimalSigns signs;
    for (const std::string_view cell : cells) signs.look_at(cell);
    EXPECT_EQ(signs.settled(), expected) << testing::PrintToString(cells);
  }
}

}  // namespace
}  // namespace source
