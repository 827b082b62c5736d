#include "model/deviation_stat.h"

#include <map>

#include "check/each_rule.h"
#include "source/row_faults.h"

namespace check {
namespace {

using source::Date;
using source::Given;
using source::Period;
using source::RowFaults;

const Date* month_of(const Given<source::Moment>& period) {
  const bool is_month = period && period->time && period->time->period == Period::month;
  return is_month ? &period->time->first_day : nullptr;
}

std::string month_name(Date month) { return source::to_iso(Period::month, month); }

// Of two counts of which one is a part of the other.
void check_part(const Given<int>& part, const Given<int>& whole, std::string_view part_name,
                std::string_view whole_name, RowFaults& faults) {
  if (part && whole && *part > *whole)
    faults.report(
        "deviations-part-too-large", part.at,
        {std::string(part_name), std::to_string(*part), std::string(whole_name), std::to_string(*whole)});
}

void check_parts(const model::DeviationPeriod& row, RowFaults& faults) {
  check_part(row.open_over_30, row.open, "open_over_30", "open", faults);
  check_part(row.open_over_90, row.open_over_30, "open_over_90", "open_over_30", faults);
  check_part(row.analysed, row.reported, "analysed", "reported", faults);
  check_part(row.with_action, row.analysed, "with_action", "analysed", faults);
  check_part(row.effect_checked, row.with_action, "effect_checked", "with_action", faults);
}

using Months = std::map<Date, const model::DeviationPeriod*>;

Months months_of(const model::DeviationStat& record, RowFaults& faults) {
  Months months;
  for (const model::DeviationPeriod& row : record.periods) {
    if (!row.period) continue;
    const Date* const month = month_of(row.period);
    if (!month) {
      faults.report("deviations-not-a-month", row.period.at, {row.period->text});
      continue;
    }
    const auto [first, is_new] = months.try_emplace(*month, &row);
    if (!is_new)
      faults.report("deviations-month-twice", row.period.at, {month_name(*month)},
                    {first->second->period.at});
  }
  return months;
}

// What is open at the end follows from what was open before.
void check_flow(const Months& months, RowFaults& faults) {
  const model::DeviationPeriod* before = nullptr;
  for (const auto& [month, row] : months) {
    const bool follows = before && source::next(Period::month, *month_of(before->period)) == month;
    if (before && !follows)
      faults.report("deviations-month-missing", row->period.at,
                    {month_name(source::next(Period::month, *month_of(before->period))), month_name(month)});
    if (row->reported && row->closed && row->open) {
      const int opened_with = *row->open - *row->reported + *row->closed;
      if (opened_with < 0 || (follows && before->open && *before->open != opened_with)) {
        const int expected = (follows && before->open ? *before->open : 0) + *row->reported - *row->closed;
        faults.report("deviations-open-does-not-follow", row->open.at,
                      {month_name(month), std::to_string(*row->open), std::to_string(expected)});
      }
    }
    before = row;
  }
}

void check_kinds(const model::DeviationStat& record, const Months& months, RowFaults& faults) {
  std::map<Date, int> sums;
  std::map<Date, source::Place> first;
  for (const model::DeviationCount& row : record.kinds) {
    const Date* const month = month_of(row.period);
    if (row.period && !month) faults.report("deviations-not-a-month", row.period.at, {row.period->text});
    if (!month || !row.reported) continue;
    sums[*month] += *row.reported;
    first.try_emplace(*month, row.period.at);
  }
  if (sums.empty()) return;
  for (const auto& [month, row] : months) {
    if (!row->reported) continue;
    const auto sum = sums.find(month);
    const int kinds = sum == sums.end() ? 0 : sum->second;
    if (kinds != *row->reported)
      faults.report("deviation-kinds-do-not-add-up", sum == sums.end() ? row->reported.at : first[month],
                    {month_name(month), std::to_string(kinds), std::to_string(*row->reported)});
  }
}

}  // namespace

void deviations(const Input& input, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> units;
  for (const model::DeviationStat& record : input.model.deviation_stats) {
    RowFaults faults;
    const Months months = months_of(record, faults);
    for (const auto& [month, row] : months) check_parts(*row, faults);
    check_flow(months, faults);
    check_kinds(record, months, faults);
    faults.append_to(diagnostics);
    if (!record.unit) continue;
    const auto [first, is_new] = units.try_emplace(record.unit->id, record.unit.at);
    if (!is_new)
      diagnostics.report("two-deviation-records", record.unit.at, {record.unit->id}, {first->second});
  }
}

void deviation_findings(const Input& input, Diagnostics& diagnostics) {
  for (const model::DeviationStat& record : input.model.deviation_stats) {
    for (const model::Finding& finding : record.learned) {
      if (finding.closed && !finding.action)
        diagnostics.report("deviation-closed-without-action", finding.closed.at);
      if (!finding.closed && !finding.action && finding.text)
        diagnostics.report("deviation-finding-without-action", finding.place);
    }
  }
}

}  // namespace check
