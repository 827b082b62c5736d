#pragma once

#include "model/classification.h"

namespace model {

// Rules that are used together under one name.
enum class RuleSet { anhoej, nhs };
inline constexpr std::array<std::string_view, 2> rule_set_words{"anhoej", "nhs"};
constexpr std::span<const std::string_view> words_of(RuleSet) { return rule_set_words; }

// Which points of "two in three" carry the signal: all three, or those beyond the 2-sigma limit.
enum class TwoInThree { all, beyond };
inline constexpr std::array<std::string_view, 2> two_in_three_words{"all", "beyond"};
constexpr std::span<const std::string_view> words_of(TwoInThree) { return two_in_three_words; }

// What counts as a signal besides a point outside the 3-sigma limits: a set by its name, or rules with
// lengths of their own, of which each that is not given is not used.
struct SignalRules {
  source::Place place;
  source::Given<RuleSet> set;
  source::Given<int> shift;
  source::Given<int> trend;
  source::Given<TwoInThree> two_in_three;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field signal_rules_fields[] = {
    source::field<&SignalRules::set>(
        "set", {.help = {"Et kjent sett, alene: Anhøj (serier og kryssinger) eller NHS Making Data Count",
                         "A known set, alone: Anhøj (runs and crossings) or NHS Making Data Count"}}),
    source::field<&SignalRules::shift>("shift",
                                       {.help = {"Så mange punkter på rad på samme side av senterlinjen",
                                                 "So many points in a row on one side of the centre line"},
                                        .low = 4,
                                        .high = 50}),
    source::field<&SignalRules::trend>("trend",
                                       {.help = {"Så mange punkter på rad som alle stiger, eller alle synker",
                                                 "So many points in a row that all rise, or all fall"},
                                        .low = 4,
                                        .high = 50}),
    source::field<&SignalRules::two_in_three>(
        "two_in_three",
        {.help = {"To av tre punkter utenfor samme 2-sigma-grense: merk alle tre, eller de som er utenfor",
                  "Two in three points beyond one 2-sigma limit: mark all three, or those beyond"}}),
};
}  // namespace detail

inline constexpr source::Table SignalRules::table = source::table<SignalRules>(
    "signal_rules", {"Regler for signaler", "Rules for signals"}, detail::signal_rules_fields, "set");

}  // namespace model
