#include "source/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "source/both_languages.h"
#include "source/encoding.h"
#include "source/identity_number.h"
#include "source/tree.h"

namespace source {
namespace {

bool speaks_english(Language language) { return language == Language::en; }

// A text that someone wrote may be very long; what it begins with is enough to know it again.
std::string shortened(std::string_view text) {
  constexpr std::size_t most = 1000;
  if (text.size() <= most) return std::string(text);
  std::u32string characters = code_points(text);
  if (characters.size() <= most) return std::string(text);
  characters.resize(most);
  return to_utf8(characters) + "…";
}

// Puts the arguments into the holes {0} … {9}. A hole without an argument stays empty.
std::string filled(std::string_view text, const std::vector<std::string>& arguments, Language language) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool hole = text[at] == '{' && at + 2 < text.size() && text[at + 2] == '}' && text[at + 1] >= '0' &&
                      text[at + 1] <= '9';
    if (!hole) {
      result += text[at];
      continue;
    }
    const auto index = static_cast<std::size_t>(text[at + 1] - '0');
    if (index < arguments.size()) result += shortened(in_language(arguments[index], language));
    at += 2;
  }
  return result;
}

bool names_an_empty_argument(std::string_view text, const std::vector<std::string>& arguments) {
  for (std::size_t index = 0; index <= 9; ++index) {
    const bool empty = index >= arguments.size() || arguments[index].empty();
    if (empty && text.find(fmt::format("{{{}}}", index)) != text.npos) return true;
  }
  return false;
}

// What may be printed of a text that someone wrote: on one line, without control characters, and
// with identity numbers covered.
std::string shown(std::string_view text) { return with_identity_numbers_masked(printable(text)); }

std::string path_of(Place place, const Tree& tree) {
  return place.file == Place::nowhere ? "" : shown(tree.file(place.file).path);
}

// "content/x.yaml:3:1", shorter where the line is not known.
std::string place_text(Place place, const Tree& tree) {
  if (place.line == 0) return path_of(place, tree);
  return fmt::format("{}:{}:{}", path_of(place, tree), place.line, place.column);
}

std::string_view line_of(std::string_view text, std::uint32_t number) {
  text = without_byte_order_mark(text);
  for (std::uint32_t line = 1; line < number; ++line) {
    const std::size_t end = text.find('\n');
    if (end == text.npos) return {};
    text.remove_prefix(end + 1);
  }
  text = text.substr(0, text.find('\n'));
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

struct Excerpt {
  std::u32string line;
  std::size_t column = 0;  // from 0, in the excerpt
};

// At most 100 characters of a line, with the column in view and an … where something was left out.
Excerpt excerpt(std::u32string line, std::size_t column) {
  constexpr std::size_t widest = 100;
  constexpr std::size_t before = 60;
  if (line.size() > widest) {
    const std::size_t first = column > before ? std::min(column - before, line.size() - widest) : 0;
    const bool cut_at_end = first + widest < line.size();
    line = line.substr(first, widest);
    if (first > 0) line.front() = U'…';
    if (cut_at_end) line.back() = U'…';
    column -= first;
  }
  return {std::move(line), column};
}

// The line that a place is on, and below it a caret. Tabs before the caret stay tabs.
std::string quoted_line(Place place, const Tree& tree) {
  if (place.file == Place::nowhere || place.line == 0 || place.column == 0) return {};
  const std::u32string line = code_points(shown(line_of(tree.file(place.file).text, place.line)));
  const auto [shortened, column] = excerpt(line, std::min<std::size_t>(place.column - 1, line.size()));
  if (shortened.find_first_not_of(U" \t") == shortened.npos) return {};
  std::u32string indent = shortened.substr(0, column);
  for (char32_t& character : indent) character = character == U'\t' ? U'\t' : U' ';
  return fmt::format("{:>5} | {}\n      | {}^\n", place.line, to_utf8(shortened), to_utf8(indent));
}

std::string_view severity_word(Severity severity, Language language) {
  if (speaks_english(language)) return severity == Severity::error ? "error" : "warning";
  return severity == Severity::error ? "feil" : "advarsel";
}

std::string as_text(const Diagnostic& diagnostic, const Tree& tree, Language language) {
  const bool english = speaks_english(language);
  const std::string place = place_text(diagnostic.at, tree);
  std::string result = place.empty() ? "" : place + ": ";
  result += fmt::format("{}: {} [{}]\n", severity_word(diagnostic.severity, language),
                        text_of(diagnostic, language), diagnostic.rule);
  result += quoted_line(diagnostic.at, tree);
  const std::string hint = hint_of(diagnostic, language);
  if (!hint.empty()) result += fmt::format("{}: {}\n", english ? "hint" : "tips", hint);
  for (const Place& related : diagnostic.related) {
    result += fmt::format("  {} {}\n", english ? "note: see" : "nb: se", place_text(related, tree));
  }
  return result;
}

std::string json_text(std::string_view text) {
  std::string result = "\"";
  for (const char character : text) {
    if (character == '"' || character == '\\') {
      result += '\\';
      result += character;
    } else if (static_cast<unsigned char>(character) < 0x20) {
      result += fmt::format("\\u{:04x}", static_cast<unsigned>(character));
    } else {
      result += character;
    }
  }
  return result + '"';
}

std::string json_place(Place place, const Tree& tree) {
  return fmt::format(R"("file":{},"line":{},"column":{})", json_text(path_of(place, tree)), place.line,
                     place.column);
}

std::string as_json(const Diagnostic& diagnostic, const Tree& tree, Language language) {
  std::string related;
  for (const Place& place : diagnostic.related) {
    related += fmt::format("{}{{{}}}", related.empty() ? "" : ",", json_place(place, tree));
  }
  return fmt::format(R"({{"rule":{},"message":{},"severity":"{}",{},"text":{},"hint":{},"related":[{}]}})"
                     "\n",
                     json_text(diagnostic.rule), json_text(diagnostic.message),
                     severity_word(diagnostic.severity, Language::en), json_place(diagnostic.at, tree),
                     json_text(text_of(diagnostic, language)), json_text(hint_of(diagnostic, language)),
                     related);
}

// Workflow commands: `%` and line ends are escaped everywhere, `:` and `,` in properties.
std::string github_escaped(std::string_view text, bool property) {
  std::string result;
  for (const char character : text) {
    const bool escaped = character == '%' || character == '\n' || character == '\r' ||
                         (property && (character == ':' || character == ','));
    result += escaped ? fmt::format("%{:02X}", static_cast<unsigned>(character)) : std::string(1, character);
  }
  return result;
}

std::string as_github(const Diagnostic& diagnostic, const Tree& tree, Language language) {
  std::string properties;
  const auto add = [&properties](std::string_view name, std::string_view value) {
    properties += fmt::format("{}{}={}", properties.empty() ? " " : ",", name, github_escaped(value, true));
  };
  const Place at = diagnostic.at;
  if (at.file != Place::nowhere) add("file", path_of(at, tree));
  if (at.line != 0) add("line", std::to_string(at.line));
  if (at.column != 0) add("col", std::to_string(at.column));
  add("title", diagnostic.rule);
  std::string text = text_of(diagnostic, language);
  const std::string hint = hint_of(diagnostic, language);
  if (!hint.empty()) text += fmt::format("\n{}: {}", speaks_english(language) ? "hint" : "tips", hint);
  return fmt::format("::{}{}::{}\n", severity_word(diagnostic.severity, Language::en), properties,
                     github_escaped(text, false));
}

}  // namespace

void Diagnostics::report(std::string_view message_id, Place at, std::vector<std::string> arguments,
                         std::vector<Place> related) {
  const Message& entry = message(message_id);
  all_.push_back({entry.id, entry.rule, entry.severity, at, std::move(arguments), std::move(related)});
}

void Diagnostics::report_more_alike(std::string_view message_id, Place at, std::size_t more,
                                    std::size_t told) {
  const Message& alike = message(message_id);
  all_.push_back({message("more-rows-alike").id,
                  alike.rule,
                  alike.severity,
                  at,
                  {std::to_string(more), std::to_string(told)},
                  {}});
}

void Diagnostics::append(Diagnostics other) {
  all_.insert(all_.end(), std::make_move_iterator(other.all_.begin()),
              std::make_move_iterator(other.all_.end()));
}

bool Diagnostics::has_errors() const { return count(Severity::error) > 0; }

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(std::ranges::count(all_, severity, &Diagnostic::severity));
}

void Diagnostics::sort() {
  const auto key = [](const Diagnostic& diagnostic) {
    return std::tie(diagnostic.at, diagnostic.message, diagnostic.arguments, diagnostic.related);
  };
  std::ranges::stable_sort(all_, {}, key);
  const auto repeated = std::ranges::unique(all_);
  all_.erase(repeated.begin(), repeated.end());
}

std::string text_of(const Diagnostic& diagnostic, Language language) {
  const Message& entry = message(diagnostic.message);
  return shown(filled(speaks_english(language) ? entry.en : entry.nb, diagnostic.arguments, language));
}

std::string hint_of(const Diagnostic& diagnostic, Language language) {
  const Message& entry = message(diagnostic.message);
  const std::string_view hint = speaks_english(language) ? entry.hint_en : entry.hint_nb;
  if (names_an_empty_argument(hint, diagnostic.arguments)) return {};
  return shown(filled(hint, diagnostic.arguments, language));
}

std::string format(const Diagnostic& diagnostic, const Tree& tree, Language language, MessageFormat as) {
  switch (as) {
    case MessageFormat::json:
      return as_json(diagnostic, tree, language);
    case MessageFormat::github:
      return as_github(diagnostic, tree, language);
    case MessageFormat::text:
      break;
  }
  return as_text(diagnostic, tree, language);
}

}  // namespace source
