#include "model/term.h"

#include <map>
#include <tuple>

#include "check/each_rule.h"

namespace check {
namespace {

struct Form {
  const model::Term* term = nullptr;
  source::Place at;
};
// By language and word.
using Forms = std::map<std::pair<source::Language, std::string>, Form>;

// As texts are searched: the first letter may be large or small. Letters beyond a to z are compared as they
// stand.
std::string folded(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] | 0x20);
  return text;
}

template <class Use>
void for_each_version(const source::Given<source::Text>& text, const Use& use) {
  if (!text) return;
  for (const source::Text::Version& version : text->versions) use(version);
}

}  // namespace

// A word of a text can lead to one term only.
void term_forms(const Input& input, Diagnostics& diagnostics) {
  Forms forms;
  const auto add = [&](const model::Term& term, const source::Given<source::Text>& text) {
    for_each_version(text, [&](const source::Text::Version& version) {
      const auto [first, is_new] =
          forms.try_emplace({version.language, folded(version.text)}, Form{&term, version.at});
      if (is_new || first->second.term == &term) return;
      diagnostics.report("term-form-taken", version.at, {version.text, term.id, first->second.term->id},
                         {first->second.at});
    });
  };
  for (const model::Term& term : input.model.terms) add(term, term.title);
  for (const model::Term& term : input.model.terms) {
    for (const auto& form : term.also) add(term, form);
  }
}

}  // namespace check
