// The one file that knows libyaml, a strict parser of YAML 1.1. What it lets through and a site does without
// (anchors, tags, repeated keys and more) is refused by the builder and by the checks here.
#include <fmt/format.h>
#include <yaml.h>

#include <algorithm>
#include <memory>
#include <new>
#include <set>

#include "source/diagnostic.h"
#include "source/encoding.h"
#include "source/yaml.h"
#include "source/yaml_builder.h"
#include "source/yaml_fault.h"
#include "source/yaml_tables.h"

namespace source {
namespace {

constexpr std::size_t most_bytes = 1 << 20;
constexpr std::string_view blanks = " \t";

std::string mebibytes(std::size_t bytes) {
  return fmt::format("{:.3g}", static_cast<double>(bytes) / (1 << 20));
}

// The bytes at which the characters of a text begin: libyaml counts characters. Its marks go forward but for
// those of an error, so counting goes on from the one before.
class Offsets {
 public:
  explicit Offsets(std::string_view text) : text_(text) {}

  std::size_t of(const yaml_mark_t& mark) {
    if (mark.index < characters_) characters_ = bytes_ = 0;
    for (; characters_ < mark.index && bytes_ < text_.size(); ++characters_) {
      do ++bytes_;
      while (bytes_ < text_.size() && (static_cast<unsigned char>(text_[bytes_]) & 0xC0) == 0x80);
    }
    return bytes_;
  }

 private:
  std::string_view text_;
  std::size_t characters_ = 0;
  std::size_t bytes_ = 0;
};

std::string_view lent(const yaml_char_t* text, std::size_t length) {
  return {reinterpret_cast<const char*>(text), length};
}

// Where the parser gave up, and why.
struct GivenUp {
  std::string reason;
  std::size_t offset = 0;
  std::size_t begun = 0;  // where that began which it could not read
};

// Runs the parser over a text and passes its events on.
class Events {
 public:
  // The text must live as long as this.
  explicit Events(std::string_view text) : offsets_(text) {
    if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const yaml_char_t*>(text.data()), text.size());
  }
  ~Events() { yaml_parser_delete(&parser_); }
  Events(const Events&) = delete;
  Events& operator=(const Events&) = delete;

  // Answers where the parser gave up, if it did.
  std::optional<GivenUp> pass_all_to(YamlBuilder& builder) {
    for (bool ended = false; !ended;) {
      yaml_event_t event;
      if (yaml_parser_parse(&parser_, &event) == 0) return given_up();
      const std::unique_ptr<yaml_event_t, void (*)(yaml_event_t*)> owner(&event, yaml_event_delete);
      ended = event.type == YAML_STREAM_END_EVENT;
      if (auto failure = pass(event, builder)) return failure;
    }
    return std::nullopt;
  }

 private:
  std::optional<GivenUp> pass(const yaml_event_t& event, YamlBuilder& builder) {
    const std::size_t offset = offsets_.of(event.start_mark);
    switch (event.type) {
      case YAML_DOCUMENT_START_EVENT:
        builder.begin_document(offset);
        break;
      case YAML_ALIAS_EVENT:
        // Without an anchor of that name the sign is meant as text.
        if (!anchors_.contains(name(event.data.alias.anchor)))
          return GivenUp{"unknown alias", offset, offset};
        builder.add_alias(offset);
        break;
      case YAML_SCALAR_EVENT:
        keep(event.data.scalar.anchor);
        pass_scalar(event, offset, builder);
        break;
      case YAML_SEQUENCE_START_EVENT:
        keep(event.data.sequence_start.anchor);
        builder.open(NodeKind::list, offset, event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);
        break;
      case YAML_MAPPING_START_EVENT:
        keep(event.data.mapping_start.anchor);
        builder.open(NodeKind::map, offset, event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
        break;
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        builder.close();
        break;
      default:
        break;
    }
    return std::nullopt;
  }

  static void pass_scalar(const yaml_event_t& event, std::size_t offset, YamlBuilder& builder) {
    const auto& scalar = event.data.scalar;
    if (scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.length == 0) {
      builder.add_nothing(offset);
    } else {
      builder.add_text(offset, lent(scalar.value, scalar.length));
    }
  }

  static std::string name(const yaml_char_t* anchor) { return reinterpret_cast<const char*>(anchor); }
  void keep(const yaml_char_t* anchor) {
    if (anchor != nullptr) anchors_.insert(name(anchor));
  }

  GivenUp given_up() {
    if (parser_.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
    std::string reason = parser_.problem;
    if (parser_.error == YAML_READER_ERROR) return {reason, parser_.problem_offset, parser_.problem_offset};
    if (parser_.context != nullptr) reason = std::string(parser_.context) + ": " + reason;
    const std::size_t offset = offsets_.of(parser_.problem_mark);
    return {std::move(reason), offset,
            parser_.context == nullptr ? offset : offsets_.of(parser_.context_mark)};
  }

  Offsets offsets_;
  yaml_parser_t parser_{};
  std::set<std::string> anchors_;
};

// Directives are refused before the parser sees them: it reads all of them first.
bool check_directives(std::string_view text, const LineIndex& lines, Diagnostics& diagnostics) {
  for (std::size_t start = 0; start < text.size();) {
    const std::string_view line = lines.line_at(start);
    const std::size_t first = line.find_first_not_of(blanks);
    if (first == 0 && line.front() == '%') {
      diagnostics.report("yaml-directive", lines.place(start));
      return false;
    }
    if (first != line.npos && line[first] != '#') return true;
    const std::size_t end = text.find('\n', start);
    start = end == text.npos ? text.size() : end + 1;
  }
  return true;
}

// U+2028 and U+2029, which end a line to the parser and to no editor.
bool check_separators(std::string_view text, const LineIndex& lines, Diagnostics& diagnostics) {
  for (std::size_t at = text.find("\xE2\x80"); at != text.npos; at = text.find("\xE2\x80", at + 1)) {
    const std::string_view character = text.substr(at, 3);
    if (character != "\u2028" && character != "\u2029") continue;
    diagnostics.report("control-character", lines.place(at), {character == "\u2028" ? "U+2028" : "U+2029"});
    return false;
  }
  return true;
}

// What one run of the parser over the text gave.
struct Attempt {
  std::unique_ptr<YamlTables> tables;
  std::optional<YamlRepair> repair;  // worth another run
  Diagnostics from_builder;          // told again by the next run
  Diagnostics from_parser;
};

Attempt attempt(std::string_view text, std::string_view written, const LineIndex& lines, Place start) {
  Attempt result;
  YamlBuilder builder(text, written, lines, start.file, result.from_builder);
  try {
    if (const auto given_up = Events(text).pass_all_to(builder)) {
      const YamlFailure failure = builder.failure(given_up->reason, given_up->offset, given_up->begun);
      result.repair = report_failure(failure, text, lines, result.from_parser);
      return result;
    }
    if (builder.is_empty()) result.from_builder.report("yaml-empty", start);
    result.tables = builder.take();
  } catch (const YamlBuilder::Stop&) {
  }
  return result;
}

// The parser stumbles over tabs in lines that hold nothing else, which are allowed.
std::string with_blank_lines_of_spaces(std::string_view text) {
  std::string result(text);
  for (std::size_t start = 0; start < result.size();) {
    const std::size_t end = std::min(result.find('\n', start), result.size());
    const auto line = std::string_view(result).substr(start, end - start);
    if (line.find_first_not_of(" \t\r") == line.npos) {
      const auto first = result.begin() + static_cast<std::ptrdiff_t>(start);
      std::replace(first, first + static_cast<std::ptrdiff_t>(line.size()), '\t', ' ');
    }
    start = end + 1;
  }
  return result;
}

}  // namespace

std::optional<Document> read_yaml(std::string_view text, Place start, Diagnostics& diagnostics) {
  if (text.size() > most_bytes) {
    diagnostics.report("file-too-large", {start.file, 0, 0}, {mebibytes(text.size()), mebibytes(most_bytes)});
    return std::nullopt;
  }
  text = without_byte_order_mark(text);
  const LineIndex lines(text, start);
  if (!check_characters(text, start, diagnostics) || !check_separators(text, lines, diagnostics) ||
      !check_directives(text, lines, diagnostics)) {
    return std::nullopt;
  }
  // A large file is not read many times over for the sake of one more message.
  const std::size_t most_attempts = std::clamp<std::size_t>((4 * most_bytes) / (text.size() + 1), 4, 50);
  std::string mended = with_blank_lines_of_spaces(text);
  for (std::size_t run = 1;; ++run) {
    Attempt result = attempt(mended, text, lines, start);
    diagnostics.append(std::move(result.from_parser));
    if (run < most_attempts && result.repair && mend(mended, *result.repair)) continue;
    diagnostics.append(std::move(result.from_builder));
    if (!result.tables) return std::nullopt;
    return Document(std::move(result.tables));
  }
}

}  // namespace source
