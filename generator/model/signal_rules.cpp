#include "model/signal_rules.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field signal_rules_fields[] = {
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

}  // namespace

constinit const source::Table SignalRules::table = source::table<SignalRules>(
    "signal_rules", {"Regler for signaler", "Rules for signals"}, signal_rules_fields, "set");

}  // namespace model
