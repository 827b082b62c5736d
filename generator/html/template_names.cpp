#include "html/template_names.h"

#include <algorithm>

#include "source/diagnostic.h"

namespace html {
namespace {

std::optional<std::size_t> member_index(const Type& type, std::string_view name) {
  if (type.kind != Kind::view) return std::nullopt;
  const auto members = type.members();
  const auto found = std::ranges::find(members, name, &Member::name);
  if (found == members.end()) return std::nullopt;
  return static_cast<std::size_t>(found - members.begin());
}

void add_names(std::vector<std::string_view>& names, const Type& type) {
  if (type.kind != Kind::view) return;
  for (const Member& member : type.members()) names.push_back(member.name);
}

void go_to(Meaning& meaning, Trail& trail, std::size_t member) {
  const Member& found = meaning.path.type->members()[member];
  meaning.accessors.push_back(found.address);
  meaning.path.type = found.type;
  trail.push_back(member);
}

}  // namespace

// The first part of the name: a field of the innermost row that has it, or the row itself.
bool Names::find_first(const TemplateName& name, Meaning& meaning, Trail& trail) const {
  if (name.parts.front() == "this") {
    meaning.path = {.scope = static_cast<std::uint32_t>(depth() - 1), .type = scopes_.back()};
    trail = {depth() - 1};
    if (depth() == 1) meaning.fault = NameFault::this_outside;
    return depth() > 1;
  }
  for (std::size_t scope = depth(); scope-- > 0;) {
    const auto member = member_index(*scopes_[scope], name.parts.front());
    if (!member) continue;
    meaning.path = {.scope = static_cast<std::uint32_t>(scope), .type = scopes_[scope]};
    trail = {scope};
    go_to(meaning, trail, *member);
    return true;
  }
  meaning.fault = NameFault::unknown;
  meaning.nearest = source::nearest(name.parts.front(), visible());
  return false;
}

// Passes through a value that may be absent.
bool Names::step(Meaning& meaning, Trail& trail, Presence presence) const {
  if (meaning.path.type->kind != Kind::optional) return true;
  if (presence == Presence::required && std::ranges::find(known_, trail) == known_.end()) {
    meaning.fault = NameFault::maybe_absent;
    return false;
  }
  meaning.optionals.push_back(trail);
  meaning.accessors.push_back(meaning.path.type->value);
  meaning.path.type = meaning.path.type->element;
  return true;
}

Meaning Names::meaning(const TemplateName& name, Presence presence) const {
  Meaning meaning;
  Trail trail;
  if (!find_first(name, meaning, trail)) return meaning;
  for (meaning.part = 1; meaning.part < name.parts.size(); ++meaning.part) {
    if (!step(meaning, trail, presence)) return meaning;
    if (meaning.path.type->kind != Kind::view) {
      meaning.fault = NameFault::has_no_fields;
      return meaning;
    }
    const auto member = member_index(*meaning.path.type, name.parts[meaning.part]);
    if (!member) {
      std::vector<std::string_view> names;
      add_names(names, *meaning.path.type);
      meaning.fault = NameFault::unknown;
      meaning.nearest = source::nearest(name.parts[meaning.part], names);
      return meaning;
    }
    go_to(meaning, trail, *member);
  }
  if (presence == Presence::required) {
    step(meaning, trail, presence);
  } else if (meaning.path.type->kind == Kind::optional) {
    meaning.optionals.push_back(trail);
  }
  return meaning;
}

std::vector<std::string_view> Names::visible() const {
  std::vector<std::string_view> names;
  for (std::size_t scope = depth(); scope-- > 0;) add_names(names, *scopes_[scope]);
  return names;
}

std::size_t Names::know(const std::vector<Trail>& present) {
  const std::size_t before = known_.size();
  known_.insert(known_.end(), present.begin(), present.end());
  return before;
}

}  // namespace html
