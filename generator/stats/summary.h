#pragma once

#include <optional>
#include <span>
#include <vector>

namespace stats {

// How the observations of one point become one number.
enum class Aggregate { mean, median, sum, standard_deviation };

// Means, medians and sums of numbers that are all there; `present` drops the missing ones first.
// Each is empty where it is not defined: the first three for no numbers, the standard deviation
// (with n - 1 below) for fewer than two.
//
// Sums are compensated (A. Neumaier 1974, Z. Angew. Math. Mech. 54, 39-51), and a mean is corrected
// once by the mean of what is left over, as R does. So the mean of equal numbers is that number to
// the last bit: whether a point lies on its centre line depends on it.
std::optional<double> sum(std::span<const double> numbers);
std::optional<double> mean(std::span<const double> numbers);
std::optional<double> median(std::span<const double> numbers);
std::optional<double> standard_deviation(std::span<const double> numbers);
std::optional<double> aggregate(std::span<const double> numbers, Aggregate how);

// The mean of numbers with weights; empty where the weights add up to nothing.
//   requires as many weights as numbers. Exact for equal numbers, like `mean`.
std::optional<double> weighted_mean(std::span<const double> numbers, std::span<const double> weights);

// The numbers that are there, in their order.
std::vector<double> present(std::span<const std::optional<double>> numbers);

// The distance of each number to the one before it; empty where either is missing. One fewer than the
// numbers, and none for none.
std::vector<std::optional<double>> moving_ranges(std::span<const std::optional<double>> numbers);

}  // namespace stats
