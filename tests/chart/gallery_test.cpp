// The gallery of charts: made here, kept in docs/gallery, and held to what a reader demands of a picture.
#include "gallery.h"

#include <gtest/gtest.h>

#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "chart/png_painter.h"
#include "chart/svg_painter.h"
#include "gallery_calendar.h"
#include "gallery_culture.h"
#include "gallery_dialogue.h"
#include "gallery_network.h"
#include "gallery_maturity.h"
#include "gallery_competence.h"
#include "gallery_aim_charts.h"
#include "gallery_other_charts.h"
#include "gallery_pdsa.h"
#include "gallery_risk.h"
#include "gallery_run_charts.h"
#include "gallery_theory.h"
#include "picture.h"
#include "shipped_font.h"

namespace chart {
namespace {

constexpr double wide = 720, narrow = 340;

std::vector<gallery::Section> sections() {
  std::vector<gallery::Section> all = gallery::run_charts();
  for (gallery::Section& section : gallery::other_charts()) all.push_back(std::move(section));
  for (gallery::Section& section : gallery::dialogue_charts()) all.push_back(std::move(section));
  for (gallery::Section& section : gallery::culture_charts()) all.push_back(std::move(section));
  for (gallery::Section& section : gallery::theory_charts()) all.push_back(std::move(section));
  for (gallery::Section& section : gallery::network_charts()) all.push_back(std::move(section));
  all.push_back(gallery::maturity_section());
  all.push_back(gallery::risk_charts());
  all.push_back(gallery::calendar_charts());
  all.push_back(gallery::target_bars());
  for (gallery::Section& section : gallery::aim_charts()) all.push_back(std::move(section));
  for (gallery::Section& section : gallery::pdsa_charts()) all.push_back(std::move(section));
  return all;
}

std::string figures_of(const gallery::Section& section, const TextWidth& text_width) {
  std::string body;
  int count = 0;
  for (const gallery::Entry& entry : section.entries) {
    const std::string id = "c" + std::to_string(++count);
    const Scene scene = entry.draw(wide, text_width);
    const bool is_small = scene.size.width < narrow;
    body += is_small ? "<figure class=\"small\">\n" : "<figure>\n";
    body += svg(scene, id, is_small ? "" : "wide") + "\n";
    if (!is_small) body += svg(entry.draw(narrow, text_width), id + "n", "narrow") + "\n";
    body += "<figcaption>" + entry.shows + "</figcaption>\n</figure>\n";
  }
  return body;
}

std::string page(const std::string& heading, const std::string& body) {
  return R"(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>)" +
         heading +
         R"(</title>
<link rel="stylesheet" href="../../assets/chart.css">
<link rel="stylesheet" href="gallery.css">
</head>
<body>
<h1>)" + heading +
         "</h1>\n" + body + "</body>\n</html>\n";
}

// "Run charts" in "run-charts.html".
std::string file_name(const std::string& section) {
  std::string name;
  for (const char letter : section) {
    if (std::isalnum(static_cast<unsigned char>(letter)))
      name += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  if (!name.empty() && name.back() == '-') name.pop_back();
  return name + ".html";
}

// Each section on a page of its own, and one that leads to them.
std::map<std::string, std::string> pages() {
  const Typeface typeface(shipped_font);
  const TextWidth text_width = text_width_in(typeface);
  std::map<std::string, std::string> made;
  std::string index =
      R"(<p>Every kind of chart, wide and narrow, and the shapes of data that strain it. Made by
tests/chart/gallery_test.cpp; UPDATE_GOLDEN=1 writes it anew. Follows the reader's colours: light, dark, forced.</p>
<ul>
)";
  for (const gallery::Section& section : sections()) {
    const std::string name = file_name(section.name);
    const bool is_new = made.emplace(name, page(section.name, figures_of(section, text_width))).second;
    EXPECT_TRUE(is_new) << "two sections in " << name;
    index += "<li><a href=\"" + name + "\">" + section.name + "</a></li>\n";
  }
  made["index.html"] = page("Charts", index + "</ul>\n");
  return made;
}

TEST(Gallery, IsWhatTheChartsLookLike) {
  const std::filesystem::path folder = std::filesystem::path(SIRKEL_SOURCE_DIR) / "docs/gallery";
  const std::map<std::string, std::string> made = pages();
  for (const auto& [name, html] : made) {
    if (std::getenv("UPDATE_GOLDEN")) std::ofstream(folder / name) << html;
    std::ifstream in(folder / name);
    ASSERT_TRUE(in) << "no " << folder / name;
    std::ostringstream kept;
    kept << in.rdbuf();
    EXPECT_TRUE(html == kept.str())
        << name
        << " is not what the charts look like now: look at them, then write it anew with UPDATE_GOLDEN=1";
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename();
    EXPECT_TRUE(name == "gallery.css" || made.contains(name)) << name << " is of no section";
  }
}

TEST(Gallery, KeepsLabelsApartAndInside) {
  for (const gallery::Section& section : sections())
    for (const gallery::Entry& entry : section.entries)
      for (const double width : {wide, narrow}) {
        SCOPED_TRACE(section.name + ": " + entry.shows + " " + series::number(width, 0));
        const Scene scene = entry.draw(width, six_points_a_letter);
        picture::expect_inside(scene);
        picture::expect_no_overlap(scene);
        EXPECT_FALSE(scene.description.empty());
      }
}

// For looking at: SIRKEL_PICTURES names a folder that gets each chart as a PNG.
TEST(Gallery, IsPaintedByCairoToo) {
  const Typeface typeface(shipped_font);
  const TextWidth text_width = text_width_in(typeface);
  const char* folder = std::getenv("SIRKEL_PICTURES");
  int count = 0;
  for (const gallery::Section& section : sections())
    for (const gallery::Entry& entry : section.entries)
      for (const double width : {wide, narrow}) {
        const std::string bytes = png(entry.draw(width, text_width), typeface, folder ? 2 : 0.5);
        EXPECT_EQ(bytes.substr(0, 4), "\x89PNG");
        if (folder) std::ofstream(std::string(folder) + "/" + std::to_string(++count) + ".png") << bytes;
      }
}

}  // namespace
}  // namespace chart
