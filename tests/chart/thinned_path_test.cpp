#include "chart/thinned_path.h"

#include <gtest/gtest.h>

#include "chart/outline.h"

namespace chart {
namespace {

std::string written(std::vector<Step> steps) {
  return to_text({.marks = {Path{std::move(steps), Role::value_line}}}).substr(16);
}

TEST(ThinnedPath, KeepsPointsThatStandApart) {
  ThinnedPath path;
  path.move_to({0, 5});
  path.line_to({1, 2});
  path.line_to({1, 7});
  path.line_to({2, 3});
  EXPECT_EQ(written(path.take()), "path values M 0,5 L 1,2 L 1,7 L 2,3\n");
}

TEST(ThinnedPath, KeepsFirstLowestHighestAndLastOfAColumnInTheirOrder) {
  ThinnedPath path;
  path.move_to({0, 0});
  for (const double y : {5, 4, 9, 8, 1, 3, 6}) path.line_to({10.1 + y / 100, y});
  path.line_to({20, 0});
  EXPECT_EQ(written(path.take()), "path values M 0,0 L 10.2,5 L 10.2,9 L 10.1,1 L 10.2,6 L 20,0\n");
}

TEST(ThinnedPath, LeavesOutMovesThatNoLineFollows) {
  ThinnedPath path;
  path.move_to({0, 1});
  path.move_to({5, 1});
  path.line_to({6, 2});
  path.move_to({9, 1});
  EXPECT_EQ(written(path.take()), "path values M 5,1 L 6,2\n");
  EXPECT_TRUE(path.take().empty());
}

TEST(ThinnedPath, OfAHundredThousandPointsHasNoMoreThanFourAColumn) {
  ThinnedPath path;
  path.move_to({0, 0});
  for (int i = 1; i < 100'000; ++i) path.line_to({i / 1000.0, static_cast<double>(i * 7919 % 101)});
  const std::vector<Step> steps = path.take();
  EXPECT_LE(steps.size(), 4u * 200);
  EXPECT_EQ(pen_after(steps.back(), {}), (Point{99.999, static_cast<double>(99'999 * 7919LL % 101)}));
}

}  // namespace
}  // namespace chart
