#pragma once

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analysis/deviation_stat.h"
#include "analysis/linear_audit.h"
#include "model/deviation_type.h"

// All that is shown of deviations, in one edition or in many, as sums over what was counted: by unit, month,
// type and severity; closed; open; of which age; come how far. Then it can be asked what follows from it.
namespace analysis {

class DeviationAudit {
 public:
  using Sum = LinearAudit::Sum;

  // whole: with all months that any edition knows of.
  DeviationAudit(const model::Model& whole, int smallest) : whole_(whole), smallest_(smallest) {}

  // What the figures of an edition show; of a unit, or of all.
  void read(const DeviationFigures& figures, const std::string& unit) {
    for (const DeviationTertialFigures& tertial : figures.tertials) read(tertial, unit);
    if (!figures.series) return;
    for (const SeriesPoint& point : figures.series->points) {
      if (point.value)
        know(month_sum(*point.day, std::nullopt, std::nullopt), static_cast<int>(*point.value));
    }
  }

  // What a row of the file beside the page says: of one tertial or month, of all units, a unit, or a part.
  void read_flow(source::Date tertial, const std::string& unit, bool with_below,
                 const std::array<std::optional<int>, 3>& told) {
    tertials_.insert(tertial);
    const auto units = unit.empty() ? all_units() : with_below ? units_below(unit) : std::vector{unit};
    know(reported(tertial, units), told[0]);
    know(closed(tertial, units), told[1]);
    know(open(tertial, units), told[2]);
  }
  void read_part(source::Date tertial, DeviationSplit by, const std::string& key, std::optional<int> told) {
    switch (by) {
      case DeviationSplit::type:
        return know(tertial_sum(tertial, key, std::nullopt), told);
      case DeviationSplit::severity:
        for (std::size_t index = 0; index < model::deviation_severity_words.size(); ++index) {
          if (key == model::deviation_severity_words[index])
            know(tertial_sum(tertial, std::nullopt, static_cast<model::DeviationSeverity>(index)), told);
        }
        return;
      case DeviationSplit::age:
        return know(age(tertial, key), told);
      case DeviationSplit::handling:
        return know(handling(tertial, key), told);
    }
  }
  void read_month(source::Date month, std::optional<int> told) {
    know(month_sum(month, std::nullopt, std::nullopt), told);
  }

  // Small counts that follow from what was read, in words; base cells and all sums that a page has a place
  // for.
  std::vector<std::string> found() const {
    std::vector<std::string> found;
    const auto ask = [&](const std::string& name, const Sum& sum) {
      const int value = value_of(sum);
      if (value > 0 && value < smallest_ && audit_.determines(sum))
        found.push_back(name + " = " + std::to_string(value));
    };
    for (const auto& [key, unknown] : unknowns_) ask(key, {{unknown, 1}});
    for (const source::Date tertial : tertials_) {
      const std::string when = source::to_iso(source::Period::tertial, tertial);
      for (const model::Unit& unit : whole_.units) {
        for (const bool below : {false, true}) {
          const std::string name = when + " " + unit.id + (below ? "+" : "");
          const auto units = below ? units_below(unit.id) : std::vector{unit.id};
          ask(name + " reported", reported(tertial, units));
          ask(name + " closed", closed(tertial, units));
          ask(name + " open", open(tertial, units));
          ask(name + " open at the start", start(tertial, units));
        }
      }
      for (const model::DeviationType& type : whole_.deviation_types)
        ask(when + " " + type.id, tertial_sum(tertial, type.id, std::nullopt));
      for (std::size_t severity = 0; severity < model::deviation_severity_words.size(); ++severity)
        ask(when + " severity",
            tertial_sum(tertial, std::nullopt, static_cast<model::DeviationSeverity>(severity)));
      for (const std::string key : {"up_to_30", "up_to_90", "over_90"})
        ask(when + " " + key, age(tertial, key));
      for (const std::string key : {"not_analysed", "analysed", "with_action", "effect_checked"})
        ask(when + " " + key, handling(tertial, key));
      for (const source::Date month : months_of(tertial))
        ask(source::to_iso(source::Period::month, month), month_sum(month, std::nullopt, std::nullopt));
    }
    return found;
  }

  std::size_t sums_read() const { return sums_; }

 private:
  void read(const DeviationTertialFigures& tertial, const std::string& unit) {
    tertials_.insert(tertial.first_day);
    read(tertial.first_day, unit.empty() ? all_units() : units_below(unit), tertial.all);
    for (const DeviationRow& row : tertial.rows)
      read(tertial.first_day, row.with_below ? units_below(row.unit->id) : std::vector{row.unit->id},
           row.flow);
    for (const DeviationPart& part : tertial.types)
      know(tertial_sum(tertial.first_day, part.key, std::nullopt), part.count.value());
    for (std::size_t index = 0; index < tertial.severity.size(); ++index)
      know(tertial_sum(tertial.first_day, std::nullopt, static_cast<model::DeviationSeverity>(index)),
           tertial.severity[index].count.value());
    for (const DeviationPart& part : tertial.age) know(age(tertial.first_day, part.key), part.count.value());
    for (const DeviationPart& part : tertial.handling)
      know(handling(tertial.first_day, part.key), part.count.value());
  }

  void read(source::Date tertial, const std::vector<std::string>& units, const DeviationFlow& flow) {
    know(reported(tertial, units), flow.reported.value());
    know(closed(tertial, units), flow.closed.value());
    know(open(tertial, units), flow.open.value());
  }

  void know(const Sum& sum, std::optional<int> value) {
    if (!value) return;
    // A shown number that is not the sum that it is said to be would prove nothing.
    if (value_of(sum) != *value) ADD_FAILURE() << "a sum of " << value_of(sum) << " is shown as " << *value;
    audit_.know(sum);
    ++sums_;
  }

  int value_of(const Sum& sum) const {
    int value = 0;
    for (const auto& [unknown, factor] : sum) value += factor * values_[unknown];
    return value;
  }

  std::size_t unknown(const std::string& key, int value) const {
    const auto [place, is_new] = unknowns_.try_emplace(key, values_.size());
    if (is_new) values_.push_back(value);
    return place->second;
  }

  static void add(Sum& sum, const Sum& more, int factor = 1) {
    for (const auto& [unknown, times] : more) sum[unknown] += factor * times;
  }

  const model::DeviationStat* record(const std::string& unit) const {
    for (const model::DeviationStat& record : whole_.deviation_stats)
      if (record.unit->id == unit) return &record;
    return nullptr;
  }

  static std::string name(const std::string& unit, source::Date month, std::string_view what) {
    return unit + " " + source::to_iso(source::Period::month, month) + " " + std::string(what);
  }

  static const model::DeviationPeriod* row(const model::DeviationStat& record, source::Date month) {
    for (const model::DeviationPeriod& row : record.periods)
      if (row.period->time->first_day == month) return &row;
    return nullptr;
  }

  // Cells of a unit's month, of one type or severity or of all.
  Sum cells(const model::DeviationStat& record, source::Date month, std::optional<std::string> type,
            std::optional<model::DeviationSeverity> severity) const {
    Sum sum;
    if (!row(record, month)) return sum;
    for (const model::DeviationType& each : whole_.deviation_types) {
      if (type && *type != each.id) continue;
      for (std::size_t index = 0; index < model::deviation_severity_words.size(); ++index) {
        const auto grade = static_cast<model::DeviationSeverity>(index);
        if (severity && *severity != grade) continue;
        int value = 0;
        for (const model::DeviationCount& count : record.kinds)
          if (count.period->time->first_day == month && count.type->id == each.id && *count.severity == grade)
            value += *count.reported;
        const std::string key = each.id + "/" + std::string(model::deviation_severity_words[index]);
        sum[unknown(name(record.unit->id, month, key), value)] = 1;
      }
    }
    return sum;
  }

  Sum month_sum(source::Date month, std::optional<std::string> type,
                std::optional<model::DeviationSeverity> severity) const {
    Sum sum;
    for (const model::DeviationStat& record : whole_.deviation_stats)
      add(sum, cells(record, month, type, severity));
    return sum;
  }

  static std::vector<source::Date> months_of(source::Date tertial) {
    std::vector<source::Date> months;
    for (int index = 0; index < 4; ++index) {
      months.push_back(tertial);
      tertial = source::next(source::Period::month, tertial);
    }
    return months;
  }

  // Of units that have all months, as the page's sums are.
  bool counts(const std::string& unit, source::Date tertial) const {
    const model::DeviationStat* const found = record(unit);
    if (!found) return false;
    for (const source::Date month : months_of(tertial))
      if (!row(*found, month)) return false;
    return true;
  }

  Sum tertial_sum(source::Date tertial, std::optional<std::string> type,
                  std::optional<model::DeviationSeverity> severity) const {
    Sum sum;
    for (const std::string& unit : all_units()) {
      if (!counts(unit, tertial)) continue;
      for (const source::Date month : months_of(tertial))
        add(sum, cells(*record(unit), month, type, severity));
    }
    return sum;
  }

  Sum reported(source::Date tertial, const std::vector<std::string>& units) const {
    Sum sum;
    for (const std::string& unit : units) {
      if (!counts(unit, tertial)) continue;
      for (const source::Date month : months_of(tertial)) add(sum, cells(*record(unit), month, {}, {}));
    }
    return sum;
  }

  Sum closed(source::Date tertial, const std::vector<std::string>& units) const {
    Sum sum;
    for (const std::string& unit : units) {
      if (!counts(unit, tertial)) continue;
      for (const source::Date month : months_of(tertial))
        sum[unknown(name(unit, month, "closed"), *row(*record(unit), month)->closed)] = 1;
    }
    return sum;
  }

  // Open when a unit's series began, and what came and went since.
  Sum open_after(const std::string& unit, source::Date month) const {
    const model::DeviationStat& found = *record(unit);
    const model::DeviationPeriod& first = found.periods.front();
    Sum sum{{unknown(unit + " at first", *first.open - *first.reported + *first.closed), 1}};
    for (const model::DeviationPeriod& each : found.periods) {
      const source::Date day = each.period->time->first_day;
      if (day > month) break;
      add(sum, cells(found, day, {}, {}));
      sum[unknown(name(unit, day, "closed"), *each.closed)] -= 1;
    }
    return sum;
  }

  Sum open(source::Date tertial, const std::vector<std::string>& units) const {
    Sum sum;
    for (const std::string& unit : units)
      if (counts(unit, tertial)) add(sum, open_after(unit, months_of(tertial).back()));
    return sum;
  }

  Sum start(source::Date tertial, const std::vector<std::string>& units) const {
    Sum sum = open(tertial, units);
    add(sum, reported(tertial, units), -1);
    add(sum, closed(tertial, units));
    return sum;
  }

  Sum age(source::Date tertial, const std::string& key) const {
    Sum sum;
    for (const std::string& unit : all_units()) {
      if (!counts(unit, tertial)) continue;
      const source::Date month = months_of(tertial).back();
      const model::DeviationPeriod& last = *row(*record(unit), month);
      const std::size_t middle =
          unknown(name(unit, month, "31 to 90"), *last.open_over_30 - *last.open_over_90);
      const std::size_t old = unknown(name(unit, month, "over 90"), *last.open_over_90);
      if (key == "up_to_90") sum[middle] += 1;
      if (key == "over_90") sum[old] += 1;
      if (key == "up_to_30") {
        add(sum, open_after(unit, month));
        sum[middle] -= 1;
        sum[old] -= 1;
      }
    }
    return sum;
  }

  Sum handling(source::Date tertial, const std::string& key) const {
    Sum sum;
    for (const std::string& unit : all_units()) {
      if (!counts(unit, tertial)) continue;
      for (const source::Date month : months_of(tertial)) {
        const model::DeviationPeriod& each = *row(*record(unit), month);
        const std::pair<std::string, int> parts[] = {
            {"analysed", *each.analysed - *each.with_action},
            {"with_action", *each.with_action - *each.effect_checked},
            {"effect_checked", *each.effect_checked}};
        if (key == "not_analysed") add(sum, cells(*record(unit), month, {}, {}));
        for (const auto& [part, value] : parts) {
          const std::size_t place = unknown(name(unit, month, part), value);
          if (key == "not_analysed") sum[place] -= 1;
          if (key == part) sum[place] += 1;
        }
      }
    }
    return sum;
  }

  std::vector<std::string> all_units() const {
    std::vector<std::string> units;
    for (const model::DeviationStat& record : whole_.deviation_stats) units.push_back(record.unit->id);
    return units;
  }

  std::vector<std::string> units_below(const std::string& top) const {
    std::vector<std::string> units;
    for (const std::string& unit : all_units()) {
      for (const model::Unit* here = model::find(whole_.units, unit); here;
           here = here->parent ? model::find(whole_.units, here->parent->id) : nullptr) {
        if (here->id == top) {
          units.push_back(unit);
          break;
        }
      }
    }
    return units;
  }

  const model::Model& whole_;
  int smallest_;
  LinearAudit audit_;
  std::size_t sums_ = 0;
  std::set<source::Date> tertials_;
  mutable std::map<std::string, std::size_t> unknowns_;
  mutable std::vector<int> values_;
};

}  // namespace analysis
