#include "chart/journey_road.h"

#include <cassert>

#include "chart/heading.h"
#include "chart/road_across.h"
#include "chart/road_down.h"

namespace chart {

Scene draw(const JourneyRoad& road, double width, const TextWidth& text_width) {
  assert(!road.stages.empty());
  Scene scene{.size = {width, 0}, .title = road.title, .description = road.description};
  const double top = append_heading(scene.marks, road.headline, road.subtitle, width, text_width) + 2;
  if (fits_across(road, width, text_width))
    append_across(scene, road, top, text_width);
  else
    append_down(scene, road, top, text_width);
  return scene;
}

}  // namespace chart
