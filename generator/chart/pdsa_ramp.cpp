#include "chart/pdsa_ramp.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "chart/heading.h"
#include "chart/label_layout.h"
#include "chart/linked.h"
#include "chart/pdsa_ramp_rows.h"
#include "chart/scale.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering size_text{.size = 15, .weight = Weight::semibold};
constexpr Lettering outcome_text{.size = 13};
constexpr Lettering date_text{.size = 12};
constexpr Lettering this_text{.size = 12, .weight = Weight::semibold};
constexpr double texts_height = 44;  // above a step: size, outcome
constexpr double this_height = 16;   // and which is this one
constexpr double dates_height = 24;
constexpr double sign_radius = 5.5;
constexpr double sign_room = 2 * sign_radius + 6;
constexpr double gap = 14;  // between the texts of two steps

// How wide the texts of the widest step are.
double widest_texts(const PdsaRamp& ramp, const TextWidth& text_width) {
  double widest = 0;
  const auto measure = [&](const std::string& text, Lettering lettering, double more) {
    widest = std::max(widest, more + text_width(text, lettering.size, lettering.weight));
  };
  for (const RampStep& step : ramp.steps) {
    measure(step.size_text, size_text, 0);
    measure(step.outcome_text, outcome_text, sign_room);
    measure(step.date, date_text, 0);
    if (step.is_this) measure(ramp.this_text, this_text, 0);
  }
  return widest;
}

// Where each step begins, and where the last one ends; none if they have no room side by side.
std::optional<std::vector<double>> steps_across(const PdsaRamp& ramp, double width,
                                                const TextWidth& text_width) {
  const double least = widest_texts(ramp, text_width) + gap;
  if (ramp.steps.size() < 2 || least * static_cast<double>(ramp.steps.size()) > width) return std::nullopt;
  // The last step has no next one to end at: it is as wide as the widest that there is room for in any case.
  const double last = std::max(least, width / static_cast<double>(ramp.steps.size() + 1));
  const Scale time{ramp.steps.front().day, ramp.steps.back().day, 0, std::max(0.0, width - last)};
  std::vector<double> wanted;
  for (const RampStep& step : ramp.steps) wanted.push_back(time(step.day));
  std::vector<double> lefts = spread(wanted, least, 0, width - least);
  lefts.push_back(width);
  return lefts;
}

// Of the highest step.
double stairs_height(double width) { return width < narrow_width ? 100 : 150; }

// A step from `left` to `right` on the floor, its texts above it.
//   highest: of the highest step.
void append_stair(std::vector<Mark>& marks, const PdsaRamp& ramp, const RampStep& step, double left,
                  double right, double floor, double highest) {
  const double top = floor - highest * step_height(ramp, step);
  std::vector<Drawn> drawn;
  drawn.push_back(
      Rect{.corner = {left, top}, .size = {right - left, floor - top}, .role = step_role(step), .radius = 2});
  double baseline = top - 8;
  append_outcome_sign(drawn, step.outcome, {left + sign_radius + 1, baseline - 4.6}, sign_radius);
  append_text(drawn, step.outcome_text, {left + sign_room, baseline}, Anchor::start, Role::text,
              outcome_text);
  append_text(drawn, step.size_text, {left, baseline -= 19}, Anchor::start, Role::text, size_text);
  append_text(drawn, step.date, {left, floor + 16}, Anchor::start, Role::text_muted, date_text);
  if (step.is_this) {
    append_text(drawn, ramp.this_text, {left, baseline - 19}, Anchor::start, Role::text, this_text);
    drawn.push_back(Rect{.corner = {left + 1, top + 1},
                         .size = {right - left - 2, floor - top - 2},
                         .role = Role::thread_cell,
                         .radius = 2});
  }
  append_linked(marks, std::move(drawn), step.href, step.name);
}

double append_stairs(std::vector<Mark>& marks, const PdsaRamp& ramp, const std::vector<double>& lefts,
                     double y, double width) {
  const bool has_this = std::ranges::any_of(ramp.steps, [](const RampStep& step) { return step.is_this; }) &&
                        !ramp.this_text.empty();
  const double floor = y + texts_height + (has_this ? this_height : 0) + stairs_height(width);
  for (std::size_t i = 0; i < ramp.steps.size(); ++i)
    append_stair(marks, ramp, ramp.steps[i], lefts[i] + 1, lefts[i + 1] - 1, floor, stairs_height(width));
  marks.push_back(Line{{0, floor}, {width, floor}, Role::axis});
  return floor + dates_height;
}

}  // namespace

Scene draw(const PdsaRamp& ramp, double width, const TextWidth& text_width) {
  assert(!ramp.steps.empty());
  Scene scene{.size = {width, 0}, .title = ramp.title, .description = ramp.description};
  const double y = append_heading(scene.marks, ramp.headline, ramp.subtitle, width, text_width);
  if (const auto lefts = steps_across(ramp, width, text_width))
    scene.size.height = append_stairs(scene.marks, ramp, *lefts, y, width);
  else
    scene.size.height = append_ramp_rows(scene.marks, ramp, y, width, text_width);
  return scene;
}

}  // namespace chart
