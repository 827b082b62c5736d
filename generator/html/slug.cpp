#include <array>
#include <utility>

#include "html/markdown.h"

namespace html {
namespace {

// Letters of the languages that are written in Norway, and accents that names bring along.
constexpr std::pair<std::string_view, std::string_view> folds[] = {
    {"æ", "ae"}, {"ø", "o"}, {"å", "a"}, {"š", "s"},  {"đ", "d"}, {"ŋ", "n"},  {"ŧ", "t"}, {"č", "c"},
    {"ž", "z"},  {"á", "a"}, {"à", "a"}, {"â", "a"},  {"ä", "a"}, {"ã", "a"},  {"é", "e"}, {"è", "e"},
    {"ê", "e"},  {"ë", "e"}, {"í", "i"}, {"ì", "i"},  {"î", "i"}, {"ï", "i"},  {"ó", "o"}, {"ò", "o"},
    {"ô", "o"},  {"ö", "o"}, {"õ", "o"}, {"ú", "u"},  {"ù", "u"}, {"û", "u"},  {"ü", "u"}, {"ý", "y"},
    {"ÿ", "y"},  {"ç", "c"}, {"ñ", "n"}, {"ß", "ss"}, {"ð", "d"}, {"þ", "th"}, {"ł", "l"}, {"ń", "n"},
    {"ś", "s"},  {"ź", "z"}, {"ż", "z"}, {"Æ", "ae"}, {"Ø", "o"}, {"Å", "a"},  {"Š", "s"}, {"Đ", "d"},
    {"Ŋ", "n"},  {"Ŧ", "t"}, {"Č", "c"}, {"Ž", "z"},  {"Á", "a"}, {"À", "a"},  {"Â", "a"}, {"Ä", "a"},
    {"É", "e"},  {"È", "e"}, {"Ê", "e"}, {"Ë", "e"},  {"Í", "i"}, {"Ó", "o"},  {"Ò", "o"}, {"Ô", "o"},
    {"Ö", "o"},  {"Ú", "u"}, {"Ü", "u"}, {"Ý", "y"},  {"Ç", "c"}, {"Ñ", "n"},
};

std::string_view folded(std::string_view character) {
  for (const auto& [letter, fold] : folds) {
    if (letter == character) return fold;
  }
  return {};
}

// All letters of the table are two bytes long.
std::string_view two_byte_character(std::string_view text, std::size_t at) {
  const bool leads = (static_cast<unsigned char>(text[at]) & 0xe0) == 0xc0;
  return leads ? text.substr(at, 2) : std::string_view();
}

bool is_plain(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'); }

}  // namespace

std::string slug(std::string_view text) {
  constexpr std::string_view combining_marks = "\xcc\xcd";  // U+0300 to U+036F begin so: they join no words
  std::string result;
  bool gap = false;
  const auto add = [&](std::string_view letters) {
    if (gap && !result.empty()) result += '-';
    gap = false;
    result += letters;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char letter =
        text[at] >= 'A' && text[at] <= 'Z' ? static_cast<char>(text[at] - 'A' + 'a') : text[at];
    if (is_plain(letter)) {
      add({&letter, 1});
      continue;
    }
    const std::string_view character = two_byte_character(text, at);
    const std::string_view fold = folded(character);
    if (!character.empty()) ++at;
    if (!fold.empty()) {
      add(fold);
    } else if (character.empty() || combining_marks.find(character.front()) == std::string_view::npos) {
      gap = true;
    }
  }
  return result.empty() ? "del" : result;
}

}  // namespace html
