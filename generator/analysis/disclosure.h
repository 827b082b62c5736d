#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "analysis/agent_clearance.h"
#include "model/dump.h"
#include "model/model.h"

namespace analysis {

class DeviationClearance;

// A count of persons that may be shown. One function alone makes one.
// Empty: it is too small, or would give away one that is (the page says "fewer than the smallest shown").
class PublicCount {
 public:
  std::optional<int> value() const { return value_; }
  bool operator==(const PublicCount&) const = default;

 private:
  friend PublicCount disclose(int count, int smallest_shown);
  friend class Clearance;
  friend class DeviationClearance;
  explicit PublicCount(std::optional<int> value) : value_(value) {}
  std::optional<int> value_;
};

// No percentage of fewer than ten, of persons or of anything else. (domain §§ 3.6, 5.3)
inline constexpr int smallest_whole_for_percent = 10;

// Zero, and what is not smaller than the smallest shown. (domain: threshold 5 by default, zero is shown)
PublicCount disclose(int count, int smallest_shown);

// So many of so many, as far as both the ones and the others are many enough.
struct PublicShare {
  PublicCount part;
  PublicCount whole;
  std::optional<double> percent;  // none where the whole is under ten or a part is hidden
};

// What may be shown of counts of persons. Decided once, on the whole organisation, so that the
// sites of two units cannot be subtracted from each other.
//   A share is hidden where 0 < trained < smallest or 0 < total - trained < smallest or 0 < total < smallest.
//   Complementary suppression: where exactly one unit among those with the same parent is hidden for an item
//   and role group on a day, the next smallest of them is hidden too. A total over a unit and those below it
//   is hidden where exactly one of its terms (its own row, the totals right below it) is: so whatever is
//   shown at any level, no sum of it gives one hidden row alone.
class Clearance {
 public:
  Clearance(const model::Model& whole, int smallest_shown);
  Clearance(Clearance&& other) noexcept;
  ~Clearance();

  int smallest_shown() const { return smallest_shown_; }
  // The count of one row of a competence item.
  PublicShare share(const model::CompetenceItem& item, const model::CompetenceCount& count) const;
  // May this row be shown as it is?
  bool may_show(const model::CompetenceItem& item, const model::CompetenceCount& count) const;
  // The sum of rows of one item and role group, one per unit: all that there are in a unit and those below
  // it, or in the whole organisation.
  PublicShare total(const model::CompetenceItem& item,
                    const std::vector<const model::CompetenceCount*>& rows) const;
  // So many of so many where nothing sums them up: those who completed a course, of the registered.
  PublicShare share(int part, int whole) const;
  // Improvement agents: of one count, and the sum of the newest counts on a day of a unit and those below it
  // (of everybody where `unit` is empty). counts: of how many counts the caller knows.
  PublicCount agents(AgentNumber what, const model::ImprovementAgents& agents,
                     const model::AgentCount& count) const;
  PublicCount agents_total(AgentNumber what, std::string_view unit, source::Date on,
                           std::size_t counts) const;
  // A count that stands alone: the numerator of a measure of persons, a strand of a team.
  PublicCount count(int persons) const { return disclose(persons, smallest_shown_); }
  // May the answers of a round be shown? Not where fewer took part than the smallest count that is shown.
  bool may_show(const model::Round& round) const;
  // May a point of a measure that counts persons be shown? Numerator, the rest and denominator decide.
  bool may_show(const model::Measure& measure, double value, std::optional<double> denominator) const;
  // What may be told of deviations, which are counted by unit, month, type and severity.
  const DeviationClearance& deviations() const { return *deviations_; }

 private:
  // item, role group, unit, day
  using Cell = std::tuple<std::string, std::string, std::string, source::Date>;
  static Cell cell_of(const model::CompetenceItem& item, const model::CompetenceCount& count);
  bool is_small(int trained, int total) const;
  bool may_show_total(const model::CompetenceItem& item,
                      const std::vector<const model::CompetenceCount*>& rows) const;

  int smallest_shown_;
  std::map<std::string, std::string, std::less<>> parents_;  // of units; none at the top
  std::set<Cell> hidden_;
  AgentClearance agents_;
  std::unique_ptr<const DeviationClearance> deviations_;  // never null
};

// What the dump of an edition may hold, by the same rules. Lends the clearance, and knows the rows of this
// model's measures: those of any other, a copy too, are hidden.
model::MayShow showing(const Clearance& clearance, const model::Model& edition);

}  // namespace analysis
