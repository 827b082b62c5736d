#pragma once

#include <string>
#include <string_view>

#include "html/words.h"

namespace site {

// What a file of an archived month is: "rapporten", "alt nettstedet viste, som data"; its path where that is
// all that is known.
std::string archived_file_name(const html::Words& words, std::string_view path);

// Whether it only makes the pages look as they did: style sheets, the font.
bool is_dress(std::string_view path);

// "812 kB", "1,4 MB": of 1000 bytes each, as file managers of today say.
std::string size_text(std::uint64_t bytes, source::Language language);

}  // namespace site
