#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "html/markdown.h"

namespace html {

// What a text must keep to before cmark-gfm may see it. Measured with 0.29.0.gfm.6: its time grows with the
// square of the brackets and of the '@' in a paragraph, its tables fill short rows up to the length of their
// head, and every use of a reference copies the whole address.

struct MarkdownExcess {
  std::string_view message;  // of the catalogue
  std::size_t offset = 0;    // of what is too much
  std::vector<std::string> arguments;
};

// The first thing that is too much.
std::optional<MarkdownExcess> excess_of(std::string_view text, MarkdownSize size);

// How large the HTML of a text may become, in bytes.
std::size_t largest_html(std::string_view text);

}  // namespace html
