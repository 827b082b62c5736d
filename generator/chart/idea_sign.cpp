#include "chart/idea_sign.h"

#include "chart/polar.h"
#include "chart/sign_path.h"

namespace chart {

void append_idea_sign(std::vector<Drawn>& marks, IdeaState state, Point middle, double radius) {
  const SignPath sign{middle, radius};
  switch (state) {
    case IdeaState::idea:
      marks.push_back(circle(middle, radius * 0.9, Role::sign));
      return;
    case IdeaState::testing:
      marks.push_back(Path{{Move{sign.at(0, 0.9)}, ArcTo{middle, sign.at(0, -0.9), Turn::clockwise}, Close{}},
                           Role::sign_fill});
      marks.push_back(circle(middle, radius * 0.9, Role::sign));
      return;
    case IdeaState::implemented:
      marks.push_back(circle(middle, radius * 0.9, Role::cell_ok));
      return;
    case IdeaState::kept:
      marks.push_back(circle(middle, radius, Role::cell_ok));
      marks.push_back(sign.through({{-0.5, 0.05}, {-0.15, 0.42}, {0.5, -0.38}}, Role::sign_on_ok));
      return;
    case IdeaState::abandoned:
      marks.push_back(sign.through({{-0.75, -0.75}, {0.75, 0.75}}, Role::sign));
      marks.push_back(sign.through({{-0.75, 0.75}, {0.75, -0.75}}, Role::sign));
      return;
  }
}

Scene idea_sign(IdeaState state) { return sign_alone(append_idea_sign, state); }

}  // namespace chart
