#include "stats/xmr_rules.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace stats {
namespace {

constexpr std::size_t pattern_length = 7;

using Window = std::span<const XmrPlace>;

bool all_on(Window window, Side side) {
  return std::all_of(window.begin(), window.end(), [&](const XmrPlace& place) { return place.side == side; });
}

bool is_shift(Window window) { return all_on(window, Side::above) || all_on(window, Side::below); }

bool is_two_in_three(Window window) {
  const auto near =
      std::count_if(window.begin(), window.end(), [](const XmrPlace& place) { return place.near_limit; });
  return near >= 2 && is_shift(window);
}

// A comparison with a missing value is false.
bool is_trend(Window window) {
  bool rising = true, falling = true;
  for (std::size_t i = 1; i < window.size(); ++i) {
    rising = rising && window[i].value > window[i - 1].value;
    falling = falling && window[i].value < window[i - 1].value;
  }
  return rising || falling;
}

// Which points lie in a window of `length` neighbours that fits.
std::vector<bool> inside(Window part, std::size_t length, bool (*fits)(Window)) {
  std::vector<bool> result(part.size());
  for (std::size_t first = 0; first + length <= part.size(); ++first) {
    if (!fits(part.subspan(first, length))) continue;
    std::fill_n(result.begin() + static_cast<std::ptrdiff_t>(first), length, true);
  }
  return result;
}

// A point takes the way on to the next point of a trend, the last one of a trend the way it came.
bool moves_up(Window part, const std::vector<bool>& in_trend, std::size_t i) {
  const bool goes_on = i + 1 < part.size() && in_trend[i + 1];
  const std::size_t to = goes_on ? i + 1 : i;
  return part[to].value > part[to - 1].value;
}

}  // namespace

std::vector<XmrRule> xmr_rules(std::span<const XmrPlace> part) {
  const std::vector<bool> trend = inside(part, pattern_length, is_trend);
  const std::vector<bool> two_in_three = inside(part, 3, is_two_in_three);
  const std::vector<bool> shift = inside(part, pattern_length, is_shift);
  std::vector<XmrRule> rules(part.size(), XmrRule::none);
  for (std::size_t i = 0; i < part.size(); ++i) {
    const bool above = part[i].side == Side::above;
    if (part[i].outside_limits) {
      rules[i] = above ? XmrRule::above_limit : XmrRule::below_limit;
    } else if (trend[i]) {
      rules[i] = moves_up(part, trend, i) ? XmrRule::trend_up : XmrRule::trend_down;
    } else if (two_in_three[i] && part[i].near_limit) {
      rules[i] = above ? XmrRule::two_in_three_above : XmrRule::two_in_three_below;
    } else if (shift[i]) {
      rules[i] = above ? XmrRule::shift_above : XmrRule::shift_below;
    }
  }
  return rules;
}

Side way(XmrRule rule) {
  switch (rule) {
    case XmrRule::none:
      return Side::on;
    case XmrRule::above_limit:
    case XmrRule::trend_up:
    case XmrRule::two_in_three_above:
    case XmrRule::shift_above:
      return Side::above;
    case XmrRule::below_limit:
    case XmrRule::trend_down:
    case XmrRule::two_in_three_below:
    case XmrRule::shift_below:
      return Side::below;
  }
  assert(false);
  return Side::on;
}

}  // namespace stats
