#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/suppression.h"
#include "model/model.h"

namespace analysis {

enum class AgentNumber { trained, in_training };

// Which counts of improvement agents may be shown, and which sums over a unit and those below it. A sum on a
// day is that of each unit's newest count until then. Decided on the whole organisation, for every day of
// counting in turn; what was hidden on one of them stays hidden. The trained and those in training are
// counted apart, since neither tells anything of the others.
class AgentClearance {
 public:
  AgentClearance(const model::Model& whole, int smallest_shown);

  bool may_show(AgentNumber what, std::string_view unit, source::Date day) const;

  // The sum on that day, of everybody where `unit` is empty. None where it may not be shown, or is not the
  // sum of so many counts: an edition that lacks some of them tells no sum of the others.
  std::optional<int> total(AgentNumber what, std::string_view unit, source::Date on,
                           std::size_t counts) const;

 private:
  struct Decisions {
    std::set<std::pair<std::string, source::Date>, std::less<>> hidden;  // unit, day
    std::map<source::Date, Suppression> on;
  };
  const Decisions& of(AgentNumber what) const { return decisions_[static_cast<std::size_t>(what)]; }

  std::array<Decisions, 2> decisions_;
};

}  // namespace analysis
