#include "chart/text_width.h"

#include <gtest/gtest.h>

#include "shipped_font.h"

namespace chart {
namespace {

struct Measured {
  const char* text;
  double size;
  Weight weight;
  double width;
};
// SVGTextContentElement.getComputedTextLength in Chromium 156 with the same font as woff2.
constexpr Measured in_chromium[] = {
    {"Median 12,3", 13, Weight::regular, 73.71875},
    {"Tiltakspakke innført på alle sengeposter", 12, Weight::regular, 226.71875},
    {"§ 6 Planlegge", 14, Weight::semibold, 90.984375},
    {"11\u00a0000\u00a0000", 12, Weight::regular, 61.9375},
    {"AVTALE «Ťŋ» 71 %", 13, Weight::semibold, 117.546875},
    {"Mål ≥ 95\u00a0% → 2026", 13, Weight::regular, 122.140625},
    {"Čáhppes VÆR To Tå", 17, Weight::regular, 163.578125},
};

TEST(TextWidth, AgreesWithABrowser) {
  const Typeface typeface(shipped_font);
  const TextWidth text_width = text_width_in(typeface);
  for (const Measured& known : in_chromium)
    EXPECT_NEAR(text_width(known.text, known.size, known.weight), known.width, 0.05) << known.text;
}

TEST(TextWidth, IsTheSameTheSecondTime) {
  const Typeface typeface(shipped_font);
  const TextWidth text_width = text_width_in(typeface);
  const double first = text_width("Mål 10", 13, Weight::regular);
  EXPECT_EQ(text_width("Mål 10", 13, Weight::regular), first);
  EXPECT_EQ(text_width("", 13, Weight::regular), 0);
}

TEST(Typeface, SaysWhichFontItCannotRead) {
  try {
    const Typeface typeface("/nowhere");
    FAIL() << "opened a font that is not there";
  } catch (const std::runtime_error& error) {
    EXPECT_STREQ(error.what(), "cannot read the font /nowhere/inter.ttf");
  }
}

}  // namespace
}  // namespace chart
