#include "model/edition_cuts.h"

#include <set>

namespace model {
namespace {

using source::Field;
using source::Table;
using source::Type;

std::vector<std::string> ancestors(const Model& model, std::string_view unit) {
  std::vector<std::string> result;
  const Unit* here = find(model.units, unit);
  while (here && here->parent && result.size() <= model.units.size()) {
    result.push_back(here->parent->id);
    here = find(model.units, here->parent->id);
  }
  return result;
}

bool is_inside(const Table& table, const void* record, const std::vector<std::string>& units) {
  for (const Field& field : table.fields) {
    if (!field.marks.places_in_unit) continue;
    const auto& reference = source::leaf<source::Reference>(field.value_of(record, 0));
    if (reference && !std::binary_search(units.begin(), units.end(), reference->id)) return false;
  }
  return true;
}

void trim_rows_to_units(const Table& table, void* record, const std::vector<std::string>& units,
                        std::size_t& outside) {
  for (const Field& field : table.fields) {
    if (field.type != Type::record) continue;
    std::vector<bool> kept(field.size(record));
    for (std::size_t index = 0; index < kept.size(); ++index) {
      void* const value = field.value(record, index);
      kept[index] = is_inside(*field.record, value, units);
      if (kept[index]) trim_rows_to_units(*field.record, value, units, outside);
    }
    outside += keep_where(field, record, kept);
  }
}

}  // namespace

void take_over_responsibilities(Model& model, const std::string& unit) {
  std::set<std::string, std::less<>> answered;
  const auto placed_in = [](const Responsibility& responsibility, std::string_view id) {
    return responsibility.unit && responsibility.unit->id == id;
  };
  for (const Responsibility& responsibility : model.responsibilities) {
    if (placed_in(responsibility, unit) && responsibility.duty) answered.insert(responsibility.duty->id);
  }
  for (const std::string& above : ancestors(model, unit)) {
    for (Responsibility& responsibility : model.responsibilities) {
      if (!placed_in(responsibility, above) || !responsibility.duty) continue;
      if (answered.insert(responsibility.duty->id).second) responsibility.unit.value->id = unit;
    }
  }
}

void trim_to_unit(Model& model, const std::string& unit, LeftOut& left_out) {
  const std::vector<std::string> units = subtree(model, unit);
  for (const Kind& kind : all_kinds) {
    const bool is_unit = kind.records.key == "unit";
    std::vector<bool> kept(kind.records.size(&model));
    for (std::size_t index = 0; index < kept.size(); ++index) {
      void* const record = kind.records.value(&model, index);
      const std::string& id = *kind.records.record->id(record);
      kept[index] = is_unit ? std::binary_search(units.begin(), units.end(), id)
                            : is_inside(*kind.records.record, record, units);
      if (kept[index] && !is_unit)
        trim_rows_to_units(*kind.records.record, record, units, left_out.outside_unit);
    }
    left_out.outside_unit += keep_where(kind.records, &model, kept);
  }
}

}  // namespace model
