#pragma once

#include <string>
#include <vector>

#include "chart/journey_road.h"

// What stands along a road, whichever way it runs.
namespace chart {

constexpr double station_radius = 19;
constexpr double today_radius = 8;

// A stage's words: its name in lines, its period, its state after a sign.
struct StationText {
  std::vector<std::string> name = {};
  double width = 0, height = 0;
};
StationText station_text(const RoadStage& stage, double widest, const TextWidth& text_width);

// The widest word of a name, as it is set there.
double longest_name_word(const RoadStage& stage, const TextWidth& text_width);

// The station's disc at `at` and its words with their upper left corner at `corner`, as one link if the stage
// leads anywhere.
void append_station(std::vector<Mark>& marks, const RoadStage& stage, const StationText& text, Point at,
                    Point corner, const TextWidth& text_width);

// A piece of road between two stations: a wave that begins and ends in the direction of travel.
struct RoadPiece {
  Point from = {}, control1 = {}, control2 = {}, to = {};
};
RoadPiece piece_across(Point from, Point to);
RoadPiece piece_down(Point from, Point to);

// The point at a share (0 to 1) of the piece's length in the direction of travel, and the piece up to it.
Point point_on(const RoadPiece& piece, double share);
RoadPiece beginning(const RoadPiece& piece, double share);

// The road: all pieces, and those behind today filled.
//   today: in pieces, from 0 to their number; none: nothing is behind.
void append_road(std::vector<Mark>& marks, const std::vector<RoadPiece>& pieces, std::optional<double> today);

// The sign of today's place.
void append_today_sign(std::vector<Mark>& marks, Point at);

}  // namespace chart
