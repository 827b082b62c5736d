#pragma once

#include "source/field.h"

namespace source {

// Did the author give this value? Requires a leaf, as the Given<T> that field.type says.
bool has_value(const Field& field, const void* value);

// Calls visit(field, value) for each value that a record holds, its parts included, in the order of
// the tables: leaves only, as the Given<T> that field.type says.
template <class Visitor>
void for_each_leaf(const Table& table, const void* record, const Visitor& visit) {
  for (const Field& field : table.fields) {
    const std::size_t size = field.size(record);
    for (std::size_t index = 0; index < size; ++index) {
      const void* const value = field.value_of(record, index);
      if (field.type == Type::record) {
        for_each_leaf(*field.record, value, visit);
      } else {
        visit(field, value);
      }
    }
  }
}

// The same for values that may be changed.
template <class Visitor>
void for_each_leaf(const Table& table, void* record, const Visitor& visit) {
  for_each_leaf(table, static_cast<const void*>(record),
                [&](const Field& field, const void* value) { visit(field, const_cast<void*>(value)); });
}

}  // namespace source
