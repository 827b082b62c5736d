#include "site/holder.h"

namespace site {
namespace {

struct Found {
  const model::Role* role = nullptr;
  const model::Unit* unit = nullptr;
};

Found find_holder(const Rendering& rendering, const source::Given<source::Reference>& owner) {
  if (!owner) return {};
  const auto [role, unit] = model::holder_of(owner->id);
  return {model::find(rendering.model().roles, role), model::find(rendering.model().units, unit)};
}

}  // namespace

std::optional<Holder> holder(Rendering& rendering, const source::Dated<source::Reference>& owner) {
  return holder(rendering, owner.latest());
}

std::optional<Holder> holder(Rendering& rendering, const source::Given<source::Reference>& owner) {
  const auto [role, unit] = find_holder(rendering, owner);
  if (!role) return std::nullopt;
  Holder result{.role = rendering.text(role->title)};
  if (unit) {
    result.unit = rendering.text(unit->title);
    result.unit_address = rendering.address("unit", unit->id);
  }
  return result;
}

std::string holder_text(Rendering& rendering, const source::Dated<source::Reference>& owner) {
  return holder_text(rendering, owner.latest());
}

std::string holder_text(Rendering& rendering, const source::Given<source::Reference>& owner) {
  const auto [role, unit] = find_holder(rendering, owner);
  if (!role) return {};
  return unit ? rendering.plain(role->title) + ", " + rendering.plain(unit->title)
              : rendering.plain(role->title);
}

}  // namespace site
