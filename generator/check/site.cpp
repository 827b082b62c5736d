#include "model/site.h"

#include <map>

#include "check/each_rule.h"

namespace check {

// Public bodies must link to their accessibility statement from every site, intranets included.
// (domain § 5.1)
void accessibility_statement(const Input& input, Diagnostics& diagnostics) {
  const model::Site& site = input.model.site;
  if (site.accessibility_statement_url || site.place.file == source::Place::nowhere) return;
  diagnostics.report("no-accessibility-statement", site.place);
}

void site_languages(const Input& input, Diagnostics& diagnostics) {
  std::map<model::SiteLanguage, source::Place> met;
  for (const auto& language : input.model.site.languages) {
    if (!language) continue;
    const auto [first, is_new] = met.try_emplace(*language, language.at);
    if (is_new) continue;
    const auto word = model::site_language_words[static_cast<std::size_t>(*language)];
    diagnostics.report("language-twice", language.at, {std::string(word)}, {first->second});
  }
}

}  // namespace check
