#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace html {

class Html;
Html trusted_markup(std::string markup);

// Text that already is HTML. Nothing makes one of a text that was not escaped: only `escaped`,
// joining, the template and Markdown renderers, and `trusted_markup` do.
class Html {
 public:
  Html() = default;

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }
  Html& operator+=(const Html& other);

  bool operator==(const Html&) const = default;

 private:
  friend Html trusted_markup(std::string markup);
  explicit Html(std::string text) : text_(std::move(text)) {}

  std::string text_;
};

// Takes markup that this program wrote itself (an SVG from chart/, a literal) as it is. Requires that
// every part from outside was escaped; look at each use twice.
Html trusted_markup(std::string markup);

Html operator+(Html left, const Html& right);

// The text as HTML that shows exactly it.
Html escaped(std::string_view text);

// As it must stand between tags: & < > are escaped. Control characters that HTML forbids become U+FFFD.
std::string escape_text(std::string_view text);
// As it must stand in an attribute value between " or ': & < > " ' are escaped.
std::string escape_attribute(std::string_view text);

// The same, appended.
void append_escaped_text(std::string& out, std::string_view text);
void append_escaped_attribute(std::string& out, std::string_view text);

class Url;
std::optional<Url> checked_url(std::string_view address);

// An address that is safe to put in a link. An empty one leads to the page itself.
class Url {
 public:
  Url() = default;

  const std::string& text() const { return text_; }

  bool operator==(const Url&) const = default;

 private:
  friend std::optional<Url> checked_url(std::string_view address);
  explicit Url(std::string text) : text_(std::move(text)) {}

  std::string text_;
};

// The address, if it is http://host…, https://host…, mailto:… or relative ("../a/index.html", "#part").
// Refuses every other scheme (javascript:, data:, vbscript:, file: …) however it is written, "//host",
// "/path" (it breaks in a sub-path), backslashes, white space, control and direction characters, and
// "https://name@host", which looks like another host.
std::optional<Url> checked_url(std::string_view address);

// True for http:, https: and mailto: addresses.
bool leads_out(const Url& url);

}  // namespace html
