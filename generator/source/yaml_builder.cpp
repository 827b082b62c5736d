#include "source/yaml_builder.h"

#include <algorithm>

namespace source {
namespace {

constexpr std::size_t most_text_bytes = 64 << 10;
constexpr std::size_t most_values = 100'000;
constexpr std::size_t most_nesting = 32;
constexpr std::string_view blanks = " \t";
constexpr std::string_view line_blanks = " \t\r\n";

}  // namespace

YamlBuilder::YamlBuilder(std::string_view text, std::string_view written, const LineIndex& lines,
                         std::uint32_t file, Diagnostics& diagnostics)
    : text_(text),
      written_(written),
      lines_(lines),
      diagnostics_(diagnostics),
      tables_(std::make_unique<YamlTables>()) {
  tables_->file = file;
  tables_->values.reserve(text.size() / 16 + 4);
  tables_->texts.reserve(text.size());
}

void YamlBuilder::begin_document(std::size_t offset) {
  if (tables_->values.empty()) return;
  refuse("yaml-second-document", offset);
  throw Stop{};
}

// The offset of a value, behind an anchor or tag, which are refused: the parser's mark is at the
// first of them, and a map shares it with its first key.
std::size_t YamlBuilder::behind_signs(std::size_t offset) {
  offset = std::min(offset, text_.size());
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
Place YamlBuilder::place_of(std::size_t offset) {
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

void YamlBuilder::refuse(std::string_view message, std::size_t offset, std::vector<std::string> arguments) {
  constexpr std::size_t most_refusals = 100;
  diagnostics_.report(message, lines_.place(offset), std::move(arguments));
  refused_ = true;
  if (diagnostics_.all().size() == most_refusals) throw Stop{};
}

YamlBuilder::Value& YamlBuilder::add(NodeKind kind, std::size_t offset) {
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

// Of a text without quotes the first line is the very letters, so that mended ones can be put back.
void YamlBuilder::set_text(Value& value, std::size_t offset, std::string_view text) {
  value.text_offset = static_cast<std::uint32_t>(tables_->texts.size());
  value.text_length = static_cast<std::uint32_t>(text.size());
  std::size_t first_line = 0;
  if (!value.quoted) {
    const std::string_view rest = text_.substr(offset, text.size());
    first_line = static_cast<std::size_t>(std::ranges::mismatch(rest, text).in1 - rest.begin());
  }
  tables_->texts += written_.substr(offset, first_line);
  tables_->texts += text.substr(first_line);
}

// Where the first character of the text itself stands: behind a quote, on the line below `|`.
void YamlBuilder::set_text_place(Value& value, std::size_t offset) {
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

void YamlBuilder::add_text(std::size_t offset, std::string_view text) {
  offset = behind_signs(offset);
  const bool is_key = wants_key();
  const char first = offset < text_.size() ? text_[offset] : '\0';
  Value& value = add(NodeKind::scalar, offset);
  value.block = first == '|' || first == '>';
  value.quoted = value.block || first == '"' || first == '\'';
  set_text(value, offset, text);
  set_text_place(value, offset);
  last_text_ = offset;
  last_text_is_value_ = !is_key;
  if (text.size() > most_text_bytes) refuse("yaml-text-too-long", offset);
  if (is_key) check_key(value, offset);
  if (value.quoted && !value.block) check_quoted(offset);
  if (!value.quoted) check_plain(offset, text);
}

void YamlBuilder::add_nothing(std::size_t offset) {
  offset = behind_signs(offset);
  if (wants_key()) {
    refuse("yaml-missing-key", offset);
    add(NodeKind::scalar, offset);
    return;
  }
  if (!open_.empty()) offset = is_map(open_.back()) ? open_.back().key_offset : offset - 1;
  add(NodeKind::scalar, offset).absent = true;
}

void YamlBuilder::add_alias(std::size_t offset) {
  refuse("yaml-alias", offset);
  add_text(offset, "");
}

void YamlBuilder::open(NodeKind kind, std::size_t offset, bool flow) {
  offset = behind_signs(offset);
  const bool is_key = wants_key();
  if (open_.size() >= most_nesting) {
    refuse("yaml-too-deep", offset);
    throw Stop{};
  }
  add(kind, offset);
  const auto index = static_cast<std::uint32_t>(tables_->values.size() - 1);
  open_.push_back({.value = index,
                   .offset = offset,
                   .flow = flow,
                   .is_key = is_key,
                   .wants_key = kind == NodeKind::map,
                   .keys = {}});
}

void YamlBuilder::close() {
  if (open_.back().is_key) refuse("yaml-key-not-text", open_.back().offset);
  if (is_map(open_.back())) refuse_repeated_keys();
  tables_->values[open_.back().value].end = static_cast<std::uint32_t>(tables_->values.size());
  open_.pop_back();
}

// The first of equal keys counts; the others are reported and passed over.
void YamlBuilder::refuse_repeated_keys() {
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

void YamlBuilder::check_key(const Value& key, std::size_t offset) {
  if (key.text_length == 0) refuse("yaml-missing-key", offset);
  if (!key.quoted && tables_->text(key) == "<<") refuse("yaml-merge-key", offset);
}

// How far the innermost list or map without brackets is indented.
std::size_t YamlBuilder::block_indent() const {
  for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
    if (!open->flow) return tables_->values[open->value].column - 1;
  }
  return 0;
}

// A text whose quote was left open swallows the fields below it up to the next quote.
void YamlBuilder::check_quoted(std::size_t offset) {
  const std::size_t end = end_of_quoted(text_, offset);
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
void YamlBuilder::check_plain(std::size_t offset, std::string_view text) {
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

YamlFailure YamlBuilder::failure(std::string_view reason, std::size_t offset, std::size_t begun) const {
  YamlFailure failure{.reason = reason,
                      .offset = std::min(offset, text_.size()),
                      .begun = begun,
                      .last_text = last_text_,
                      .last_text_is_value = last_text_is_value_,
                      .open_bracket = std::nullopt};
  for (const Open& open : open_) {
    const bool bracket = text_[open.offset] == '[' || text_[open.offset] == '{';
    if (open.flow && bracket) failure.open_bracket = open.offset;
  }
  return failure;
}

std::unique_ptr<YamlTables> YamlBuilder::take() {
  return refused_ || tables_->values.empty() ? nullptr : std::move(tables_);
}

}  // namespace source
