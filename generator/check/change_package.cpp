#include <algorithm>
#include <map>
#include <set>

#include "check/each_rule.h"

namespace check {
namespace {

using model::ChangePackage;
using model::Uptake;

std::vector<std::string_view> keys_of(const ChangePackage& package) {
  std::vector<std::string_view> keys;
  for (const model::SpreadStep& step : package.steps) {
    if (step.key) keys.push_back(*step.key);
  }
  return keys;
}

std::string list_of(const std::vector<std::string_view>& keys) {
  std::string list;
  for (const std::string_view key : keys) list += (list.empty() ? "" : ", ") + std::string(key);
  return list;
}

// Whether there were any.
bool report_repeated_keys(const ChangePackage& package, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> met;
  bool any = false;
  for (const model::SpreadStep& step : package.steps) {
    if (!step.key) continue;
    const auto [first, is_new] = met.try_emplace(*step.key, step.key.at);
    if (is_new) continue;
    diagnostics.report("step-key-twice", step.key.at, {*step.key}, {first->second});
    any = true;
  }
  return any;
}

void report_unknown_steps(const ChangePackage& package, Diagnostics& diagnostics) {
  const std::vector<std::string_view> keys = keys_of(package);
  for (const Uptake& uptake : package.uptake) {
    if (!uptake.step || std::ranges::find(keys, *uptake.step) != keys.end()) continue;
    const std::string near = source::nearest(*uptake.step, keys);
    diagnostics.report(near.empty() ? "unknown-step-here" : "unknown-step", uptake.step.at,
                       {*uptake.step, near.empty() ? list_of(keys) : near});
  }
}

// The uptake of each step by one unit, the first that tells of it; null where none does.
using Climb = std::vector<const Uptake*>;

std::map<std::string_view, Climb> climbs_of(const ChangePackage& package,
                                            const std::vector<std::string_view>& keys) {
  std::map<std::string_view, Climb> climbs;
  for (const Uptake& uptake : package.uptake) {
    if (!uptake.unit || !uptake.step || !uptake.date) continue;
    const auto key = std::ranges::find(keys, *uptake.step);
    if (key == keys.end()) continue;
    Climb& climb = climbs[uptake.unit->id];
    climb.resize(keys.size());
    const Uptake*& place = climb[static_cast<std::size_t>(key - keys.begin())];
    if (!place) place = &uptake;
  }
  return climbs;
}

// Each step is held against the one before it.
void check_climb(const Climb& climb, const std::vector<std::string_view>& keys, Diagnostics& diagnostics) {
  for (std::size_t step = 1; step < climb.size(); ++step) {
    if (!climb[step]) continue;
    const Uptake& later = *climb[step];
    const std::vector<std::string> arguments{later.unit->id, std::string(keys[step]),
                                             std::string(keys[step - 1])};
    const Uptake* const earlier = climb[step - 1];
    if (!earlier) {
      diagnostics.report("step-left-out", later.step.at, arguments);
    } else if (*earlier->date > *later.date) {
      diagnostics.report("step-before-earlier", later.date.at, arguments, {earlier->date.at});
    }
  }
}

void report_strangers(const ChangePackage& package, Diagnostics& diagnostics) {
  std::set<std::string_view> known;
  for (const model::PlannedUnit& planned : package.units) {
    if (planned.unit) known.insert(planned.unit->id);
  }
  for (const Uptake& uptake : package.uptake) {
    // Once for each unit.
    if (uptake.unit && known.insert(uptake.unit->id).second) {
      diagnostics.report("unit-not-planned", uptake.unit.at, {uptake.unit->id});
    }
  }
}

}  // namespace

void spread_steps(const Input& input, Diagnostics& diagnostics) {
  for (const ChangePackage& package : input.model.change_packages) {
    report_unknown_steps(package, diagnostics);
    report_strangers(package, diagnostics);
    if (report_repeated_keys(package, diagnostics)) continue;  // it is not clear which step is which
    const std::vector<std::string_view> keys = keys_of(package);
    for (const auto& [unit, climb] : climbs_of(package, keys)) check_climb(climb, keys, diagnostics);
  }
}

}  // namespace check
