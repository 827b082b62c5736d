#include "chart/variation_icon.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

#include "picture.h"

namespace chart {
namespace {

std::vector<Scene> all_icons() {
  std::vector<Scene> icons;
  for (int i = 0; i <= static_cast<int>(VariationIcon::not_judged); ++i)
    icons.push_back(variation_icon(static_cast<VariationIcon>(i)));
  for (int i = 0; i <= static_cast<int>(AssuranceIcon::inconsistent); ++i)
    icons.push_back(assurance_icon(static_cast<AssuranceIcon>(i)));
  return icons;
}

// The drawing with one role for all marks: what whoever sees no colour is left with.
std::string without_colour(Scene scene) {
  for (Mark& mark : scene.marks)
    std::visit(
        [](auto& shape) {
          if constexpr (requires { shape.role; }) shape.role = Role::common;
        },
        mark);
  return to_text(scene);
}

TEST(Icons, AreToldApartWithoutTheirColours) {
  std::set<std::string> drawings;
  for (const Scene& icon : all_icons()) drawings.insert(without_colour(icon));
  EXPECT_EQ(drawings.size(), 12u);
}

TEST(Icons, StayInsideTheirSquare) {
  for (const Scene& icon : all_icons()) {
    EXPECT_EQ(icon.size, (Size{32, 32}));
    picture::expect_inside(icon);
  }
}

TEST(Icons, OfASignalEndInTheVerdictsShapeAboveOrBelowTheirLine) {
  const auto symbol = [](VariationIcon icon) {
    const Scene scene = variation_icon(icon);
    return std::get<Symbol>(scene.marks.back());
  };
  EXPECT_EQ(symbol(VariationIcon::improvement_low).shape, Shape::diamond);
  EXPECT_GT(symbol(VariationIcon::improvement_low).at.y, 16);
  EXPECT_EQ(symbol(VariationIcon::concern_high).shape, Shape::square);
  EXPECT_LT(symbol(VariationIcon::concern_high).at.y, 16);
  EXPECT_EQ(symbol(VariationIcon::neutral_high).shape, Shape::triangle);
}

}  // namespace
}  // namespace chart
