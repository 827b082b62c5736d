#include "html/markdown_tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <mutex>
#include <utility>

namespace html {
namespace {

constexpr std::array extensions{"table", "strikethrough", "autolink"};

// cmark-gfm switches a table of special characters, which all parsers share, on and off while it reads
// inlines. Two at once give wrong HTML. This is the program's only lock; everything else of cmark-gfm runs
// beside it.
std::mutex finish_mutex;
std::once_flag registered;

struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

void free_document(void* document) { cmark_node_free(static_cast<cmark_node*>(document)); }

cmark_node* parsed(std::string_view text) {
  std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_VALIDATE_UTF8));
  for (const char* name : extensions) {
    cmark_syntax_extension* extension = cmark_find_syntax_extension(name);
    assert(extension != nullptr);
    cmark_parser_attach_syntax_extension(parser.get(), extension);
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  const std::lock_guard lock(finish_mutex);
  return cmark_parser_finish(parser.get());
}

std::string_view lent(const char* text) { return text == nullptr ? std::string_view() : text; }

// Extensions' kinds are numbers that cmark-gfm hands out when it starts; their names stay.
MarkdownKind extension_kind(cmark_node* node) {
  constexpr std::pair<std::string_view, MarkdownKind> kinds[] = {
      {"table", MarkdownKind::table},
      {"table_header", MarkdownKind::table_head},
      {"table_row", MarkdownKind::table_row},
      {"table_cell", MarkdownKind::table_cell},
      {"strikethrough", MarkdownKind::strikethrough}};
  const auto found = std::ranges::find(kinds, std::string_view(cmark_node_get_type_string(node)),
                                       &std::pair<std::string_view, MarkdownKind>::first);
  assert(found != std::end(kinds));
  return found->second;
}

MarkdownKind kind_of(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
      return MarkdownKind::document;
    case CMARK_NODE_BLOCK_QUOTE:
      return MarkdownKind::quote;
    case CMARK_NODE_LIST:
      return MarkdownKind::list;
    case CMARK_NODE_ITEM:
      return MarkdownKind::item;
    case CMARK_NODE_CODE_BLOCK:
      return MarkdownKind::code_block;
    case CMARK_NODE_HTML_BLOCK:
      return MarkdownKind::html_block;
    case CMARK_NODE_PARAGRAPH:
      return MarkdownKind::paragraph;
    case CMARK_NODE_HEADING:
      return MarkdownKind::heading;
    case CMARK_NODE_THEMATIC_BREAK:
      return MarkdownKind::rule;
    case CMARK_NODE_TEXT:
      return MarkdownKind::text;
    case CMARK_NODE_SOFTBREAK:
      return MarkdownKind::soft_break;
    case CMARK_NODE_LINEBREAK:
      return MarkdownKind::line_break;
    case CMARK_NODE_CODE:
      return MarkdownKind::code;
    case CMARK_NODE_HTML_INLINE:
      return MarkdownKind::html_inline;
    case CMARK_NODE_EMPH:
      return MarkdownKind::emphasis;
    case CMARK_NODE_STRONG:
      return MarkdownKind::strong;
    case CMARK_NODE_LINK:
      return MarkdownKind::link;
    case CMARK_NODE_IMAGE:
      return MarkdownKind::image;
    default:
      return extension_kind(node);
  }
}

bool is_tight(cmark_node* paragraph) {
  cmark_node* item = cmark_node_parent(paragraph);
  cmark_node* list = item == nullptr ? nullptr : cmark_node_parent(item);
  return list != nullptr && cmark_node_get_type(list) == CMARK_NODE_LIST &&
         cmark_node_get_list_tight(list) != 0;
}

MarkdownAlign align_of(std::uint8_t letter) {
  switch (letter) {
    case 'l':
      return MarkdownAlign::left;
    case 'c':
      return MarkdownAlign::center;
    case 'r':
      return MarkdownAlign::right;
    default:
      return MarkdownAlign::none;
  }
}

void describe(MarkdownEvent& event, cmark_node* node) {
  switch (event.kind) {
    case MarkdownKind::heading:
      event.level = cmark_node_get_heading_level(node);
      return;
    case MarkdownKind::paragraph:
      event.tight = is_tight(node);
      return;
    case MarkdownKind::list:
      event.level =
          cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? cmark_node_get_list_start(node) : -1;
      return;
    case MarkdownKind::code_block:
      event.text = lent(cmark_node_get_fence_info(node));
      event.title = lent(cmark_node_get_literal(node));
      return;
    case MarkdownKind::link:
    case MarkdownKind::image:
      event.text = lent(cmark_node_get_url(node));
      event.title = lent(cmark_node_get_title(node));
      return;
    case MarkdownKind::text:
    case MarkdownKind::code:
    case MarkdownKind::html_inline:
    case MarkdownKind::html_block:
      event.text = lent(cmark_node_get_literal(node));
      return;
    default:
      return;
  }
}

// Tables do not nest, so the alignments of the one that is open are enough.
struct OpenTable {
  const std::uint8_t* alignments = nullptr;
  std::uint16_t columns = 0;
  std::uint16_t column = 0;
};

void follow_table(OpenTable& table, MarkdownEvent& event, cmark_node* node) {
  if (!event.begins) return;
  if (event.kind == MarkdownKind::table) {
    table = {cmark_gfm_extensions_get_table_alignments(node), cmark_gfm_extensions_get_table_columns(node),
             0};
  } else if (event.kind == MarkdownKind::table_head || event.kind == MarkdownKind::table_row) {
    table.column = 0;
  } else if (event.kind == MarkdownKind::table_cell && table.column < table.columns) {
    event.align = align_of(table.alignments[table.column++]);
  }
}

}  // namespace

MarkdownTree parse_markdown(std::string_view text) {
  MarkdownTree tree{.events = {}, .document = {parsed(text), free_document}};
  auto* document = static_cast<cmark_node*>(tree.document.get());
  const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document));
  OpenTable table;
  tree.events.reserve(64);
  for (cmark_event_type step = cmark_iter_next(iterator.get()); step != CMARK_EVENT_DONE;
       step = cmark_iter_next(iterator.get())) {
    cmark_node* node = cmark_iter_get_node(iterator.get());
    MarkdownEvent event{.kind = kind_of(node), .begins = step == CMARK_EVENT_ENTER};
    event.line = static_cast<std::uint32_t>(cmark_node_get_start_line(node));
    event.column = static_cast<std::uint32_t>(cmark_node_get_start_column(node));
    describe(event, node);
    follow_table(table, event, node);
    tree.events.push_back(event);
  }
  return tree;
}

}  // namespace html
