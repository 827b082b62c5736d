#include "stats/summary.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace stats {
namespace {

// Keeps what is lost to rounding in a second number. A sum that is not finite has nothing to keep.
class CompensatedSum {
 public:
  void add(double number) {
    const double total = total_ + number;
    if (std::isfinite(total)) {
      lost_ += std::abs(total_) >= std::abs(number) ? (total_ - total) + number : (number - total) + total_;
    }
    total_ = total;
  }
  double value() const { return total_ + lost_; }

 private:
  double total_ = 0;
  double lost_ = 0;
};

}  // namespace

std::optional<double> sum(std::span<const double> numbers) {
  if (numbers.empty()) return std::nullopt;
  CompensatedSum total;
  for (const double number : numbers) total.add(number);
  return total.value();
}

std::optional<double> mean(std::span<const double> numbers) {
  const std::vector<double> weights(numbers.size(), 1.0);
  return weighted_mean(numbers, weights);
}

std::optional<double> weighted_mean(std::span<const double> numbers, std::span<const double> weights) {
  assert(numbers.size() == weights.size());
  CompensatedSum weight, total;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    weight.add(weights[i]);
    total.add(numbers[i] * weights[i]);
  }
  if (weight.value() == 0) return std::nullopt;
  const double first = total.value() / weight.value();
  if (!std::isfinite(first)) return first;
  CompensatedSum left_over;
  for (std::size_t i = 0; i < numbers.size(); ++i) left_over.add((numbers[i] - first) * weights[i]);
  return first + left_over.value() / weight.value();
}

std::optional<double> median(std::span<const double> numbers) {
  if (numbers.empty()) return std::nullopt;
  std::vector<double> sorted(numbers.begin(), numbers.end());
  std::sort(sorted.begin(), sorted.end());
  const std::size_t middle = sorted.size() / 2;
  if (sorted.size() % 2 == 1) return sorted[middle];
  return mean(std::span(sorted).subspan(middle - 1, 2));
}

std::optional<double> standard_deviation(std::span<const double> numbers) {
  if (numbers.size() < 2) return std::nullopt;
  const double centre = *mean(numbers);
  CompensatedSum squares;
  for (const double number : numbers) squares.add((number - centre) * (number - centre));
  return std::sqrt(squares.value() / static_cast<double>(numbers.size() - 1));
}

std::optional<double> aggregate(std::span<const double> numbers, Aggregate how) {
  switch (how) {
    case Aggregate::mean:
      return mean(numbers);
    case Aggregate::median:
      return median(numbers);
    case Aggregate::sum:
      return sum(numbers);
    case Aggregate::standard_deviation:
      return standard_deviation(numbers);
  }
  assert(false);
  return std::nullopt;
}

}  // namespace stats
