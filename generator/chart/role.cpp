#include "chart/role.h"

#include <cassert>
#include <cstddef>

namespace chart {
namespace {

// The four of control charts and the target are web.md § 5's: each at least 3:1 on paper, told apart by
// people who see no red or green. The rest keeps to greys and one blue, so that these four speak.
constexpr Ink paper{"ground", 0xffffff};
constexpr Ink faint{"grid", 0xd9dce0};
constexpr Ink soft{"axis", 0x8a9099};
constexpr Ink common{"common", 0x6b7280};
constexpr Ink centre{"centre", 0x3c434d};
constexpr Ink improvement{"improvement", 0x0069b4};
constexpr Ink concern{"concern", 0xc75000};
constexpr Ink concern_text{"concern-text", 0xa84300};
constexpr Ink neutral{"neutral", 0x3d0a70};
constexpr Ink target{"target", 0xc01048};
constexpr Ink ink{"text", 0x292c30};
constexpr Ink muted{"muted", 0x5b5d60};
constexpr Ink ok{"ok", 0x12507b};
constexpr Ink on_ok{"on-ok", 0xffffff};
constexpr Ink partly{"partly", 0xd3e4f1};
constexpr Ink partly_rim{"partly-rim", 0x3c7fae};
constexpr Ink overdue{"overdue", 0xfdeadb};
constexpr Ink excused{"excused", 0xeceef0};
constexpr Ink thread{"thread", 0x801650};
constexpr Ink fourth_series{"fourth-series", 0x1d7a6d};
constexpr Ink bar{"bar", 0x5b8fb5};
constexpr Ink bar_emphasis{"bar-emphasis", 0x12507b};
constexpr Ink bar_track{"bar-track", 0xeef0f2};

constexpr Style table[] = {
    {.role = Role::ground, .css_class = "ground", .fill = &paper},
    {.role = Role::grid, .css_class = "grid", .stroke = &faint, .stroke_width = 1},
    {.role = Role::axis, .css_class = "axis", .stroke = &soft, .stroke_width = 1},
    {.role = Role::value_line, .css_class = "values", .stroke = &common, .stroke_width = 1.75},
    {.role = Role::dense_line, .css_class = "dense", .stroke = &common, .stroke_width = 1},
    {.role = Role::spark_line, .css_class = "spark-line", .stroke = &common, .stroke_width = 1.5},
    {.role = Role::spark_centre, .css_class = "spark-centre", .stroke = &soft, .stroke_width = 1},
    {.role = Role::centre_line, .css_class = "centre", .stroke = &centre, .stroke_width = 1.5},
    {.role = Role::limit, .css_class = "limit", .stroke = &common, .stroke_width = 1.25, .dash = {2, 4}},
    {.role = Role::warning, .css_class = "warning", .stroke = &soft, .stroke_width = 1, .dash = {1, 3}},
    {.role = Role::target, .css_class = "target", .stroke = &target, .stroke_width = 1.75, .dash = {8, 5}},
    {.role = Role::phase, .css_class = "phase", .stroke = &common, .stroke_width = 1.25},
    {.role = Role::suggested_phase,
     .css_class = "suggested",
     .stroke = &common,
     .stroke_width = 1.25,
     .dash = {6, 4}},
    {.role = Role::leader, .css_class = "leader", .stroke = &soft, .stroke_width = 1, .dash = {1.5, 2.5}},
    {.role = Role::connector, .css_class = "connector", .stroke = &soft, .stroke_width = 1.5},
    {.role = Role::common, .css_class = "common", .fill = &common, .stroke = &paper, .stroke_width = 1.25},
    {.role = Role::improvement,
     .css_class = "improvement",
     .fill = &improvement,
     .stroke = &paper,
     .stroke_width = 1.25},
    {.role = Role::concern, .css_class = "concern", .fill = &concern, .stroke = &paper, .stroke_width = 1.25},
    {.role = Role::neutral_signal,
     .css_class = "neutral",
     .fill = &neutral,
     .stroke = &paper,
     .stroke_width = 1.25},
    {.role = Role::excluded, .css_class = "excluded", .fill = &paper, .stroke = &common, .stroke_width = 1.5},
    {.role = Role::flag, .css_class = "flag", .fill = &paper, .stroke = &muted, .stroke_width = 1},
    {.role = Role::text, .css_class = "text", .fill = &ink},
    {.role = Role::text_in_plot, .css_class = "in-plot", .fill = &ink, .stroke = &paper, .stroke_width = 4},
    {.role = Role::text_muted, .css_class = "muted", .fill = &muted},
    {.role = Role::text_target, .css_class = "target-text", .fill = &target},
    {.role = Role::text_improvement, .css_class = "improvement-text", .fill = &improvement},
    {.role = Role::text_concern, .css_class = "concern-text", .fill = &concern_text},
    {.role = Role::text_neutral_signal, .css_class = "neutral-text", .fill = &neutral},
    {.role = Role::cell_ok, .css_class = "ok", .fill = &ok, .stroke = &ok, .stroke_width = 1.25},
    {.role = Role::cell_partly,
     .css_class = "partly",
     .fill = &partly,
     .stroke = &partly_rim,
     .stroke_width = 1.25},
    {.role = Role::cell_hole,
     .css_class = "hole",
     .fill = &paper,
     .stroke = &concern,
     .stroke_width = 1.75,
     .dash = {4, 3}},
    {.role = Role::cell_overdue,
     .css_class = "overdue",
     .fill = &overdue,
     .stroke = &concern,
     .stroke_width = 1.75},
    {.role = Role::cell_excused,
     .css_class = "excused-cell",
     .fill = &excused,
     .stroke = &soft,
     .stroke_width = 1.25},
    {.role = Role::open_step,
     .css_class = "open-step",
     .fill = &paper,
     .stroke = &partly_rim,
     .stroke_width = 1.5,
     .dash = {5, 4}},
    {.role = Role::text_on_ok, .css_class = "on-ok", .fill = &on_ok},
    {.role = Role::sign_on_ok, .css_class = "sign-on-ok", .stroke = &on_ok, .stroke_width = 1.75},
    {.role = Role::sign, .css_class = "sign", .stroke = &ink, .stroke_width = 1.5},
    {.role = Role::sign_fill, .css_class = "sign-fill", .fill = &ink},
    {.role = Role::rim, .css_class = "rim", .stroke = &soft, .stroke_width = 1.5},
    {.role = Role::thread_ground, .css_class = "thread-bed", .stroke = &paper, .stroke_width = 7},
    {.role = Role::thread, .css_class = "thread", .stroke = &thread, .stroke_width = 3},
    {.role = Role::thread_fill,
     .css_class = "thread-fill",
     .fill = &thread,
     .stroke = &paper,
     .stroke_width = 1},
    {.role = Role::thread_cell, .css_class = "thread-cell", .stroke = &thread, .stroke_width = 3},
    {.role = Role::road_edge, .css_class = "road-edge", .stroke = &soft, .stroke_width = 18},
    {.role = Role::road, .css_class = "road", .stroke = &paper, .stroke_width = 15},
    {.role = Role::road_behind, .css_class = "road-behind", .stroke = &ok, .stroke_width = 15},
    {.role = Role::bar, .css_class = "bar", .fill = &bar},
    {.role = Role::bar_emphasis, .css_class = "bar-strong", .fill = &bar_emphasis},
    {.role = Role::bar_track, .css_class = "bar-track", .fill = &bar_track},
    {.role = Role::target_tick, .css_class = "target-tick", .stroke = &target, .stroke_width = 2.5},
    {.role = Role::cumulative_line, .css_class = "cumulative", .stroke = &centre, .stroke_width = 1.75},
    {.role = Role::cumulative_point,
     .css_class = "cumulative-point",
     .fill = &centre,
     .stroke = &paper,
     .stroke_width = 1.25},
    {.role = Role::threshold,
     .css_class = "threshold",
     .stroke = &muted,
     .stroke_width = 1.25,
     .dash = {4, 3}},
    {.role = Role::improvement_line,
     .css_class = "improvement-line",
     .stroke = &improvement,
     .stroke_width = 2.5},
    {.role = Role::concern_line, .css_class = "concern-line", .stroke = &concern, .stroke_width = 2.5},
    {.role = Role::neutral_line, .css_class = "neutral-line", .stroke = &neutral, .stroke_width = 2.5},
    {.role = Role::first_line,
     .css_class = "first-line",
     .stroke = &common,
     .stroke_width = 1.75,
     .dash = {2, 4}},
    {.role = Role::between_line,
     .css_class = "between-line",
     .stroke = &thread,
     .stroke_width = 1.75,
     .dash = {8, 4}},
    {.role = Role::between_point,
     .css_class = "between-point",
     .fill = &thread,
     .stroke = &paper,
     .stroke_width = 1.25},
    {.role = Role::latest_line, .css_class = "latest-line", .stroke = &bar_emphasis, .stroke_width = 2.5},
    {.role = Role::latest_point,
     .css_class = "latest-point",
     .fill = &bar_emphasis,
     .stroke = &paper,
     .stroke_width = 1.25},
    {.role = Role::first_series, .css_class = "series-first", .stroke = &bar_emphasis, .stroke_width = 2.25},
    {.role = Role::second_series,
     .css_class = "series-second",
     .stroke = &thread,
     .stroke_width = 2.25,
     .dash = {9, 4}},
    {.role = Role::third_series,
     .css_class = "series-third",
     .stroke = &centre,
     .stroke_width = 2.25,
     .dash = {2.5, 3}},
    {.role = Role::fourth_series,
     .css_class = "series-fourth",
     .stroke = &fourth_series,
     .stroke_width = 2.25,
     .dash = {6, 2.5}},
    {.role = Role::first_series_point,
     .css_class = "series-first-point",
     .fill = &bar_emphasis,
     .stroke = &paper,
     .stroke_width = 1},
    {.role = Role::second_series_point,
     .css_class = "series-second-point",
     .fill = &thread,
     .stroke = &paper,
     .stroke_width = 1},
    {.role = Role::third_series_point,
     .css_class = "series-third-point",
     .fill = &centre,
     .stroke = &paper,
     .stroke_width = 1},
    {.role = Role::fourth_series_point,
     .css_class = "series-fourth-point",
     .fill = &fourth_series,
     .stroke = &paper,
     .stroke_width = 1},
    {.role = Role::icon_line, .css_class = "icon-line", .stroke = &common, .stroke_width = 2.5},
    {.role = Role::icon_target,
     .css_class = "icon-target",
     .stroke = &target,
     .stroke_width = 2.5,
     .dash = {4, 3}},
    {.role = Role::band, .css_class = "band", .fill = &excused, .stroke = &soft, .stroke_width = 1.25},
    {.role = Role::hatch, .css_class = "hatch", .stroke = &bar_emphasis, .stroke_width = 1.25},
};

}  // namespace

const Style& style_of(Role role) {
  const Style& style = table[static_cast<std::size_t>(role)];
  assert(style.role == role);
  return style;
}

std::span<const Style> styles() { return table; }

}  // namespace chart
