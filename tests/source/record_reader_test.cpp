#include "source/record_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "source/messages.h"

namespace source {
namespace {

enum class Way { up, down };
inline constexpr std::array<std::string_view, 2> way_words{"up", "down"};
constexpr std::span<const std::string_view> words_of(Way) { return way_words; }

struct Row {
  Place place;
  Given<Moment> at;
  Given<double> value;
  Given<int> persons;
  Given<Text> note;

  static const Table table;
};

struct Part {
  Place place;
  Given<Text> title;
  Given<Date> day;

  static const Table table;
};

// One field of every type and every shape.
struct Everything {
  std::string id;
  Place place;
  Given<Text> text;
  Given<Markdown> markdown;
  Given<std::string> plain;
  Given<Date> date;
  Given<Moment> moment;
  Given<double> number;
  Given<int> count;
  Given<bool> flag;
  Given<Way> word;
  Given<Reference> reference;
  Given<Address> address;
  std::vector<Given<Reference>> references;
  Dated<Way> dated;
  std::optional<Part> part;
  std::vector<Part> parts;
  std::vector<Row> rows;
  Given<FileName> file;

  static const Table table;
};

constexpr Field row_fields[] = {
    field<&Row::at>("at", {.required = true, .csv_names = "dato x"}),
    field<&Row::value>("value", {.csv_names = "verdi"}),
    field<&Row::persons>("persons", {}),
    field<&Row::note>("note", {}),
};
constexpr Field part_fields[] = {
    field<&Part::title>("title", {.required = true}),
    field<&Part::day>("day", {}),
};
constexpr Field fields[] = {
    field<&Everything::text>("text", {.required = true}),
    field<&Everything::markdown>("markdown", {}),
    field<&Everything::plain>("plain", {}),
    field<&Everything::date>("date", {}),
    field<&Everything::moment>("moment", {}),
    field<&Everything::number>("number", {.low = 0.5, .high = 5}),
    field<&Everything::count>("count", {.high = 10}),
    field<&Everything::flag>("flag", {}),
    field<&Everything::word>("word", {}),
    field<&Everything::reference>("reference", {}),
    field<&Everything::address>("address", {}),
    field<&Everything::references>("references", {}),
    field<&Everything::dated>("dated", {}),
    field<&Everything::part>("part", {}),
    field<&Everything::parts>("parts", {}),
    field<&Everything::rows>("rows", {}),
    field<&Everything::file>("file", {.fills = "rows"}),
};
constexpr Table Row::table = source::table<Row>("row", {}, row_fields);
constexpr Table Part::table = source::table<Part>("part", {}, part_fields);
constexpr Table Everything::table = source::table<Everything>("everything", {}, fields);

struct Read {
  Everything record;
  std::string messages;
};

// csv: beside the record, "data.csv".
Read read(std::string_view yaml, std::string csv = "") {
  const Tree tree(
      {{"content/everything/one.yaml", std::string(yaml)}, {"content/everything/data.csv", std::move(csv)}});
  Read result;
  Diagnostics diagnostics;
  const std::uint32_t file = *tree.find("content/everything/one.yaml");
  if (const auto document = read_yaml(tree.file(file).text, {file, 1, 1}, diagnostics)) {
    read_record(Everything::table, &result.record, document->root(), {tree, Language::nn, diagnostics});
  }
  result.messages = messages(diagnostics, Language::nb);
  return result;
}

std::string said(std::string_view line) { return read("text: x\n" + std::string(line) + "\n").messages; }

TEST(RecordReader, ReadsEveryType) {
  const Read made = read(
      "text: Fall\n"
      "markdown: {nb: '**Fall**', en: '**Falls**'}\n"
      "plain: no\n"
      "date: 2026-03-01\n"
      "moment: 2026-03\n"
      "number: 2.5\n"
      "count: 7\n"
      "flag: true\n"
      "word: down\n"
      "reference: falls\n"
      "address: https://example.org/a?b=c#d\n"
      "references: [one, two]\n"
      "dated: [{value: up}, {from: 2026-02-01, value: down}]\n"
      "part: {title: Del, day: 2026-01-01}\n"
      "parts: [{title: En}, {title: To}]\n");
  EXPECT_EQ(made.messages, "");
  const Everything& record = made.record;
  EXPECT_EQ(record.text->versions[0].language, Language::nn);  // a plain text is in the site's first language
  EXPECT_EQ(record.text->versions[0].text, "Fall");
  EXPECT_EQ(record.markdown->in(Language::en)->text, "**Falls**");
  EXPECT_EQ(record.markdown->in(Language::nn)->text, "**Fall**");  // the first given stands in
  EXPECT_EQ(*record.plain, "no");
  EXPECT_EQ(to_iso(*record.date), "2026-03-01");
  EXPECT_EQ(record.moment->text, "2026-03");
  EXPECT_EQ(record.moment->time->period, Period::month);
  EXPECT_EQ(*record.number, 2.5);
  EXPECT_EQ(*record.count, 7);
  EXPECT_TRUE(*record.flag);
  EXPECT_EQ(*record.word, Way::down);
  EXPECT_EQ(record.reference->id, "falls");
  EXPECT_EQ(record.address->url, "https://example.org/a?b=c#d");
  ASSERT_EQ(record.references.size(), 2u);
  EXPECT_EQ(record.references[1]->id, "two");
  ASSERT_EQ(record.dated.facts.size(), 2u);
  EXPECT_EQ(*record.dated.latest(), Way::down);
  EXPECT_EQ(record.part->title->versions[0].text, "Del");
  EXPECT_EQ(record.parts.size(), 2u);
}

TEST(RecordReader, LeavesTextsAsTheyAreWritten) {
  for (const std::string text : {"no", "on", "null", "~", "08", "1e3", "2026-03-01", "0x1F", "yes", "true"}) {
    const Read made = read("text: " + text + "\nplain: " + text + "\n");
    EXPECT_EQ(made.messages, "");
    EXPECT_EQ(made.record.text->versions[0].text, text);
    EXPECT_EQ(*made.record.plain, text);
  }
}

TEST(RecordReader, KnowsWhereEachValueStands) {
  const Read made = read("text: Fall\nreferences:\n  - one\n  - two\npart:\n  title: |\n    Del\n");
  EXPECT_EQ(made.record.place, (Place{1, 1, 1}));
  EXPECT_EQ(made.record.references[1].at, (Place{1, 4, 5}));
  EXPECT_EQ(made.record.part->title.at, (Place{1, 7, 5}));
}

TEST(RecordReader, HasNothingForAFaultyFieldAndReadsTheOthers) {
  const Read made = read("text: Fall\ncount: mange\nword: up\n");
  EXPECT_FALSE(made.record.count);
  EXPECT_EQ(*made.record.word, Way::up);
  EXPECT_NE(made.messages, "");
}

// What is said of each field that is not as it should be, word for word.
TEST(RecordReader, SaysWhatIsWrongWithAField) {
  EXPECT_EQ(read("count: 3\n").messages, "1:1 feltet «text» mangler\n    legg til en linje: text: …\n");
  EXPECT_EQ(said("nummer: 3"), "2:1 ukjent felt «nummer»\n    mente du «number»?\n");
  EXPECT_EQ(said("xyzzy: 3"),
            "2:1 ukjent felt «xyzzy»\n    feltene som kan stå her, er text, markdown, plain, date, moment, "
            "number, count, "
            "flag, word, reference, address, references, dated, part, parts, rows, file\n");
  EXPECT_EQ(said("plain:"), "2:1 feltet «plain» er tomt\n    skriv en verdi, eller ta bort linjen\n");
  EXPECT_EQ(said("markdown: {}"),
            "2:11 feltet «markdown» er tomt\n    skriv en verdi, eller ta bort linjen\n");
  EXPECT_EQ(said("markdown: {nb: '', en: x}"),
            "2:16 feltet «nb» er tomt\n    skriv en verdi, eller ta bort linjen\n");
  EXPECT_EQ(said("markdown: {no: x}"),
            "2:12 «no» er ikke et språk som Sirkel kan\n    språkene er nb, nn og en\n");
  EXPECT_EQ(said("number: [2, 5]"),
            "2:9 feltet «number» skal ha ett tall, men her står en liste med 2 verdier\n"
            "    desimaltall skrives med punktum og uten klammer: number: 2.5\n");
  EXPECT_EQ(said("date: [2026-03-01]"),
            "2:7 feltet «date» skal ha én verdi, ikke en liste eller egne felt\n"
            "    skriv verdien på samme linje: date: 2026-03-01\n");
  EXPECT_EQ(said("number: 5.1"),
            "2:9 5.1 er utenfor det som er lov for «number»\n    verdien må være 0.5–5\n");
  EXPECT_EQ(said("count: 11"), "2:8 11 er utenfor det som er lov for «count»\n    verdien må være 0–10\n");
  EXPECT_EQ(
      said("flag: ja"),
      "2:7 feltet «flag» skal være true eller false, ikke «ja»\n    skriv true for ja og false for nei\n");
  EXPECT_EQ(said("word: opp"),
            "2:7 «opp» er ikke en gyldig verdi for «word»\n    gyldige verdier er up, down\n");
  EXPECT_EQ(said("word: sidelengs"),
            "2:7 «sidelengs» er ikke en gyldig verdi for «word»\n    gyldige verdier er up, down\n");
  EXPECT_EQ(said("address: example.org"),
            "2:10 «example.org» er ikke en adresse som kan lenkes til\n"
            "    adressen må begynne med https://, http:// eller mailto:\n");
  EXPECT_EQ(said("address: javascript:alert(1)"),
            "2:10 «javascript:alert(1)» er ikke en adresse som kan lenkes til\n"
            "    adressen må begynne med https://, http:// eller mailto:\n");
  EXPECT_EQ(said("references: one"),
            "2:13 feltet «references» skal ha en liste\n"
            "    skriv references: [one], eller en linje med bindestrek for hver verdi\n");
  EXPECT_EQ(said("part: Del"),
            "2:7 «part» skal ha egne felt under seg\n    feltene som kan stå der, er title, day\n");
  EXPECT_EQ(said("parts: [{day: 2026-01-01}]"),
            "2:9 feltet «title» mangler\n    legg til en linje: title: …\n");
}

TEST(RecordReader, SaysWhatIsWrongWithDatedFields) {
  EXPECT_EQ(said("dated: [up]"),
            "2:9 hver verdi i «dated» skal ha «from» og «value»\n    skriv - {from: 2026-03-01, value: …}\n");
  EXPECT_EQ(
      said("dated: [{value: up}, {value: down}]"),
      "2:22 bare den første verdien i «dated» kan mangle «from»\n    skriv datoen verdien gjelder fra\n");
  EXPECT_EQ(said("dated: [{from: 2026-02-01, value: up}, {from: 2026-01-01, value: down}]"),
            "2:47 datoene i «dated» står ikke i rekkefølge: 2026-01-01 kommer etter 2026-02-01\n"
            "    sett den eldste først\n");
}

TEST(RecordReader, FillsAListFromACsvFile) {
  const Read made =
      read("text: x\nfile: data.csv\n",
           "Dato;verdi;persons;note\r\n01.03.2026;1 234,5;7;\"Først; så\"\r\n01.04.2026;;0;\r\n");
  EXPECT_EQ(made.messages, "");
  ASSERT_EQ(made.record.rows.size(), 2u);
  EXPECT_EQ(to_iso(made.record.rows[0].at->time->first_day), "2026-03-01");
  EXPECT_EQ(*made.record.rows[0].value, 1234.5);
  EXPECT_EQ(*made.record.rows[0].persons, 7);
  EXPECT_EQ(made.record.rows[0].note->versions[0].text, "Først; så");
  EXPECT_FALSE(made.record.rows[1].value);
  EXPECT_EQ(made.record.rows[1].place, (Place{0, 3, 1}));
}

TEST(RecordReader, SaysWhatIsWrongWithACsvFile) {
  const auto csv = [](std::string_view text) {
    return read("text: x\nfile: data.csv\n", std::string(text)).messages;
  };
  EXPECT_EQ(csv("value\n3\n"), "1:1 kolonnen «at» mangler\n    legg til en kolonne som heter at\n");
  EXPECT_EQ(csv("at,mengde\n2026-01-01,3\n"),
            "1:4 ukjent kolonne «mengde»\n    kolonnene som kan stå her, er at, value, persons, note\n");
  EXPECT_EQ(csv("at,x\n2026-01-01,3\n"),
            "1:4 kolonnen «at» og kolonnen «x» er det samme feltet\n    ta bort den ene\n");
  EXPECT_EQ(csv("at,value\n,3\n"),
            "2:1 cellen i kolonnen «at» er tom\n    fyll den ut, eller ta bort raden\n");
  for (const std::string_view number : {"2.5", "1e300", "-1e300"}) {
    const std::string text = csv(fmt::format("at,persons\n2026-01-01,{}\n", number));
    EXPECT_NE(text, "") << number;
  }
  EXPECT_EQ(csv("at,persons\n2026-01-01,99999999999\n"),
            "2:12 99●●●●●●●●● er ikke et helt tall fra 0 og opp, som «persons» skal være\n"
            "    skriv antallet uten desimaler\n");
  EXPECT_EQ(read("text: x\nfile: dato.csv\n").messages,
            "2:7 finner ikke filen «dato.csv»\n    mente du «data.csv»?\n");
  EXPECT_EQ(read("text: x\nfile: data.csv\nrows: [{at: 2026-01-01}]\n", "at\n2026-01-01\n").messages,
            "2:7 «rows» og «file» er begge gitt\n    bruk enten listen eller CSV-filen\n");
}

TEST(RecordReader, TellsAFaultOfManyCellsOnlySoOften) {
  std::string rows = "at;verdi\n";
  for (int row = 0; row < 1000; ++row) rows += "2026-01-01;1.234\n";
  const std::string messages = read("text: x\nfile: data.csv\n", rows).messages;
  EXPECT_EQ(std::ranges::count(messages, '\n'),
            2 * 11);  // ten with their way out, and the number of the others
  EXPECT_NE(messages.find("det samme gjelder 990 rader til"), std::string::npos) << messages;
}

}  // namespace
}  // namespace source
