#pragma once

namespace chart {

// Maps data to points of the picture, straight. A domain without length maps to the middle of the range.
struct Scale {
  double domain_low = 0;
  double domain_high = 1;
  double range_low = 0;  // where domain_low falls; may be greater than range_high
  double range_high = 1;

  double operator()(double value) const {
    const double length = domain_high - domain_low;
    // Fractions first: the difference of great numbers must not run over.
    const double fraction = length > 0 ? value / length - domain_low / length : 0.5;
    return range_low + fraction * (range_high - range_low);
  }
};

}  // namespace chart
