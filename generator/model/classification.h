#pragma once

#include <array>

#include "source/field.h"

namespace model {

// How widely something may be shown; the stricter is the greater. (domain: Åpen < Intern < Fortrolig <
// Strengt fortrolig)
enum class Classification { open, internal, confidential, strictly_confidential };

inline constexpr std::array<std::string_view, 4> classification_words{"open", "internal", "confidential",
                                                                      "strictly_confidential"};

constexpr std::span<const std::string_view> words_of(Classification) { return classification_words; }

inline constexpr source::Help classification_help{
    "Hvor følsomt innholdet er; strengere enn publikumet gjør at det utelates",
    "How sensitive the content is; what is stricter than the audience is left out"};

}  // namespace model
