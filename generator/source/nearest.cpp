// The nearest word: what an author may have meant by one that does not exist.
#include <algorithm>
#include <array>

#include "source/diagnostic.h"
#include "source/encoding.h"

namespace source {
namespace {

std::u32string small_letters(std::string_view text) {
  std::u32string letters = code_points(text);
  for (char32_t& letter : letters) {
    const bool capital =
        (letter >= U'A' && letter <= U'Z') || letter == U'Æ' || letter == U'Ø' || letter == U'Å';
    if (capital) letter += U'a' - U'A';
  }
  return letters;
}

// How many letters must be put in, left out, exchanged or swapped with their neighbour to come from
// one word to the other (optimal string alignment); `limit + 1` for all that is more.
std::size_t distance(std::u32string_view from, std::u32string_view to, std::size_t limit) {
  const std::size_t longer = std::max(from.size(), to.size());
  if (longer - std::min(from.size(), to.size()) > limit) return limit + 1;
  std::array<std::vector<std::size_t>, 3> rows;
  for (auto& row : rows) row.resize(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& two_above = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t exchanged = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, exchanged});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], two_above[j - 2] + 1);
    }
  }
  return std::min(rows[from.size() % 3][to.size()], limit + 1);
}

// A third of the letters may be wrong, at least one and at most three.
std::size_t most_wrong(std::size_t length) { return std::clamp<std::size_t>(length / 3, 1, 3); }

bool begins_alike(std::u32string_view written, std::u32string_view candidate) {
  constexpr std::size_t shortest = 3;
  return std::min(written.size(), candidate.size()) >= shortest &&
         (candidate.starts_with(written) || written.starts_with(candidate));
}

}  // namespace

std::string nearest(std::string_view written, const std::vector<std::string_view>& candidates) {
  constexpr std::size_t longest = 80;
  const std::u32string wanted = small_letters(written);
  if (wanted.empty() || wanted.size() > longest) return {};
  std::size_t limit = most_wrong(wanted.size());
  std::string_view best;
  std::string_view same_beginning;
  for (const std::string_view candidate : candidates) {
    const std::u32string letters = small_letters(candidate);
    const std::size_t found = distance(wanted, letters, limit);
    // One wrong letter of one is no likeness.
    if (found <= limit && found < std::max(wanted.size(), letters.size())) {
      if (best.empty() || found < limit) best = candidate;
      if (found == 0) break;
      limit = std::min(limit, found);
    }
    if (same_beginning.empty() && begins_alike(wanted, letters)) same_beginning = candidate;
  }
  return std::string(best.empty() ? same_beginning : best);
}

}  // namespace source
