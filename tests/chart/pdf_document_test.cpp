#include "chart/pdf_document.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <ctime>
#include <fstream>

#include "series_of.h"
#include "shipped_font.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

const Typeface& typeface() {
  static const Typeface opened(shipped_font);
  return opened;
}

Document document_of(std::vector<DocumentBlock> blocks) {
  return {.title = "Rapport (oktober)",
          .subject = "Alt går bra",
          .author = "Vår kommune",
          .creator = "Sirkel 0",
          .language = "nb",
          .created = "2026-10-31",
          .running_head = "Rapport oktober",
          .running_foot = "Følsomhet: Intern (gul)",
          .page_of_pages = "Side {page} av {pages}",
          .blocks = std::move(blocks)};
}

DocumentTable table_of(int rows) {
  DocumentTable table{.label = "Prosjekter",
                      .columns = {{.title = "Navnet"}, {.title = "Antall", .is_number = true}}};
  for (int row = 1; row <= rows; ++row)
    table.rows.push_back(
        {{.text = "Rad " + std::to_string(row), .detail = "under"}, {.text = std::to_string(row)}});
  return table;
}

std::string words(int count) {
  std::string text;
  for (int word = 0; word < count; ++word) text += "ord" + std::to_string(word) + " ";
  return text;
}

class OnDisk {
 public:
  explicit OnDisk(const std::string& bytes) {
    path_ = testing::TempDir() + "sirkel-document-" + std::to_string(::getpid()) + ".pdf";
    std::ofstream(path_, std::ios::binary) << bytes;
  }
  ~OnDisk() { ::unlink(path_.c_str()); }
  // What a program says of it; "{}" is the file.
  std::string said_by(std::string command) const {
    command.replace(command.find("{}"), 2, path_);
    std::string said;
    std::FILE* const pipe = ::popen((command + " 2>&1").c_str(), "r");
    char part[4096];
    for (std::size_t length = 0; (length = std::fread(part, 1, sizeof part, pipe)) > 0;)
      said.append(part, length);
    ::pclose(pipe);
    return said;
  }
  std::string page(int number) const {
    const std::string text = std::to_string(number);
    return said_by("pdftotext -layout -f " + text + " -l " + text + " {} -");
  }

 private:
  std::string path_;
};

TEST(PdfDocument, IsSoundAndSaysWhatItIs) {
  const OnDisk file(pdf_document(
      document_of(
          {DocumentHeading{.level = 1, .text = "Tittel", .id = "top"},
           DocumentParagraph{.label = "Først:", .text = "Æ ø å – «sitat» 12 345"},
           DocumentHeading{.text = "Lengre bak", .id = "part"}, table_of(3),
           DocumentPicture{draw(series::monthly({1, 2, 4, 3, 5}, 3), 600, text_width_in(typeface()))}}),
      typeface()));
  EXPECT_THAT(file.said_by("qpdf --check {}"), HasSubstr("No syntax or stream encoding errors"));
  const std::string facts = file.said_by("pdfinfo {}");
  EXPECT_THAT(facts, HasSubstr("Rapport (oktober)"));
  EXPECT_THAT(facts, HasSubstr("A4"));
  EXPECT_THAT(facts, testing::ContainsRegex("Tagged: +yes"));
  const std::string page = file.page(1);
  EXPECT_THAT(page, HasSubstr("Først: Æ ø å – «sitat» 12"));
  EXPECT_THAT(page, HasSubstr("Følsomhet: Intern (gul)"));
  EXPECT_THAT(page, HasSubstr("Side 1 av 1"));
  EXPECT_THAT(page, Not(HasSubstr("Rapport oktober")));
}

TEST(PdfDocument, TagsWhatStandsInItForThoseWhoDoNotSeeIt) {
  const OnDisk file(pdf_document(
      document_of(
          {DocumentHeading{.level = 1, .text = "Tittel", .id = "top"},
           DocumentParagraph{.text = "En liste", .look = ParagraphLook::item}, table_of(1),
           DocumentPicture{draw(series::monthly({1, 2, 4, 3, 5}, 3), 600, text_width_in(typeface()))}}),
      typeface()));
  const std::string tree = file.said_by("pdfinfo -struct-text {}");
  for (const char* const tag : {"Document", "H1", "L (block)", "LI", "Table", "TR", "TH", "TD", "Figure"})
    EXPECT_THAT(tree, HasSubstr(tag));
  const std::string structure = file.said_by("pdfinfo -struct {}");
  EXPECT_THAT(structure, HasSubstr("/Scope /Column"));
  EXPECT_THAT(structure, HasSubstr("/Scope /Row"));
  const std::string objects = file.said_by("qpdf --qdf --object-streams=disable {} - | strings");
  // The alternative text is in UTF-16: "Falls".
  for (const char* const object : {"/Lang (nb)", "/DisplayDocTitle true", "/Alt <feff00460061006c006c0073"})
    EXPECT_NE(objects.find(object), std::string::npos) << object;
}

TEST(PdfDocument, RepeatsTheHeadOfATableOnEveryPageAndPartsNoHeadFromItsRows) {
  const OnDisk file(pdf_document(document_of({table_of(120)}), typeface()));
  int pages = 0;
  for (std::string page = file.page(1); page.find("Rad") != std::string::npos;
       page = file.page(++pages + 1)) {
    EXPECT_LT(page.find("Navnet"), page.find("Rad ")) << pages;
    EXPECT_THAT(page, HasSubstr(pages == 0 ? "Rad 1 " : "Rapport oktober"));
  }
  EXPECT_GE(pages, 3);
}

TEST(PdfDocument, LeavesNoHeadingAtTheFootOfAPage) {
  for (int lines = 30; lines < 60; ++lines) {
    std::vector<DocumentBlock> blocks;
    for (int line = 0; line < lines; ++line) blocks.emplace_back(DocumentParagraph{.text = "linje"});
    blocks.emplace_back(DocumentHeading{.text = "Overskriften", .id = "part"});
    blocks.emplace_back(table_of(2));
    const OnDisk file(pdf_document(document_of(std::move(blocks)), typeface()));
    const std::string first = file.page(1);
    EXPECT_EQ(first.find("Overskriften") != std::string::npos, first.find("Rad 2") != std::string::npos)
        << lines;
  }
}

TEST(PdfDocument, GoesOnWithALongParagraphOnTheNextPage) {
  const Document document = document_of({DocumentParagraph{.text = words(2000)}});
  const std::size_t pages = pages_of(document, typeface());
  EXPECT_GE(pages, 2u);
  const OnDisk file(pdf_document(document, typeface()));
  std::string all;
  for (std::size_t page = 1; page <= pages; ++page) all += file.page(static_cast<int>(page));
  for (int word = 0; word < 2000; word += 97) EXPECT_THAT(all, HasSubstr("ord" + std::to_string(word)));
}

TEST(PdfDocument, LeadsOnlyToHeadingsThatAreThere) {
  DocumentTable table{
      .label = "t",
      .columns = {{.title = "Navn"}},
      .rows = {{{.text = "Hit", .place = "part"}}, {{.text = "Ingensteds", .place = "none"}}}};
  const std::string bytes = pdf_document(
      document_of({std::move(table), DocumentHeading{.text = "Del", .id = "part", .new_page = true}}),
      typeface());
  const OnDisk file(bytes);
  const std::string objects = file.said_by("qpdf --qdf --object-streams=disable {} - | strings");
  EXPECT_NE(objects.find("(part)"), std::string::npos);
  EXPECT_EQ(objects.find("(none)"), std::string::npos);
}

TEST(PdfDocument, OfNothingIsOneEmptyPageAtMost) {
  EXPECT_THAT(OnDisk(pdf_document(document_of({DocumentParagraph{}}), typeface())).said_by("qpdf --check {}"),
              HasSubstr("No syntax or stream encoding errors"));
  EXPECT_EQ(pages_of(document_of({}), typeface()), 0u);
}

TEST(PdfDocument, IsTheSameEachTime) {
  const Document document = document_of({DocumentHeading{.text = "Del", .id = "part"}, table_of(90)});
  EXPECT_EQ(pdf_document(document, typeface()), pdf_document(document, typeface()));
}

// 60 pages with 100 charts: under two seconds of one core.
TEST(PdfDocument, IsMadeFast) {
  std::vector<DocumentBlock> blocks;
  const auto width = text_width_in(typeface());
  for (int chart = 0; chart < 100; ++chart) {
    blocks.emplace_back(DocumentHeading{.text = "Måling", .id = "m" + std::to_string(chart)});
    blocks.emplace_back(DocumentParagraph{.text = words(60)});
    blocks.emplace_back(
        DocumentPicture{draw(series::monthly(std::vector<std::optional<double>>(36, 3.0), 3), 640, width)});
    blocks.emplace_back(table_of(4));
  }
  const Document document = document_of(std::move(blocks));
  const std::clock_t begun = std::clock();
  const std::string bytes = pdf_document(document, typeface());
  const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
  EXPECT_GE(pages_of(document, typeface()), 60u);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  EXPECT_LT(seconds, 2.0);
#endif
}

}  // namespace
}  // namespace chart
