// Every way in which CSV can be broken, and what its author is told, word for word.
#include "source/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

#include "messages.h"

namespace source {
namespace {

struct Case {
  const char* name;
  std::string_view csv;
  bool is_read;  // does a table come out all the same?
  std::string_view nb;
  std::string_view en;
};

void PrintTo(const Case& broken, std::ostream* out) { *out << broken.name; }

const Case cases[] = {
    {"AnEmptyFile", "", false,
     "1:1 filen er tom\n"
     "    første linje er overskrifter, for eksempel «date;value»; deretter følger en linje for hvert "
     "punkt\n",
     "1:1 the file is empty\n"
     "    the first line has headings, for example 'date;value'; then comes one line for each point\n"},
    {"BlankLinesOnly",
     "\n"
     ";;\n"
     " \n",
     false,
     "1:1 filen er tom\n"
     "    første linje er overskrifter, for eksempel «date;value»; deretter følger en linje for hvert "
     "punkt\n",
     "1:1 the file is empty\n"
     "    the first line has headings, for example 'date;value'; then comes one line for each point\n"},
    {"HeadingsOnly", "date;value\n", true,
     "2:1 det står ingen rader under overskriftene\n"
     "    skriv en linje for hvert punkt\n",
     "2:1 there are no rows below the headings\n"
     "    write one line for each point\n"},
    {"AnEmptyHeading",
     "date;;note\n"
     "2025-01-01;1;x\n",
     false,
     "1:6 kolonne 2 har ingen overskrift\n"
     "    gi kolonnen en overskrift, eller slett den\n",
     "1:6 column 2 has no heading\n"
     "    give the column a heading, or delete it\n"},
    {"ARepeatedHeading",
     "date;value;Date\n"
     "2025-01-01;1;x\n",
     false,
     "1:12 overskriften «Date» står to ganger\n"
     "    gi en av kolonnene et annet navn, eller slett den\n",
     "1:12 the heading 'Date' stands twice\n"
     "    give one of the columns another name, or delete it\n"},
    {"AQuoteThatNeverCloses",
     "date;note\n"
     "2025-01-01;\"x\n"
     "2025-02-01;y\n",
     true,
     "2:12 anførselstegnet som begynner her, blir aldri lukket\n"
     "    sett et anførselstegn der teksten slutter; inni teksten skrives det dobbelt\n",
     "2:12 the quote that opens here never closes\n"
     "    put a quote where the text ends; inside of the text write it twice\n"},
    {"TextBehindAQuote",
     "date;note\n"
     "2025-01-01;\"x\" y\n",
     true,
     "2:16 etter anførselstegnet som avslutter cellen, står det mer tekst\n"
     "    et anførselstegn inni en tekst skrives dobbelt\n",
     "2:16 more text stands behind the quote that ends the cell\n"
     "    write a quote inside of a text twice\n"},
    {"TooFewCells",
     "date;value;note\n"
     "2025-01-01;1\n"
     "2025-02-01;2;x\n",
     true,
     "2:12 raden har bare 2 av de 3 cellene som overskriftene krever\n"
     "    la cellen stå tom der en verdi mangler, men behold skilletegnet\n",
     "2:12 the row has only 2 of the 3 cells that the headings ask for\n"
     "    leave the cell empty where a value is missing, but keep the separator\n"},
    {"TooManyCells",
     "date;value\n"
     "2025-01-01;1;x\n",
     true,
     "2:14 raden har 3 celler, men overskriftene gir bare plass til 2\n"
     "    sett anførselstegn rundt en tekst som inneholder skilletegnet, eller gi kolonnen en overskrift\n",
     "2:14 the row has 3 cells, but the headings have room for 2 only\n"
     "    put quotes around a text that contains the separator, or give the column a heading\n"},
    {"ADecimalCommaAmongCommas",
     "date,value\n"
     "2025-01-01,12,5\n"
     "2025-02-01,13\n",
     true,
     "2:12 kommaet skiller celler i denne filen: «12,5» kan være ett tall eller to celler, 12 og 5\n"
     "    lagre filen med semikolon mellom cellene, eller skriv 12.5\n",
     "2:12 the comma separates cells in this file: '12,5' can be one number or two cells, 12 and 5\n"
     "    save the file with semicolons between the cells, or write 12.5\n"},
    {"OtherSeparatorThanInTheHeadings",
     "date,value\n"
     "2025-01-01;1\n",
     true,
     "2:1 raden skiller cellene med «;», men overskriftene er skilt med «,»\n"
     "    bruk samme skilletegn i hele filen\n",
     "2:1 the row separates its cells by ';', but the headings are separated by ','\n"
     "    use the same separator in the whole file\n"},
    {"Utf16",
     "\xFF"
     "\xFE"
     "date",
     false,
     "1:1 filen er lagret som UTF-16 («Unicode-tekst»)\n"
     "    lagre den på nytt fra regnearket som «CSV UTF-8»\n",
     "1:1 the file is saved as UTF-16 ('Unicode text')\n"
     "    save it again from the spreadsheet as 'CSV UTF-8'\n"},
    {"AControlCharacter",
     "date;value\n"
     "2025-01-01;\001\n",
     false,
     "2:12 her står et usynlig styretegn (U+0001)\n"
     "    slett tegnet; det følger ofte med når tekst limes inn fra andre programmer\n",
     "2:12 an invisible control character stands here (U+0001)\n"
     "    delete the character; it often comes along when text is pasted from other programs\n"},
    {"Utf8WithOneByteOfLatin1",
     "date;note\n"
     "2025-01-01;blåb\xE6"
     "r\n",
     false,
     "2:16 filen er verken UTF-8 eller Windows-1252: her står byten E6\n"
     "    lagre den på nytt fra regnearket som «CSV UTF-8»\n",
     "2:16 the file is neither UTF-8 nor Windows-1252: here stands the byte E6\n"
     "    save it again from the spreadsheet as 'CSV UTF-8'\n"},
    {"AByteThatWindowsDoesNotKnow",
     "date;note\n"
     "2025-01-01;bl\x81"
     "\n",
     false,
     "2:14 filen er verken UTF-8 eller Windows-1252: her står byten 81\n"
     "    lagre den på nytt fra regnearket som «CSV UTF-8»\n",
     "2:14 the file is neither UTF-8 nor Windows-1252: here stands the byte 81\n"
     "    save it again from the spreadsheet as 'CSV UTF-8'\n"},
};

class BrokenCsv : public testing::TestWithParam<Case> {};

TEST_P(BrokenCsv, IsToldWordForWord) {
  Diagnostics diagnostics;
  const auto table = read_csv(GetParam().csv, 0, diagnostics);
  EXPECT_EQ(messages(diagnostics, Language::nb), GetParam().nb);
  EXPECT_EQ(messages(diagnostics, Language::en), GetParam().en);
  EXPECT_EQ(table.has_value(), GetParam().is_read);
}

INSTANTIATE_TEST_SUITE_P(Every, BrokenCsv, testing::ValuesIn(cases),
                         [](const auto& instance) { return std::string(instance.param.name); });

}  // namespace
}  // namespace source
