#include "model/mention.h"

#include "source/visit.h"

namespace model {

Mentions::Mentions(const Model& model) {
  for (const Kind& kind : all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      const Mention mention{&kind, index};
      source::for_each_leaf(*kind.records.record, kind.records.value_of(&model, index),
                            [&](const source::Field& field, const void* value) {
                              if (field.type != source::Type::reference) return;
                              if (field.marks.refers_to == "holder") return;
                              const auto& reference = source::leaf<source::Reference>(value);
                              if (!reference) return;
                              auto& list = by_target_[{std::string(field.marks.refers_to), reference->id}];
                              if (list.empty() || list.back() != mention) list.push_back(mention);
                            });
    }
  }
}

std::span<const Mention> Mentions::of(std::string_view kind, std::string_view id) const {
  const auto found = by_target_.find(std::pair<std::string, std::string>(kind, id));
  return found == by_target_.end() ? std::span<const Mention>() : found->second;
}

}  // namespace model
