#include "chart/road_across.h"

#include <algorithm>
#include <cmath>

#include "chart/plate.h"
#include "chart/road_station.h"

namespace chart {
namespace {

constexpr double least_width = 520;
constexpr double least_step = 105;  // from station to station: narrower, today's plate meets the road
constexpr double wave = 100;        // from the low to the high stations
constexpr double first_station = 42, after_end = 12;
constexpr double text_gap = 9;         // between a station and its words
constexpr double plate_distance = 26;  // between a station and today's plate

// Where stations stand.
struct Waves {
  double step = 0;
  double high = 0, low = 0;  // y
  std::size_t count = 0;
  Point station(std::size_t i) const {
    return {first_station + step * static_cast<double>(i), i % 2 == 1 ? high : low};
  }
  // The road's end, half-way up or down.
  Point end() const { return {first_station + step * static_cast<double>(count), (high + low) / 2}; }
};

double step_of(const JourneyRoad& road, double width) {
  return (width - first_station - after_end) / static_cast<double>(road.stages.size());
}

// Neighbours on the same side keep apart, also where the first is moved into the picture.
double widest_text(double step) { return std::min(2 * step - 16, (first_station + 2 * step - 12) * 2 / 3); }

// A piece before the first station, one from each station to the next, and one to the end.
std::vector<RoadPiece> pieces_of(const Waves& waves) {
  std::vector<RoadPiece> pieces{piece_across({0, waves.low}, waves.station(0))};
  for (std::size_t i = 0; i < waves.count; ++i)
    pieces.push_back(
        piece_across(waves.station(i), i + 1 < waves.count ? waves.station(i + 1) : waves.end()));
  return pieces;
}

// The sign on the road, beside the disc of the station if they would meet, and its plate in the bay that the
// road makes round the station.
void append_today(std::vector<Mark>& marks, const JourneyRoad& road, const Waves& waves,
                  const std::vector<RoadPiece>& pieces, double along, const TextWidth& text_width) {
  const auto piece = std::min(static_cast<std::size_t>(along), pieces.size() - 1);
  Point at = point_on(pieces[piece], along - static_cast<double>(piece));
  const auto nearest =
      static_cast<std::size_t>(std::clamp(std::round(along - 1), 0.0, static_cast<double>(waves.count - 1)));
  const Point station = waves.station(nearest);
  const double inwards = station.y == waves.low ? -1 : 1, reach = station_radius + today_radius + 2;
  if (const double across = at.x - station.x; std::abs(across) < reach)
    at.y = station.y + inwards * std::sqrt(reach * reach - across * across);
  const MeasuredPlate plate =
      measured({road.today_text, PlateKind::here}, std::min(waves.step - 24, 130.0), text_width);
  const double middle = std::max(station.x, plate.size.width / 2 + 1);
  const double edge = station.y + inwards * (station_radius + plate_distance);
  const double top = inwards < 0 ? edge - plate.size.height : edge;
  marks.push_back(Line{at, {middle, top + plate.size.height / 2}, Role::sign});
  append_plate(marks, plate, {middle - plate.size.width / 2, top});
  append_today_sign(marks, at);
}

}  // namespace

bool fits_across(const JourneyRoad& road, double width, const TextWidth& text_width) {
  const double step = step_of(road, width);
  return width >= least_width && step >= least_step &&
         std::all_of(road.stages.begin(), road.stages.end(), [&](const RoadStage& stage) {
           return longest_name_word(stage, text_width) <= widest_text(step);
         });
}

void append_across(Scene& scene, const JourneyRoad& road, double top, const TextWidth& text_width) {
  Waves waves{.step = step_of(road, scene.size.width), .count = road.stages.size()};
  std::vector<StationText> texts;
  double above = 0, below = 0;  // height of the words
  for (std::size_t i = 0; i < road.stages.size(); ++i) {
    texts.push_back(station_text(road.stages[i], widest_text(waves.step), text_width));
    double& room = i % 2 == 1 ? above : below;
    room = std::max(room, texts[i].height + text_gap);
  }
  waves.high = top + above + station_radius;
  waves.low = waves.high + wave;
  const auto pieces = pieces_of(waves);
  std::optional<double> along;  // in pieces
  if (road.today) along = std::clamp(*road.today + 1, 0.5, static_cast<double>(pieces.size()));
  append_road(scene.marks, pieces, along);
  for (std::size_t i = 0; i < road.stages.size(); ++i) {
    const Point at = waves.station(i);
    const double left = std::clamp(at.x - texts[i].width / 2, 0.0, scene.size.width - texts[i].width);
    const double corner =
        i % 2 == 1 ? at.y - station_radius - text_gap - texts[i].height : at.y + station_radius + text_gap;
    append_station(scene.marks, road.stages[i], texts[i], at, {left, corner}, text_width);
  }
  if (along) append_today(scene.marks, road, waves, pieces, *along, text_width);
  scene.size.height = waves.low + station_radius + below + 2;
}

}  // namespace chart
