#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

// A count of persons in a tree of units: `way` leads from the top unit down to the count's own.
struct TreeCount {
  std::vector<std::string> way = {};  // ids; at least one
  int persons = 0;                    // 0 or more
  bool hidden = false;                // for reasons of the caller's
};

// Which counts of a tree, and which totals of a unit with all below it, may be shown, so that no small
// count can be worked out from the others.
//   Hidden are counts of 1 to smallest_shown - 1, and where a total would tell too much of them, the next
//   smallest count that stands right beside or right above them (complementary suppression). Where none is
//   left, the total is hidden, and what it kept is the concern of the total above.
//   A shown total tells the sum of the hidden counts in it that no shown total below it covers. It tells too
//   much where that is one count alone, where the sum itself is small, and where all of them would have to be
//   the least or the greatest of small counts. So the sums that are known share no unknowns, and each leaves
//   every count in it more than one possible value.
// Method: primary and secondary cell suppression in a hierarchy, from the bottom up; see Willenborg and de
// Waal, Elements of Statistical Disclosure Control (2001), ch. 6. It is a heuristic: it may hide more than
// the least that would do.
class Suppression {
 public:
  Suppression() = default;
  Suppression(std::vector<TreeCount> counts, int smallest_shown);

  // By the counts' order. Requires index < number of counts.
  bool may_show(std::size_t index) const { return !counts_[index].hidden; }

  struct Total {
    int persons = 0;
    std::size_t counts = 0;  // how many it is the sum of
    bool shown = false;
  };
  // Of the unit and all below it, of all where `unit` is empty; null where there are no counts.
  const Total* total(std::string_view unit) const;

 private:
  struct Node;
  bool tells_too_much(const std::vector<std::size_t>& covered) const;
  // Hides more of the candidates until the total tells little enough; false if that cannot be.
  bool keep_company(std::vector<std::size_t>& covered, std::vector<std::size_t> candidates);

  int smallest_shown_ = 0;
  std::vector<TreeCount> counts_;
  std::map<std::string, Total, std::less<>> totals_;
};

}  // namespace analysis
