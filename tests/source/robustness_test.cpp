// Whatever bytes come in: a value or a message, never a crash, and always the same.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "messages.h"
#include "source/csv.h"
#include "source/date.h"
#include "source/encoding.h"
#include "source/front_matter.h"
#include "source/identity_number.h"
#include "source/number.h"
#include "source/tree.h"
#include "source/yaml.h"

namespace source {
namespace {

// Texts that are nearly right go further into a reader than noise does: pieces of the format, mixed
// with any bytes. The generator's numbers are the same on every machine.
class Texts {
 public:
  explicit Texts(std::vector<std::string_view> pieces) : pieces_(std::move(pieces)) {}

  std::string next() {
    std::string text;
    const std::size_t length = random_() % 40;
    for (std::size_t piece = 0; piece < length; ++piece) {
      if (random_() % 16 == 0) {
        text += static_cast<char>(random_() % 256);
      } else {
        text += pieces_[random_() % pieces_.size()];
      }
    }
    return text;
  }

 private:
  std::mt19937 random_{20251122};
  std::vector<std::string_view> pieces_;
};

// Prints all messages in all forms, so that every place is looked up in its file.
void print(const Diagnostics& diagnostics, const std::string& text) {
  const Tree tree({{"a", text}});
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    for (const MessageFormat as : {MessageFormat::text, MessageFormat::json, MessageFormat::github}) {
      const std::string printed = format(diagnostic, tree, Language::nb, as);
      EXPECT_FALSE(first_not_utf8(printed)) << printed;
    }
  }
}

// Every place lies in the text, and every child is reached.
std::size_t walk(const Node& node, std::uint32_t lines) {
  EXPECT_GE(node.place().line, 1u);
  EXPECT_LE(node.place().line, lines);
  EXPECT_GE(node.place().column, 1u);
  EXPECT_FALSE(first_not_utf8(node.text()));
  std::size_t count = 1;
  std::size_t children = 0;
  for (const Node item : node.items()) {
    count += walk(item, lines);
    ++children;
  }
  for (const auto& [key, place, value] : node.entries()) {
    EXPECT_TRUE(node.find(key));
    count += walk(value, lines);
    ++children;
  }
  EXPECT_EQ(children, node.size());
  return count;
}

TEST(Robustness, OfYaml) {
  Texts texts({"a",    "b: ", ": ",   "\n",   "\n  ",        "\n    ", "- ",          "[",      "]",
               "{",    "}",   ", ",   "\"",   "'",           "|\n  ",  ">-\n",        "#",      " #x\n",
               "&x ",  "*x",  "!t ",  "? ",   "---\n",       "...\n",  "%YAML 1.2\n", "\t",     "\r\n",
               "null", "~",   "æ",    "😀",    "\\",          "\\x4",   "<<: ",        "\uFEFF", "12,5",
               "@",    "`",   "\n\n", "\n- ", "key: value\n"});
  std::size_t read = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = texts.next();
    Diagnostics diagnostics;
    const auto document = read_yaml(text, {0, 1, 1}, diagnostics);
    EXPECT_TRUE(document || diagnostics.has_errors()) << text;
    const auto lines = static_cast<std::uint32_t>(std::ranges::count(text, '\n') + 1);
    if (document) read += walk(document->root(), lines) > 0 ? 1 : 0;
    print(diagnostics, text);
  }
  EXPECT_GT(read, 1'000u);
}

TEST(Robustness, OfCsv) {
  Texts texts({"a",    "date", "value", ";",      ";",      ";",      ",",         "\t",
               "\n",   "\n",   "\r\n",  "\r",     "\"",     "\"\"",   "sep=;\n",   "æ",
               "\xE6", "12,5", " ",     "\u00A0", "\u202F", "\uFEFF", "2025-01-01"});
  std::size_t read = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = texts.next();
    Diagnostics diagnostics;
    const auto table = read_csv(text, 0, diagnostics);
    EXPECT_TRUE(table || diagnostics.has_errors()) << text;
    for (std::size_t row = 0; table && row < table->row_count(); ++row) {
      for (std::size_t column = 0; column < table->column_count(); ++column) {
        EXPECT_FALSE(first_not_utf8(table->cell(row, column).text));
        ++read;
      }
    }
    print(diagnostics, text);
  }
  EXPECT_GT(read, 1'000u);
}

TEST(Robustness, OfFrontMatter) {
  Texts texts({"---", "---\n", "\n", "title: x\n", "a: [", "text ", "\uFEFF", "\r\n"});
  for (int round = 0; round < 10'000; ++round) {
    const std::string text = texts.next();
    Diagnostics diagnostics;
    const auto file = read_markdown_file(text, 0, diagnostics);
    EXPECT_TRUE(file || diagnostics.has_errors()) << text;
    print(diagnostics, text);
  }
}

TEST(Robustness, OfNumbers) {
  Texts texts({"0", "1", "12", "123", "1234", ".", ",", " ", "\u00A0", "-", "\u2212", "+", "%", "e", "E+",
               "nan", "inf", "0x"});
  std::size_t read = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = texts.next().substr(0, round % 12);
    DecimalSigns signs;
    signs.look_at(round % 2 == 0 ? text : "12,5");
    const auto cell = read_cell_number(text, signs);
    if (const auto* fault = std::get_if<Fault>(&cell)) {
      EXPECT_NE(message_of(fault->message, fault->arguments, Language::nb), "");
    } else {
      EXPECT_TRUE(std::isfinite(std::get<CellNumber>(cell).value)) << text;
      ++read;
    }
    const auto number = read_number(text);
    EXPECT_TRUE(std::holds_alternative<Fault>(number) || std::isfinite(std::get<double>(number))) << text;
    read_whole_number(text);
  }
  EXPECT_GT(read, 1'000u);
}

TEST(Robustness, OfDates) {
  Texts texts(
      {"2025", "1", "01", "31", "12", "-", "-", ".", "/", "T", "K", "W", "U", " 00:00", "45717", "æ"});
  std::size_t read = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = texts.next().substr(0, round % 14);
    for (const auto& time : {read_cell_time(text), read_calendar_time(text)}) {
      if (const auto* fault = std::get_if<Fault>(&time)) {
        EXPECT_NE(message_of(fault->message, fault->arguments, Language::en), "");
      } else {
        EXPECT_TRUE(std::get<CalendarTime>(time).first_day.ok()) << text;
        ++read;
      }
    }
    const auto date = read_date(text);
    EXPECT_TRUE(std::holds_alternative<Fault>(date) || std::get<Date>(date).ok()) << text;
  }
  EXPECT_GT(read, 100u);
}

TEST(Robustness, OfIdentityNumbers) {
  Texts texts({"1", "150765", "00565", "019901", " ", "-", ".", "\u00A0", "fnr", "x"});
  for (int round = 0; round < 50'000; ++round) {
    const std::string text = texts.next();
    const std::string masked = with_identity_numbers_masked(text);
    EXPECT_EQ(character_count(masked), character_count(text));
    EXPECT_TRUE(find_identity_numbers(masked).empty()) << masked;
  }
}

}  // namespace
}  // namespace source
