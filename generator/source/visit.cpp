#include "source/visit.h"

namespace source {

bool has_value(const Field& field, const void* value) {
  switch (field.type) {
    case Type::text:
      return bool(leaf<Text>(value));
    case Type::markdown:
      return bool(leaf<Markdown>(value));
    case Type::plain:
      return bool(leaf<std::string>(value));
    case Type::date:
      return bool(leaf<Date>(value));
    case Type::moment:
      return bool(leaf<Moment>(value));
    case Type::number:
      return bool(leaf<double>(value));
    case Type::count:
      return bool(leaf<int>(value));
    case Type::flag:
      return bool(leaf<bool>(value));
    case Type::word:
      return field.has_word(value);
    case Type::reference:
      return bool(leaf<Reference>(value));
    case Type::address:
      return bool(leaf<Address>(value));
    case Type::file:
      return bool(leaf<FileName>(value));
    case Type::record:
      return true;
  }
  return false;
}

}  // namespace source
