#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "stats/anhoej.h"

namespace stats {

// What a point of an xmr chart breaks: the first, in this order, that holds.
enum class XmrRule {
  none,
  above_limit,
  below_limit,
  trend_up,  // among seven points, each above the one before
  trend_down,
  two_in_three_above,  // near the limit, among three on that side of the mean of which two or more are
  two_in_three_below,
  shift_above,  // among seven on that side of the mean
  shift_below,
};

// Where a point lies against the lines of its part.
struct XmrPlace {
  double value = 0;  // NaN: missing. It breaks no rule, and no pattern runs through it
  Side side = Side::on;
  bool outside_limits = false;
  bool near_limit = false;
};

// The rule for each point of one part.
// Source: NHS England, Making Data Count, as in the R package NHSRplotthedots 0.2.2.
std::vector<XmrRule> xmr_rules(std::span<const XmrPlace> part);

// Which way a rule points; `on` for none.
Side way(XmrRule rule);

}  // namespace stats
