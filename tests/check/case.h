#pragma once

#include <cassert>
#include <map>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/rules.h"
#include "sound_site.h"

namespace check {

// A slip made in one file of the sound site.
struct Edit {
  const char* path;  // null: no more edits
  const char* from;  // what stands there once; null: the whole file, which need not be there yet
  const char* to;    // null: the file is taken out
};

struct Case {
  const char* name;
  Edit edits[4];
  std::string_view nb;  // all that is printed, in bokmål and in English
  std::string_view en;
};

inline void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

inline source::Tree site_with(std::span<const Edit> edits) {
  auto texts = sound_site;
  for (const Edit& edit : edits) {
    if (!edit.path) break;
    if (!edit.to) {
      texts.erase(edit.path);
    } else if (!edit.from) {
      texts[edit.path] = edit.to;
    } else {
      std::string& text = texts.at(edit.path);
      const std::size_t at = text.find(edit.from);
      assert(at != std::string::npos && "the sound site does not have what the case changes");
      text.replace(at, std::string_view(edit.from).size(), edit.to);
    }
  }
  std::vector<source::File> files;
  for (const auto& [path, text] : texts) files.push_back({path, text});
  return source::Tree(std::move(files));
}

// Everything that reading and checking says of a site, on the last day of October 2026.
inline source::Diagnostics diagnostics_of(const source::Tree& tree) {
  source::Diagnostics diagnostics;
  const model::Model model = model::read_model(tree, diagnostics);
  const source::Date as_of{std::chrono::year(2026), std::chrono::October, std::chrono::day(31)};
  check({tree, model, as_of}, diagnostics);
  return diagnostics;
}

inline std::string printed(const source::Tree& tree, source::Language language,
                           source::MessageFormat as = source::MessageFormat::text) {
  std::string result;
  const source::Diagnostics diagnostics = diagnostics_of(tree);
  for (const source::Diagnostic& diagnostic : diagnostics.all()) {
    result += source::format(diagnostic, tree, language, as);
  }
  return result;
}

}  // namespace check
