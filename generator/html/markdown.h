#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "html/html.h"
#include "source/diagnostic.h"
#include "source/place.h"

namespace html {

// Markdown as GitHub has it: CommonMark with tables, strikethrough and bare addresses. No raw HTML, no
// footnotes. All functions may run on several threads. Their only lock is the one that cmark-gfm needs.

enum class MarkdownSize { fragment, page };  // at most 64 KiB, 256 KiB

struct MarkdownLink {
  std::string destination;  // as written: "project:falls", "chart.png", "https://…"
  bool is_image = false;
  std::string text;  // what the reader sees; of an image the alternative text
  source::Place at;  // of the '[' or '!'

  bool operator==(const MarkdownLink&) const = default;
};

// Reports what keeps a text from being shown as meant: too large, a line with more than 100 '|', a table or
// nesting that swells out of proportion, HTML (left out), addresses that no link may have, images from other
// sites.
//   start: of the text's first character. Lines that follow are taken to begin in the same column, as those
//   of a YAML block do.
// Answers the text's links, as markdown_links does: taking a text apart is what costs, and this does it once.
std::vector<MarkdownLink> check_markdown(std::string_view text, MarkdownSize size, source::Place start,
                                         source::Diagnostics& diagnostics);

// Links and images in the order of the text, without addresses that are their own text ("www.fhi.no",
// <https://…>). None of a text that is over the limits.
std::vector<MarkdownLink> markdown_links(std::string_view text, source::Place start);

// The words alone, blocks separated by a line feed. Raw HTML is left out.
// One over the limits is given back as it was written.
std::string plain_text(std::string_view text);

// What several texts on one page share, so that ids and labels stay unique. One for each page.
struct MarkdownPage {
  std::map<std::string, int> ids;  // taken ids; put those of the template here with 1
  int tables = 0;
};

struct MarkdownHeading {
  int level = 0;  // as shown
  std::string id;
  std::string text;

  bool operator==(const MarkdownHeading&) const = default;
};

struct MarkdownOptions {
  int first_heading_level = 2;  // what '#' becomes; deeper ones follow without gaps, down to h6
  std::string table_label;      // "Tabell": tables are announced as "Tabell 1", "Tabell 2"; required
  std::string table_class;  // "ds-table"; none if empty. Cells get the class align-left, -center or -right.
  // Where a link leads that is not http, https, mailto or '#…'. Empty, or no function: its text is shown
  // without link.
  std::function<std::optional<Url>(std::string_view destination)> resolve_link;
  // What is to be said behind a link that leads somewhere, in plain words. Empty, or no function: nothing.
  std::function<std::string(std::string_view destination)> link_note = {};
  // For an image, as resolve_link; without address its alternative text is shown. Images are never loaded
  // from other sites.
  std::function<std::optional<Url>(std::string_view destination)> resolve_image;
};

struct RenderedMarkdown {
  Html html;
  std::vector<MarkdownHeading> headings;
};

// Requires a text that check_markdown has no errors for; one over the limits is shown as it was written.
RenderedMarkdown render_markdown(std::string_view text, MarkdownSize size, const MarkdownOptions& options,
                                 MarkdownPage& page);

// "Fall på sengepost" → "fall-pa-sengepost": a-z, 0-9, '-'; æ→ae, ø→o, å→a, š→s, đ→d, ŋ→n, ŧ→t, other accents
// off. Never empty: "del" where nothing is left.
std::string slug(std::string_view text);

}  // namespace html
