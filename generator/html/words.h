#pragma once

#include <array>
#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "source/diagnostic.h"
#include "source/language.h"
#include "source/tree.h"

namespace html {

// A value for a placeholder: {"n", 3} or {"name", title}. Lent for the call.
struct WordArgument {
  std::string_view name;
  std::variant<std::string_view, long long> value;

  WordArgument(std::string_view placeholder, std::string_view text) : name(placeholder), value(text) {}
  WordArgument(std::string_view placeholder, std::integral auto number)
      : name(placeholder), value(static_cast<long long>(number)) {}
};

// One text of the interface.
struct Word {
  std::string key;    // "project.points"
  std::string other;  // "{n} punkter", and the only form where there is no plural
  std::string one;    // "{n} punkt"; used where n is 1
  bool has_plural = false;
  bool fallback = false;                  // missing in this language: bokmål is shown
  std::vector<std::string> placeholders;  // sorted, each once
};

// The interface's texts in one language. Read-only once made; threads share it.
class Words {
 public:
  Words() = default;
  // Requires keys in rising order, each once.
  Words(source::Language language, std::vector<Word> words);

  source::Language language() const { return language_; }
  // Sorted by key. All languages have the same keys, so an index found in one holds in all.
  const std::vector<Word>& all() const { return words_; }
  std::optional<std::size_t> find(std::string_view key) const;

  // The text with its placeholders filled. Not escaped. Whole numbers are written in the language's form.
  // Requires that the key exists, that every placeholder has its argument, and a number `n` where the text
  // has a plural: words that code uses and that are not there are our own mistake.
  std::string text(std::string_view key, std::initializer_list<WordArgument> arguments = {}) const;
  std::string text(std::size_t index, std::span<const WordArgument> arguments) const;

  // How many texts are missing in this language and are shown in bokmål.
  std::size_t fallbacks() const;

 private:
  source::Language language_ = source::Language::nb;
  std::vector<Word> words_;
};

// "1 234" (no-break space) in nb and nn, "1,234" in en; minus is U+2212.
std::string whole_number(long long number, source::Language language);

struct AllWords {
  std::array<Words, source::all_languages.size()> by_language;

  const Words& in(source::Language language) const { return by_language[static_cast<std::size_t>(language)]; }
};

// Reads <folder>words/nb.yaml, nn.yaml and en.yaml of each folder. Of folders that hold the same key the
// first one wins, so a theme comes before what Sirkel brings.
//   folders: as paths in the tree, with '/' at the end: {"templates/", "sirkel/templates/"}.
//   used: the languages that the site is built in; for these, texts that fall back are a warning.
// A file is a map; a value is a text, {one: …, other: …} or a map of such: `project: {points: …}` and
// `project.points: …` are the same. Reports what is malformed, keys that bokmål lacks, and placeholders that
// differ from bokmål's.
AllWords read_words(const source::Tree& tree, std::span<const std::string_view> folders,
                    std::span<const source::Language> used, source::Diagnostics& diagnostics);

}  // namespace html
