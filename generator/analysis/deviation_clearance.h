#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/deviation_months.h"
#include "analysis/disclosure.h"

namespace analysis {

// What came in, what was closed, and what was open at the end: all of them shown, or none.
struct DeviationFlow {
  PublicCount reported;
  PublicCount closed;
  PublicCount open;
  // From report to closing: the months' medians, weighted by how many were closed. None where few were.
  std::optional<double> median_days;

  bool shown() const { return reported.value().has_value(); }
};

// The ways in which all deviations of a tertial are split into parts that share nothing.
enum class DeviationSplit {
  type,      // of those reported; the part's key is the type's id
  severity,  // of those reported; near_miss, no_harm, …
  age,       // of those open at the end: up_to_30, up_to_90, over_90 days
  handling,  // of those reported: not_analysed, analysed, with_action, effect_checked – how far they came
};

struct DeviationPart {
  std::string key;
  PublicCount count;
};

// What may be told of deviations. A small count of them may point at a single case, so it is hidden as a
// small count of persons is. Decided once, on the whole organisation.
//   The base is a table of unit × month × type × severity, with what was closed, open, analysed. None of its
//   cells is ever told. Told are sums of whole tertials, which never overlap: for units and those above them
//   what was reported, closed and open at the end; for the organisation alone also its months and its splits.
//   One way of the table is told at a time, never two crossed. Ways share the grand total and nothing else,
//   so where that is known, each can be kept safe by itself, by Suppression; where it is not, no split is
//   told, nor the last month that would complete it.
//   The three numbers of a unit hang together: open at the end is open at the start, and reported, less
//   closed; and the start is the end of the tertial before. So the start is a fourth number that must not be
//   small; a row or a total is shown whole or not at all; and what two neighbouring tertials tell together of
//   the day between them is held against Suppression too. Where it tells too much, what was hidden in the
//   first stays hidden in the second.
//   Tertials are decided in their order, each by what it and those before it hold, and months likewise: what
//   an earlier edition showed, no later one contradicts or completes. A month of a tertial that has not ended
//   is shown by its own size. When the tertial ends, only its last month can still keep a small one company;
//   where that is not enough, the whole tertial is withheld. A tertial in which a unit lacks a month is not
//   told before it is there, nor are those after it. A total is left out where not the same units are in it
//   as in the tertial before: the difference would be those that came or went.
//   What cannot be guarded here: a number that is changed after it was published differs from itself, and so
//   does a sum to which a unit is added afterwards.
// Method: primary and secondary cell suppression with linked tables; see Willenborg and de Waal, Elements of
// Statistical Disclosure Control (2001), ch. 6. A heuristic, that may hide more than the least that would do.
class DeviationClearance {
 public:
  DeviationClearance(const model::Model& whole, int smallest_shown);

  // First days of the tertials that are decided, the oldest first.
  std::vector<source::Date> tertials() const;
  // Is the unit itself one of those that the tertial's sums are of?
  bool counts(source::Date tertial, std::string_view unit) const;
  // What the unit itself reported in a tertial. Requires that it counts.
  DeviationFlow own(source::Date tertial, std::string_view unit) const;
  // The unit with all below it, of all where `unit` is empty. Hidden where the caller knows of fewer or more
  // units than the sum is of: an edition that lacks some of them tells no sum of the others.
  DeviationFlow total(source::Date tertial, std::string_view unit, std::size_t units) const;

  // The following are of the whole organisation; an edition that lacks a part of it must not tell them.
  std::size_t records() const { return records_; }  // units that report at all
  // Months in their order that all units have reported for; hidden ones too.
  std::vector<source::Date> months() const;
  PublicCount month(source::Date first_day) const;
  // None where the split may not be shown, or not all months have it.
  std::optional<std::vector<DeviationPart>> split(source::Date tertial, DeviationSplit by) const;

 private:
  struct Total {
    DeviationAmounts amounts;
    std::size_t units = 0;
    std::optional<double> median_days;
  };
  struct Decision {
    std::map<std::string, DeviationAmounts, std::less<>> units;
    std::map<std::string, double, std::less<>> median_days;  // of shown units
    std::set<std::string, std::less<>> hidden;               // units
    std::map<std::string, Total, std::less<>> totals;        // shown ones; "": of all
    std::map<DeviationSplit, std::vector<DeviationPart>> splits;
  };
  const Decision& decision(source::Date tertial) const { return decisions_.find(tertial)->second; }

  Decision decide(const DeviationTertial& tertial, const Decision* previous);
  void hide_company(Decision& decision, const Decision* previous) const;
  std::set<std::string, std::less<>> shown_totals(const Decision& decision, const Decision* previous,
                                                  const DeviationTertial& tertial) const;
  void decide_months(Decision& decision, const DeviationTertial& tertial);
  void add_totals(Decision& decision, const DeviationTertial& tertial,
                  const std::set<std::string, std::less<>>& shown) const;
  void add_splits(Decision& decision, const DeviationTertial& tertial) const;
  bool is_small(int count) const { return count > 0 && count < smallest_shown_; }
  Suppression suppress(const Decision& decision, int DeviationAmounts::*what,
                       const std::set<std::string, std::less<>>& hidden) const;
  std::optional<double> median_days(const std::vector<const model::DeviationPeriod*>& months) const;

  int smallest_shown_;
  std::size_t records_ = 0;
  std::map<std::string, std::vector<std::string>, std::less<>> ways_;  // of units, from the top one down
  std::map<source::Date, Decision> decisions_;
  std::map<source::Date, PublicCount> months_;
};

}  // namespace analysis
