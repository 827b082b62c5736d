#include "chart/dumbbell_rows.h"

#include <algorithm>

#include "chart/edge_arrow.h"
#include "chart/label_layout.h"
#include "chart/labelled_rows.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering start_text{.size = 13};
constexpr Lettering now_text{.size = 13, .weight = Weight::semibold};
constexpr double label_line = 17;
constexpr double bar_room = 26;  // height of the dumbbell itself
constexpr double radius = 5;
constexpr double gap = 16;                                  // between the columns
constexpr double arrow_room = 20;                           // between the two values
constexpr double widest_label = 0.36, widest_value = 0.16;  // of the picture

Role line_role(Verdict verdict) {
  constexpr Role roles[] = {Role::icon_line, Role::improvement_line, Role::concern_line, Role::neutral_line};
  return roles[static_cast<int>(verdict)];
}

Role text_role(Verdict verdict) {
  constexpr Role roles[] = {Role::text, Role::text_improvement, Role::text_concern,
                            Role::text_neutral_signal};
  return roles[static_cast<int>(verdict)];
}

void append_dumbbell(std::vector<Drawn>& marks, const DumbbellRow& row, const Scale& x, double farthest,
                     double middle) {
  const auto shown = [farthest](double change) { return std::clamp(change, -farthest, farthest); };
  const Point start{x(0), middle}, now{x(shown(*row.now)), middle};
  marks.push_back(Line{start, now, line_role(row.verdict)});
  if (row.target) {
    const double at = x(shown(*row.target));
    marks.push_back(Line{{at, middle - 9}, {at, middle + 9}, Role::target_tick});
  }
  marks.push_back(Symbol{.at = start, .size = radius - 0.5, .role = Role::excluded});
  marks.push_back(verdict_symbol(row.verdict, now, radius));
  if (shown(*row.now) == *row.now) return;
  const double side = *row.now < 0 ? -1 : 1;
  marks.emplace_back(edge_arrow({now.x + side * 13, middle}, side, line_role(row.verdict)));
}

// "12,3 → 4,1" at the right edge, the arrows of all rows below each other.
void append_values(std::vector<Drawn>& marks, const DumbbellRow& row, const DumbbellColumns& columns,
                   double baseline, const TextWidth& text_width) {
  const double now = columns.width - columns.now;
  append_text(marks, shortened(row.start_text, columns.start, start_text, text_width),
              {now - arrow_room, baseline}, Anchor::end, Role::text_muted, start_text);
  append_text(marks, shortened(row.now_text, columns.now, now_text, text_width), {now, baseline},
              Anchor::start, text_role(row.verdict), now_text);
  if (!row.start_text.empty() && !row.now_text.empty())
    append_text(marks, "→", {now - arrow_room / 2, baseline}, Anchor::middle, Role::text_muted, start_text);
}

std::string spoken(const DumbbellRow& row) {
  return row.label + ": " + row.start_text + " → " + row.now_text;
}

}  // namespace

DumbbellColumns dumbbell_columns(const DumbbellChart& chart, double width, const TextWidth& text_width) {
  DumbbellColumns columns{.labels_above = width < narrow_width, .right = width, .width = width};
  const auto grow = [&](double& room, const std::string& text, Lettering lettering, double most) {
    room = std::min(std::max(room, text_width(text, lettering.size, lettering.weight)), width * most);
  };
  for (const DumbbellGroup& group : chart.groups)
    for (const DumbbellRow& row : group.rows) {
      grow(columns.label, row.label, label_text, widest_label);
      grow(columns.start, row.start_text, start_text, widest_value);
      grow(columns.now, row.now_text, now_text, widest_value);
    }
  const double values = columns.start + arrow_room + columns.now;
  if (columns.labels_above) {
    columns.label = std::max(0.0, width - values - gap);
  } else {
    columns.left = columns.label + gap;
    columns.right = width - values - gap;
  }
  return columns;
}

double append_row(std::vector<Mark>& marks, const DumbbellRow& row, const DumbbellChart& chart,
                  const DumbbellColumns& columns, const Scale& x, const std::vector<Tick>& ticks, double y,
                  const TextWidth& text_width) {
  const auto lines = wrapped(row.label, columns.label, label_text, text_width);
  const double label_height = static_cast<double>(std::max<std::size_t>(lines.size(), 1)) * label_line;
  const double top = columns.labels_above ? y + label_height : y;
  const double height = columns.labels_above ? bar_room : std::max(label_height + 9, bar_room);
  const double middle = top + height / 2;
  append_ticks_behind(marks, ticks, x, {top, top + height}, Role::axis);

  std::vector<Drawn> drawn;
  double baseline = (columns.labels_above ? y : middle - label_height / 2) + 13;
  append_values(drawn, row, columns, columns.labels_above ? baseline : middle + 4.6, text_width);
  for (const std::string& line : lines) {
    append_text(drawn, line, {0, baseline}, Anchor::start, Role::text, label_text);
    baseline += label_line;
  }
  if (row.now) append_dumbbell(drawn, row, x, chart.farthest, middle);
  append_linked(marks, std::move(drawn), row.href, spoken(row));
  return top + height;
}

}  // namespace chart
