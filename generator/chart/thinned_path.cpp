#include "chart/thinned_path.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace chart {
namespace {

double column_of(double x) { return std::floor(x * 2); }

bool ends_with_move(const std::vector<Step>& steps) {
  return !steps.empty() && std::holds_alternative<Move>(steps.back());
}

}  // namespace

bool ThinnedPath::shares_column(double x) const { return column_ && column_->number == column_of(x); }

void ThinnedPath::move_to(Point point) {
  finish_column();
  begins_ = true;
  add(point);
}

void ThinnedPath::line_to(Point point) {
  if (!shares_column(point.x)) finish_column();
  add(point);
}

void ThinnedPath::add(Point point) {
  if (!column_) {
    const Place place{0, point};
    column_ = Column{column_of(point.x), place, place, place, place};
    return;
  }
  const Place place{column_->last.order + 1, point};
  column_->last = place;
  if (point.y > column_->low.at.y) column_->low = place;
  if (point.y < column_->high.at.y) column_->high = place;
}

void ThinnedPath::finish_column() {
  if (!column_) return;
  std::array places{column_->first, column_->low, column_->high, column_->last};
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.order < b.order; });
  int written = -1;
  for (const Place& place : places) {
    if (place.order == written) continue;
    written = place.order;
    if (!std::exchange(begins_, false)) {
      steps_.push_back(LineTo{place.at});
      continue;
    }
    if (ends_with_move(steps_)) steps_.pop_back();
    steps_.push_back(Move{place.at});
  }
  column_.reset();
}

std::vector<Step> ThinnedPath::take() {
  finish_column();
  if (ends_with_move(steps_)) steps_.pop_back();
  begins_ = true;
  return std::exchange(steps_, {});
}

}  // namespace chart
