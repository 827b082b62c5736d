#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>

#include "fixtures/rendered_site.h"

// A small site on disk, tests/sites/small, whose regulation is another than the one that Sirkel brings: two
// sections, three duties, and no code.
namespace {

const fixtures::RenderedSite& small() {
  static const fixtures::RenderedSite site =
      fixtures::render_site(fixtures::site_files(SIRKEL_SOURCE_DIR "/tests/sites/small"), {});
  return site;
}

// Drawings have golden scenes of their own.
std::string without_drawings(std::string html) {
  for (std::size_t from = html.find("<svg"); from != html.npos; from = html.find("<svg", from + 1)) {
    html.replace(from, html.find("</svg>", from) + 6 - from, "<svg/>");
  }
  return html;
}

// What stands between the header and the footer, a line for each tag that opens a block, without empty ones.
std::string main_part(const std::string& html) {
  const std::size_t from = html.find("<main");
  const std::size_t end = html.find("</main>");
  if (from == html.npos || end == html.npos) return html;
  static const std::regex block(R"(\s*(<(?!/|a\b|span|strong|em\b|svg|small)[a-z]))");
  std::istringstream lines(
      std::regex_replace(without_drawings(html.substr(from, end - from)), block, "\n$1"));
  std::string result;
  for (std::string line; std::getline(lines, line);) {
    line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
    if (!line.empty()) result += line + "\n";
  }
  return result;
}

// Compares with tests/golden/whole_site/<name>.txt; UPDATE_GOLDEN=1 writes it.
void expect_golden(const std::string& name, const std::string& text) {
  const std::string path = SIRKEL_SOURCE_DIR "/tests/golden/whole_site/" + name + ".txt";
  if (std::getenv("UPDATE_GOLDEN")) {
    std::ofstream(path, std::ios::binary) << text;
    return;
  }
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream golden;
  golden << stream.rdbuf();
  EXPECT_EQ(text, golden.str()) << "UPDATE_GOLDEN=1 rewrites " << path;
}

const std::string& file(std::string_view kind, std::string_view key, source::Language language) {
  for (const fixtures::RenderedPage& page : small().pages) {
    if (page.kind == kind && page.key == key && page.language == language) return *small().find(page.path);
  }
  throw std::runtime_error("no such page");
}

TEST(SmallSite, HasNoErrors) { EXPECT_EQ(small().errors(), ""); }

TEST(SmallSite, HasAPageOfEachDutyOfItsRegulation) {
  for (const std::string_view key : {"liten/4a", "liten/4b", "liten/5a"}) {
    EXPECT_NE(file("duty", key, source::Language::nb).find("<h1"), std::string::npos) << key;
  }
  EXPECT_NE(file("regulation", "liten", source::Language::en).find("A small regulation"), std::string::npos);
}

TEST(SmallSite, SaysWhichTextsStandInAnotherLanguage) {
  EXPECT_NE(file("page", "om", source::Language::en).find("<div lang=\"nb\">"), std::string::npos);
  EXPECT_EQ(file("page", "om", source::Language::nb).find("<div lang="), std::string::npos);
}

TEST(SmallSite, HasItsFreeTextAsItWas) {
  expect_golden("page_om", main_part(file("page", "om", source::Language::nb)));
}

TEST(SmallSite, HasItsThreadAsItWas) {
  expect_golden("thread_hvem", main_part(file("thread", "hvem", source::Language::en)));
}

TEST(SmallSite, HasThePictureOfItsMeasureAsItWas) {
  for (const site::OutputFile& each : small().files) {
    if (each.path.ends_with("fall.png")) return expect_golden("scene_fall", each.bytes);
  }
  FAIL() << "no picture";
}

}  // namespace
