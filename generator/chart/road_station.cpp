#include "chart/road_station.h"

#include <algorithm>
#include <cmath>

#include "chart/cell_sign.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering version_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering name_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering small_text{.size = 12};
constexpr double name_line = 17, small_line = 16;
constexpr double rounding = 0.01;  // a text is as wide as itself, whatever was added and taken off
constexpr double sign_radius = 5.5, sign_room = 18;

CellState cell_state(RoadState state) {
  constexpr CellState states[] = {CellState::ok, CellState::partly, CellState::hole};
  return states[static_cast<int>(state)];
}

Role disc_role(RoadState state) {
  constexpr Role roles[] = {Role::cell_ok, Role::cell_partly, Role::excluded};
  return roles[static_cast<int>(state)];
}

// The tick of a stage that is done is drawn for a dark ground.
void append_state_sign(std::vector<Drawn>& marks, RoadState state, Point middle) {
  if (state == RoadState::done)
    marks.push_back(Symbol{.at = middle, .size = sign_radius + 2, .role = Role::cell_ok});
  append_cell_sign(marks, cell_state(state), middle,
                   state == RoadState::done ? sign_radius - 1.5 : sign_radius);
}

Point between(Point a, Point b, double share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

std::vector<Step> steps_of(const std::vector<RoadPiece>& pieces) {
  std::vector<Step> steps{Move{pieces.front().from}};
  for (const RoadPiece& piece : pieces) steps.push_back(CurveTo{piece.control1, piece.control2, piece.to});
  return steps;
}

}  // namespace

StationText station_text(const RoadStage& stage, double widest, const TextWidth& text_width) {
  StationText text{.name = wrapped(stage.name, widest, name_text, text_width)};
  for (const std::string& line : text.name)
    text.width = std::max(text.width, text_width(line, name_text.size, name_text.weight));
  const auto small = [&](const std::string& line, double before) {
    if (line.empty()) return;
    text.width = std::max(text.width, before + text_width(line, small_text.size, small_text.weight));
    text.height += small_line;
  };
  small(stage.period, 0);
  small(stage.state_text, sign_room);
  text.width = std::min(text.width, widest);
  text.height += name_line * static_cast<double>(text.name.size());
  return text;
}

double longest_name_word(const RoadStage& stage, const TextWidth& text_width) {
  return longest_word(stage.name, name_text, text_width);
}

void append_station(std::vector<Mark>& marks, const RoadStage& stage, const StationText& text, Point at,
                    Point corner, const TextWidth& text_width) {
  std::vector<Drawn> drawn;
  drawn.push_back(Symbol{.at = at, .size = station_radius, .role = disc_role(stage.state)});
  append_text(drawn, shortened(stage.version, 2 * station_radius - 6, version_text, text_width),
              {at.x, at.y + 4.6}, Anchor::middle,
              stage.state == RoadState::done ? Role::text_on_ok : Role::text, version_text);
  double y = corner.y;
  for (const std::string& line : text.name) {
    append_text(drawn, line, {corner.x, y + 13}, Anchor::start, Role::text, name_text);
    y += name_line;
  }
  const auto small = [&](const std::string& line, double before, Role role) {
    append_text(drawn, shortened(line, text.width - before + rounding, small_text, text_width),
                {corner.x + before, y + 12}, Anchor::start, role, small_text);
    if (!line.empty()) y += small_line;
  };
  small(stage.period, 0, Role::text_muted);
  if (!stage.state_text.empty())
    append_state_sign(drawn, stage.state, {corner.x + sign_radius + 2, y + small_line / 2});
  small(stage.state_text, sign_room, Role::text);
  append_linked(marks, std::move(drawn), stage.href,
                stage.version + " " + stage.name + ", " + stage.period + ": " + stage.state_text);
}

// Control points at the thirds: the pen then moves evenly in the direction of travel.
RoadPiece piece_across(Point from, Point to) {
  const double third = (to.x - from.x) / 3;
  return {from, {from.x + third, from.y}, {to.x - third, to.y}, to};
}

RoadPiece piece_down(Point from, Point to) {
  const double third = (to.y - from.y) / 3;
  return {from, {from.x, from.y + third}, {to.x, to.y - third}, to};
}

// De Casteljau's halving, at any share.
RoadPiece beginning(const RoadPiece& piece, double share) {
  const Point a = between(piece.from, piece.control1, share);
  const Point b = between(piece.control1, piece.control2, share);
  const Point c = between(piece.control2, piece.to, share);
  const Point d = between(a, b, share), e = between(b, c, share);
  return {piece.from, a, d, between(d, e, share)};
}

Point point_on(const RoadPiece& piece, double share) { return beginning(piece, share).to; }

void append_road(std::vector<Mark>& marks, const std::vector<RoadPiece>& pieces,
                 std::optional<double> today) {
  marks.push_back(Path{steps_of(pieces), Role::road_edge});
  marks.push_back(Path{steps_of(pieces), Role::road});
  marks.push_back(Path{steps_of(pieces), Role::threshold});
  if (!today || *today <= 0) return;
  const auto whole = std::min(static_cast<std::size_t>(*today), pieces.size());
  std::vector<RoadPiece> behind(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(whole));
  if (const double share = *today - static_cast<double>(whole); whole < pieces.size() && share > 0)
    behind.push_back(beginning(pieces[whole], share));
  marks.push_back(Path{steps_of(behind), Role::road_behind});
}

void append_today_sign(std::vector<Mark>& marks, Point at) {
  marks.push_back(Symbol{.at = at, .size = today_radius, .role = Role::flag});
  marks.push_back(
      Symbol{.at = at, .size = today_radius - 3.5, .shape = Shape::diamond, .role = Role::sign_fill});
}

}  // namespace chart
