#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace html {

// Markdown taken apart, as a row of what begins and ends. cmark-gfm stays behind this header.

enum class MarkdownKind {
  document,
  paragraph,
  heading,
  quote,
  list,
  item,
  code_block,
  html_block,
  rule,
  table,
  table_head,
  table_row,
  table_cell,
  text,
  soft_break,
  line_break,
  code,
  html_inline,
  emphasis,
  strong,
  strikethrough,
  link,
  image,
};

enum class MarkdownAlign : std::uint8_t { none, left, center, right };

struct MarkdownEvent {
  MarkdownKind kind = MarkdownKind::document;
  bool begins = true;  // what holds nothing else has no end
  int level = 0;       // of a heading, 1 to 6; of an ordered list its first number, -1 for bullets
  bool tight = false;  // of a paragraph: in a list without space between its items
  MarkdownAlign align = MarkdownAlign::none;  // of a cell
  std::string_view text = {};   // literal; of a link or image the address; of code its language and more
  std::string_view title = {};  // of a link or image; of a code block its text
  std::uint32_t line = 0;       // from 1; not reliable behind hard breaks and code that spans lines
  std::uint32_t column = 0;     // from 1, in bytes
};

// The events lend from the document, and both live together.
struct MarkdownTree {
  std::vector<MarkdownEvent> events;
  std::unique_ptr<void, void (*)(void*)> document;
};

// Requires a text within the limits: some texts over them take cmark-gfm minutes and gigabytes.
MarkdownTree parse_markdown(std::string_view text);

}  // namespace html
