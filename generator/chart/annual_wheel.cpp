#include "chart/annual_wheel.h"

#include <algorithm>
#include <cassert>
#include <numbers>
#include <optional>

#include "chart/linked.h"
#include "chart/polar.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double degrees_a_month = 30;
constexpr int lanes = 3;

// Measures that differ between the two sizes that the wheel is made for.
struct Measures {
  double side = 0;
  Lettering name, number, dates, today, below_today;
  double disc = 0;   // radius
  double outer = 0;  // of the months' cells
  double inner = 0;
  double bar = 0;  // the longest bar
  // The middle of a lane of discs, the outermost first.
  double lane(int index) const { return outer - disc - 4 - index * (2 * disc + 2.5); }
};

Measures measures_for(double width) {
  if (width >= 440) {
    const double side = std::min(width, 520.0);
    return {.side = side,
            .name = {14, Weight::semibold},
            .number = {12.5, Weight::semibold},
            .dates = {14, Weight::semibold},
            .today = {30, Weight::semibold},
            .below_today = {14},
            .disc = 12,
            .outer = side / 2 - 22,
            .inner = side / 2 - 22 - 136,
            .bar = 30};
  }
  const double side = std::min(width, 440.0);
  return {.side = side,
          .name = {12, Weight::semibold},
          .number = {12, Weight::semibold},
          .dates = {12, Weight::semibold},
          .today = {19, Weight::semibold},
          .below_today = {12},
          .disc = 10,
          .outer = side / 2 - 19,
          .inner = side / 2 - 19 - 102,
          .bar = 16};
}

struct Canvas {
  std::vector<Mark>& marks;
  Polar polar;
  Measures measures;
  const TextWidth& text_width;
};

double start_of_month(int month) { return (month - 1) * degrees_a_month; }

// --- Months ---

void append_month(const Canvas& canvas, const WheelMonth& month, int number, int most_dates) {
  const Measures& m = canvas.measures;
  const double from = start_of_month(number), to = from + degrees_a_month;
  canvas.marks.push_back(
      outline(RingPiece{m.inner, m.outer, from, to, 1.25, 3}, canvas.polar, Role::bar_track));
  canvas.marks.push_back(
      along_circle(canvas.polar, m.outer + 5, from + degrees_a_month / 2,
                   {.text = month.name, .role = Role::text, .size = m.name.size, .weight = m.name.weight},
                   m.outer * degrees_a_month * std::numbers::pi / 180 - 6, canvas.text_width));
  if (month.dates == 0) return;
  const double length = std::max(4.0, m.bar * month.dates / most_dates);
  canvas.marks.push_back(
      outline(RingPiece{m.inner, m.inner + length, from, to, 1.25, std::min(3.0, length / 2)}, canvas.polar,
              Role::cell_partly));
  const Point middle = canvas.polar.at(m.inner + length + m.dates.size * 0.75, from + degrees_a_month / 2);
  append_text(canvas.marks, std::to_string(month.dates), {middle.x, middle.y + m.dates.size * 0.36},
              Anchor::middle, Role::text, m.dates);
}

// --- Events ---

// Where in a month's lanes discs stand, as near to their days as can be and without touching.
class MonthLanes {
 public:
  MonthLanes(int month, const Measures& measures) : month_(month), measures_(measures) {}

  // The middle of the next disc, whose day is not before the last one's; none if there is no room.
  std::optional<std::pair<double, double>> place(double in_month) {
    std::optional<std::pair<double, double>> best;  // radius and degrees
    double best_shift = degrees_a_month;
    for (int lane = 0; lane < lanes; ++lane) {
      const double radius = measures_.lane(lane);
      const double half = (measures_.disc + 1) / radius * 180 / std::numbers::pi;
      const double low = start_of_month(month_) + half, high = low + degrees_a_month - 2 * half;
      const double wanted = std::clamp(start_of_month(month_) + in_month * degrees_a_month, low, high);
      const double free = taken_[lane] ? std::max(wanted, *taken_[lane] + 2 * half) : wanted;
      if (free > high + 0.01 || free - wanted >= best_shift - 0.01) continue;
      best_shift = free - wanted;
      best = {radius, free};
      best_lane_ = lane;
    }
    if (best) taken_[best_lane_] = best->second;
    return best;
  }

 private:
  int month_;
  const Measures& measures_;
  std::array<std::optional<double>, lanes> taken_;  // degrees of the last disc
  int best_lane_ = 0;
};

void append_disc(const Canvas& canvas, const WheelMark& mark, Point at) {
  const Measures& m = canvas.measures;
  std::vector<Drawn> disc;
  disc.push_back(Symbol{.at = at, .size = m.disc, .role = mark.past ? Role::flag : Role::cell_ok});
  append_text(disc, mark.number, {at.x, at.y + m.number.size * 0.36}, Anchor::middle,
              mark.past ? Role::text_muted : Role::text_on_ok, m.number);
  append_linked(canvas.marks, std::move(disc), mark.href, mark.name);
}

// Those of one month, by their days. One disc's room tells how many found none.
void append_discs(const Canvas& canvas, const std::vector<const WheelMark*>& marks, int month) {
  MonthLanes room(month, canvas.measures);
  std::vector<Point> places;
  for (const WheelMark* const mark : marks) {
    const auto place = room.place(mark->place);
    if (!place) break;
    places.push_back(canvas.polar.at(place->first, place->second));
  }
  const bool all = places.size() == marks.size();
  const std::size_t shown = all ? places.size() : places.size() - 1;
  for (std::size_t index = 0; index < shown; ++index) append_disc(canvas, *marks[index], places[index]);
  if (all) return;
  append_text(canvas.marks, "+" + std::to_string(marks.size() - shown),
              {places.back().x, places.back().y + canvas.measures.number.size * 0.36}, Anchor::middle,
              Role::text, canvas.measures.number);
}

void append_hand(const Canvas& canvas, const AnnualWheel& wheel) {
  const double degrees = start_of_month(wheel.today_month) + wheel.today_place * degrees_a_month;
  const Measures& m = canvas.measures;
  canvas.marks.push_back(
      Line{canvas.polar.at(m.inner - 4, degrees), canvas.polar.at(m.outer + 3, degrees), Role::thread});
  const Point tip = canvas.polar.at(m.inner - 5, degrees);
  canvas.marks.push_back(Symbol{.at = tip, .size = 4.5, .role = Role::thread_fill});
}

void append_hub(const Canvas& canvas, const AnnualWheel& wheel) {
  const Point centre = canvas.polar.centre;
  const Measures& m = canvas.measures;
  const double middle = wheel.below_today.empty() ? m.today.size * 0.36 : m.today.size * 0.1;
  append_text(canvas.marks, wheel.today, {centre.x, centre.y + middle}, Anchor::middle, Role::text, m.today);
  append_text(canvas.marks, wheel.below_today, {centre.x, centre.y + middle + m.below_today.size * 1.4},
              Anchor::middle, Role::text_muted, m.below_today);
}

}  // namespace

Scene draw(const AnnualWheel& wheel, double width, const TextWidth& text_width) {
  const Measures measures = measures_for(width);
  Scene scene{
      .size = {width, measures.side}, .title = wheel.title, .description = wheel.description, .marks = {}};
  const Canvas canvas{scene.marks, {{width / 2, measures.side / 2}}, measures, text_width};
  const int most_dates = std::ranges::max_element(wheel.months, {}, &WheelMonth::dates)->dates;
  for (int month = 1; month <= 12; ++month)
    append_month(canvas, wheel.months[static_cast<std::size_t>(month - 1)], month, most_dates);
  append_hand(canvas, wheel);
  for (int month = 1; month <= 12; ++month) {
    std::vector<const WheelMark*> marks;
    for (const WheelMark& mark : wheel.marks) {
      assert(mark.month >= 1 && mark.month <= 12 && mark.place >= 0 && mark.place <= 1);
      if (mark.month == month) marks.push_back(&mark);
    }
    std::ranges::stable_sort(marks, {}, [](const WheelMark* mark) { return mark->place; });
    append_discs(canvas, marks, month);
  }
  append_hub(canvas, wheel);
  return scene;
}

}  // namespace chart
