#pragma once

#include "chart/scene.h"
#include "chart/typeface.h"

typedef struct _cairo cairo_t;

namespace chart {

// Draws the scene's marks on any Cairo surface, in the light palette, one user unit a point: a picture,
// or a page of a document. Leaves the state of `cairo` as it was. Links are drawn as marks.
void draw_marks(cairo_t* cairo, const Scene& scene, const Typeface& typeface);

}  // namespace chart
