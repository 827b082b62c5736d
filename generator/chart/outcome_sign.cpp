#include "chart/outcome_sign.h"

#include "chart/polar.h"
#include "chart/sign_path.h"

namespace chart {
namespace {

// Three quarters round and an arrow head: back to the plan.
void append_turn(std::vector<Drawn>& marks, const SignPath& sign) {
  const Polar polar{sign.middle};
  const double round = sign.radius * 0.8;
  const Point end = polar.at(round, 40);
  marks.push_back(Path{{Move{polar.at(round, 100)}, ArcTo{sign.middle, polar.at(round, 270), Turn::clockwise},
                        ArcTo{sign.middle, end, Turn::clockwise}},
                       Role::sign});
  marks.push_back(sign.through({{0.62, -1}, {0.52, -0.6}, {0.1, -0.72}}, Role::sign));
}

// Four arcs with gaps between them.
void append_dashed_ring(std::vector<Drawn>& marks, const SignPath& sign) {
  const Polar polar{sign.middle};
  for (int i = 0; i < 6; ++i) {
    const double from = i * 60 + 10;
    marks.push_back(Path{{Move{polar.at(sign.radius * 0.85, from)},
                          ArcTo{sign.middle, polar.at(sign.radius * 0.85, from + 38), Turn::clockwise}},
                         Role::sign});
  }
}

}  // namespace

void append_outcome_sign(std::vector<Drawn>& marks, TestOutcome outcome, Point middle, double radius) {
  const SignPath sign{middle, radius};
  switch (outcome) {
    case TestOutcome::expand:
      marks.push_back(sign.through({{-0.7, 0.7}, {0.7, -0.7}}, Role::sign));
      marks.push_back(sign.through({{-0.2, -0.7}, {0.7, -0.7}, {0.7, 0.2}}, Role::sign));
      return;
    case TestOutcome::adapt:
      append_turn(marks, sign);
      return;
    case TestOutcome::abandon:
      marks.push_back(sign.through({{-0.7, -0.7}, {0.7, 0.7}}, Role::sign));
      marks.push_back(sign.through({{-0.7, 0.7}, {0.7, -0.7}}, Role::sign));
      return;
    case TestOutcome::open:
      append_dashed_ring(marks, sign);
      return;
  }
}

Scene outcome_sign(TestOutcome outcome) { return sign_alone(append_outcome_sign, outcome); }

}  // namespace chart
