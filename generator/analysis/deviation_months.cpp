#include "analysis/deviation_months.h"

#include <algorithm>

namespace analysis {
namespace {

using source::Date;
using source::Period;

// A record with its months; of two rows for one month the first.
struct Series {
  const model::DeviationStat* record = nullptr;
  std::map<Date, const model::DeviationPeriod*> months;
  Date first = {};
  std::optional<Date> last;  // the month in which it ended

  bool is_due(Date month) const { return first <= month && (!last || month <= *last); }
  const model::DeviationPeriod* at(Date month) const {
    const auto found = months.find(month);
    return found == months.end() ? nullptr : found->second;
  }
};

std::optional<Date> month_of(const source::Given<source::Moment>& period) {
  if (!period || !period->time || period->time->period != Period::month) return std::nullopt;
  return period->time->first_day;
}

std::map<std::string, Series> series_of(const model::Model& model) {
  std::map<std::string, Series> all;
  for (const model::DeviationStat& record : model.deviation_stats) {
    if (!record.unit || all.contains(record.unit->id)) continue;
    Series series{.record = &record, .months = {}};
    for (const model::DeviationPeriod& row : record.periods) {
      const auto month = month_of(row.period);
      if (month && row.reported && row.closed && row.open) series.months.try_emplace(*month, &row);
    }
    if (series.months.empty()) continue;
    series.first = series.months.begin()->first;
    if (record.ended) series.last = source::start_of(Period::month, *record.ended);
    all.emplace(record.unit->id, std::move(series));
  }
  return all;
}

// None where some month does not follow from the one before it.
std::optional<DeviationAmounts> amounts_of(const Series& series,
                                           const std::vector<const model::DeviationPeriod*>& months) {
  const auto opened_with = [](const model::DeviationPeriod& row) {
    return *row.open - *row.reported + *row.closed;
  };
  const Date day_before = source::days_after(*month_of(months.front()->period), -1);
  const model::DeviationPeriod* before = series.at(source::start_of(Period::month, day_before));
  DeviationAmounts amounts{.start = opened_with(*months.front())};
  if (amounts.start < 0) return std::nullopt;
  for (const model::DeviationPeriod* row : months) {
    if (before && *before->open != opened_with(*row)) return std::nullopt;
    amounts.reported += *row->reported;
    amounts.closed += *row->closed;
    amounts.open = *row->open;
    before = row;
  }
  return amounts;
}

void add_unit(DeviationTertial& tertial, const std::string& unit, const Series& series) {
  std::vector<const model::DeviationPeriod*> months;
  std::size_t due = 0;
  for (DeviationMonth& month : tertial.months) {
    if (!series.is_due(month.first_day)) continue;
    ++due;
    if (const model::DeviationPeriod* const row = series.at(month.first_day)) {
      months.push_back(row);
      month.reported += *row->reported;
    } else {
      month.all_reported = false;
      tertial.is_late = true;
    }
  }
  if (due == 0) return;
  const auto amounts = months.size() == tertial.months.size() ? amounts_of(series, months) : std::nullopt;
  if (amounts) {
    tertial.members.emplace(unit, DeviationMember{series.record, *amounts, std::move(months)});
  } else {
    tertial.partial.push_back(unit);
  }
}

}  // namespace

std::vector<DeviationTertial> deviation_tertials(const model::Model& model) {
  const std::map<std::string, Series> all = series_of(model);
  std::optional<Date> first, last;
  for (const auto& [unit, series] : all) {
    first = std::min(first.value_or(series.first), series.first);
    last = std::max(last.value_or(series.first), series.months.rbegin()->first);
  }
  std::vector<DeviationTertial> tertials;
  if (!first) return tertials;
  for (Date day = source::start_of(Period::tertial, *first); day <= *last;
       day = source::next(Period::tertial, day)) {
    DeviationTertial tertial{.first_day = day};
    Date month = day;
    for (DeviationMonth& each : tertial.months) {
      // Before the first row and after the last one nobody has reported.
      each = {.first_day = month, .all_reported = *first <= month && month <= *last};
      month = source::next(Period::month, month);
    }
    for (const auto& [unit, series] : all) add_unit(tertial, unit, series);
    tertials.push_back(std::move(tertial));
  }
  return tertials;
}

std::optional<DeviationKinds> deviation_kinds(const DeviationMember& member) {
  DeviationKinds kinds;
  std::map<Date, int> left;
  for (const model::DeviationPeriod* month : member.months) left[*month_of(month->period)] = *month->reported;
  for (const model::DeviationCount& row : member.record->kinds) {
    const auto month = month_of(row.period);
    if (!month || !left.contains(*month)) continue;
    if (!row.type || !row.severity || !row.reported) return std::nullopt;
    kinds.types[row.type->id] += *row.reported;
    kinds.severities[*row.severity] += *row.reported;
    left[*month] -= *row.reported;
  }
  if (std::ranges::any_of(left, [](const auto& each) { return each.second != 0; })) return std::nullopt;
  return kinds;
}

}  // namespace analysis
