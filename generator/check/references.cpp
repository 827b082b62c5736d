#include "check/rules.h"

#include <map>

#include "source/visit.h"

namespace check {
namespace {

using source::Field;

// All ids of a kind, duties with and without their framework.
std::vector<std::string_view> ids_of(const model::Model& model, std::string_view kind) {
  std::vector<std::string_view> ids;
  if (kind == "duty") {
    for (const model::Framework& framework : model.frameworks) {
      for (const model::Section& section : framework.sections) {
        for (const model::Duty& duty : section.duties) {
          if (duty.key) ids.push_back(*duty.key);
        }
      }
    }
  } else if (const model::Kind* const found = model::find_kind(kind)) {
    for (std::size_t index = 0; index < found->records.size(&model); ++index) {
      ids.push_back(*found->records.record->id(const_cast<void*>(found->records.value_of(&model, index))));
    }
  }
  return ids;
}

void report_dangling(const model::Model& model, std::string_view kind, std::string_view id, source::Place at,
                     source::Diagnostics& diagnostics) {
  const std::string near = source::nearest(id, ids_of(model, kind));
  diagnostics.report("dangling-reference", at, {std::string(kind), std::string(id), near});
}

// A holder has two parts; the message tells of the one that leads nowhere.
void report_dangling_holder(const model::Model& model, std::string_view id, source::Place at,
                            source::Diagnostics& diagnostics) {
  const model::Holder holder = model::holder_of(id);
  if (!model::find(model.roles, holder.role))
    return report_dangling(model, "role", holder.role, at, diagnostics);
  report_dangling(model, "unit", holder.unit, at, diagnostics);
}

void check_record(const model::Model& model, const source::Table& table, const void* record,
                  source::Diagnostics& diagnostics) {
  source::for_each_leaf(table, record, [&](const Field& field, const void* value) {
    if (field.type != source::Type::reference) return;
    const auto& reference = source::leaf<source::Reference>(value);
    const std::string_view kind = field.marks.refers_to;
    if (!reference || model::exists(model, kind, reference->id)) return;
    if (kind == "holder") return report_dangling_holder(model, reference->id, reference.at, diagnostics);
    report_dangling(model, kind, reference->id, reference.at, diagnostics);
  });
}

}  // namespace

// Every reference leads to a record that is there.
void references(const Input& input, source::Diagnostics& diagnostics) {
  const model::Model& model = input.model;
  check_record(model, model::Site::table, &model.site, diagnostics);
  for (const model::Kind& kind : model::all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      check_record(model, *kind.records.record, kind.records.value_of(&model, index), diagnostics);
    }
  }
}

}  // namespace check
