#include "analysis/suppression.h"

#include <algorithm>
#include <cassert>

namespace analysis {

// A unit, or all there is: with what stands in it and right below it.
struct Suppression::Node {
  int persons = 0;
  std::size_t counts = 0;
  bool has_units_below = false;
  std::vector<std::size_t> own;         // counts of the unit itself
  std::vector<std::size_t> candidates;  // that may keep a hidden count company in this unit's total
  std::vector<std::size_t> loose;       // hidden counts that no shown total below covers
};

bool Suppression::tells_too_much(const std::vector<std::size_t>& covered) const {
  if (covered.empty()) return false;
  long long sum = 0;
  bool all_small = true;
  for (const std::size_t index : covered) {
    sum += counts_[index].persons;
    all_small = all_small && counts_[index].persons < smallest_shown_;
  }
  const auto number = static_cast<long long>(covered.size());
  return number == 1 || sum < smallest_shown_ ||
         (all_small && (sum == number || sum == number * (smallest_shown_ - 1)));
}

bool Suppression::keep_company(std::vector<std::size_t>& covered, std::vector<std::size_t> candidates) {
  std::erase_if(candidates, [this](std::size_t index) { return counts_[index].hidden; });
  // Nobody is small company: a zero beside a single hidden count gives it away as well as its total does.
  std::erase_if(candidates, [this](std::size_t index) { return counts_[index].persons == 0; });
  std::ranges::stable_sort(candidates, {}, [this](std::size_t index) { return counts_[index].persons; });
  std::vector<std::size_t> more = covered;
  for (const std::size_t index : candidates) {
    if (!tells_too_much(more)) break;
    more.push_back(index);
  }
  if (tells_too_much(more)) return false;
  for (const std::size_t index : more) counts_[index].hidden = true;
  covered = std::move(more);
  return true;
}

Suppression::Suppression(std::vector<TreeCount> counts, int smallest_shown)
    : smallest_shown_(smallest_shown), counts_(std::move(counts)) {
  // By the way down, so that what lies below a unit stands behind it.
  std::map<std::vector<std::string>, Node> nodes;
  for (std::size_t index = 0; index < counts_.size(); ++index) {
    TreeCount& count = counts_[index];
    assert(!count.way.empty() && count.persons >= 0);
    count.hidden = count.hidden || (count.persons > 0 && count.persons < smallest_shown_);
    nodes[count.way].own.push_back(index);
    for (std::vector<std::string> way = count.way;; way.pop_back()) {
      Node& node = nodes[way];
      node.persons += count.persons;
      ++node.counts;
      if (way.empty()) break;
      std::vector<std::string> above(way.begin(), way.end() - 1);
      nodes[std::move(above)].has_units_below = true;
    }
  }
  for (auto here = nodes.rbegin(); here != nodes.rend(); ++here) {
    const auto& [way, ignored] = *here;
    Node& node = here->second;
    for (const std::size_t index : node.own) {
      node.candidates.push_back(index);
      if (counts_[index].hidden) node.loose.push_back(index);
    }
    // One count alone is no sum: it is shown where the count is.
    const bool is_one_count = node.counts == 1 && !node.has_units_below;
    const bool shown = is_one_count ? node.loose.empty() : keep_company(node.loose, node.candidates);
    totals_[way.empty() ? std::string() : way.back()] = {node.persons, node.counts, shown};
    if (way.empty()) continue;
    Node& above = nodes[{way.begin(), way.end() - 1}];
    if (!shown) above.loose.insert(above.loose.end(), node.loose.begin(), node.loose.end());
    if (is_one_count) above.candidates.insert(above.candidates.end(), node.own.begin(), node.own.end());
  }
  // A single count that keeps another company above is no longer shown as the total of its unit.
  for (auto& [way, node] : nodes) {
    if (node.counts != 1 || node.has_units_below || way.empty()) continue;
    totals_[way.back()].shown = !counts_[node.own.front()].hidden;
  }
}

const Suppression::Total* Suppression::total(std::string_view unit) const {
  const auto found = totals_.find(unit);
  return found == totals_.end() ? nullptr : &found->second;
}

}  // namespace analysis
