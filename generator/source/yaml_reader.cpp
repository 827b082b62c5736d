// The one file that knows yaml-cpp: its events become a flat tree. What it lets through is refused
// here: docs/dependencies.md lists the findings.
#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <istream>
#include <streambuf>

#include "source/diagnostic.h"
#include "source/encoding.h"
#include "source/yaml.h"
#include "source/yaml_fault.h"
#include "source/yaml_tables.h"

namespace source {
namespace {

constexpr std::size_t most_bytes = 1 << 20;
constexpr std::size_t most_text_bytes = 64 << 10;
constexpr std::size_t most_values = 100'000;
constexpr std::size_t most_nesting = 32;
constexpr std::string_view blanks = " \t";
constexpr std::string_view line_blanks = " \t\r\n";
constexpr std::string_view text_delimiters = " \t\r\n,:]}";

// Characters that are meant as text although YAML gives them a meaning are replaced by control
// characters, which no checked text holds, and put back when the text is taken over. 4 is left out:
// yaml-cpp takes it for the file's end.
constexpr std::string_view signs = ":*&!@`%";
constexpr std::string_view stand_ins = "\x01\x02\x03\x05\x06\x07\x08";

std::string mebibytes(std::size_t bytes) {
  return fmt::format("{:.3g}", static_cast<double>(bytes) / (1 << 20));
}

// Thrown by the builder to leave the parser; all has been reported then.
struct Stop {};

// The text as a stream, without a copy.
class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
};

// Builds the flat tree from the parser's events.
class Builder : public YAML::EventHandler {
 public:
  Builder(std::string_view text, const LineIndex& lines, std::uint32_t file, Diagnostics& diagnostics)
      : text_(text), lines_(lines), diagnostics_(diagnostics), tables_(std::make_unique<YamlTables>()) {
    tables_->file = file;
    tables_->values.reserve(text.size() / 16 + 4);
    tables_->texts.reserve(text.size());
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (tables_->values.empty()) return;
    const std::size_t offset = std::min(static_cast<std::size_t>(mark.pos), text_.size());
    refuse(text_.substr(offset).starts_with("---") ? "yaml-second-document" : "yaml-behind-the-end", offset);
    throw Stop{};
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { add_null(begin(mark)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    const std::size_t offset = begin(mark);
    refuse("yaml-alias", offset);
    add_text(offset, "");
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    add_text(begin(mark), value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    open(NodeKind::list, begin(mark), style == YAML::EmitterStyle::Flow);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    open(NodeKind::map, begin(mark), style == YAML::EmitterStyle::Flow);
  }
  void OnMapEnd() override {
    refuse_repeated_keys();
    close();
  }

  // What stood where the parser gave up.
  YamlFailure failure(std::string_view reason, std::size_t offset) const;
  // Reports what could only be told at the end, but for what is on the line where the parser gave up.
  void report_suspicions(std::optional<std::size_t> given_up_at);
  // The tree, if nothing stands in the way of using it.
  std::unique_ptr<YamlTables> take();
  bool is_empty() const { return tables_->values.empty(); }

 private:
  using Value = YamlTables::Value;
  // What is a fault unless the parser stumbles over it itself.
  struct Suspicion {
    std::string_view message;
    std::size_t offset = 0;
  };
  // A list or map that has not ended yet.
  struct Open {
    std::uint32_t value = 0;
    std::size_t offset = 0;
    bool flow = false;       // written with brackets
    bool wants_key = false;  // a map whose next value is a key
    std::size_t key_offset = 0;
    std::vector<std::uint32_t> keys;
  };

  std::size_t begin(const YAML::Mark& mark);
  Place place_of(std::size_t offset);
  Value& add(NodeKind kind, std::size_t offset);
  void add_text(std::size_t offset, std::string_view text);
  void add_null(std::size_t offset);
  void set_text(Value& value, std::string_view text);
  void set_text_place(Value& value, std::size_t offset);
  void open(NodeKind kind, std::size_t offset, bool flow);
  void close();
  void refuse(std::string_view message, std::size_t offset, std::vector<std::string> arguments = {});
  void refuse_repeated_keys();
  void check_key(const Value& key, std::size_t offset);
  void check_quoted(std::size_t offset);
  void check_plain(std::size_t offset, std::string_view text);
  bool wants_key() const { return !open_.empty() && open_.back().wants_key; }
  bool is_map(const Open& open) const { return tables_->values[open.value].kind == NodeKind::map; }
  std::optional<std::string_view> null_word(std::size_t offset) const;
  std::size_t dash_before(std::size_t offset) const;
  std::size_t block_indent() const;

  std::string_view text_;
  const LineIndex& lines_;
  Diagnostics& diagnostics_;
  std::unique_ptr<YamlTables> tables_;
  std::vector<Open> open_;
  std::vector<Suspicion> suspicions_;
  std::optional<std::size_t> last_text_;
  bool last_text_is_value_ = false;
  bool refused_ = false;
  std::size_t last_refused_sign_ = std::string_view::npos;
  std::size_t cursor_ = 0;  // the last offset whose place was asked for, and that place
  Place cursor_place_;
};

// The offset of a value, behind an anchor or tag, which are refused: the parser's mark is at the
// first of them, and a map shares it with its first key.
std::size_t Builder::begin(const YAML::Mark& mark) {
  auto offset = std::min(static_cast<std::size_t>(mark.pos), text_.size());
  while (offset < text_.size() && (text_[offset] == '&' || text_[offset] == '!')) {
    const std::size_t end = std::min(text_.find_first_of(line_blanks, offset), text_.size());
    if (offset != last_refused_sign_) {
      refuse(text_[offset] == '&' ? "yaml-anchor" : "yaml-tag", offset,
             {std::string(text_.substr(offset, end - offset))});
      last_refused_sign_ = offset;
    }
    offset = std::min(text_.find_first_not_of(line_blanks, end), text_.size());
  }
  return offset;
}

// Counts on from the last place on the same line: a file may be one long line.
Place Builder::place_of(std::size_t offset) {
  const bool onwards =
      cursor_place_.line != 0 && offset >= cursor_ && lines_.line_start(offset) == lines_.line_start(cursor_);
  if (onwards) {
    cursor_place_.column +=
        static_cast<std::uint32_t>(character_count(text_.substr(cursor_, offset - cursor_)));
  } else {
    cursor_place_ = lines_.place(offset);
  }
  cursor_ = offset;
  return cursor_place_;
}

void Builder::refuse(std::string_view message, std::size_t offset, std::vector<std::string> arguments) {
  constexpr std::size_t most_refusals = 100;
  diagnostics_.report(message, lines_.place(offset), std::move(arguments));
  refused_ = true;
  if (diagnostics_.all().size() == most_refusals) throw Stop{};
}

Builder::Value& Builder::add(NodeKind kind, std::size_t offset) {
  if (tables_->values.size() >= most_values) {
    refuse("yaml-too-many-values", offset);
    throw Stop{};
  }
  const auto index = static_cast<std::uint32_t>(tables_->values.size());
  if (!open_.empty()) {
    Open& parent = open_.back();
    if (parent.wants_key) {
      parent.keys.push_back(index);
      parent.key_offset = offset;
    }
    if (!is_map(parent) || parent.wants_key) ++tables_->values[parent.value].size;
    if (is_map(parent)) parent.wants_key = !parent.wants_key;
  }
  const Place place = place_of(offset);
  return tables_->values.emplace_back(Value{.kind = kind,
                                            .line = place.line,
                                            .column = place.column,
                                            .text_line = place.line,
                                            .text_column = place.column,
                                            .end = index + 1});
}

void Builder::set_text(Value& value, std::string_view text) {
  value.text_offset = static_cast<std::uint32_t>(tables_->texts.size());
  value.text_length = static_cast<std::uint32_t>(text.size());
  tables_->texts += text;
  for (std::size_t at = value.text_offset; at < tables_->texts.size(); ++at) {
    const std::size_t sign = stand_ins.find(tables_->texts[at]);
    if (sign != stand_ins.npos) tables_->texts[at] = signs[sign];
  }
}

// Where the first character of the text itself stands: behind a quote, on the line below `|`.
void Builder::set_text_place(Value& value, std::size_t offset) {
  if (!value.block) {
    value.text_column += value.quoted ? 1 : 0;
    return;
  }
  const std::size_t below = text_.find('\n', offset);
  const std::size_t start = below == text_.npos ? below : text_.find_first_not_of(" \r\n", below);
  if (start == text_.npos) return;
  const Place place = lines_.place(start);
  value.text_line = place.line;
  value.text_column = place.column;
}

void Builder::add_text(std::size_t offset, std::string_view text) {
  const bool is_key = wants_key();
  const char first = offset < text_.size() ? text_[offset] : '\0';
  Value& value = add(NodeKind::scalar, offset);
  value.block = first == '|' || first == '>';
  value.quoted = value.block || first == '"' || first == '\'';
  set_text(value, text);
  set_text_place(value, offset);
  last_text_ = offset;
  last_text_is_value_ = !is_key;
  if (text.size() > most_text_bytes) refuse("yaml-text-too-long", offset);
  if (is_key) check_key(value, offset);
  if (value.quoted && !value.block) check_quoted(offset);
  if (!value.quoted) check_plain(offset, text);
}

// The parser calls both `null` and nothing at all Null, and gives nothing the place of what follows.
void Builder::add_null(std::size_t offset) {
  if (const auto word = null_word(offset)) return add_text(offset, *word);
  if (wants_key()) {
    refuse("yaml-missing-key", offset);
    add(NodeKind::scalar, offset);
    return;
  }
  if (!open_.empty() && is_map(open_.back())) {
    const Open& map = open_.back();
    if (!map.flow && offset == map.key_offset) suspicions_.push_back({"yaml-missing-colon", offset});
    offset = map.key_offset;
  } else if (!open_.empty() && !open_.back().flow) {
    offset = dash_before(offset);
  }
  Value& value = add(NodeKind::scalar, offset);
  value.absent = true;
}

// The word for Null that stands at an offset; not if it is the next key: `owner:`, below it `null: 3`.
std::optional<std::string_view> Builder::null_word(std::size_t offset) const {
  const std::string_view rest = text_.substr(offset);
  for (const std::string_view word : {"null", "Null", "NULL", "~"}) {
    if (!rest.starts_with(word)) continue;
    const std::size_t next = rest.find_first_not_of(blanks, word.size());
    const char follows = next == rest.npos ? '\n' : rest[next];
    const bool ends = rest.size() == word.size() || text_delimiters.find(rest[word.size()]) != rest.npos;
    if (ends && (wants_key() || follows != ':')) return word;
  }
  return std::nullopt;
}

// The `-` of a list's item that was left out; blanks and comments stand behind it.
std::size_t Builder::dash_before(std::size_t offset) const {
  std::size_t end = offset;
  while (end > 0) {
    const std::size_t start = lines_.line_start(end - 1);
    std::string_view line = text_.substr(start, end - start);
    const std::size_t comment = line.find('#');
    line = line.substr(0, line.find_last_not_of(line_blanks, comment == 0 ? 0 : comment - 1) + 1);
    if (line.ends_with('-')) return start + line.size() - 1;
    end = start;
  }
  return offset;
}

void Builder::open(NodeKind kind, std::size_t offset, bool flow) {
  // A bracket that never closes also comes as a key.
  if (wants_key()) suspicions_.push_back({"yaml-key-not-text", offset});
  if (open_.size() >= most_nesting) {
    refuse("yaml-too-deep", offset);
    throw Stop{};
  }
  add(kind, offset);
  const auto index = static_cast<std::uint32_t>(tables_->values.size() - 1);
  open_.push_back(
      {.value = index, .offset = offset, .flow = flow, .wants_key = kind == NodeKind::map, .keys = {}});
}

void Builder::close() {
  tables_->values[open_.back().value].end = static_cast<std::uint32_t>(tables_->values.size());
  open_.pop_back();
}

// The first of equal keys counts; the others are reported and passed over.
void Builder::refuse_repeated_keys() {
  std::vector<std::uint32_t>& keys = open_.back().keys;
  const auto text = [&](std::uint32_t key) { return tables_->text(tables_->values[key]); };
  std::ranges::stable_sort(keys, {}, text);
  for (std::size_t index = 1, first = 0; index < keys.size(); ++index) {
    if (text(keys[index]) != text(keys[first])) {
      first = index;
      continue;
    }
    Value& repeated = tables_->values[keys[index]];
    diagnostics_.report("yaml-repeated-key", tables_->place(repeated), {std::string(text(keys[index]))},
                        {tables_->place(tables_->values[keys[first]])});
    repeated.skipped = true;
    --tables_->values[open_.back().value].size;
  }
}

void Builder::check_key(const Value& key, std::size_t offset) {
  if (key.text_length == 0) refuse("yaml-missing-key", offset);
  if (!key.quoted && tables_->text(key) == "<<") refuse("yaml-merge-key", offset);
}

// How far the innermost list or map without brackets is indented.
std::size_t Builder::block_indent() const {
  for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
    if (!open->flow) return tables_->values[open->value].column - 1;
  }
  return 0;
}

// The parser takes a quote that never closes as closed at the file's end, and lets a text in quotes
// swallow the fields below it up to the next quote.
void Builder::check_quoted(std::size_t offset) {
  const std::size_t end = end_of_quoted(text_, offset);
  if (end == text_.npos) {
    refuse("yaml-unclosed-quote", offset);
    throw Stop{};
  }
  const std::size_t indent = block_indent();
  for (std::size_t at = text_.find('\n', offset); at < end; at = text_.find('\n', at + 1)) {
    std::string_view line = lines_.line_at(at + 1);
    const std::size_t first = line.find_first_not_of(' ');
    if (first == line.npos || first > indent) continue;
    line.remove_prefix(first);
    if (line.starts_with("- ") || line.find(": ") != line.npos || line.ends_with(':')) {
      return refuse("yaml-quote-runs-on", offset, {std::to_string(lines_.place(end).line)});
    }
  }
}

// A list's item that is indented too far is read as a part of the text above it.
void Builder::check_plain(std::size_t offset, std::string_view text) {
  if (text_.substr(offset).starts_with(text)) return;
  std::size_t consumed = lines_.line_at(offset).size() - (offset - lines_.line_start(offset));
  for (std::size_t at = text_.find('\n', offset); at != text_.npos && consumed < text.size();
       at = text_.find('\n', at + 1)) {
    const std::string_view line = lines_.line_at(at + 1);
    const std::size_t first = std::min(line.find_first_not_of(blanks), line.size());
    if (line.substr(first).starts_with("- ")) refuse("yaml-dash-in-text", at + 1 + first);
    consumed += line.size() - first + 1;
  }
}

YamlFailure Builder::failure(std::string_view reason, std::size_t offset) const {
  YamlFailure failure{.reason = reason,
                      .offset = std::min(offset, text_.size()),
                      .last_text = last_text_,
                      .last_text_is_value = last_text_is_value_,
                      .open_bracket = std::nullopt};
  for (const Open& open : open_) {
    const bool bracket = text_[open.offset] == '[' || text_[open.offset] == '{';
    if (open.flow && bracket) failure.open_bracket = open.offset;
  }
  return failure;
}

void Builder::report_suspicions(std::optional<std::size_t> given_up_at) {
  for (const auto& [message, offset] : suspicions_) {
    const std::size_t line_start = lines_.line_start(offset);
    const bool still_open = std::ranges::find(open_, offset, &Open::offset) != open_.end();
    if (still_open || (given_up_at && line_start == lines_.line_start(*given_up_at))) continue;
    diagnostics_.report(message, lines_.place(offset),
                        {std::string(lines_.line_at(offset).substr(offset - line_start))});
    refused_ = true;
  }
}

std::unique_ptr<YamlTables> Builder::take() {
  return refused_ || tables_->values.empty() ? nullptr : std::move(tables_);
}

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
  Builder builder(text, lines, start.file, result.from_builder);
  try {
    TextBuffer buffer(text);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) continue;
    if (builder.is_empty()) result.from_builder.report("yaml-empty", start);
    builder.report_suspicions(std::nullopt);
    result.tables = builder.take();
  } catch (const Stop&) {
    builder.report_suspicions(std::nullopt);
  } catch (const YAML::Exception& exception) {
    const auto offset = static_cast<std::size_t>(std::max(exception.mark.pos, 0));
    result.repair = report_failure(builder.failure(exception.msg, offset), text, lines, result.from_parser);
    builder.report_suspicions(offset);
  }
  return result;
}

// Puts the characters' stand-ins into the text. Answers whether there was anything to put in.
bool mend(std::string& text, const YamlRepair& repair) {
  const char stand_in = stand_ins[signs.find(repair.taken_for_text)];
  bool mended = false;
  for (std::size_t at = repair.first; at < std::min(repair.last, text.size()); ++at) {
    if (text[at] != repair.taken_for_text) continue;
    text[at] = stand_in;
    mended = true;
  }
  return mended;
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
