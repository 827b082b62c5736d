#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

// The only place that starts threads. What is called here are functions of their arguments, so
// one thread gives the same as eight.
namespace app {

// Calls function(index) once for every index from 0 to count - 1, on up to `jobs` threads.
//   jobs: at least 1; with 1, and for a single item, all is done in order on the calling thread.
// If calls throw, no further ones begin, and the exception of the lowest index is thrown once all
// threads have ended. Indexes are handed out in order, so that is the one that a loop would have thrown.
template <class Function>
void parallel_for(std::size_t count, unsigned jobs, const Function& function) {
  if (jobs <= 1 || count <= 1) {
    for (std::size_t index = 0; index < count; ++index) function(index);
    return;
  }
  struct Failure {
    std::size_t index = 0;
    std::exception_ptr exception;
  };
  std::vector<Failure> failures(std::min<std::size_t>(jobs, count));
  std::atomic<std::size_t> next = 0;
  const auto work = [&](Failure& failure) {
    for (std::size_t index = next++; index < count; index = next++) {
      try {
        function(index);
      } catch (...) {
        failure = {.index = index, .exception = std::current_exception()};
        next = count;
      }
    }
  };
  {
    std::vector<std::jthread> threads;
    for (auto& failure : failures) threads.emplace_back([&work, &failure] { work(failure); });
  }
  const Failure* first = nullptr;
  for (const auto& failure : failures) {
    if (failure.exception && (first == nullptr || failure.index < first->index)) first = &failure;
  }
  if (first != nullptr) std::rethrow_exception(first->exception);
}

// What function(index) answers for every index from 0 to count - 1, in that order.
// Threads and exceptions as above.
template <class Function>
auto parallel_map(std::size_t count, unsigned jobs, const Function& function) {
  using Result = std::invoke_result_t<const Function&, std::size_t>;
  std::vector<std::optional<Result>> slots(count);
  parallel_for(count, jobs, [&](std::size_t index) { slots[index].emplace(function(index)); });
  std::vector<Result> results;
  results.reserve(count);
  for (auto& slot : slots) results.push_back(std::move(*slot));
  return results;
}

// What function(item) answers for every item of a vector or span, in the items' order.
template <class Items, class Function>
requires requires(const Items& items) { items[0], items.size(); }
auto parallel_map(const Items& items, unsigned jobs, const Function& function) {
  return parallel_map(items.size(), jobs, [&](std::size_t index) { return function(items[index]); });
}

}  // namespace app
