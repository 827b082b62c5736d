#include "html/markdown.h"

#include <algorithm>
#include <array>

#include "html/markdown_limits.h"
#include "html/markdown_tree.h"
#include "html/markdown_writer.h"
#include "source/encoding.h"

namespace html {
namespace {

// Finds where things of the tree stand in the text.
class Places {
 public:
  Places(std::string_view text, source::Place start) : text_(text), start_(start), lines_(text, start) {
    for (std::size_t at = 0; at != std::string_view::npos && at <= text.size();) {
      line_starts_.push_back(at);
      const std::size_t end = text.find('\n', at);
      at = end == std::string_view::npos ? end : end + 1;
    }
  }

  source::Place at(std::size_t offset) const {
    source::Place place = lines_.place(offset);
    place.column += start_.column - 1;
    return place;
  }

  // The offset of a link, image or tag that begins with `opening`, and goes on with `following` if no
  // character of it was escaped. Where cmark-gfm's own position does not show it (behind hard breaks and
  // definitions it counts lines wrong), the next one behind the one before is taken.
  std::size_t find(const MarkdownEvent& event, std::string_view opening, std::string_view following = {}) {
    const std::string whole = std::string(opening) + std::string(following);
    auto offset = find_exactly(event, whole);
    if (!offset) offset = find_exactly(event, opening);
    if (offset) from_ = *offset + opening.size();
    return offset.value_or(claimed(event));
  }

 private:
  std::optional<std::size_t> find_exactly(const MarkdownEvent& event, std::string_view opening) const {
    const std::size_t offset = claimed(event);
    if (offset >= from_ && text_.substr(offset).starts_with(opening)) return offset;
    const std::size_t next = text_.find(opening, from_);
    return next == std::string_view::npos ? std::nullopt : std::optional(next);
  }

  std::size_t claimed(const MarkdownEvent& event) const {
    if (event.line == 0 || event.line > line_starts_.size()) return 0;
    return std::min(line_starts_[event.line - 1] + event.column - 1, text_.size());
  }

  std::string_view text_;
  source::Place start_;
  source::LineIndex lines_;
  std::vector<std::size_t> line_starts_;
  std::size_t from_ = 0;
};

std::string lower_scheme(std::string_view destination) {
  std::string scheme(destination.substr(0, std::min(destination.find(':'), destination.size())));
  std::ranges::transform(scheme, scheme.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return scheme;
}

bool leaves_the_site(std::string_view destination) {
  constexpr std::array<std::string_view, 2> schemes{"http", "https"};
  return destination.starts_with("//") ||
         std::ranges::find(schemes, lower_scheme(destination)) != schemes.end();
}

// What neither this program can show safely nor a resolver could make sense of.
bool may_never_be_linked(std::string_view destination) {
  constexpr std::array<std::string_view, 5> refused{"javascript", "vbscript", "data", "file", "blob"};
  constexpr std::array<std::string_view, 3> known{"http", "https", "mailto"};
  if (destination.starts_with("//") || destination.starts_with("\\")) return true;
  if (destination.find(':') == std::string_view::npos) return false;
  const std::string scheme = lower_scheme(destination);
  if (std::ranges::find(known, scheme) != known.end()) return !checked_url(destination);
  // "java script:" and the like: browsers drop what stands between the letters.
  std::string letters;
  std::ranges::copy_if(scheme, std::back_inserter(letters), [](char letter) { return letter > ' '; });
  return std::ranges::find(refused, letters) != refused.end();
}

bool is_its_own_text(const MarkdownLink& link) {
  return link.destination == link.text || link.destination == "http://" + link.text ||
         link.destination == "mailto:" + link.text;
}

bool is_comment(std::string_view html) {
  html = html.substr(0, html.find_last_not_of(" \t\r\n") + 1);
  return html.starts_with("<!--") && html.find("-->") + 3 == html.size();
}

// `<b>…</b>` is one slip, not two.
bool is_worth_a_word(const MarkdownEvent& event) {
  const bool html = event.kind == MarkdownKind::html_inline || event.kind == MarkdownKind::html_block;
  return html && !event.text.starts_with("</") && !is_comment(event.text);
}

std::vector<MarkdownLink> links_in(const MarkdownTree& tree, Places& places) {
  std::vector<MarkdownLink> links;
  for (std::size_t at = 0; at < tree.events.size(); ++at) {
    const MarkdownEvent& event = tree.events[at];
    const bool is_image = event.kind == MarkdownKind::image;
    if (!event.begins || (!is_image && event.kind != MarkdownKind::link)) continue;
    MarkdownLink link{
        .destination = std::string(event.text), .is_image = is_image, .text = words_of(tree, at), .at = {}};
    if (!is_image && is_its_own_text(link)) continue;
    const MarkdownEvent& first = tree.events[at + 1];
    const std::string_view following = first.kind == MarkdownKind::text ? first.text : std::string_view();
    link.at = places.at(places.find(event, is_image ? "![" : "[", following));
    links.push_back(std::move(link));
  }
  return links;
}

void report_links(const std::vector<MarkdownLink>& links, source::Diagnostics& diagnostics) {
  for (const MarkdownLink& link : links) {
    if (link.is_image && leaves_the_site(link.destination)) {
      diagnostics.report("markdown-image-from-outside", link.at, {link.destination});
    } else if (may_never_be_linked(link.destination)) {
      diagnostics.report("markdown-address", link.at, {link.destination});
    }
  }
}

void report_html(const MarkdownTree& tree, Places places, source::Diagnostics& diagnostics) {
  for (const MarkdownEvent& event : tree.events) {
    if (!is_worth_a_word(event)) continue;
    const std::string_view opening = event.text.substr(event.text.find('<')).substr(0, event.text.find('\n'));
    diagnostics.report("markdown-html", places.at(places.find(event, opening)));
  }
}

// No short text without references can swell over the limit, and most texts are short.
bool might_swell(std::string_view text) {
  return text.size() > 8 * 1024 || text.find("]:") != std::string_view::npos;
}

void report_swelling(const MarkdownTree& tree, std::string_view text, source::Place start,
                     source::Diagnostics& diagnostics) {
  const std::size_t largest = largest_html(text);
  MarkdownPage page;
  const MarkdownOptions options{
      .table_label = "Tabell", .table_class = {}, .resolve_link = checked_url, .resolve_image = checked_url};
  if (write_markdown(tree, options, page, largest)) return;
  diagnostics.report("markdown-swells", start, {std::to_string(largest / 1024)});
}

Html as_written(std::string_view text) { return trusted_markup("<p>" + escape_text(text) + "</p>\n"); }

// Blocks end lines; cells are parted by a space.
void append_break(std::string& words, char between) {
  if (words.ends_with(' ')) words.pop_back();
  if (!words.empty() && words.back() != '\n') words += between;
}

}  // namespace

std::vector<MarkdownLink> check_markdown(std::string_view text, MarkdownSize size, source::Place start,
                                         source::Diagnostics& diagnostics) {
  Places places(text, start);
  if (auto excess = excess_of(text, size)) {
    diagnostics.report(excess->message, places.at(excess->offset), std::move(excess->arguments));
    return {};
  }
  const bool plain = text.find('<') == std::string_view::npos && text.find('[') == std::string_view::npos;
  if (plain && !might_swell(text)) return {};
  const MarkdownTree tree = parse_markdown(text);
  report_html(tree, places, diagnostics);
  std::vector<MarkdownLink> links = links_in(tree, places);
  report_links(links, diagnostics);
  if (might_swell(text)) report_swelling(tree, text, start, diagnostics);
  return links;
}

std::vector<MarkdownLink> markdown_links(std::string_view text, source::Place start) {
  if (text.find('[') == std::string_view::npos || excess_of(text, MarkdownSize::page)) return {};
  Places places(text, start);
  return links_in(parse_markdown(text), places);
}

std::string plain_text(std::string_view text) {
  if (excess_of(text, MarkdownSize::page)) return std::string(text);
  const MarkdownTree tree = parse_markdown(text);
  std::string words;
  for (const MarkdownEvent& event : tree.events) {
    switch (event.kind) {
      case MarkdownKind::text:
      case MarkdownKind::code:
        words += event.text;
        break;
      case MarkdownKind::code_block:
        words += event.title;
        break;
      case MarkdownKind::soft_break:
        words += ' ';
        break;
      case MarkdownKind::table_cell:
        append_break(words, ' ');
        break;
      case MarkdownKind::line_break:
      case MarkdownKind::heading:
      case MarkdownKind::item:
      case MarkdownKind::table_head:
      case MarkdownKind::table_row:
      case MarkdownKind::paragraph:
        append_break(words, '\n');
        break;
      default:
        break;
    }
  }
  return words.substr(0, words.find_last_not_of(" \n") + 1);
}

namespace {

RenderedMarkdown rendered(std::string_view text, MarkdownSize size, const MarkdownOptions& options,
                          MarkdownPage& page, const TermLinks* terms) {
  if (!excess_of(text, size)) {
    if (auto written = write_markdown(parse_markdown(text), options, page, largest_html(text), terms))
      return *std::move(written);
  }
  return {as_written(text), {}};
}

}  // namespace

RenderedMarkdown render_markdown(std::string_view text, MarkdownSize size, const MarkdownOptions& options,
                                 MarkdownPage& page) {
  return rendered(text, size, options, page, nullptr);
}

RenderedMarkdown render_markdown(std::string_view text, MarkdownSize size, const MarkdownOptions& options,
                                 MarkdownPage& page, const TermLinks& terms) {
  return rendered(text, size, options, page, &terms);
}

}  // namespace html
