#include "html/html.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace html {
namespace {

enum class Context : std::uint8_t { text = 1, attribute = 2 };

// For each byte the contexts in which it cannot be copied unseen.
constexpr std::array<std::uint8_t, 256> special_bytes = [] {
  std::array<std::uint8_t, 256> special{};
  for (unsigned byte = 0; byte < 0x20; ++byte) special[byte] = 3;
  special['\t'] = special['\n'] = special['\r'] = 0;
  special[0x7f] = 3;
  special['&'] = special['<'] = special['>'] = 3;
  special['"'] = special['\''] = 2;
  special[0xc2] = 3;  // begins U+0080 to U+009F, which are control characters
  special[0xef] = 3;  // begins U+FFFE and U+FFFF, which are no characters
  return special;
}();

constexpr std::string_view replacement = "\xef\xbf\xbd";

// The number of bytes at `at` that HTML forbids.
std::size_t forbidden_bytes(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t offset) {
    return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0U;
  };
  if (byte(0) < 0x20 || byte(0) == 0x7f) return 1;
  if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) <= 0x9f) return 2;
  if (byte(0) == 0xef && byte(1) == 0xbf && byte(2) >= 0xbe) return 3;
  return 0;
}

// Appends what stands for the special byte at `at`, and says how many bytes that takes up.
std::size_t append_special(std::string& out, std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '&':
      out += "&amp;";
      return 1;
    case '<':
      out += "&lt;";
      return 1;
    case '>':
      out += "&gt;";
      return 1;
    case '"':
      out += "&quot;";
      return 1;
    case '\'':
      out += "&#39;";
      return 1;
    default:
      break;
  }
  if (const std::size_t bytes = forbidden_bytes(text, at)) {
    out += replacement;
    return bytes;
  }
  out += text[at];
  return 1;
}

void append_escaped(std::string& out, std::string_view text, Context context) {
  const auto mask = static_cast<std::uint8_t>(context);
  std::size_t copied = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    if ((special_bytes[static_cast<unsigned char>(text[at])] & mask) == 0) {
      ++at;
      continue;
    }
    out.append(text, copied, at - copied);
    at += append_special(out, text, at);
    copied = at;
  }
  out.append(text, copied);
}

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), lower);
  return result;
}

// White space, controls, and what makes an address look like another one: zero-width and direction
// characters (U+200B to U+200F, U+2028 to U+202E, U+2060 to U+206F, U+FEFF) and no-break spaces.
bool holds_hidden_character(std::string_view address) {
  for (std::size_t at = 0; at < address.size(); ++at) {
    const auto byte = [&](std::size_t offset) {
      return at + offset < address.size() ? static_cast<unsigned char>(address[at + offset]) : 0U;
    };
    if (byte(0) <= 0x20 || byte(0) == 0x7f || byte(0) == '\\') return true;
    if (byte(0) == 0xc2 && (byte(1) <= 0xa0 || byte(1) == 0xad)) return true;
    if (byte(0) == 0xe2 && byte(1) == 0x80 &&
        ((byte(2) >= 0x8b && byte(2) <= 0x8f) || (byte(2) >= 0xa8 && byte(2) <= 0xaf)))
      return true;
    if (byte(0) == 0xe2 && byte(1) == 0x81 && byte(2) >= 0xa0 && byte(2) <= 0xaf) return true;
    if (byte(0) == 0xef && byte(1) == 0xbb && byte(2) == 0xbf) return true;
  }
  return false;
}

// What stands before the first ':' that comes before any '/', '?' or '#'.
std::optional<std::string> scheme_of(std::string_view address) {
  const std::size_t end = address.find_first_of(":/?#");
  if (end == std::string_view::npos || address[end] != ':') return std::nullopt;
  return lower_case(address.substr(0, end));
}

bool is_web_address(std::string_view after_scheme) {
  if (!after_scheme.starts_with("//")) return false;
  after_scheme.remove_prefix(2);
  const std::string_view host = after_scheme.substr(0, after_scheme.find_first_of("/?#"));
  return !host.empty() && host.front() != ':' && host.find('@') == std::string_view::npos;
}

bool is_mail_address(std::string_view after_scheme) {
  const std::size_t at = after_scheme.find('@');
  return at != std::string_view::npos && at > 0 && at + 1 < after_scheme.size();
}

bool may_be_linked(std::string_view address) {
  if (holds_hidden_character(address)) return false;
  const auto scheme = scheme_of(address);
  if (!scheme) return !address.starts_with('/');
  const std::string_view rest = address.substr(scheme->size() + 1);
  if (*scheme == "http" || *scheme == "https") return is_web_address(rest);
  return *scheme == "mailto" && is_mail_address(rest);
}

}  // namespace

Html& Html::operator+=(const Html& other) {
  text_ += other.text_;
  return *this;
}

Html trusted_markup(std::string markup) { return Html(std::move(markup)); }

Html operator+(Html left, const Html& right) { return left += right; }

Html escaped(std::string_view text) { return trusted_markup(escape_text(text)); }

std::string escape_text(std::string_view text) {
  std::string out;
  append_escaped_text(out, text);
  return out;
}

std::string escape_attribute(std::string_view text) {
  std::string out;
  append_escaped_attribute(out, text);
  return out;
}

void append_escaped_text(std::string& out, std::string_view text) {
  append_escaped(out, text, Context::text);
}

void append_escaped_attribute(std::string& out, std::string_view text) {
  append_escaped(out, text, Context::attribute);
}

std::optional<Url> checked_url(std::string_view address) {
  if (!may_be_linked(address)) return std::nullopt;
  return Url(std::string(address));
}

bool leads_out(const Url& url) { return scheme_of(url.text()).has_value(); }

}  // namespace html
