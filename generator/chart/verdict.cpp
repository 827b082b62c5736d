#include "chart/verdict.h"

namespace chart {
namespace {

struct Sign {
  Shape shape;
  Role role;
};

// In the order of Verdict.
constexpr Sign signs[] = {
    {Shape::circle, Role::common},
    {Shape::diamond, Role::improvement},
    {Shape::square, Role::concern},
    {Shape::triangle, Role::neutral_signal},
};

}  // namespace

Symbol verdict_symbol(Verdict verdict, Point at, double radius) {
  const Sign sign = signs[static_cast<int>(verdict)];
  return {.at = at, .size = radius, .shape = sign.shape, .role = sign.role};
}

Scene verdict_sign(Verdict verdict) {
  return {.size = {16, 16}, .marks = {verdict_symbol(verdict, {8, 8}, 5.5)}};
}

}  // namespace chart
