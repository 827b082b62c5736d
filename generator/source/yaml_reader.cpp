// The one file that knows yaml-cpp. What it lets through (quotes that never close, repeated keys,
// bytes that are not UTF-8 and more) is refused by the builder and by the checks here.
#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

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

// The text as a stream, without a copy.
class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
};

// Passes the parser's events on. Anchors and tags are seen in the text itself.
class Events : public YAML::EventHandler {
 public:
  explicit Events(YamlBuilder& builder) : builder_(builder) {}

  void OnDocumentStart(const YAML::Mark& mark) override { builder_.begin_document(offset(mark)); }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { builder_.add_null(offset(mark)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { builder_.add_alias(offset(mark)); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    builder_.add_text(offset(mark), value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    builder_.open(NodeKind::list, offset(mark), style == YAML::EmitterStyle::Flow);
  }
  void OnSequenceEnd() override { builder_.close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    builder_.open(NodeKind::map, offset(mark), style == YAML::EmitterStyle::Flow);
  }
  void OnMapEnd() override { builder_.close(); }

 private:
  static std::size_t offset(const YAML::Mark& mark) { return static_cast<std::size_t>(mark.pos); }

  YamlBuilder& builder_;
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

// What one run of the parser over the text gave.
struct Attempt {
  std::unique_ptr<YamlTables> tables;
  std::optional<YamlRepair> repair;  // worth another run
  Diagnostics from_builder;          // told again by the next run
  Diagnostics from_parser;
};

Attempt attempt(std::string& text, const LineIndex& lines, Place start) {
  Attempt result;
  YamlBuilder builder(text, lines, start.file, result.from_builder);
  Events events(builder);
  try {
    TextBuffer buffer(text);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(events)) continue;
    if (builder.is_empty()) result.from_builder.report("yaml-empty", start);
    builder.report_suspicions(std::nullopt);
    result.tables = builder.take();
  } catch (const YamlBuilder::Stop&) {
    builder.report_suspicions(std::nullopt);
  } catch (const YAML::Exception& exception) {
    const auto offset = static_cast<std::size_t>(std::max(exception.mark.pos, 0));
    result.repair = report_failure(builder.failure(exception.msg, offset), text, lines, result.from_parser);
    builder.report_suspicions(offset);
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
  if (!check_characters(text, start, diagnostics) || !check_directives(text, lines, diagnostics))
    return std::nullopt;
  // A large file is not read many times over for the sake of one more message.
  const std::size_t most_attempts = std::clamp<std::size_t>((4 * most_bytes) / (text.size() + 1), 4, 50);
  std::string mended = with_blank_lines_of_spaces(text);
  for (std::size_t run = 1;; ++run) {
    Attempt result = attempt(mended, lines, start);
    diagnostics.append(std::move(result.from_parser));
    if (run < most_attempts && result.repair && mend(mended, *result.repair)) continue;
    diagnostics.append(std::move(result.from_builder));
    if (!result.tables) return std::nullopt;
    return Document(std::move(result.tables));
  }
}

}  // namespace source
