#pragma once

#include <string>
#include <string_view>

namespace html {

// Where in a page's HTML one is: what a hole at this place must be escaped for, or why none may stand there.

enum class Region {
  text,         // between tags
  title,        // in <title> or <textarea>: text, but no markup
  raw,          // in <script>, <style> and others whose content is not escaped
  tag_opening,  // behind '<' or '</'
  declaration,  // <!doctype …>
  comment,
  tag_name,
  in_tag,  // between attributes
  attribute_name,
  after_name,    // spaces behind an attribute's name
  before_value,  // behind '='
  double_quoted,
  single_quoted,
  unquoted,
  broken,  // could be read in two ways: a block ended in the middle of a name
};

enum class AttributeKind {
  plain,
  address,    // a link: takes a Url
  forbidden,  // on…, style, srcdoc, srcset and others that are code or lists of addresses
};

struct Context {
  Region region = Region::text;
  std::string element = {};    // lower case; of the tag, or whose content it is
  bool closing = false;        // in a tag </…>
  std::string attribute = {};  // lower case
  std::string value = {};      // the literal part of the attribute's value up to here
  bool hole_in_value = false;
  bool needs_space = false;  // in_tag: a name was just ended by a block
  bool refreshes = false;    // the tag has http-equiv, which makes an address of `content`
  std::string recent = {};   // last characters of a comment or raw content
};

// The context behind a literal that begins in this one.
void advance(Context& context, std::string_view literal);

// A hole stands here.
void pass_hole(Context& context);

// A block begins or ends here: the name that stands before it is complete.
void end_name(Context& context);

// Can the same text follow on both, with the same meaning? Call end_name on both first.
bool same_place(const Context& left, const Context& right);

// What holds behind a block that ends in either. Requires same_place.
Context joined(Context left, const Context& right);

AttributeKind attribute_kind(const Context& context);

}  // namespace html
