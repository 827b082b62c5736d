#include "chart/funnel_steps.h"

#include <algorithm>
#include <cassert>

#include "chart/heading.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering name_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering number_text{.size = 15, .weight = Weight::semibold};
constexpr Lettering small_text{.size = 12};
constexpr double bar_height = 30;
constexpr double name_height = 20;   // above a bar, where it is narrow
constexpr double between = 28;       // two bars
constexpr double gap = 12;           // name and bar
constexpr double widest_name = 0.3;  // of the picture
constexpr double number_gap = 8;

struct Layout {
  bool names_above = false;
  double name = 0;               // room for names
  double left = 0, longest = 0;  // of the bars
  double greatest = 1;
  double width = 0;
  double length(double count) const { return count <= 0 ? 0 : std::max(3.0, longest * count / greatest); }
};

Layout layout_of(const FunnelSteps& chart, double width, const TextWidth& text_width) {
  Layout layout{.names_above = width < narrow_width, .width = width};
  double after = 0;  // what stands after the bars
  for (const FunnelStep& step : chart.steps) {
    assert(step.count >= 0);
    layout.greatest = std::max(layout.greatest, step.count);
    layout.name = std::max(layout.name, text_width(step.name, name_text.size, name_text.weight));
    after =
        std::max(after, text_width(step.number, number_text.size, number_text.weight) +
                            (layout.names_above || step.remark.empty()
                                 ? 0
                                 : number_gap + text_width(step.remark, small_text.size, small_text.weight)));
  }
  layout.name = layout.names_above ? width : std::min(layout.name, width * widest_name);
  layout.left = layout.names_above ? 0 : layout.name + gap;
  layout.longest = std::max(40.0, width - layout.left - number_gap - 1 - std::min(after, width * 0.4));
  return layout;
}

// The name, and, where it stands above its bar, the remark at the right edge of the same line if both fit.
void append_name(std::vector<Drawn>& marks, const FunnelStep& step, const Layout& layout, double top,
                 const TextWidth& text_width) {
  const double baseline = layout.names_above ? top + 14 : top + bar_height / 2 + 4.6;
  const std::string name = shortened(step.name, layout.name, name_text, text_width);
  append_text(marks, name, {0, baseline}, Anchor::start, Role::text, name_text);
  if (!layout.names_above) return;
  const double room = layout.width - text_width(name, name_text.size, name_text.weight) - gap;
  append_text(marks, shortened(step.remark, room, small_text, text_width), {layout.width, baseline},
              Anchor::end, Role::text_muted, small_text);
}

std::vector<Drawn> step_marks(const FunnelStep& step, const Layout& layout, double top,
                              const TextWidth& text_width) {
  std::vector<Drawn> marks;
  append_name(marks, step, layout, top, text_width);
  const double bar_top = layout.names_above ? top + name_height : top;
  const double length = layout.length(step.count);
  if (length > 0) marks.push_back(Rect{{layout.left, bar_top}, {length, bar_height}, Role::bar_emphasis, 3});
  const double x = layout.left + length + number_gap, baseline = bar_top + bar_height / 2 + 5.3;
  const std::string number = shortened(step.number, layout.width - x, number_text, text_width);
  append_text(marks, number, {x, baseline}, Anchor::start, Role::text, number_text);
  if (layout.names_above) return marks;
  const double remark = x + text_width(number, number_text.size, number_text.weight) + number_gap;
  append_text(marks, shortened(step.remark, layout.width - remark, small_text, text_width),
              {remark, baseline}, Anchor::start, Role::text_muted, small_text);
  return marks;
}

// The loss from one bar to the next, and what is said of it.
void append_loss(std::vector<Mark>& marks, const FunnelStep& step, const FunnelStep& next,
                 const Layout& layout, double top, const TextWidth& text_width) {
  const double from = layout.left + layout.length(step.count), to = layout.left + layout.length(next.count);
  const double bottom = top + between;
  if (from > layout.left)
    marks.push_back(Path{.steps = {Move{{layout.left, top}}, LineTo{{from, top}}, LineTo{{to, bottom}},
                                   LineTo{{layout.left, bottom}}, Close{}},
                         .role = Role::bar_track});
  append_text(marks, shortened(step.stopped, layout.width - layout.left - 10, small_text, text_width),
              {layout.left + 10, top + between / 2 + 4.2}, Anchor::start, Role::text, small_text);
}

}  // namespace

Scene draw(const FunnelSteps& chart, double width, const TextWidth& text_width) {
  const Layout layout = layout_of(chart, width, text_width);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  for (std::size_t i = 0; i < chart.steps.size(); ++i) {
    const FunnelStep& step = chart.steps[i];
    append_linked(scene.marks, step_marks(step, layout, y, text_width), step.href,
                  step.name + ": " + step.number);
    y += bar_height + (layout.names_above ? name_height : 0);
    if (i + 1 == chart.steps.size()) break;
    append_loss(scene.marks, step, chart.steps[i + 1], layout, y, text_width);
    y += between;
  }
  scene.size.height = y;
  return scene;
}

}  // namespace chart
