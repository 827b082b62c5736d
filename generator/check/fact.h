#pragma once

#include "source/given.h"

namespace check {

// The value that a dated field has on a day; empty where it has none yet.
template <class T>
const source::Given<T>& value_on(const source::Dated<T>& dated, source::Date day) {
  static const source::Given<T> nothing;
  const source::Given<T>* value = &nothing;
  for (const source::Fact<T>& fact : dated.facts) {
    if (!fact.from || *fact.from <= day) value = &fact.value;
  }
  return *value;
}

}  // namespace check
