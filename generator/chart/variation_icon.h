#pragma once

#include "chart/scene.h"

// Our own icons for what a control chart says of a process: shape and direction, so that they can be told
// apart in grey and in the reader's own colours too. A word always stands beside them; where none does, the
// caller gives the scene a title. 32 by 32 points, drawn to be read from 20.
namespace chart {

// How the newest point varies: the kind of variation and on which side of the centre line the signal is.
enum class VariationIcon {
  common_cause,
  improvement_high,
  improvement_low,
  concern_high,
  concern_low,
  neutral_high,
  neutral_low,
  few,         // too little data to say
  not_judged,  // nothing was asked of it
};

// Whether the process reaches its target: always, never, or now and then.
enum class AssuranceIcon { pass, fail, inconsistent };

// Common variation is an even wave on its centre line; special variation leaves the line, up or down, and
// ends in the verdict's shape: diamond, square or triangle.
Scene variation_icon(VariationIcon icon);

// The target's dashed line against the band that the process keeps within: below a band with a tick, above a
// band with a cross, or through a band with points on either side. The side says nothing of high or low.
Scene assurance_icon(AssuranceIcon icon);

}  // namespace chart
