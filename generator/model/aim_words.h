#pragma once

#include <string>
#include <string_view>
#include <vector>

// The words of an aim's sentence.
namespace model {

// The words of a text in small letters, digits among them. Letters beyond ASCII are kept; Æ, Ø and Å become
// small too.
std::vector<std::string> words_in_small_letters(std::string_view text);

// The first word that promises something and measures nothing, in nb, nn or en ("bedre", "styrkje", "good");
// empty where there is none. In a sentence with a number it may be at its place ("øke fra 60 til 80").
std::string first_vague_word(std::string_view text);

}  // namespace model
