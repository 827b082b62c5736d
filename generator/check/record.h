#pragma once

#include "model/model.h"

namespace check {

// Calls visit(table, record, kind) for every record of the model; kind is null for site.yaml.
template <class Visitor>
void for_each_record(const model::Model& model, const Visitor& visit) {
  visit(model::Site::table, static_cast<const void*>(&model.site), static_cast<const model::Kind*>(nullptr));
  for (const model::Kind& kind : model::all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      visit(*kind.records.record, kind.records.value_of(&model, index), &kind);
    }
  }
}

inline const std::string& id_of(const source::Table& table, const void* record) {
  return *table.id(const_cast<void*>(record));
}

inline source::Place place_of(const source::Table& table, const void* record) {
  return *table.place(const_cast<void*>(record));
}

}  // namespace check
