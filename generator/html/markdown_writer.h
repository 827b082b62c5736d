#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "html/markdown.h"
#include "html/markdown_tree.h"
#include "html/term_links.h"

namespace html {

// The tree as HTML; nullopt if it would be larger than `largest` bytes. Raw HTML is left out.
//   terms: null: none become links.
std::optional<RenderedMarkdown> write_markdown(const MarkdownTree& tree, const MarkdownOptions& options,
                                               MarkdownPage& page, std::size_t largest,
                                               const TermLinks* terms = nullptr);

// Where a link leads that needs no one to resolve it: http, https, mailto or a part of the page.
// nullopt for others, also for those that no link may have.
std::optional<Url> known_address(std::string_view destination);

// The words of what begins at an event, up to its end, on one line.
std::string words_of(const MarkdownTree& tree, std::size_t event);

}  // namespace html
