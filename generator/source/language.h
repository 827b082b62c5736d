#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace source {

// The languages that Sirkel has interface texts for.
enum class Language { nb, nn, en };

inline constexpr std::array all_languages{Language::nb, Language::nn, Language::en};

constexpr std::string_view code(Language language) {
  constexpr std::array<std::string_view, 3> codes{"nb", "nn", "en"};
  return codes[static_cast<std::size_t>(language)];
}

constexpr std::optional<Language> language_of(std::string_view code_text) {
  for (const Language language : all_languages) {
    if (code(language) == code_text) return language;
  }
  return std::nullopt;
}

}  // namespace source
