#include "html/context.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace html {
namespace {

constexpr std::array<std::string_view, 7> raw_elements{"script",  "style",    "iframe",   "xmp",
                                                       "noembed", "noframes", "plaintext"};
constexpr std::array<std::string_view, 2> title_elements{"title", "textarea"};
constexpr std::array<std::string_view, 18> address_attributes{
    "action", "archive",  "background", "cite", "classid", "codebase", "data", "formaction", "href",
    "icon",   "longdesc", "manifest",   "ping", "poster",  "profile",  "src",  "usemap",     "xlink:href"};
// SVG animation can put an address into any attribute of another element.
constexpr std::array<std::string_view, 5> animations{"animate", "animatecolor", "animatemotion",
                                                     "animatetransform", "set"};
constexpr std::array<std::string_view, 5> forbidden_attributes{"style", "srcdoc", "srcset", "imagesrcset",
                                                               "http-equiv"};

template <std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count>& names) {
  return std::ranges::find(names, name) != names.end();
}

bool is_space(char letter) {
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f';
}
bool is_letter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }
char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

// Keeps enough of what was read to know "</plaintext" and "-->".
void remember(std::string& recent, char letter) {
  recent += lower(letter);
  if (recent.size() > 12) recent.erase(0, 1);
}

void enter_tag(Context& context, bool closing) {
  context = {.region = Region::tag_name, .element = {}, .closing = closing};
}

void leave_tag(Context& context) {
  Context after;
  if (!context.closing && is_one_of(context.element, raw_elements)) after.region = Region::raw;
  if (!context.closing && is_one_of(context.element, title_elements)) after.region = Region::title;
  if (after.region != Region::text) after.element = context.element;
  context = std::move(after);
}

void start_attribute(Context& context, char letter) {
  context.region = Region::attribute_name;
  context.attribute = lower(letter);
  context.value.clear();
  context.hole_in_value = false;
}

void end_attribute_name(Context& context) {
  if (context.attribute == "http-equiv") context.refreshes = true;
}

void open_tag(Context& context, char letter) {
  const bool closing = context.recent == "</";
  if (is_letter(letter)) {
    enter_tag(context, closing);
    context.element = lower(letter);
  } else if (letter == '/' && !closing) {
    context.recent = "</";
  } else if (letter == '!' && !closing) {
    context.region = Region::declaration;
    context.recent = "!";
  } else if (letter == '?' || closing) {  // "<?…>" and "</3>" are comments up to the next '>'.
    context.region = letter == '>' ? Region::text : Region::declaration;
    context.recent.clear();
  } else {
    context.region = letter == '<' ? Region::tag_opening : Region::text;
    context.recent = "<";
  }
}

void in_declaration(Context& context, char letter) {
  if (letter == '>') {
    context = {};
    return;
  }
  context.recent += letter;
  if (context.recent == "!--") {
    context.region = Region::comment;
    context.recent = "--";  // "<!-->" is a whole comment.
  }
  if (context.recent.size() > 3) context.recent = "…";
}

void in_comment(Context& context, char letter) {
  remember(context.recent, letter);
  if (context.recent.ends_with("-->") || context.recent.ends_with("--!>")) context = {};
}

// Ends at the element's own closing tag, and nowhere else.
void in_content(Context& context, char letter) {
  const bool ends_name = is_space(letter) || letter == '/' || letter == '>';
  if (!ends_name || !context.recent.ends_with("</" + context.element))
    return remember(context.recent, letter);
  const std::string element = context.element;
  enter_tag(context, true);
  context.element = element;
  context.region = Region::in_tag;
  if (letter == '>') leave_tag(context);
}

void in_tag(Context& context, char letter) {
  if (letter == '>') return leave_tag(context);
  if (is_space(letter) || letter == '/') {
    context.needs_space = false;
  } else if (context.needs_space) {
    context.region = Region::broken;
  } else {
    start_attribute(context, letter);
  }
}

void in_tag_name(Context& context, char letter) {
  if (is_space(letter) || letter == '/') {
    context.region = Region::in_tag;
  } else if (letter == '>') {
    leave_tag(context);
  } else {
    context.element += lower(letter);
  }
}

void in_attribute_name(Context& context, char letter) {
  if (is_space(letter) || letter == '/' || letter == '>' || letter == '=') end_attribute_name(context);
  if (letter == '=') {
    context.region = Region::before_value;
  } else if (letter == '>') {
    leave_tag(context);
  } else if (is_space(letter)) {
    context.region = Region::after_name;
  } else if (letter == '/') {
    context.region = Region::in_tag;
  } else {
    context.attribute += lower(letter);
  }
}

void after_name(Context& context, char letter) {
  if (is_space(letter)) return;
  if (letter == '=') {
    context.region = Region::before_value;
    return;
  }
  context.region = Region::in_tag;
  in_tag(context, letter);
}

void before_value(Context& context, char letter) {
  if (is_space(letter)) return;
  if (letter == '>') return leave_tag(context);
  context.region = letter == '"'    ? Region::double_quoted
                   : letter == '\'' ? Region::single_quoted
                                    : Region::unquoted;
  context.value.clear();
  if (context.region == Region::unquoted) context.value += letter;
}

void in_value(Context& context, char letter) {
  const bool ends = context.region == Region::unquoted
                        ? is_space(letter)
                        : letter == (context.region == Region::double_quoted ? '"' : '\'');
  if (ends) {
    context.region = Region::in_tag;
  } else if (context.region == Region::unquoted && letter == '>') {
    leave_tag(context);
  } else {
    context.value += letter;
  }
}

void step(Context& context, char letter) {
  switch (context.region) {
    case Region::text:
      if (letter == '<') context = {.region = Region::tag_opening, .element = {}, .recent = "<"};
      return;
    case Region::title:
    case Region::raw:
      return in_content(context, letter);
    case Region::tag_opening:
      return open_tag(context, letter);
    case Region::declaration:
      return in_declaration(context, letter);
    case Region::comment:
      return in_comment(context, letter);
    case Region::tag_name:
      return in_tag_name(context, letter);
    case Region::in_tag:
      return in_tag(context, letter);
    case Region::attribute_name:
      return in_attribute_name(context, letter);
    case Region::after_name:
      return after_name(context, letter);
    case Region::before_value:
      return before_value(context, letter);
    case Region::double_quoted:
    case Region::single_quoted:
    case Region::unquoted:
      return in_value(context, letter);
    case Region::broken:
      return;
  }
}

// Whether what follows here means the same cannot be told from the region alone.
bool is_halfway(Region region) {
  return region == Region::tag_opening || region == Region::declaration || region == Region::broken;
}

}  // namespace

void advance(Context& context, std::string_view literal) {
  for (const char letter : literal) step(context, letter);
}

void pass_hole(Context& context) {
  context.hole_in_value = true;
  context.recent.clear();
}

void end_name(Context& context) {
  if (context.region != Region::tag_name && context.region != Region::attribute_name &&
      context.region != Region::after_name) {
    return;
  }
  if (context.region == Region::attribute_name) end_attribute_name(context);
  context.region = Region::in_tag;
  context.attribute.clear();
  context.needs_space = true;
}

bool same_place(const Context& left, const Context& right) {
  if (left.region != right.region || left.element != right.element || left.closing != right.closing)
    return false;
  return !is_halfway(left.region) && (left.region == Region::in_tag || left.attribute == right.attribute);
}

Context joined(Context left, const Context& right) {
  assert(same_place(left, right));
  left.needs_space = left.needs_space || right.needs_space;
  left.refreshes = left.refreshes || right.refreshes;
  left.hole_in_value = left.hole_in_value || right.hole_in_value || left.value != right.value;
  if (left.recent != right.recent) left.recent.clear();
  return left;
}

AttributeKind attribute_kind(const Context& context) {
  const std::string_view name = context.attribute;
  if (name.starts_with("on") || is_one_of(name, forbidden_attributes)) return AttributeKind::forbidden;
  if (is_one_of(std::string_view(context.element), animations)) return AttributeKind::forbidden;
  if (context.refreshes && name == "content") return AttributeKind::forbidden;
  return is_one_of(name, address_attributes) ? AttributeKind::address : AttributeKind::plain;
}

}  // namespace html
