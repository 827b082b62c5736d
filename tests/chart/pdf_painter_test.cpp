#include "chart/pdf_painter.h"

#include <gmock/gmock.h>

#include "series_of.h"
#include "shipped_font.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string page_of_a_chart() {
  const Typeface typeface(shipped_font);
  RunChart chart = series::monthly({1, 2, 4, 3, 5, {}, 6}, 3);
  chart.headline = "Fallene går ned";
  return pdf_page(draw(chart, 720, text_width_in(typeface)), typeface);
}

TEST(PdfPage, IsOnePageOfTheSheetsSize) {
  const std::string bytes = page_of_a_chart();
  EXPECT_THAT(bytes, StartsWith("%PDF-1."));
  EXPECT_THAT(bytes, HasSubstr("/Count 1\n"));
  EXPECT_THAT(bytes, HasSubstr("841.89 595.28"));
}

TEST(PdfPage, CarriesItsFontAndItsTitle) {
  const std::string bytes = page_of_a_chart();
  EXPECT_THAT(bytes, HasSubstr("/FontFile"));
  EXPECT_THAT(bytes, HasSubstr("/ToUnicode"));
  EXPECT_THAT(bytes, HasSubstr("/Title (Falls)"));
}

TEST(PdfPage, KnowsNoTimeAndIsTheSameEachTime) {
  const std::string bytes = page_of_a_chart();
  EXPECT_THAT(bytes, Not(HasSubstr("Date")));
  EXPECT_EQ(bytes, page_of_a_chart());
}

}  // namespace
}  // namespace chart
