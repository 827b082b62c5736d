#include "html/hole.h"

namespace html {
namespace {

bool in_address(const Context& context) {
  return in_attribute(context) && attribute_kind(context) == AttributeKind::address;
}

// An address comes first, or behind a relative literal that leaves no scheme and no host to be made: "../",
// "#".
bool address_may_follow(const Context& context) {
  if (context.hole_in_value) return false;
  if (context.value.empty()) return true;
  const std::size_t end = context.value.find_first_of(":/?#\\");
  return end != std::string::npos && context.value[end] != ':' &&
         context.value.find('\\') == std::string::npos && !context.value.starts_with('/');
}

}  // namespace

std::optional<Refusal> refusal_of_any(const Context& context) {
  switch (context.region) {
    case Region::text:
    case Region::title:
      return std::nullopt;
    case Region::raw:
      return Refusal{"template-hole-in-script", context.element};
    case Region::declaration:
    case Region::comment:
      return Refusal{"template-hole-in-comment", {}};
    case Region::before_value:
    case Region::unquoted:
      return Refusal{"template-hole-unquoted", context.attribute};
    case Region::double_quoted:
    case Region::single_quoted:
      break;
    default:
      return Refusal{"template-hole-in-tag", context.element};
  }
  if (attribute_kind(context) != AttributeKind::forbidden) return std::nullopt;
  return Refusal{"template-hole-in-attribute", context.attribute};
}

std::optional<Refusal> refusal_of(Kind kind, const Context& context) {
  switch (kind) {
    case Kind::list:
      return Refusal{"template-list-as-text", {}};
    case Kind::flag:
      return Refusal{"template-flag-as-text", {}};
    case Kind::view:
    case Kind::optional:
      return Refusal{"template-group-as-text", {}};
    case Kind::html:
      if (context.region == Region::text) return std::nullopt;
      return Refusal{"template-html-here", {}};
    case Kind::text:
    case Kind::number:
      if (!in_address(context)) return std::nullopt;
      return Refusal{"template-text-as-address", context.attribute};
    case Kind::url:
      if (!in_address(context) || address_may_follow(context)) return std::nullopt;
      return Refusal{"template-address-not-first", context.attribute};
  }
  return std::nullopt;
}

bool in_attribute(const Context& context) {
  return context.region == Region::double_quoted || context.region == Region::single_quoted;
}

}  // namespace html
