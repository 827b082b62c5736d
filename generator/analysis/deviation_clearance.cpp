#include "analysis/deviation_clearance.h"

#include <algorithm>

namespace analysis {
namespace {

using source::Date;
using Units = std::set<std::string, std::less<>>;
using Way = std::vector<std::string>;

constexpr int fewest_for_median = 10;

// From the top unit down to this one.
Way way_to(const model::Model& model, const std::string& unit) {
  Way way{unit};
  for (const model::Unit* here = model::find(model.units, unit);
       here && here->parent && way.size() <= model.units.size();
       here = model::find(model.units, here->parent->id)) {
    way.push_back(here->parent->id);
  }
  std::ranges::reverse(way);
  return way;
}

// Parts of a whole that is known.
std::vector<TreeCount> flat(const std::vector<int>& parts) {
  std::vector<TreeCount> tree;
  for (const int part : parts) tree.push_back({.way = {"all", std::to_string(tree.size())}, .persons = part});
  return tree;
}

struct Parts {
  std::vector<std::string> keys;
  std::vector<int> counts;

  void add(std::string_view key, int count) {
    keys.emplace_back(key);
    counts.push_back(count);
  }
};

std::optional<Parts> types(const DeviationTertial& tertial) {
  std::map<std::string, int> sums;
  for (const auto& [unit, member] : tertial.members) {
    const auto kinds = deviation_kinds(member);
    if (!kinds) return std::nullopt;
    for (const auto& [type, count] : kinds->types) sums[type] += count;
  }
  Parts parts;
  for (const auto& [type, count] : sums) parts.add(type, count);
  return parts;
}

std::optional<Parts> severities(const DeviationTertial& tertial) {
  std::array<int, model::deviation_severity_words.size()> sums{};
  for (const auto& [unit, member] : tertial.members) {
    const auto kinds = deviation_kinds(member);
    if (!kinds) return std::nullopt;
    for (const auto& [severity, count] : kinds->severities) sums[static_cast<std::size_t>(severity)] += count;
  }
  Parts parts;
  for (std::size_t index = 0; index < sums.size(); ++index)
    parts.add(model::deviation_severity_words[index], sums[index]);
  return parts;
}

std::optional<Parts> ages(const DeviationTertial& tertial) {
  int open = 0, over_30 = 0, over_90 = 0;
  for (const auto& [unit, member] : tertial.members) {
    const model::DeviationPeriod& last = *member.months.back();
    if (!last.open_over_30 || !last.open_over_90 || *last.open_over_90 > *last.open_over_30 ||
        *last.open_over_30 > *last.open)
      return std::nullopt;
    open += *last.open;
    over_30 += *last.open_over_30;
    over_90 += *last.open_over_90;
  }
  Parts parts;
  parts.add("up_to_30", open - over_30);
  parts.add("up_to_90", over_30 - over_90);
  parts.add("over_90", over_90);
  return parts;
}

std::optional<Parts> handling(const DeviationTertial& tertial) {
  int reported = 0, analysed = 0, with_action = 0, checked = 0;
  for (const auto& [unit, member] : tertial.members) {
    for (const model::DeviationPeriod* month : member.months) {
      if (!month->analysed || !month->with_action || !month->effect_checked) return std::nullopt;
      if (*month->effect_checked > *month->with_action || *month->with_action > *month->analysed ||
          *month->analysed > *month->reported)
        return std::nullopt;
      reported += *month->reported;
      analysed += *month->analysed;
      with_action += *month->with_action;
      checked += *month->effect_checked;
    }
  }
  Parts parts;
  parts.add("not_analysed", reported - analysed);
  parts.add("analysed", analysed - with_action);
  parts.add("with_action", with_action - checked);
  parts.add("effect_checked", checked);
  return parts;
}

}  // namespace

DeviationClearance::DeviationClearance(const model::Model& whole, int smallest_shown)
    : smallest_shown_(smallest_shown) {
  for (const model::DeviationStat& record : whole.deviation_stats) {
    if (record.unit) ways_.emplace(record.unit->id, way_to(whole, record.unit->id));
  }
  records_ = whole.deviation_stats.size();
  const Decision* previous = nullptr;
  bool late = false;
  for (const DeviationTertial& tertial : deviation_tertials(whole)) {
    late = late || tertial.is_late;
    if (late) {
      // Its last month would complete a sum that is not decided yet.
      for (std::size_t index = 0; index + 1 < tertial.months.size(); ++index) {
        const DeviationMonth& month = tertial.months[index];
        if (month.all_reported) months_.emplace(month.first_day, disclose(month.reported, smallest_shown_));
      }
      continue;
    }
    const Decision& decided = decisions_.emplace(tertial.first_day, decide(tertial, previous)).first->second;
    // A tertial that told of nobody left nothing to be held to.
    previous = decided.units.empty() ? nullptr : &decided;
  }
}

Suppression DeviationClearance::suppress(const Decision& decision, int DeviationAmounts::*what,
                                         const Units& hidden) const {
  std::vector<TreeCount> tree;
  for (const auto& [unit, amounts] : decision.units)
    tree.push_back({ways_.find(unit)->second, amounts.*what, hidden.contains(unit)});
  return Suppression(std::move(tree), smallest_shown_);
}

namespace {

// The units that a suppression hides, of those in this order.
template <class Map>
Units hidden_by(const Suppression& suppression, const Map& units) {
  Units hidden;
  std::size_t index = 0;
  for (const auto& [unit, amounts] : units) {
    if (!suppression.may_show(index++)) hidden.insert(unit);
  }
  return hidden;
}

constexpr int DeviationAmounts::*told[] = {&DeviationAmounts::reported, &DeviationAmounts::closed,
                                           &DeviationAmounts::open};

}  // namespace

// Hides more until no number of a tertial asks for more; with the numbers of the first day too, where there
// is no tertial before it that has decided on them.
void DeviationClearance::hide_company(Decision& decision, const Decision* previous) const {
  for (std::size_t before = decision.hidden.size() + 1; before != decision.hidden.size();) {
    before = decision.hidden.size();
    for (const auto what : told)
      decision.hidden.merge(hidden_by(suppress(decision, what, decision.hidden), decision.units));
    if (!previous) {
      decision.hidden.merge(
          hidden_by(suppress(decision, &DeviationAmounts::start, decision.hidden), decision.units));
    }
  }
}

namespace {

// The units of the tertial before whose number on the day between the two is told by neither.
template <class Decision>
Units untold_between(const Decision& previous, const Decision& now) {
  Units untold;
  for (const auto& unit : previous.hidden) {
    if (!now.units.contains(unit) || now.hidden.contains(unit)) untold.insert(unit);
  }
  return untold;
}

// All ids on the ways to these units, and "" for all there is.
template <class Ways>
Units above(const std::vector<std::string>& units, const Ways& ways) {
  Units nodes;
  for (const std::string& unit : units) {
    nodes.insert("");
    const Way& way = ways.find(unit)->second;
    nodes.insert(way.begin(), way.end());
  }
  return nodes;
}

}  // namespace

Units DeviationClearance::shown_totals(const Decision& decision, const Decision* previous,
                                       const DeviationTertial& tertial) const {
  std::vector<std::string> unsteady = tertial.partial;
  if (previous) {
    for (const auto& [unit, amounts] : decision.units)
      if (!previous->units.contains(unit)) unsteady.push_back(unit);
    for (const auto& [unit, amounts] : previous->units)
      if (!decision.units.contains(unit)) unsteady.push_back(unit);
  }
  const Units blocked = above(unsteady, ways_);
  std::vector<Suppression> all;
  for (const auto what : told) all.push_back(suppress(decision, what, decision.hidden));
  all.push_back(previous ? suppress(*previous, &DeviationAmounts::open, untold_between(*previous, decision))
                         : suppress(decision, &DeviationAmounts::start, decision.hidden));
  Units nodes{""};
  for (const auto& [unit, amounts] : decision.units) {
    const Way& way = ways_.find(unit)->second;
    nodes.insert(way.begin(), way.end());
  }
  std::erase_if(nodes, [&](const std::string& node) {
    return blocked.contains(node) || !std::ranges::all_of(all, [&](const Suppression& each) {
             const auto* const total = each.total(node);
             return total && total->shown;
           });
  });
  return nodes;
}

DeviationClearance::Decision DeviationClearance::decide(const DeviationTertial& tertial,
                                                        const Decision* previous) {
  Decision decision;
  for (const auto& [unit, member] : tertial.members) {
    const DeviationAmounts& amounts = member.amounts;
    decision.units.emplace(unit, amounts);
    if (is_small(amounts.start) || is_small(amounts.reported) || is_small(amounts.closed) ||
        is_small(amounts.open))
      decision.hidden.insert(unit);
  }
  hide_company(decision, previous);
  if (previous) {
    // Both tertials tell of the day between them. Is what neither tells still safe, with all totals of the
    // first one?
    const Units untold = untold_between(*previous, decision);
    const Suppression between = suppress(*previous, &DeviationAmounts::open, untold);
    const bool safe = hidden_by(between, previous->units) == untold &&
                      std::ranges::all_of(previous->totals, [&](const auto& total) {
                        return between.total(total.first)->shown;
                      });
    if (!safe) {
      for (const std::string& unit : previous->hidden)
        if (decision.units.contains(unit)) decision.hidden.insert(unit);
      hide_company(decision, previous);
    }
  }
  add_totals(decision, tertial, shown_totals(decision, previous, tertial));
  decide_months(decision, tertial);
  if (decision.totals.contains("")) add_splits(decision, tertial);
  for (const auto& [unit, member] : tertial.members) {
    const auto days = decision.hidden.contains(unit) ? std::nullopt : median_days(member.months);
    if (days) decision.median_days.emplace(unit, *days);
  }
  return decision;
}

void DeviationClearance::add_totals(Decision& decision, const DeviationTertial& tertial,
                                    const Units& shown) const {
  std::map<std::string, std::vector<const model::DeviationPeriod*>> months;
  for (const auto& [unit, member] : tertial.members) {
    Way nodes = ways_.find(unit)->second;
    nodes.emplace_back();
    for (const std::string& node : nodes) {
      if (!shown.contains(node)) continue;
      Total& total = decision.totals[node];
      ++total.units;
      total.amounts.start += member.amounts.start;
      total.amounts.reported += member.amounts.reported;
      total.amounts.closed += member.amounts.closed;
      total.amounts.open += member.amounts.open;
      auto& list = months[node];
      list.insert(list.end(), member.months.begin(), member.months.end());
    }
  }
  for (auto& [node, total] : decision.totals) total.median_days = median_days(months[node]);
}

// Of the months that may not be shown for their own size, three were decided before the tertial ended.
void DeviationClearance::decide_months(Decision& decision, const DeviationTertial& tertial) {
  constexpr std::size_t last = 3;
  std::vector<int> counts;
  for (const DeviationMonth& month : tertial.months) counts.push_back(month.reported);
  const auto is_safe = [&](bool last_hidden) {
    std::vector<TreeCount> tree = flat(counts);
    tree[last].hidden = last_hidden;
    const Suppression suppression(std::move(tree), smallest_shown_);
    for (std::size_t index = 0; index < counts.size(); ++index) {
      const bool hidden = is_small(counts[index]) || (index == last && last_hidden);
      if (suppression.may_show(index) == hidden) return false;
    }
    return suppression.total("")->shown;
  };
  bool show_last = true;
  if (!decision.units.empty()) {
    // Where all units are told, so is their sum, shown or not.
    const Suppression reported = suppress(decision, &DeviationAmounts::reported, decision.hidden);
    const bool sum_is_known = reported.total("")->shown;
    const bool safe = is_safe(false);
    show_last = sum_is_known && safe && decision.totals.contains("");
    if (sum_is_known && !safe && (counts[last] == 0 || !is_safe(true))) {
      for (const auto& [unit, amounts] : decision.units) decision.hidden.insert(unit);
      decision.totals.clear();
      show_last = true;
    }
  }
  for (std::size_t index = 0; index < counts.size(); ++index) {
    if (!tertial.months[index].all_reported) continue;
    months_.emplace(tertial.months[index].first_day, index == last && !show_last
                                                         ? PublicCount(std::nullopt)
                                                         : disclose(counts[index], smallest_shown_));
  }
}

void DeviationClearance::add_splits(Decision& decision, const DeviationTertial& tertial) const {
  const std::pair<DeviationSplit, std::optional<Parts>> splits[] = {
      {DeviationSplit::type, types(tertial)},
      {DeviationSplit::severity, severities(tertial)},
      {DeviationSplit::age, ages(tertial)},
      {DeviationSplit::handling, handling(tertial)}};
  for (const auto& [by, parts] : splits) {
    if (!parts || parts->counts.empty()) continue;
    const Suppression suppression(flat(parts->counts), smallest_shown_);
    if (!suppression.total("")->shown || !suppression.total("all")->shown) continue;
    std::vector<DeviationPart>& shown = decision.splits[by];
    for (std::size_t index = 0; index < parts->counts.size(); ++index) {
      shown.push_back({parts->keys[index], suppression.may_show(index) ? PublicCount(parts->counts[index])
                                                                       : PublicCount(std::nullopt)});
    }
  }
}

// The weighted median of the months' medians; without months in which few were closed, whose median would be
// that of single cases.
std::optional<double> DeviationClearance::median_days(
    const std::vector<const model::DeviationPeriod*>& months) const {
  std::vector<std::pair<double, int>> days;
  int closed = 0;
  for (const model::DeviationPeriod* month : months) {
    if (!month->median_days || *month->closed < smallest_shown_) continue;
    days.emplace_back(*month->median_days, *month->closed);
    closed += *month->closed;
  }
  if (closed < std::max(fewest_for_median, 2 * smallest_shown_)) return std::nullopt;
  std::ranges::sort(days);
  int so_far = 0;
  for (const auto& [median, weight] : days) {
    so_far += weight;
    if (2 * so_far >= closed) return median;
  }
  return std::nullopt;
}

std::vector<Date> DeviationClearance::tertials() const {
  std::vector<Date> days;
  for (const auto& [day, decision] : decisions_) days.push_back(day);
  return days;
}

std::vector<Date> DeviationClearance::months() const {
  std::vector<Date> days;
  for (const auto& [day, count] : months_) days.push_back(day);
  return days;
}

PublicCount DeviationClearance::month(Date first_day) const { return months_.find(first_day)->second; }

bool DeviationClearance::counts(Date tertial, std::string_view unit) const {
  const auto found = decisions_.find(tertial);
  return found != decisions_.end() && found->second.units.contains(unit);
}

DeviationFlow DeviationClearance::own(Date tertial, std::string_view unit) const {
  const Decision& decided = decision(tertial);
  const PublicCount none(std::nullopt);
  if (decided.hidden.contains(unit)) return {none, none, none, {}};
  const DeviationAmounts& amounts = decided.units.find(unit)->second;
  DeviationFlow flow{
      PublicCount(amounts.reported), PublicCount(amounts.closed), PublicCount(amounts.open), {}};
  if (const auto days = decided.median_days.find(unit); days != decided.median_days.end())
    flow.median_days = days->second;
  return flow;
}

DeviationFlow DeviationClearance::total(Date tertial, std::string_view unit, std::size_t units) const {
  const auto& totals = decision(tertial).totals;
  const auto found = totals.find(unit);
  const PublicCount none(std::nullopt);
  if (found == totals.end() || found->second.units != units) return {none, none, none, {}};
  const DeviationAmounts& amounts = found->second.amounts;
  return {PublicCount(amounts.reported), PublicCount(amounts.closed), PublicCount(amounts.open),
          found->second.median_days};
}

std::optional<std::vector<DeviationPart>> DeviationClearance::split(Date tertial, DeviationSplit by) const {
  const auto& splits = decision(tertial).splits;
  const auto found = splits.find(by);
  if (found == splits.end()) return std::nullopt;
  return found->second;
}

}  // namespace analysis
