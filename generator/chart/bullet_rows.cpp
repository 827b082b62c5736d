#include "chart/bullet_rows.h"

#include <algorithm>
#include <cmath>

#include "chart/edge_arrow.h"
#include "chart/label_layout.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering strong_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering small_text{.size = axis_text_size};
constexpr double label_line = 17;
constexpr double gap = 16;                                // between the columns
constexpr double widest_label = 0.32, widest_text = 0.2;  // of the picture
constexpr double radius = 5;                              // of the signs
constexpr double bar_height = 12;
// From the top of the bar's part: the newest value, the bar, the line of the time, the ends' values.
constexpr double now_baseline = 12, bar_middle = 25, time_middle = 38, ends_baseline = 57, bar_room = 62;
constexpr double time_only_middle = 10, time_only_room = 20;  // where there is no bar

Role text_role(Verdict verdict) {
  constexpr Role roles[] = {Role::text, Role::text_improvement, Role::text_concern,
                            Role::text_neutral_signal};
  return roles[static_cast<int>(verdict)];
}

double width_of(const std::string& text, Lettering lettering, const TextWidth& text_width) {
  return text_width(text, lettering.size, lettering.weight);
}

// The time that is gone, a line on the bed of all of it; an arrow where the day has passed.
void append_time(std::vector<Drawn>& marks, double time, const Scale& x, double middle) {
  const double end = x(std::clamp(time, 0.0, 1.0));
  marks.push_back(Line{{x(0), middle}, {x(1), middle}, Role::grid});
  if (end > x(0)) marks.push_back(Line{{x(0), middle}, {end, middle}, Role::icon_line});
  if (time > 1)
    marks.emplace_back(edge_arrow({end + 7, middle}, 1, Role::icon_line));
  else
    marks.push_back(Line{{end, middle - 4}, {end, middle + 4}, Role::icon_line});
}

void append_bar(std::vector<Drawn>& marks, double way, const BulletRow& row, const BulletChart& chart,
                const Scale& x, double middle) {
  const double shown = std::clamp(way, -chart.farthest_back, chart.farthest_beyond);
  const double top = middle - bar_height / 2;
  marks.push_back(Rect{{x(0), top}, {x(1) - x(0), bar_height}, Role::bar_track, 2});
  const double from = std::min(x(0), x(shown)), to = std::max(x(0), x(shown));
  if (to > from) marks.push_back(Rect{{from, top}, {to - from, bar_height}, Role::bar, 2});
  marks.push_back(Line{{x(1), top - 5}, {x(1), time_middle - bar_middle + middle + 4}, Role::target_tick});
  marks.push_back(Symbol{.at = {x(0), middle}, .size = radius - 0.5, .role = Role::excluded});
  marks.push_back(verdict_symbol(row.verdict, {x(shown), middle}, radius + 1));
  if (shown != way) {
    const double side = way < 0 ? -1 : 1;
    marks.emplace_back(edge_arrow({x(shown) + side * 14, middle}, side, Role::icon_line));
  }
}

// Where a text stands that is centred on `middle` as far as the plot allows.
Span span_of(const std::string& text, double middle, Lettering lettering, const Span& room,
             const TextWidth& text_width) {
  const double width = std::min(width_of(text, lettering, text_width), room.to - room.from);
  const double from = std::clamp(middle - width / 2, room.from, room.to - width);
  return {from, from + width};
}

void append_at(std::vector<Drawn>& marks, const std::string& text, const Span& span, double baseline,
               Role role, Lettering lettering) {
  append_text(marks, text, {(span.from + span.to) / 2, baseline}, Anchor::middle, role, lettering);
}

// Round numbers between the values of the ends, where they keep their distance.
void append_numbers(std::vector<Drawn>& marks, const BulletRow& row, const Scale& x, Span free, double top,
                    const TextWidth& text_width) {
  constexpr double apart = 10;
  if (!row.number) return;
  const auto [low, high] = std::minmax(*row.baseline, *row.target);
  std::vector<Tick> ticks =
      number_ticks(low, high, std::max(2, static_cast<int>((x(1) - x(0)) / 60)), row.number);
  const auto place = [&](const Tick& tick) {
    return x((tick.position - *row.baseline) / (*row.target - *row.baseline));
  };
  std::ranges::sort(ticks, {}, place);
  for (const Tick& tick : ticks) {
    const double at = place(tick), half = width_of(tick.label, small_text, text_width) / 2;
    if (at - half < free.from + apart || at + half > free.to - apart) continue;
    marks.push_back(Line{{at, top + time_middle + 2}, {at, top + time_middle + 7}, Role::axis});
    append_text(marks, tick.label, {at, top + ends_baseline}, Anchor::middle, Role::text_muted, small_text);
    free.from = at + half;
  }
}

// The values of baseline and target at their places, each in its half.
void append_ends(std::vector<Drawn>& marks, const BulletRow& row, const BulletColumns& columns,
                 const Scale& x, double top, const TextWidth& text_width) {
  constexpr double apart = 4;
  const double middle = x(0.5);
  const std::string from =
      shortened(row.baseline_text, middle - apart - columns.plot.from, small_text, text_width);
  const std::string to = shortened(row.target_text, columns.plot.to - middle - apart, small_text, text_width);
  const Span start = span_of(from, x(0), small_text, {columns.plot.from, middle - apart}, text_width);
  const Span end = span_of(to, x(1), small_text, {middle + apart, columns.plot.to}, text_width);
  append_at(marks, from, start, top + ends_baseline, Role::text_muted, small_text);
  append_at(marks, to, end, top + ends_baseline, Role::text_target, small_text);
  append_numbers(marks, row, x, {start.to, end.from}, top, text_width);
}

// The bar with all that belongs to it, from `top` downwards.
void append_plot(std::vector<Drawn>& marks, const BulletRow& row, const BulletChart& chart,
                 const BulletColumns& columns, const Scale& x, double top, const TextWidth& text_width) {
  const auto way = way_of(row);
  if (!way) {
    if (row.time) append_time(marks, *row.time, x, top + time_only_middle);
    return;
  }
  if (row.time) append_time(marks, *row.time, x, top + time_middle);
  append_bar(marks, *way, row, chart, x, top + bar_middle);
  const double at = x(std::clamp(*way, -chart.farthest_back, chart.farthest_beyond));
  const std::string now =
      shortened(row.now_text, columns.plot.to - columns.plot.from, strong_text, text_width);
  append_at(marks, now, span_of(now, at, strong_text, columns.plot, text_width), top + now_baseline,
            text_role(row.verdict), strong_text);
  append_ends(marks, row, columns, x, top, text_width);
}

double plot_height(const BulletRow& row) {
  if (way_of(row)) return bar_room;
  return row.time ? time_only_room : 0;
}

// A piece of the row's texts, and where it stands.
struct TextPiece {
  std::string text;
  double left = 0;
  std::size_t line = 0;
  Role role;
  Lettering lettering;
};

// "80 % av veien" and "66 % av tiden", below each other or, where they stand above the bar and have room,
// side by side.
std::vector<TextPiece> text_lines(const BulletRow& row, const BulletColumns& columns,
                                  const TextWidth& text_width) {
  constexpr double apart = 14;
  const double left = columns.texts_above ? 0 : columns.width - columns.text;
  std::vector<TextPiece> pieces;
  for (std::string& line : wrapped(row.way_text, columns.text, strong_text, text_width))
    pieces.push_back({std::move(line), left, pieces.size(), Role::text, strong_text});
  const double beside = pieces.size() == 1 && columns.texts_above
                            ? width_of(pieces[0].text, strong_text, text_width) + apart
                            : 0;
  if (beside > 0 && beside + width_of(row.time_text, label_text, text_width) <= columns.text) {
    pieces.push_back({row.time_text, left + beside, 0, Role::text_muted, label_text});
    return pieces;
  }
  for (std::string& line : wrapped(row.time_text, columns.text, label_text, text_width))
    pieces.push_back({std::move(line), left, pieces.size(), Role::text_muted, label_text});
  return pieces;
}

std::size_t lines_of(const std::vector<TextPiece>& pieces) {
  return pieces.empty() ? 0 : pieces.back().line + 1;
}

void append_texts(std::vector<Drawn>& marks, const std::vector<TextPiece>& pieces, double baseline) {
  for (const TextPiece& piece : pieces)
    append_text(marks, piece.text, {piece.left, baseline + label_line * static_cast<double>(piece.line)},
                Anchor::start, piece.role, piece.lettering);
}

std::string spoken(const BulletRow& row) {
  std::string text = row.label;
  for (const std::string* part : {&row.way_text, &row.time_text})
    if (!part->empty()) text += (text == row.label ? ": " : ", ") + *part;
  return text;
}

double lines_height(std::size_t lines) { return static_cast<double>(lines) * label_line; }

}  // namespace

std::optional<double> way_of(const BulletRow& row) {
  if (!row.baseline || !row.now || !row.target || *row.baseline == *row.target) return std::nullopt;
  const double way = (*row.now - *row.baseline) / (*row.target - *row.baseline);
  return std::isfinite(way) ? std::optional(way) : std::nullopt;
}

BulletColumns bullet_columns(const BulletChart& chart, double width, const TextWidth& text_width) {
  BulletColumns columns{.texts_above = width < narrow_width, .plot = {0, width}, .width = width};
  if (columns.texts_above) {
    columns.label = columns.text = width;
    return columns;
  }
  const auto grow = [&](double& room, const std::string& text, Lettering lettering, double most) {
    room = std::min(std::max(room, width_of(text, lettering, text_width)), width * most);
  };
  for (const BulletGroup& group : chart.groups)
    for (const BulletRow& row : group.rows) {
      grow(columns.label, row.label, label_text, widest_label);
      grow(columns.text, row.way_text, strong_text, widest_text);
      grow(columns.text, row.time_text, label_text, widest_text);
    }
  columns.plot = {columns.label > 0 ? columns.label + gap : 0,
                  columns.text > 0 ? width - columns.text - gap : width};
  return columns;
}

double append_row(std::vector<Mark>& marks, const BulletRow& row, const BulletChart& chart,
                  const BulletColumns& columns, const Scale& x, double y, const TextWidth& text_width) {
  constexpr double between = 10;  // this row and the next
  const auto labels = wrapped(row.label, columns.label, label_text, text_width);
  const auto texts = text_lines(row, columns, text_width);
  const double plot = plot_height(row);
  const double above = columns.texts_above ? lines_height(labels.size() + lines_of(texts)) : 0;
  const double beside = columns.texts_above ? 0 : lines_height(std::max(labels.size(), lines_of(texts)));
  const double height = std::max(plot, beside);
  const auto first_baseline = [&](std::size_t lines) { return y + (height - lines_height(lines)) / 2 + 13; };

  std::vector<Drawn> drawn;
  double baseline = columns.texts_above ? y + 13 : first_baseline(labels.size());
  for (const std::string& line : labels) {
    append_text(drawn, line, {0, baseline}, Anchor::start, Role::text, label_text);
    baseline += label_line;
  }
  append_texts(drawn, texts, columns.texts_above ? baseline : first_baseline(lines_of(texts)));
  append_plot(drawn, row, chart, columns, x, y + above + (height - plot) / 2, text_width);
  append_linked(marks, std::move(drawn), row.href, spoken(row));
  return y + above + height + between;
}

}  // namespace chart
