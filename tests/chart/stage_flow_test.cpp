#include "chart/stage_flow.h"

#include <gmock/gmock.h>

#include "gallery_network.h"
#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

StageFlow flow() { return gallery::three_stages("A flow"); }

std::string text(const StageFlow& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

// The signs of that shape.
std::size_t count_of(const StageFlow& chart, Shape shape, double width = 720) {
  std::size_t count = 0;
  for (const Drawn& mark : picture::drawn(draw(chart, width, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->shape == shape) ++count;
  return count;
}

TEST(StageFlow, HasItsPartsInTheirPlaces) { picture::expect_golden("stage_flow", text(flow())); }

TEST(StageFlow, GoesDownwardsWhereItIsNarrow) {
  picture::expect_golden("stage_flow_narrow", text(flow(), 340));
}

TEST(StageFlow, HasASignForEachThingAndItsShapeSaysWhereItIs) {
  for (const double width : {720.0, 340.0}) {
    EXPECT_EQ(count_of(flow(), Shape::circle, width), 5u + 4u + 3u);
    EXPECT_EQ(count_of(flow(), Shape::diamond, width), 1u);
    EXPECT_EQ(count_of(flow(), Shape::square, width), 1u);
  }
}

TEST(StageFlow, SaysNothingOfWhatNothingDid) {
  EXPECT_THAT(text(flow()), HasSubstr("1 venter"));
  EXPECT_THAT(text(flow()), Not(HasSubstr("0 venter")));
}

TEST(StageFlow, LeadsWhereItsStagesLead) {
  StageFlow chart = flow();
  chart.stages[1].href = "#godkjent";
  EXPECT_THAT(text(chart), HasSubstr("link \"#godkjent\" \"Prosjektoppgaven er godkjent: 5\""));
}

TEST(StageFlow, OfNothingIsEmpty) {
  EXPECT_EQ(draw(StageFlow{.title = "Nothing"}, 720, six_points_a_letter).marks.size(), 0u);
}

}  // namespace
}  // namespace chart
