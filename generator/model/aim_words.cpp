#include "model/aim_words.h"

#include <algorithm>
#include <array>

namespace model {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool is_vague(std::string_view word) {
  constexpr std::array<std::string_view, 40> vague{
      "bedre",    "betre",        "beste",     "god",         "gode",     "godt",       "økt",
      "økte",     "øke",          "auka",      "auke",        "styrke",   "styrket",    "styrka",
      "styrkje",  "forbedre",     "forbedret", "forbetre",    "forbetra", "forbedring", "forbetring",
      "heve",     "løfte",        "optimal",   "optimalt",    "better",   "best",       "good",
      "improve",  "improved",     "improving", "improvement", "increase", "increased",  "strengthen",
      "stronger", "strengthened", "enhance",   "enhanced",    "optimise"};
  return std::ranges::find(vague, word) != vague.end();
}

}  // namespace

// Letters beyond ASCII are two bytes; of those only Æ, Ø and Å have a small form that matters here (C3 86,
// C3 98, C3 85).
std::vector<std::string> words_in_small_letters(std::string_view text) {
  std::vector<std::string> words(1);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char letter = text[at];
    const bool beyond_ascii = static_cast<unsigned char>(letter) >= 0x80;
    if (letter >= 'A' && letter <= 'Z') {
      words.back() += static_cast<char>(letter | 0x20);
    } else if (letter == '\xC3' && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) <= 0x9E) {
      words.back() += letter;
      words.back() += static_cast<char>(text[++at] + 0x20);
    } else if (beyond_ascii || is_digit(letter) || (letter >= 'a' && letter <= 'z')) {
      words.back() += letter;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::string first_vague_word(std::string_view text) {
  for (std::string& word : words_in_small_letters(text)) {
    if (is_vague(word)) return std::move(word);
  }
  return {};
}

}  // namespace model
