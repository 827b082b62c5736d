// The gallery of charts: made here, kept in docs/gallery, and held to what a reader demands of a picture.
#include "gallery.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
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

std::string page() {
  const Typeface typeface(shipped_font);
  const TextWidth text_width = text_width_in(typeface);
  std::string body;
  int count = 0;
  for (const gallery::Section& section : sections()) {
    body += "<h2>" + section.name + "</h2>\n";
    for (const gallery::Entry& entry : section.entries) {
      const std::string id = "c" + std::to_string(++count);
      const Scene scene = entry.draw(wide, text_width);
      const bool is_small = scene.size.width < narrow;
      body += is_small ? "<figure class=\"small\">\n" : "<figure>\n";
      body += svg(scene, id, is_small ? "" : "wide") + "\n";
      if (!is_small) body += svg(entry.draw(narrow, text_width), id + "n", "narrow") + "\n";
      body += "<figcaption>" + entry.shows + "</figcaption>\n</figure>\n";
    }
  }
  return R"(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Charts</title>
<link rel="stylesheet" href="../../assets/chart.css">
<link rel="stylesheet" href="gallery.css">
</head>
<body>
<h1>Charts</h1>
<p>Every kind of chart, wide and narrow, and the shapes of data that strain it. Made by tests/chart/gallery_test.cpp;
UPDATE_GOLDEN=1 writes it anew. Follows the reader's colours: light, dark, forced.</p>
)" + body +
         "</body>\n</html>\n";
}

TEST(Gallery, IsWhatTheChartsLookLike) {
  const std::string file = std::string(SIRKEL_SOURCE_DIR) + "/docs/gallery/index.html", made = page();
  if (std::getenv("UPDATE_GOLDEN")) std::ofstream(file) << made;
  std::ifstream in(file);
  ASSERT_TRUE(in) << "no gallery " << file;
  std::ostringstream kept;
  kept << in.rdbuf();
  EXPECT_TRUE(made == kept.str())
      << "docs/gallery/index.html is not what the charts look like now: look at them, "
         "then write it anew with UPDATE_GOLDEN=1";
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
