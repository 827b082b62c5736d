#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "html/markdown.h"

namespace html {

// One way to write a term of a glossary. Lent.
struct TermForm {
  std::string_view text;  // "seriediagrammet", "ledelsens gjennomgang"
  std::size_t term = 0;   // which term it stands for; the caller counts them
};

// Finds terms in running text: whole words, the first letter large or small, the longest form first. Made in
// time linear in the forms; a search is linear in the text, whatever the number of terms.
class TermIndex {
 public:
  explicit TermIndex(std::vector<TermForm> forms);

  struct Match {
    std::size_t at = 0, length = 0;  // in bytes
    std::size_t term = 0;
  };
  // The first term from `from` on, which is not within a word.
  std::optional<Match> find(std::string_view text, std::size_t from) const;

 private:
  std::optional<Match> match_at(std::string_view text, std::size_t at, std::size_t word_end) const;

  std::vector<TermForm> forms_;      // in the order of their buckets, the longest first
  std::vector<std::size_t> starts_;  // of each bucket, and the end
};

struct TermLinks {
  const TermIndex& index;
  // Where a term leads, asked at each occurrence; empty: it is left as it is, since it was linked before.
  std::function<std::optional<Url>(std::size_t term)> address;
};

// As render_markdown, with terms as links: not in headings, links and code.
RenderedMarkdown render_markdown(std::string_view text, MarkdownSize size, const MarkdownOptions& options,
                                 MarkdownPage& page, const TermLinks& terms);

}  // namespace html
