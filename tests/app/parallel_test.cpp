#include "app/parallel.h"

#include <gtest/gtest.h>

#include <chrono>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>

namespace app {
namespace {

TEST(ParallelMap, KeepsTheOrderOfTheItems) {
  std::vector<int> items(1000);
  std::iota(items.begin(), items.end(), 0);
  const auto doubled = [](int item) {
    if (item % 7 == 0) std::this_thread::yield();
    return std::to_string(2 * item);
  };
  const auto with_one = parallel_map(items, 1, doubled);
  EXPECT_EQ(with_one[999], "1998");
  EXPECT_EQ(parallel_map(items, 8, doubled), with_one);
}

TEST(ParallelMap, OfNoItemsIsEmpty) {
  EXPECT_TRUE(parallel_map(std::vector<int>(), 8, [](int item) { return item; }).empty());
}

TEST(ParallelMap, TakesResultsWithoutADefault) {
  struct Length {
    explicit Length(std::size_t given) : value(given) {}
    std::size_t value;
  };
  const auto lengths = parallel_map(std::vector<std::string>{"a", "bb"}, 2,
                                    [](const std::string& item) { return Length(item.size()); });
  EXPECT_EQ(lengths[1].value, 2u);
}

TEST(ParallelFor, WithOneJobStaysOnTheCallingThread) {
  std::set<std::thread::id> threads;
  parallel_for(5, 1, [&](std::size_t) { threads.insert(std::this_thread::get_id()); });
  EXPECT_EQ(threads, std::set{std::this_thread::get_id()});
}

TEST(ParallelFor, CallsEveryIndexOnce) {
  std::vector<std::atomic<int>> calls(500);
  parallel_for(calls.size(), 8, [&](std::size_t index) { ++calls[index]; });
  for (const auto& count : calls) EXPECT_EQ(count, 1);
}

TEST(ParallelFor, ThrowsTheFailureOfTheFirstItem) {
  for (const unsigned jobs : {1u, 2u, 8u}) {
    std::string thrown;
    try {
      parallel_for(100, jobs, [](std::size_t index) {
        if (index < 20) return;
        // The earlier item fails later in time.
        if (index == 20) std::this_thread::sleep_for(std::chrono::milliseconds(20));
        throw std::runtime_error(std::to_string(index));
      });
    } catch (const std::runtime_error& error) {
      thrown = error.what();
    }
    EXPECT_EQ(thrown, "20") << jobs << " jobs";
  }
}

TEST(ParallelFor, BeginsNothingMoreAfterAFailure) {
  std::atomic<int> begun = 0;
  EXPECT_THROW(parallel_for(100000, 2,
                            [&](std::size_t) {
                              ++begun;
                              throw std::runtime_error("no");
                            }),
               std::runtime_error);
  EXPECT_LE(begun, 2);
}

}  // namespace
}  // namespace app
