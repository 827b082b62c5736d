#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/whole_file.h"
#include "started_program.h"

// `sirkel chart` as a quality adviser starts it.
namespace app {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

void write_falls(const TemporaryFolder& folder) {
  write_text(folder.path() / "falls.csv",
             "date;value;denominator\n2024-01;3;900\n2024-02;4;910\n2024-03;2;870\n2024-04;5;920\n");
}

Started drawn(const TemporaryFolder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"chart", "falls.csv", "--chart", "u"});
  return start(folder.path(), arguments);
}

// Width and height in the header of a PNG.
std::pair<int, int> size_of_png(const std::string& png) {
  const auto number = [&](std::size_t at) {
    int value = 0;
    for (std::size_t index = at; index < at + 4; ++index)
      value = value * 256 + static_cast<unsigned char>(png[index]);
    return value;
  };
  return {number(16), number(20)};
}

TEST(Chart, OfACsvIsDrawnAtOnce) {
  const TemporaryFolder folder;
  write_falls(folder);
  const Started started = drawn(folder, {"--output", "falls.png"});
  EXPECT_EQ(started.exit_code, 0) << started.messages;
  EXPECT_EQ(started.result + started.messages, "");
  const std::string png = text_of(folder.path() / "falls.png");
  EXPECT_THAT(png, StartsWith("\x89PNG"));
  EXPECT_EQ(size_of_png(png).first, 1440);
  EXPECT_THAT(names_in(folder.path()), ElementsAre("falls.csv", "falls.png"));
}

TEST(Chart, IsAsWideAsAskedFor) {
  const TemporaryFolder folder;
  write_falls(folder);
  ASSERT_EQ(drawn(folder, {"--output", "falls.PNG", "--width", "340"}).exit_code, 0);
  EXPECT_EQ(size_of_png(text_of(folder.path() / "falls.PNG")).first, 680);
  EXPECT_EQ(drawn(folder, {"--output", "falls.png", "--width", "10"}).exit_code, 2);
}

TEST(Chart, AsSvgCarriesItsTextAndItsColours) {
  const TemporaryFolder folder;
  write_falls(folder);
  ASSERT_EQ(
      drawn(folder, {"--output", "falls.svg", "--title", "Fall & <brudd>", "--language", "en"}).exit_code, 0);
  const std::string svg = text_of(folder.path() / "falls.svg");
  EXPECT_THAT(svg, StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""));
  EXPECT_THAT(svg, HasSubstr("Fall &amp; &lt;brudd&gt;"));
  EXPECT_THAT(svg, HasSubstr("Mean "));
  EXPECT_THAT(svg, HasSubstr(".centre{"));
  EXPECT_THAT(svg, HasSubstr("@media screen and (prefers-color-scheme:dark){"));
  EXPECT_THAT(svg, HasSubstr("--chart-ground:#17181a"));
  EXPECT_THAT(svg, HasSubstr(".ground{fill:var(--chart-ground)}"));
  EXPECT_THAT(svg, HasSubstr("@media (forced-colors:active){"));
  EXPECT_THAT(svg, Not(HasSubstr("http://www.w3.org/1999")));
}

TEST(Chart, TellsItsNotesAndReasonsBelow) {
  const TemporaryFolder folder;
  write_falls(folder);
  ASSERT_EQ(drawn(folder, {"--output", "falls.svg", "--note", "2024-02,text=Ferie", "--exclude",
                           "2024-04,reason=Flytting"})
                .exit_code,
            0);
  const std::string svg = text_of(folder.path() / "falls.svg");
  EXPECT_THAT(svg, HasSubstr(">(1) februar 2024: Ferie<"));
  EXPECT_THAT(svg, HasSubstr(">Holdt utenfor, april 2024: Flytting<"));
}

TEST(Chart, OfCategoriesMayBeAParetoChart) {
  const TemporaryFolder folder;
  write_text(folder.path() / "falls.csv", "x;value\nGlemt;30\nFeil dose;12\n");
  const Started started = start(folder.path(), {"chart", "falls.csv", "--axis", "category", "--chart",
                                                "pareto", "--output", "falls.svg"});
  ASSERT_EQ(started.exit_code, 0) << started.messages;
  EXPECT_THAT(text_of(folder.path() / "falls.svg"), HasSubstr("100\xC2\xA0%"));
}

TEST(Chart, AsPdfIsOnePage) {
  const TemporaryFolder folder;
  write_falls(folder);
  ASSERT_EQ(drawn(folder, {"--output", "falls.pdf"}).exit_code, 0);
  const std::string pdf = text_of(folder.path() / "falls.pdf");
  EXPECT_THAT(pdf, StartsWith("%PDF-"));
  EXPECT_THAT(pdf, HasSubstr("/Count 1"));
}

TEST(Chart, OfAFaultySeriesIsNotDrawn) {
  const TemporaryFolder folder;
  write_text(folder.path() / "falls.csv", "date;value;denominator\n2024-01;-3;900\n");
  write_text(folder.path() / "falls.svg", "as it was");
  const Started started = drawn(folder, {"--output", "falls.svg"});
  EXPECT_EQ(started.exit_code, 1);
  EXPECT_THAT(started.messages, StartsWith("falls.csv:2:9: feil: "));
  EXPECT_EQ(text_of(folder.path() / "falls.svg"), "as it was");
}

TEST(Chart, IsWrittenAsTheEndingSays) {
  const TemporaryFolder folder;
  write_falls(folder);
  for (const std::string name : {"falls.gif", "falls", "falls.csv"}) {
    const Started started = drawn(folder, {"--output", name});
    EXPECT_EQ(started.exit_code, 2);
    EXPECT_EQ(started.messages,
              "sirkel: --output " + name + ": a picture's name ends with .svg, .png or .pdf\n");
  }
  EXPECT_EQ(drawn(folder, {}).exit_code, 2) << "there is no picture without a name";
}

TEST(Chart, ThatCannotBeWrittenAnswersThree) {
  const TemporaryFolder folder;
  write_falls(folder);
  const Started started = drawn(folder, {"--output", "nowhere/falls.svg"});
  EXPECT_EQ(started.exit_code, 3);
  EXPECT_EQ(started.messages, "sirkel: cannot write nowhere/falls.svg: No such file or directory\n");
  fs::create_directory(folder.path() / "falls.svg");
  EXPECT_EQ(drawn(folder, {"--output", "falls.svg"}).messages,
            "sirkel: cannot write falls.svg: Is a directory\n");
  EXPECT_THAT(names_in(folder.path()), ElementsAre("falls.csv", "falls.svg"));
}

TEST(WholeFile, ReplacesWhatALinkLeadsTo) {
  const TemporaryFolder folder;
  write_text(folder.path() / "old/falls.svg", "old");
  fs::create_symlink("old/falls.svg", folder.path() / "falls.svg");
  write_whole_file(folder.path() / "falls.svg", "new");
  EXPECT_TRUE(fs::is_symlink(folder.path() / "falls.svg"));
  EXPECT_EQ(text_of(folder.path() / "old/falls.svg"), "new");
  EXPECT_THAT(names_in(folder.path() / "old"), ElementsAre("falls.svg"));
}

}  // namespace
}  // namespace app
