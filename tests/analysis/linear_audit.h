#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <vector>

// What follows from sums that are known: exact linear algebra over the numbers modulo a large prime. The
// equations of these tests hold nothing but 0, 1 and −1. What a prime calls unknown is unknown: a determinant
// of them that is a multiple of it could only hide a solution, so two primes are asked.
class LinearAudit {
 public:
  using Sum = std::map<std::size_t, int>;  // unknown → how often it is in the sum

  void know(const Sum& sum) {
    for (Echelon& each : echelons_) each.add(sum);
  }
  // Does what is known determine this sum?
  bool determines(const Sum& sum) const { return echelons_[0].holds(sum) || echelons_[1].holds(sum); }

 private:
  using Number = std::uint64_t;
  __extension__ using Wide = unsigned __int128;  // what GCC and Clang have beyond ISO C++
  using Row = std::map<std::size_t, Number>;

  struct Echelon {
    Number prime;
    std::map<std::size_t, Row> rows = {};  // by their first unknown, whose factor is 1

    Number times(Number left, Number right) const {
      return static_cast<Number>(static_cast<Wide>(left) * right % prime);
    }
    Number inverse(Number value) const {
      Number result = 1;
      for (Number power = prime - 2; power > 0; power >>= 1, value = times(value, value))
        if (power & 1) result = times(result, value);
      return result;
    }
    // What is left of the sum when all that is known is taken away.
    Row reduced(const Sum& sum) const {
      Row row;
      for (const auto& [unknown, factor] : sum) {
        if (factor != 0)
          row[unknown] = factor > 0 ? static_cast<Number>(factor) : prime - static_cast<Number>(-factor);
      }
      Row left;
      while (!row.empty()) {
        const auto [unknown, factor] = *row.begin();
        const auto known = rows.find(unknown);
        if (known == rows.end()) {
          left.emplace(unknown, factor);
          row.erase(row.begin());
          continue;
        }
        for (const auto& [other, times_in] : known->second) {
          Number& here = row[other];
          here = (here + prime - times(factor, times_in)) % prime;
          if (here == 0) row.erase(other);
        }
      }
      return left;
    }
    void add(const Sum& sum) {
      Row row = reduced(sum);
      if (row.empty()) return;
      const Number scale = inverse(row.begin()->second);
      for (auto& [unknown, factor] : row) factor = times(factor, scale);
      const std::size_t first = row.begin()->first;
      rows.emplace(first, std::move(row));
    }
    bool holds(const Sum& sum) const { return reduced(sum).empty(); }
  };

  std::array<Echelon, 2> echelons_{Echelon{(Number(1) << 61) - 1}, Echelon{1000000007}};
};
