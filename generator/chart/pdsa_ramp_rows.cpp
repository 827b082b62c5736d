#include "chart/pdsa_ramp_rows.h"

#include <algorithm>
#include <cmath>

#include "chart/label_layout.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering date_text{.size = 13};
constexpr Lettering size_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering outcome_text{.size = 13};
constexpr Lettering this_text{.size = 12, .weight = Weight::semibold};
constexpr double row_height = 26;
constexpr double this_height = 15;  // of the line that says which is this one
constexpr double bar_height = 14;
constexpr double sign_radius = 5.5;
constexpr double gap = 10;
constexpr double margin = 6;  // round the row that the page is about

// Where the parts of a row stand across.
struct Columns {
  double bar = 0;       // left
  double bar_room = 0;  // of the longest bar
  double size = 0;      // room for the size
  double sign = 0;      // middle
  double outcome = 0;   // left
};

// A tenth of a point more than the widest text, so that it fits where it is measured again.
double widest(const PdsaRamp& ramp, const std::string RampStep::*text, Lettering lettering,
              const TextWidth& text_width) {
  double widest = 0;
  for (const RampStep& step : ramp.steps)
    widest = std::max(widest, 0.1 + text_width(step.*text, lettering.size, lettering.weight));
  return widest;
}

Columns columns_of(const PdsaRamp& ramp, double width, const TextWidth& text_width) {
  const double date = std::min(widest(ramp, &RampStep::date, date_text, text_width), width * 0.3);
  const double outcome =
      std::min(widest(ramp, &RampStep::outcome_text, outcome_text, text_width), width * 0.3);
  Columns columns;
  columns.bar = margin + date + gap;
  columns.size = std::min(widest(ramp, &RampStep::size_text, size_text, text_width), width * 0.15);
  columns.outcome = width - margin - outcome;
  columns.sign = columns.outcome - gap / 2 - sign_radius - 1;
  columns.bar_room = columns.sign - sign_radius - gap - columns.size - 6 - columns.bar;
  return columns;
}

double append_row(std::vector<Mark>& marks, const PdsaRamp& ramp, const RampStep& step,
                  const Columns& columns, double y, double width, const TextWidth& text_width) {
  const double top = y + (step.is_this && !ramp.this_text.empty() ? this_height : 0);
  const double middle = top + row_height / 2, baseline = middle + 4.6;
  std::vector<Drawn> drawn;
  if (step.is_this) {
    drawn.push_back(Rect{.corner = {1.5, y + 1},
                         .size = {width - 3, top - y + row_height - 2},
                         .role = Role::thread_cell,
                         .radius = 4});
    append_text(drawn, shortened(ramp.this_text, width - 2 * margin, this_text, text_width), {margin, y + 15},
                Anchor::start, Role::text, this_text);
  }
  append_text(drawn, shortened(step.date, columns.bar - margin - gap, date_text, text_width),
              {margin, baseline}, Anchor::start, Role::text, date_text);
  const double length = columns.bar_room * step_height(ramp, step);
  drawn.push_back(Rect{.corner = {columns.bar, middle - bar_height / 2},
                       .size = {length, bar_height},
                       .role = step_role(step),
                       .radius = 2});
  append_text(drawn, shortened(step.size_text, columns.size, size_text, text_width),
              {columns.bar + length + 6, baseline}, Anchor::start, Role::text, size_text);
  append_outcome_sign(drawn, step.outcome, {columns.sign, middle}, sign_radius);
  append_text(drawn, shortened(step.outcome_text, width - margin - columns.outcome, outcome_text, text_width),
              {columns.outcome, baseline}, Anchor::start, Role::text, outcome_text);
  append_linked(marks, std::move(drawn), step.href, step.name);
  return top + row_height;
}

}  // namespace

double step_height(const PdsaRamp& ramp, const RampStep& step) {
  const auto doublings = [](const RampStep& of) { return 1 + std::log2(std::max(1.0, of.size.value_or(1))); };
  double highest = 1;
  for (const RampStep& other : ramp.steps) highest = std::max(highest, doublings(other));
  return doublings(step) / highest;
}

Role step_role(const RampStep& step) {
  constexpr Role roles[] = {Role::cell_partly, Role::cell_partly, Role::cell_excused, Role::open_step};
  return roles[static_cast<int>(step.outcome)];
}

double append_ramp_rows(std::vector<Mark>& marks, const PdsaRamp& ramp, double y, double width,
                        const TextWidth& text_width) {
  const Columns columns = columns_of(ramp, width, text_width);
  for (const RampStep& step : ramp.steps) y = append_row(marks, ramp, step, columns, y, width, text_width);
  return y;
}

}  // namespace chart
