#pragma once

#include <functional>
#include <string>

#include "model/model.h"

namespace model {

// May this record's counts of persons be shown? Asked for each record (or part) that has fields marked so;
// `owner` is the record that it is a part of.
using MayShow = std::function<bool(const source::Table& table, const void* record, const void* owner)>;

// The whole model as JSON, by its tables: kinds, records and fields in a fixed order, one record a line,
// numbers in their shortest form, counts that may not be shown, and the parts of their records, as null. The
// same model gives the same bytes.
std::string canonical_json(const Model& model, const MayShow& may_show);

}  // namespace model
