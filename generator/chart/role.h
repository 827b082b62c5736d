#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

// What a mark means. A scene says this and never a colour; how each looks stands in one table here,
// for Cairo, and in assets/chart.css, for the page. A test holds the two against each other.
namespace chart {

enum class Role {
  ground,      // the paper
  grid,        // faint lines across the plot
  axis,        // ticks and base line
  value_line,  // from point to point
  dense_line,  // the same where points stand close
  spark_line,  // the same in a sparkline
  spark_centre,
  centre_line,      // median or mean
  limit,            // control limits, of three sigma
  warning,          // lines of two sigma
  target,           // aim
  phase,            // where a new phase begins
  suggested_phase,  // where one may have begun
  leader,           // thin line from a sign to what it is about
  connector,        // from a box to what hangs on it
  common,           // points: common variation
  improvement,      //   special variation, wanted
  concern,          //   special variation, not wanted
  neutral_signal,   //   special variation without a wanted direction
  excluded,         //   shown, not counted
  flag,             // the disc of a numbered note
  text,
  text_in_plot,  // with a rim of paper, so that lines may pass behind it
  text_muted,
  text_target,
  text_improvement,
  text_concern,
  text_neutral_signal,
  cell_ok,  // cells of a circle
  cell_partly,
  cell_hole,
  cell_overdue,
  cell_excused,
  open_step,  // of a ramp: a test that nothing has come of yet
  text_on_ok,
  sign_on_ok,  // the small signs that say a cell's state without colour: stroked
  sign,
  sign_fill,      //   and filled
  rim,            // the thin arc that holds a phase's cells together
  thread_ground,  // a path through the circle: its paper-coloured bed,
  thread,         //   the path,
  thread_fill,    //   its arrow heads and stations,
  thread_cell,    //   and the frame of the cells on it
  road_edge,      // a road: its kerbs,
  road,           //   what lies ahead,
  road_behind,    //   and what lies behind
  bar,            // bars of counts
  bar_emphasis,
  bar_track,
  target_tick,      // a target across a row
  cumulative_line,  // share of the whole so far
  cumulative_point,
  threshold,         // a share that is looked out for
  improvement_line,  // strokes that say what the points of that name say
  concern_line,
  neutral_line,
  first_line,    // the first of a few rounds: its strokes, its points are `excluded`
  between_line,  // one between
  between_point,
  latest_line,  // the latest
  latest_point,
  first_series,  // lines that are followed beside each other, told apart by dashes too,
  second_series,
  third_series,
  fourth_series,
  first_series_point,  //   and their points
  second_series_point,
  third_series_point,
  fourth_series_point,
  icon_line,    // a process in an icon
  icon_target,  // its target
  band,         // what a process keeps within
  hatch,        // strokes that tell a filled area from another
};

// A colour of the palette. `property` is its name in CSS: var(--chart-<property>).
struct Ink {
  std::string_view property;
  std::uint32_t light = 0;  // 0xRRGGBB
};

struct Style {
  Role role;
  std::string_view css_class;
  const Ink* fill = nullptr;            // null: not filled
  const Ink* stroke = nullptr;          // null: no outline
  double stroke_width = 0;              // points
  std::array<double, 2> dash = {0, 0};  // on, off; zero: a whole line
};

const Style& style_of(Role role);

// Every role's style, in the order of the roles.
std::span<const Style> styles();

}  // namespace chart
