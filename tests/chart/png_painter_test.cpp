#include "chart/png_painter.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "chart/png_file.h"
#include "series_of.h"
#include "shipped_font.h"

namespace chart {
namespace {

std::uint32_t number_at(const std::string& bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

// The data of the first chunk of that name.
std::string chunk(const std::string& bytes, const std::string& name) {
  for (std::size_t at = 8; at + 8 <= bytes.size(); at += number_at(bytes, at) + 12)
    if (bytes.substr(at + 4, 4) == name) return bytes.substr(at + 8, number_at(bytes, at));
  return "";
}

bool has_colour(const std::string& bytes, std::uint32_t colour) {
  const std::string palette = chunk(bytes, "PLTE");
  for (std::size_t at = 0; at + 3 <= palette.size(); at += 3)
    if ((number_at(palette + '\0', at) >> 8) == colour) return true;
  return false;
}

Scene chart_scene(const TextWidth& text_width) {
  RunChart chart = series::monthly({1, 2, 4, 3, 5, {}, 6}, 3);
  chart.headline = "Fallene går ned";
  chart.points[2].verdict = Verdict::concern;
  chart.target = {{chart.points[0].x, chart.points[6].x, 2, "Mål 2"}};
  return draw(chart, 720, text_width);
}

std::string chart_png() {
  const Typeface typeface(shipped_font);
  return png(chart_scene(text_width_in(typeface)), typeface);
}

TEST(Png, IsTwoPixelsAPoint) {
  const Typeface typeface(shipped_font);
  const std::string bytes = png({.size = {100.25, 50}}, typeface);
  EXPECT_EQ(bytes.substr(0, 8), "\x89PNG\r\n\x1a\n");
  EXPECT_EQ(number_at(chunk(bytes, "IHDR"), 0), 201u);
  EXPECT_EQ(number_at(chunk(bytes, "IHDR"), 4), 100u);
}

TEST(Png, HasThePalettesOwnColours) {
  const std::string bytes = chart_png();
  EXPECT_TRUE(has_colour(bytes, 0xffffff));
  EXPECT_TRUE(has_colour(bytes, style_of(Role::concern).fill->light));
  EXPECT_TRUE(has_colour(bytes, style_of(Role::target).stroke->light));
  EXPECT_FALSE(has_colour(bytes, style_of(Role::improvement).fill->light)) << "no such point";
}

TEST(Png, HasTheSameBytesTheSecondTime) {
  EXPECT_EQ(chart_png(), chart_png());
  const Typeface typeface(shipped_font);
  const TextWidth text_width = text_width_in(typeface);
  const std::string first = png(chart_scene(text_width), typeface);
  EXPECT_EQ(png(chart_scene(text_width), typeface), first);
}

TEST(Png, HasTheSameBytesOnEveryThread) {
  const std::string expected = chart_png();
  std::vector<std::string> made(6);
  {
    std::vector<std::jthread> threads;
    for (std::string& bytes : made)
      threads.emplace_back([&bytes] {
        for (int i = 0; i < 3; ++i) bytes = chart_png();
      });
  }
  for (const std::string& bytes : made) EXPECT_TRUE(bytes == expected);
}

TEST(Png, OfTextIsNotEmpty) {
  const Typeface typeface(shipped_font);
  const auto picture = [&](std::vector<Mark> marks) {
    return png({.size = {60, 20}, .marks = std::move(marks)}, typeface);
  };
  const std::string regular = picture({Label{.at = {2, 15}, .text = "Åse"}});
  EXPECT_NE(regular, picture({}));
  EXPECT_NE(regular, picture({Label{.at = {2, 15}, .text = "Åse", .weight = Weight::semibold}}))
      << "the weight shows";
}

TEST(Png, TooLargeSaysSo) {
  const Typeface typeface(shipped_font);
  EXPECT_THROW(png({.size = {100000, 10}}, typeface), std::runtime_error);
}

TEST(PngFile, KeepsUpTo256ColoursExactly) {
  std::vector<std::uint32_t> pixels;
  for (std::uint32_t i = 0; i < 256; ++i) pixels.push_back(i * 0x010305 & 0xffffff);
  const std::string bytes = png_file({pixels.data(), 256, 1, 256}, 1000);
  EXPECT_EQ(chunk(bytes, "PLTE").size(), 3 * 256u);
  for (const std::uint32_t colour : pixels) EXPECT_TRUE(has_colour(bytes, colour));
}

TEST(PngFile, OfMoreColoursKeepsTheMostFrequentExactly) {
  std::vector<std::uint32_t> pixels(5000, 0x123456);
  for (std::uint32_t i = 0; i < 5000; ++i) pixels.push_back(i * 2654435761u & 0xffffff);
  const std::string bytes = png_file({pixels.data(), 100, 100, 100}, 1000);
  EXPECT_LE(chunk(bytes, "PLTE").size(), 3 * 256u);
  EXPECT_TRUE(has_colour(bytes, 0x123456));
}

}  // namespace
}  // namespace chart
