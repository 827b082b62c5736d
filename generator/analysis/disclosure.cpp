#include "analysis/disclosure.h"

#include <map>

namespace analysis {
namespace {

// No percentage of fewer than ten. (domain § 5.3)
constexpr int smallest_whole_for_percent = 10;

std::string parent_of(const model::Model& model, std::string_view unit) {
  const model::Unit* const found = model::find(model.units, unit);
  return found && found->parent ? found->parent->id : std::string();
}

}  // namespace

PublicCount disclose(int count, int smallest_shown) {
  if (count > 0 && count < smallest_shown) return PublicCount(std::nullopt);
  return PublicCount(count);
}

Clearance::Cell Clearance::cell_of(const model::CompetenceItem& item, const model::CompetenceCount& count) {
  return {item.id, count.role_group->id, count.unit->id, *count.date};
}

bool Clearance::is_small(int trained, int total) const {
  const auto small = [this](int persons) { return persons > 0 && persons < smallest_shown_; };
  return small(trained) || small(total) || small(total - trained);
}

Clearance::Clearance(const model::Model& whole, int smallest_shown) : smallest_shown_(smallest_shown) {
  struct Row {
    Cell cell;
    int total = 0;
  };
  // item, role group, day, parent of the unit: cells that add up to something known.
  using Family = std::tuple<std::string, std::string, source::Date, std::string>;
  std::map<Family, std::vector<Row>> families;
  for (const model::CompetenceItem& item : whole.competence_items) {
    for (const model::CompetenceCount& count : item.counts) {
      if (!count.unit || !count.role_group || !count.date || !count.trained || !count.total) continue;
      const Cell cell = cell_of(item, count);
      if (is_small(*count.trained, *count.total)) hidden_.insert(cell);
      families[{item.id, count.role_group->id, *count.date, parent_of(whole, count.unit->id)}].push_back(
          {cell, *count.total});
    }
  }
  for (const auto& [family, rows] : families) {
    const auto is_hidden = [this](const Row& row) { return hidden_.contains(row.cell); };
    if (std::count_if(rows.begin(), rows.end(), is_hidden) != 1) continue;
    const Row* next = nullptr;
    for (const Row& row : rows) {
      if (!is_hidden(row) && (!next || row.total < next->total)) next = &row;
    }
    if (next) hidden_.insert(next->cell);
  }
}

bool Clearance::may_show(const model::CompetenceItem& item, const model::CompetenceCount& count) const {
  if (!count.unit || !count.role_group || !count.date || !count.trained || !count.total) return false;
  return !is_small(*count.trained, *count.total) && !hidden_.contains(cell_of(item, count));
}

PublicShare Clearance::share(const model::CompetenceItem& item, const model::CompetenceCount& count) const {
  if (!may_show(item, count)) return {PublicCount(std::nullopt), PublicCount(std::nullopt), std::nullopt};
  PublicShare share{PublicCount(*count.trained), PublicCount(*count.total), std::nullopt};
  if (*count.total >= smallest_whole_for_percent) share.percent = 100.0 * *count.trained / *count.total;
  return share;
}

PublicShare Clearance::total(const model::CompetenceItem& item,
                             const std::vector<const model::CompetenceCount*>& rows) const {
  int trained = 0;
  int all = 0;
  int hidden = 0;
  for (const model::CompetenceCount* row : rows) {
    if (!may_show(item, *row)) ++hidden;
    trained += row->trained.value_or(0);
    all += row->total.value_or(0);
  }
  if (rows.empty() || hidden == 1 || is_small(trained, all)) {
    return {PublicCount(std::nullopt), PublicCount(std::nullopt), std::nullopt};
  }
  PublicShare share{PublicCount(trained), PublicCount(all), std::nullopt};
  if (all >= smallest_whole_for_percent) share.percent = 100.0 * trained / all;
  return share;
}

bool Clearance::may_show(const model::Measure& measure, double value,
                         std::optional<double> denominator) const {
  if (measure.counts.value_or(model::CountsWhat::other) != model::CountsWhat::persons) return true;
  const auto small = [this](double persons) { return persons > 0 && persons < smallest_shown_; };
  if (!denominator) return !small(value);
  return !small(value) && !small(*denominator - value) && *denominator >= smallest_whole_for_percent;
}

model::MayShow showing(const Clearance& clearance) {
  return [&clearance](const source::Table& table, const void* record, const void* owner) {
    if (&table == &model::CompetenceCount::table) {
      return clearance.may_show(*static_cast<const model::CompetenceItem*>(owner),
                                *static_cast<const model::CompetenceCount*>(record));
    }
    if (&table == &model::Point::table) {
      const auto& point = *static_cast<const model::Point*>(record);
      return !point.value || clearance.may_show(*static_cast<const model::Measure*>(owner), *point.value,
                                                point.denominator.value);
    }
    if (&table == &model::TeamStrand::table) {
      return clearance.count(static_cast<const model::TeamStrand*>(record)->n.value_or(0))
          .value()
          .has_value();
    }
    return false;  // a new count of persons is hidden until a rule is written for it
  };
}

}  // namespace analysis
