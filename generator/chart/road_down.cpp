#include "chart/road_down.h"

#include <algorithm>
#include <cmath>

#include "chart/plate.h"
#include "chart/road_station.h"

namespace chart {
namespace {

constexpr double plate_lane = 92;  // at the left, for today's plate
constexpr double pointer = 9;      // from the plate towards the road
constexpr double bend = 7;         // how far a station stands from the road's middle line
constexpr double least_step = 78;
constexpr double text_gap = 10;

// The plate, an arrow head at its side, and the sign on the road unless a station stands there.
void append_today(Scene& scene, const JourneyRoad& road, const std::vector<RoadPiece>& pieces,
                  const std::vector<Point>& stations, double along, double top, const TextWidth& text_width) {
  const auto piece = std::min(static_cast<std::size_t>(along), pieces.size() - 1);
  const Point at = point_on(pieces[piece], along - static_cast<double>(piece));
  const MeasuredPlate plate = measured({road.today_text, PlateKind::here}, plate_lane - 1, text_width);
  const double right = plate_lane;
  const double corner =
      std::clamp(at.y - plate.size.height / 2, top, scene.size.height - plate.size.height - 1);
  append_plate(scene.marks, plate, {right - plate.size.width, corner});
  scene.marks.push_back(
      Path{{Move{{right, at.y - 6}}, LineTo{{right + pointer, at.y}}, LineTo{{right, at.y + 6}}, Close{}},
           Role::sign_fill});
  const bool free = std::none_of(stations.begin(), stations.end(), [&](Point station) {
    return std::hypot(station.x - at.x, station.y - at.y) < station_radius + today_radius;
  });
  if (free) append_today_sign(scene.marks, at);
}

}  // namespace

void append_down(Scene& scene, const JourneyRoad& road, double top, const TextWidth& text_width) {
  const double lane = road.today ? plate_lane + pointer + 2 : 0;
  const double middle = lane + station_radius + bend + 1;
  const double text_left = middle + bend + station_radius + text_gap;
  std::vector<StationText> texts;
  std::vector<Point> stations;
  double y = top + station_radius;
  for (const RoadStage& stage : road.stages) {
    texts.push_back(station_text(stage, scene.size.width - text_left, text_width));
    stations.push_back({middle + (stations.size() % 2 == 1 ? bend : -bend), y});
    y += std::max(least_step, texts.back().height + 16);
  }
  std::vector<RoadPiece> pieces;
  for (std::size_t i = 0; i < stations.size(); ++i)
    pieces.push_back(piece_down(stations[i], i + 1 < stations.size() ? stations[i + 1] : Point{middle, y}));
  scene.size.height = y + today_radius + 2;  // today may stand at the very end
  std::optional<double> along;
  if (road.today) along = std::clamp(*road.today, 0.0, static_cast<double>(pieces.size()));
  append_road(scene.marks, pieces, along);
  for (std::size_t i = 0; i < stations.size(); ++i)
    append_station(scene.marks, road.stages[i], texts[i], stations[i],
                   {text_left, stations[i].y - station_radius}, text_width);
  if (along) append_today(scene, road, pieces, stations, *along, top, text_width);
}

}  // namespace chart
