#include "model/edition_cuts.h"

#include "source/visit.h"

namespace model {
namespace {

using source::Field;
using source::Shape;
using source::Table;
using source::Type;

bool leads_somewhere(const Model& model, const Field& field, source::Given<source::Reference>& reference) {
  if (!reference || exists(model, field.marks.refers_to, reference->id)) return true;
  if (field.marks.refers_to != "holder") return false;
  const Holder holder = holder_of(reference->id);
  if (!find(model.roles, holder.role)) return false;
  reference.value->id = std::string(holder.role);  // the role is there, its unit is not
  return true;
}

// Of a dated field the day stays, without its value: else the value before it would seem to hold still.
std::size_t empty_where(const Field& field, void* record, const std::vector<bool>& kept) {
  for (std::size_t index = 0; index < kept.size(); ++index) {
    if (!kept[index]) source::leaf<source::Reference>(field.value(record, index)) = {};
  }
  return static_cast<std::size_t>(std::count(kept.begin(), kept.end(), false));
}

// Answers whether the record can stay.
bool trim_references(const Model& model, const Table& table, void* record, std::size_t& references) {
  bool stays = true;
  for (const Field& field : table.fields) {
    if (field.type != Type::record && field.type != Type::reference) continue;
    std::vector<bool> kept(field.size(record), true);
    for (std::size_t index = 0; index < kept.size(); ++index) {
      void* const value = field.value(record, index);
      kept[index] = field.type == Type::record
                        ? trim_references(model, *field.record, value, references)
                        : leads_somewhere(model, field, source::leaf<source::Reference>(value));
    }
    if (field.shape == Shape::dated) {
      references += empty_where(field, record, kept);
      continue;
    }
    const std::size_t gone = keep_where(field, record, kept);
    references += gone;
    // What is placed in a unit goes with it, also where it need not be placed in one.
    const bool needed = field.marks.required || (field.marks.places_in_unit && &table != &Unit::table);
    if (gone > 0 && needed && (field.shape == Shape::one || field.size(record) == 0)) stays = false;
  }
  return stays;
}

}  // namespace

// A record that goes may leave others without a reference, so until nothing changes.
void trim_references(Model& model, LeftOut& left_out) {
  for (bool changed = true; changed;) {
    changed = false;
    for (const Kind& kind : all_kinds) {
      std::vector<bool> kept(kind.records.size(&model));
      for (std::size_t index = 0; index < kept.size(); ++index) {
        kept[index] = trim_references(model, *kind.records.record, kind.records.value(&model, index),
                                      left_out.references);
      }
      if (keep_where(kind.records, &model, kept) > 0) changed = true;
    }
  }
  source::Given<source::Reference>& main = model.site.main_framework;
  if (main && !find(model.frameworks, main->id)) main = {};
}

void trim_links(Model& model, const LinkNames& before, std::string_view framework, LeftOut& left_out) {
  LinkNames gone = before;
  for (const std::string& name : link_names(model)) gone.erase(name);
  if (gone.empty()) return;
  for (const Kind& kind : all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      source::for_each_leaf(
          *kind.records.record, kind.records.value(&model, index), [&](const Field& field, void* value) {
            if (field.type != Type::markdown) return;
            auto& markdown = source::leaf<source::Markdown>(value);
            if (!markdown) return;
            for (auto& version : markdown.value->versions)
              version.text = without_links_to(gone, framework, version.text, left_out.references);
          });
    }
  }
}

}  // namespace model
