#include "check/references.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "check/each_rule.h"
#include "check/record.h"
#include "source/visit.h"

namespace check {
namespace {

using model::Model;
using source::Field;
using source::Place;

// What a reference might have meant, and where it stands.
struct Candidate {
  std::string id;
  Place place;
};

// Duties are called by their key, and where the author named a framework with it.
std::vector<Candidate> duties(const Model& model, bool with_framework) {
  std::vector<Candidate> found;
  for (const model::Framework& framework : model.frameworks) {
    for (const model::Section& section : framework.sections) {
      for (const model::Duty& duty : section.duties) {
        if (!duty.key) continue;
        found.push_back({with_framework ? model::duty_reference(framework, duty) : *duty.key, duty.key.at});
      }
    }
  }
  return found;
}

std::vector<Candidate> records_of(const Model& model, const model::Kind& kind) {
  std::vector<Candidate> found;
  const source::Table& table = *kind.records.record;
  for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
    const void* const record = kind.records.value_of(&model, index);
    found.push_back({id_of(table, record), place_of(table, record)});
  }
  return found;
}

const Candidate* nearest_of(std::string_view id, const std::vector<Candidate>& candidates) {
  std::vector<std::string_view> ids;
  for (const Candidate& candidate : candidates) ids.push_back(candidate.id);
  const std::string near = source::nearest(id, ids);
  for (const Candidate& candidate : candidates) {
    if (!near.empty() && candidate.id == near) return &candidate;
  }
  return nullptr;
}

// The full name of a duty that stands in another framework than the one that it was looked for in.
const Candidate* in_another_framework(std::string_view key, const std::vector<Candidate>& full) {
  for (const Candidate& candidate : full) {
    if (std::string_view(candidate.id).substr(candidate.id.find('/') + 1) == key) return &candidate;
  }
  return nullptr;
}

void report_unknown_duty(const Model& model, std::string_view id, Place at,
                         source::Diagnostics& diagnostics) {
  const bool names_framework = id.find('/') != std::string_view::npos;
  const std::string normal = names_framework ? "" : model::normal_duty_key(id);
  const auto full = duties(model, true);
  const auto candidates = names_framework ? full : duties(model, false);
  const Candidate* near = in_another_framework(normal, full);
  if (!near) near = nearest_of(normal.empty() ? id : normal, candidates);
  if (near) {
    diagnostics.report("unknown-duty", at, {std::string(id), near->id}, {near->place});
  } else {
    diagnostics.report("unknown-duty", at, {std::string(id), ""});
  }
}

// A holder has two parts; the message tells of the one that leads nowhere.
void report_dangling_holder(const Input& input, std::string_view id, Place at,
                            source::Diagnostics& diagnostics) {
  const model::Holder holder = model::holder_of(id);
  if (!model::find(input.model.roles, holder.role))
    return report_dangling(input, "role", holder.role, at, diagnostics);
  report_dangling(input, "unit", holder.unit, at, diagnostics);
}

// A measure may stand in its project's folder.
bool has_file_inside(const source::Tree& tree, const model::Kind& kind, std::string_view id) {
  const model::Kind* const outer = model::find_kind(kind.inside);
  if (!outer) return false;
  const std::string folder = fmt::format("content/{}/", outer->folder);
  const std::string name = fmt::format("/{}.yaml", id);
  return std::ranges::any_of(tree.files(), [&](const source::File& file) {
    return file.path.starts_with(folder) && file.path.ends_with(name);
  });
}

bool has_file(const source::Tree& tree, const model::Kind& kind, std::string_view id) {
  if (kind.form == model::FileForm::markdown)
    return tree.find(fmt::format("content/{}/{}.md", kind.folder, id)).has_value();
  return tree.find(fmt::format("content/{}/{}.yaml", kind.folder, id)) ||
         tree.find(fmt::format("content/{}/{}/{}.yaml", kind.folder, id, kind.records.key)) ||
         has_file_inside(tree, kind, id);
}

// "quality-adviser@" names no unit, though it looks as if it did; "@home-care" names no role.
bool is_half_a_holder(std::string_view id) { return id.starts_with('@') || id.ends_with('@'); }

void check_reference(const Input& input, std::string_view kind, const source::Given<source::Reference>& given,
                     source::Diagnostics& diagnostics) {
  const std::string& id = given->id;
  if (kind == "holder" && is_half_a_holder(id)) {
    diagnostics.report("half-a-holder", given.at, {id});
  } else if (model::exists(input.model, kind, id)) {
    return;
  } else if (kind == "holder") {
    report_dangling_holder(input, id, given.at, diagnostics);
  } else {
    report_dangling(input, kind, id, given.at, diagnostics);
  }
}

}  // namespace

void report_dangling(const Input& input, std::string_view kind_name, std::string_view id, Place at,
                     source::Diagnostics& diagnostics) {
  const Model& model = input.model;
  if (kind_name == "duty") return report_unknown_duty(model, id, at, diagnostics);
  const model::Kind* const kind = model::find_kind(kind_name);
  assert(kind && "a kind of the model");
  if (has_file(input.tree, *kind, id)) return;
  const auto candidates = records_of(model, *kind);
  if (const Candidate* const near = nearest_of(id, candidates)) {
    diagnostics.report("dangling-reference", at, {std::string(kind->folder), std::string(id), near->id},
                       {near->place});
  } else {
    const std::string_view ending = kind->form == model::FileForm::yaml ? "yaml" : "md";
    diagnostics.report("dangling-reference-here", at,
                       {std::string(kind->folder), std::string(id),
                        fmt::format("content/{}/{}.{}", kind->folder, id, ending)});
  }
}

void references(const Input& input, source::Diagnostics& diagnostics) {
  for_each_record(input.model, [&](const source::Table& table, const void* record, const model::Kind*) {
    source::for_each_leaf(table, record, [&](const Field& field, const void* value) {
      if (field.type != source::Type::reference) return;
      const auto& reference = source::leaf<source::Reference>(value);
      if (reference) check_reference(input, field.marks.refers_to, reference, diagnostics);
    });
  });
}

}  // namespace check
