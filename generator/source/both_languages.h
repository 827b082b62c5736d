#pragma once

#include <string>
#include <string_view>

#include "source/language.h"

namespace source {

// An argument of a message that is itself worded, as an example sentence is: the reader of the message sees
// the version in its language. One string, so that diagnostics are compared and carried like all others; the
// mark between the versions is a control character, which no text of an author has.
inline std::string in_both_languages(std::string_view nb, std::string_view en) {
  std::string both(nb);
  both += '\x1f';
  both += en;
  return both;
}

// The version of such an argument; any other one is the same in each language.
inline std::string_view in_language(std::string_view argument, Language language) {
  const std::size_t mark = argument.find('\x1f');
  if (mark == argument.npos) return argument;
  return language == Language::en ? argument.substr(mark + 1) : argument.substr(0, mark);
}

}  // namespace source
