#include <algorithm>
#include <cassert>
#include <map>

#include "html/words.h"
#include "source/yaml.h"

namespace html {
namespace {

// What one language's files hold.
struct Found {
  Word word;
  source::Place key_place;
};

using FoundWords = std::map<std::string, Found, std::less<>>;

struct FoundLanguage {
  FoundWords words;
  source::Place file;  // of the first file; nowhere if there is none
};

using FoundLanguages = std::array<FoundLanguage, source::all_languages.size()>;

FoundLanguage& in(FoundLanguages& languages, source::Language language) {
  return languages[static_cast<std::size_t>(language)];
}

std::string joined(const std::vector<std::string>& texts) {
  std::string result;
  for (const std::string& text : texts) result += (result.empty() ? "" : ", ") + text;
  return result;
}

std::vector<std::string> sorted_once(std::vector<std::string> texts) {
  std::ranges::sort(texts);
  const auto repeated = std::ranges::unique(texts);
  texts.erase(repeated.begin(), repeated.end());
  return texts;
}

bool is_placeholder_name(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
  });
}

// The names in {braces}; nullopt if one is malformed.
std::optional<std::vector<std::string>> placeholders(std::string_view text) {
  std::vector<std::string> names;
  for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos) return std::nullopt;
    const std::string_view name = text.substr(open + 1, close - open - 1);
    if (!is_placeholder_name(name)) return std::nullopt;
    names.emplace_back(name);
  }
  return sorted_once(std::move(names));
}

// Reads one file into the words of its language; what is there already, from a folder that comes first,
// stays.
class FileReader {
 public:
  FileReader(FoundWords& words, source::Diagnostics& diagnostics)
      : words_(words), diagnostics_(diagnostics) {}

  void read(source::Node root) {
    if (root.kind() == source::NodeKind::map) return read_group("", root);
    diagnostics_.report("words-not-a-map", root.place());
  }

  void take_over() { words_.merge(own_); }

 private:
  void read_group(const std::string& prefix, source::Node group) {
    for (const auto& [key, key_place, value] : group.entries()) {
      const std::string whole_key = prefix.empty() ? std::string(key) : prefix + "." + std::string(key);
      if (value.kind() == source::NodeKind::map && !value.find("one")) {
        read_group(whole_key, value);
      } else {
        read_word(whole_key, key_place, value);
      }
    }
  }

  void read_word(const std::string& key, source::Place key_place, source::Node value) {
    Word word{.key = key, .other = {}, .one = {}, .placeholders = {}};
    const bool good =
        value.kind() == source::NodeKind::map ? read_plural(word, value) : read_form(word, word.other, value);
    if (!good) return;
    const auto [at, added] = own_.try_emplace(key, Found{std::move(word), key_place});
    if (!added) diagnostics_.report("words-repeated", key_place, {key}, {at->second.key_place});
  }

  bool read_plural(Word& word, source::Node forms) {
    const auto other = forms.find("other");
    if (!other || forms.size() != 2) {
      diagnostics_.report("words-plural-malformed", forms.place(), {word.key});
      return false;
    }
    word.has_plural = true;
    if (!read_form(word, word.other, *other)) return false;
    Word of_one{.key = word.key, .other = {}, .one = {}, .placeholders = {}};
    if (!read_form(of_one, word.one, *forms.find("one"))) return false;
    word.placeholders.push_back("n");
    word.placeholders = sorted_once(std::move(word.placeholders));
    if (std::ranges::includes(word.placeholders, of_one.placeholders)) return true;
    diagnostics_.report("words-placeholders-of-one", forms.find("one")->place(),
                        {word.key, joined(of_one.placeholders), joined(word.placeholders)});
    return false;
  }

  bool read_form(Word& word, std::string& form, source::Node value) {
    if (value.kind() != source::NodeKind::scalar || value.absent()) {
      diagnostics_.report("words-no-text", value.place(), {word.key});
      return false;
    }
    form = value.text();
    auto names = placeholders(form);
    if (!names) {
      diagnostics_.report("words-placeholder-malformed", value.place(), {word.key});
      return false;
    }
    word.placeholders = std::move(*names);
    return true;
  }

  FoundWords& words_;
  FoundWords own_;
  source::Diagnostics& diagnostics_;
};

void read_file(FoundLanguage& language, const source::Tree& tree, std::uint32_t file,
               source::Diagnostics& diagnostics) {
  if (language.file.file == source::Place::nowhere) language.file = {.file = file};
  const auto document =
      source::read_yaml(tree.file(file).text, {.file = file, .line = 1, .column = 1}, diagnostics);
  if (!document) return;
  FileReader reader(language.words, diagnostics);
  reader.read(document->root());
  reader.take_over();
}

// "templates/words/nb.yaml" → "nb"; empty for what is no file of words.
std::string_view file_language(std::string_view path, std::string_view folder) {
  constexpr std::string_view subfolder = "words/";
  constexpr std::string_view ending = ".yaml";
  if (!path.starts_with(folder) || !path.substr(folder.size()).starts_with(subfolder) ||
      !path.ends_with(ending))
    return {};
  path.remove_prefix(folder.size() + subfolder.size());
  path.remove_suffix(std::min(path.size(), ending.size()));
  return path;
}

FoundLanguages read_files(const source::Tree& tree, std::span<const std::string_view> folders,
                          source::Diagnostics& diagnostics) {
  FoundLanguages languages;
  for (const std::string_view folder : folders) {
    for (std::uint32_t file = 0; file < tree.files().size(); ++file) {
      const std::string_view code = file_language(tree.file(file).path, folder);
      if (code.empty()) continue;
      if (const auto language = source::language_of(code)) {
        read_file(in(languages, *language), tree, file, diagnostics);
      } else {
        diagnostics.report("words-unknown-language", source::Place{.file = file}, {std::string(code)});
      }
    }
  }
  return languages;
}

// Where bokmål has no text, one from another language keeps templates going; the missing one was reported.
void report_not_in_bokmal(FoundLanguages& languages, source::Diagnostics& diagnostics) {
  FoundWords& bokmal = in(languages, source::Language::nb).words;
  for (const source::Language language : {source::Language::nn, source::Language::en}) {
    for (const auto& [key, found] : in(languages, language).words) {
      if (bokmal.contains(key)) continue;
      diagnostics.report("words-not-in-bokmal", found.key_place, {key, std::string(source::code(language))});
      bokmal.emplace(key, found);
    }
  }
}

void add_count(Word& word) {
  if (!word.has_plural) word.one = word.other;
  word.has_plural = true;
  word.placeholders.push_back("n");
  word.placeholders = sorted_once(std::move(word.placeholders));
}

// A text that has a plural in one language has it in all: whoever uses it must give a number.
void spread_plurals(FoundLanguages& languages) {
  for (auto& [key, bokmal] : in(languages, source::Language::nb).words) {
    const bool plural = std::ranges::any_of(languages, [&](const FoundLanguage& language) {
      const auto found = language.words.find(key);
      return found != language.words.end() && found->second.word.has_plural;
    });
    if (!plural) continue;
    for (FoundLanguage& language : languages) {
      const auto found = language.words.find(key);
      if (found != language.words.end()) add_count(found->second.word);
    }
  }
}

void report_other_placeholders(FoundLanguages& languages, source::Diagnostics& diagnostics) {
  for (const auto& [key, bokmal] : in(languages, source::Language::nb).words) {
    for (const source::Language language : {source::Language::nn, source::Language::en}) {
      const auto found = in(languages, language).words.find(key);
      if (found == in(languages, language).words.end()) continue;
      const Word& word = found->second.word;
      if (word.placeholders == bokmal.word.placeholders) continue;
      diagnostics.report("words-placeholders-differ", found->second.key_place,
                         {key, joined(word.placeholders), joined(bokmal.word.placeholders)},
                         {bokmal.key_place});
    }
  }
}

Words words_in(FoundLanguages& languages, source::Language language) {
  std::vector<Word> words;
  const FoundWords& own = in(languages, language).words;
  for (const auto& [key, bokmal] : in(languages, source::Language::nb).words) {
    const auto found = own.find(key);
    words.push_back(found == own.end() ? bokmal.word : found->second.word);
    words.back().fallback = found == own.end();
  }
  return {language, std::move(words)};
}

void report_fallbacks(const Words& words, source::Place file, source::Diagnostics& diagnostics) {
  constexpr std::size_t most_named = 5;
  if (words.fallbacks() == 0) return;
  std::vector<std::string> missing;
  for (const Word& word : words.all()) {
    if (word.fallback && missing.size() < most_named) missing.push_back(word.key);
  }
  diagnostics.report("words-fall-back", file,
                     {std::to_string(words.fallbacks()), std::string(source::code(words.language())),
                      joined(missing) + (words.fallbacks() > most_named ? " …" : "")});
}

}  // namespace

AllWords read_words(const source::Tree& tree, std::span<const std::string_view> folders,
                    std::span<const source::Language> used, source::Diagnostics& diagnostics) {
  FoundLanguages languages = read_files(tree, folders, diagnostics);
  if (in(languages, source::Language::nb).file.file == source::Place::nowhere) {
    diagnostics.report("words-no-bokmal", {});
  }
  report_not_in_bokmal(languages, diagnostics);
  spread_plurals(languages);
  report_other_placeholders(languages, diagnostics);
  AllWords all;
  for (const source::Language language : source::all_languages) {
    Words words = words_in(languages, language);
    if (std::ranges::find(used, language) != used.end()) {
      report_fallbacks(words, in(languages, language).file, diagnostics);
    }
    all.by_language[static_cast<std::size_t>(language)] = std::move(words);
  }
  return all;
}

}  // namespace html
