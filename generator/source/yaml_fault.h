#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace source {

class Diagnostics;
class LineIndex;

// Why a file could not be read as YAML, and what stood before: what is needed to tell the author in
// words of their own. Offsets are bytes of the text.
struct YamlFailure {
  std::string_view reason;  // the parser's own words
  std::size_t offset = 0;
  std::size_t begun = 0;                    // where that began which could not be read
  std::optional<std::size_t> last_text;     // where the last text before began
  bool last_text_is_value = false;          // not a key
  std::optional<std::size_t> open_bracket;  // the innermost `[` or `{` that is still open
};

// What may be mended in the text so that reading can go on: the characters from `first` to `last`
// that are equal to `taken_for_text` are meant as text.
struct YamlRepair {
  std::size_t first = 0;
  std::size_t last = 0;
  char taken_for_text = ':';
};

// Reports why reading failed. Answers how to go on, or nullopt where that cannot be told.
std::optional<YamlRepair> report_failure(const YamlFailure& failure, std::string_view text,
                                         const LineIndex& lines, Diagnostics& diagnostics);

// Puts a letter in the place of each character that the repair takes for text. Answers whether there was one.
bool mend(std::string& text, const YamlRepair& repair);

// The offset behind the quote that closes the one at `start`; npos if it never closes.
std::size_t end_of_quoted(std::string_view text, std::size_t start);

// A text that a value of its own can be put into quotes: "Mål: 30 dager", or 'a "b": c'.
std::string in_quotes(std::string_view text);

}  // namespace source
