#include "source/yaml_fault.h"

#include <fmt/format.h>

#include <algorithm>

#include "source/diagnostic.h"
#include "source/encoding.h"

namespace source {
namespace {

constexpr std::string_view blanks = " \t";

// A failure together with the text around it.
struct Scene {
  const YamlFailure& failure;
  std::string_view text;
  const LineIndex& lines;
  Diagnostics& diagnostics;

  std::size_t offset() const { return std::min(failure.offset, text.size()); }
  char character() const { return offset() < text.size() ? text[offset()] : '\0'; }
  std::size_t line_start() const { return lines.line_start(offset()); }
  bool reason_has(std::string_view words) const { return failure.reason.find(words) != failure.reason.npos; }
  bool same_line(std::size_t other) const { return lines.line_start(other) == line_start(); }
  bool blank_between(std::size_t from, std::size_t to) const {
    return from <= to && text.substr(from, to - from).find_first_not_of(blanks) == text.npos;
  }
  void report(std::string_view message, std::size_t at, std::vector<std::string> arguments = {}) const {
    diagnostics.report(message, lines.place(at), std::move(arguments));
  }
  // The rest of the line from an offset on, without a comment and blanks at its end.
  std::string_view rest_of_line(std::size_t from) const {
    const std::string_view line = lines.line_at(from);
    std::string_view rest = line.substr(std::min(line.size(), from - lines.line_start(from)));
    rest = rest.substr(0, rest.find(" #"));
    return rest.substr(0, rest.find_last_not_of(blanks) + 1);
  }
};

// An answer that nothing can be mended, but all has been said.
struct Told {
  std::optional<YamlRepair> repair;
};
using Answer = std::optional<Told>;

Answer tabs(const Scene& scene) {
  const std::string_view before = scene.text.substr(scene.line_start(), scene.offset() - scene.line_start());
  const std::size_t behind_blanks = std::min(before.find_first_not_of(blanks), before.size());
  const bool tab_in_front = before.substr(0, behind_blanks).find('\t') != before.npos;
  if (!tab_in_front && scene.character() != '\t' && !scene.reason_has("tab character")) return std::nullopt;
  constexpr int most_reported = 10;
  int reported = 0;
  for (std::size_t start = 0; start < scene.text.size() && reported < most_reported;) {
    const std::string_view line = scene.lines.line_at(start);
    const bool indented_by_tab = line.starts_with('\t') || start == scene.line_start();
    if (indented_by_tab && line.find_first_not_of(blanks) != line.npos) {
      scene.report("yaml-tab", start + std::min(line.find('\t'), line.size()));
      ++reported;
    }
    const std::size_t end = scene.text.find('\n', start);
    if (end == scene.text.npos) break;
    start = end + 1;
  }
  if (reported == 0) return std::nullopt;
  return Told{};
}

// `"foo` … `b: "bar"`: what follows the quote that closes by accident does not fit.
Answer behind_a_quote(const Scene& scene) {
  if (!scene.failure.last_text) return std::nullopt;
  const std::size_t start = *scene.failure.last_text;
  const char quote = start < scene.text.size() ? scene.text[start] : '\0';
  if (quote != '"' && quote != '\'') return std::nullopt;
  const std::size_t end = end_of_quoted(scene.text, start);
  if (end == scene.text.npos || !scene.blank_between(end, scene.offset())) return std::nullopt;
  if (scene.lines.line_start(start) != scene.lines.line_start(end)) {
    scene.report("yaml-quote-runs-on", start, {std::to_string(scene.lines.place(end).line)});
  } else {
    scene.report("yaml-text-behind-quote", scene.offset(), {std::string(scene.rest_of_line(scene.offset()))});
  }
  return Told{};
}

// `title: Mål: 30 dager`
Answer colon_in_text(const Scene& scene) {
  const auto& last = scene.failure.last_text;
  const bool after_value = last && scene.failure.last_text_is_value && scene.same_line(*last);
  if (scene.character() != ':' || !after_value || *last > scene.offset()) return std::nullopt;
  std::string_view value = scene.rest_of_line(*last);
  if (scene.failure.open_bracket) {
    value = value.substr(0, value.find_first_of(",]}", scene.offset() - *last));
  }
  scene.report("yaml-colon-in-text", scene.offset(), {in_quotes(value)});
  return Told{YamlRepair{*last, *last + value.size(), ':'}};
}

Answer line_without_colon(const Scene& scene) {
  if (scene.reason_has("expected ':'")) {
    const std::size_t at = std::min(scene.failure.begun, scene.text.size());
    scene.report("yaml-missing-colon", at, {std::string(scene.rest_of_line(at))});
    return Told{};
  }
  if (scene.character() != ':' || scene.line_start() == 0) return std::nullopt;
  const std::size_t above = scene.lines.line_start(scene.line_start() - 1);
  const std::string_view line = scene.lines.line_at(above);
  const std::size_t first = line.find_first_not_of(blanks);
  if (first == line.npos || line.find(':') != line.npos || line[first] == '#') return std::nullopt;
  scene.report("yaml-missing-colon", above + first, {std::string(scene.rest_of_line(above + first))});
  return Told{};
}

// The offset of the `*`, `&`, `!` or `%` that the failure is about.
std::optional<std::size_t> sign_before(const Scene& scene) {
  for (std::size_t at = scene.offset() + 1; at-- > scene.line_start();) {
    const bool begins = at == scene.line_start() || blanks.find(scene.text[at - 1]) != blanks.npos ||
                        std::string_view("[{,").find(scene.text[at - 1]) != std::string_view::npos;
    const bool sign =
        at < scene.text.size() && std::string_view("*&!%").find(scene.text[at]) != std::string_view::npos;
    if (begins && sign) return at;
  }
  return std::nullopt;
}

Answer reserved_sign(const Scene& scene) {
  const bool names_one = scene.reason_has("anchor") || scene.reason_has("alias") || scene.reason_has("tag") ||
                         scene.reason_has("directive");
  const auto sign = names_one ? sign_before(scene) : std::nullopt;
  const std::size_t at = sign ? *sign : scene.offset();
  const bool reserved =
      sign || std::string_view("@`%,]}|>?").find(scene.character()) != std::string_view::npos;
  if (!reserved || at >= scene.text.size()) return std::nullopt;
  const std::string value(scene.rest_of_line(at));
  scene.report("yaml-reserved-sign", at, {std::string(1, scene.text[at]), in_quotes(value)});
  // A bracket that closes nothing or a comma may be the trace of a fault further up: stop there.
  if (std::string_view("*&!@`%").find(scene.text[at]) == std::string_view::npos) return Told{};
  return Told{YamlRepair{at, at + 1, scene.text[at]}};
}

Answer open_bracket(const Scene& scene) {
  const bool wants_more = scene.reason_has("expected ',' or") || scene.reason_has("expected node content");
  if (!scene.failure.open_bracket || !wants_more) return std::nullopt;
  const std::size_t at = *scene.failure.open_bracket;
  const char bracket = scene.text[at];
  scene.report("yaml-open-bracket", at, {std::string(1, bracket), bracket == '[' ? "]" : "}"});
  return Told{};
}

Answer escape(const Scene& scene) {
  const bool in_quotes = scene.reason_has("quoted scalar");
  if (!in_quotes || !(scene.reason_has("escape") || scene.reason_has("hexdecimal"))) return std::nullopt;
  const std::size_t found = scene.text.rfind('\\', scene.offset());
  const std::size_t at = found == scene.text.npos || !scene.same_line(found) ? scene.offset() : found;
  const std::size_t length =
      at + 1 < scene.text.size() ? 1 + std::max<std::size_t>(1, character_length(scene.text, at + 1)) : 1;
  scene.report("yaml-escape", at, {std::string(scene.text.substr(at, length))});
  return Told{};
}

// A line `---` or the file's end inside of quotes.
Answer broken_quote(const Scene& scene) {
  if (!scene.reason_has("quoted scalar")) return std::nullopt;
  scene.report("yaml-unclosed-quote", std::min(scene.failure.begun, scene.text.size()));
  return Told{};
}

Answer block_text(const Scene& scene) {
  if (!scene.reason_has("block scalar")) return std::nullopt;
  const std::size_t sign = scene.text.find_last_of("|>", scene.offset());
  const bool usable = sign != scene.text.npos && scene.same_line(sign);
  scene.report("yaml-text-behind-block-sign", scene.offset(),
               {usable ? std::string(1, scene.text[sign]) : "|"});
  return Told{};
}

Answer missing_key(const Scene& scene) {
  if (scene.character() != ':' || !scene.reason_has("expected key")) return std::nullopt;
  scene.report("yaml-missing-key", scene.offset());
  return Told{};
}

// A list and then fields, or braces and then more: a file holds one value.
Answer behind_the_end(const Scene& scene) {
  const bool behind_list = scene.reason_has("'-' indicator") && scene.offset() == scene.line_start();
  if (!behind_list && !scene.reason_has("document start")) return std::nullopt;
  scene.report("yaml-behind-the-end", scene.offset());
  return Told{};
}

Answer structure(const Scene& scene) {
  const bool first_on_line = scene.blank_between(scene.line_start(), scene.offset());
  if (scene.reason_has("sequence entries") || (scene.character() == '-' && !first_on_line)) {
    scene.report("yaml-list-behind-field", scene.offset());
  } else if (scene.character() == ':' || (first_on_line && scene.reason_has("not find"))) {
    scene.report("yaml-indentation",
                 scene.line_start() + (scene.lines.line_at(scene.offset()).find_first_not_of(blanks)));
  } else if (scene.reason_has("not find")) {
    scene.report("yaml-text-behind-value", scene.offset(), {std::string(scene.rest_of_line(scene.offset()))});
  } else {
    return std::nullopt;
  }
  return Told{};
}

}  // namespace

std::optional<YamlRepair> report_failure(const YamlFailure& failure, std::string_view text,
                                         const LineIndex& lines, Diagnostics& diagnostics) {
  // The first that recognises the failure speaks.
  constexpr Answer (*causes[])(const Scene&) = {
      tabs,         escape,        broken_quote,       behind_a_quote,
      block_text,   colon_in_text, line_without_colon, reserved_sign,
      open_bracket, missing_key,   behind_the_end,     structure};
  const Scene scene{failure, text, lines, diagnostics};
  for (const auto cause : causes) {
    if (const Answer answer = cause(scene)) return answer->repair;
  }
  scene.report("yaml-syntax", scene.offset());
  return std::nullopt;
}

bool mend(std::string& text, const YamlRepair& repair) {
  const std::size_t last = std::min(repair.last, text.size());
  const auto from = text.begin() + static_cast<std::ptrdiff_t>(std::min(repair.first, last));
  const auto to = text.begin() + static_cast<std::ptrdiff_t>(last);
  if (std::find(from, to, repair.taken_for_text) == to) return false;
  std::replace(from, to, repair.taken_for_text, 'x');
  return true;
}

std::size_t end_of_quoted(std::string_view text, std::size_t start) {
  const char quote = text[start];
  for (std::size_t at = start + 1; at < text.size(); ++at) {
    if (text[at] == '\\' && quote == '"') {
      ++at;
    } else if (text[at] == quote) {
      const bool doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
      if (!doubled) return at + 1;
      ++at;
    }
  }
  return text.npos;
}

std::string in_quotes(std::string_view text) {
  if (text.find_first_of("\"\\") == text.npos) return fmt::format("\"{}\"", text);
  std::string doubled;
  for (const char character : text)
    doubled += character == '\'' ? std::string("''") : std::string(1, character);
  return fmt::format("'{}'", doubled);
}

}  // namespace source
