#pragma once

#include <fmt/format.h>

#include <string>

#include "source/diagnostic.h"

namespace source {

// What the diagnostics say, for comparison word for word: "3:1 the text" and, below it, "    the hint".
inline std::string messages(Diagnostics diagnostics, Language language) {
  diagnostics.sort();
  std::string result;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    result +=
        fmt::format("{}:{} {}\n", diagnostic.at.line, diagnostic.at.column, text_of(diagnostic, language));
    const std::string hint = hint_of(diagnostic, language);
    if (!hint.empty()) result += fmt::format("    {}\n", hint);
  }
  return result;
}

inline std::string message_of(std::string_view id, std::vector<std::string> arguments, Language language) {
  Diagnostics diagnostics;
  diagnostics.report(id, {0, 1, 1}, std::move(arguments));
  return messages(std::move(diagnostics), language).substr(4);
}

}  // namespace source
