#pragma once

#include <optional>
#include <span>

namespace stats {

// How the observations of one point become one number.
enum class Aggregate { mean, median, sum, standard_deviation };

// Sums, means, medians and standard deviations of numbers that are all there; the caller drops missing ones.
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

}  // namespace stats
