#include "source/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "source/diagnostic.h"
#include "source/encoding.h"
#include "source/row_faults.h"

namespace source {
namespace {

constexpr std::size_t most_bytes = 64 << 20;

bool is_blank(std::string_view text) {
  return text == " " || text == "\t" || text == "\u00A0" || text == "\u202F";
}

// The length of the blank character that a text begins with: space, tab, no-break or thin space.
std::size_t leading_blank(std::string_view text) {
  for (const std::size_t length : {1, 2, 3}) {
    if (is_blank(text.substr(0, length))) return length;
  }
  return 0;
}

std::size_t trailing_blank(std::string_view text) {
  for (const std::size_t length : {1, 2, 3}) {
    if (text.size() >= length && is_blank(text.substr(text.size() - length))) return length;
  }
  return 0;
}

char small_letter(char character) {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

bool same_heading(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, small_letter, small_letter);
}

std::string shown_separator(char separator) { return separator == '\t' ? "tab" : std::string(1, separator); }

bool is_only_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

}  // namespace

// Reads one file, once.
class CsvReader {
 public:
  CsvReader(std::uint32_t file, Diagnostics& diagnostics) : diagnostics_(diagnostics) { table_.file_ = file; }

  std::optional<CsvTable> read(std::string_view bytes);

 private:
  using Span = CsvTable::Span;

  bool decode(std::string_view bytes);
  bool check_controls();
  void choose_separator();
  bool read_cells();
  Span read_cell();
  Span read_plain_cell();
  std::optional<Span> read_quoted_cell();
  void skip_blanks();
  void skip_line_end();
  bool at_line_end() const { return at_ >= size_ || text()[at_] == '\n' || text()[at_] == '\r'; }
  bool finish_headings();
  void finish_row();
  void report_width(const std::vector<Span>& row);
  void report(std::string_view message, const Span& span, std::vector<std::string> arguments = {},
              std::vector<Place> related = {});
  const std::string& text() const { return table_.text_; }
  std::string_view text_of(const Span& span) const {
    return std::string_view(table_.text_).substr(span.offset, span.length);
  }
  Span here() const {
    return {static_cast<std::uint32_t>(at_), 0, line_, static_cast<std::uint32_t>(column_)};
  }
  void advance(std::size_t bytes);

  Diagnostics& diagnostics_;
  CsvTable table_;
  std::size_t size_ = 0;  // of the file in table_.text_; texts with doubled quotes stand behind it
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::size_t column_ = 1;
  std::vector<Span> row_;
  RowFaults row_faults_;
  bool unclosed_ = false;
};

std::optional<CsvTable> CsvReader::read(std::string_view bytes) {
  const Place whole{table_.file_, 0, 0};
  if (bytes.size() > most_bytes) {
    const double size = static_cast<double>(bytes.size()) / (1 << 20);
    diagnostics_.report("file-too-large", whole,
                        {fmt::format("{:.3g}", size), std::to_string(most_bytes >> 20)});
    return std::nullopt;
  }
  if (!decode(bytes)) return std::nullopt;
  choose_separator();
  const bool was_read = read_cells();
  row_faults_.append_to(diagnostics_);
  if (!was_read) return std::nullopt;
  if (table_.columns_ == 0) {
    diagnostics_.report("csv-empty", {table_.file_, 1, 1});
    return std::nullopt;
  }
  if (table_.row_count() == 0 && !unclosed_) diagnostics_.report("csv-no-rows", {table_.file_, line_, 1});
  return std::move(table_);
}

// A file that is UTF-8 but for a few bytes is neither: letters would turn into others.
bool CsvReader::decode(std::string_view bytes) {
  const Place start{table_.file_, 1, 1};
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    diagnostics_.report("csv-utf-16", start);
    return false;
  }
  bytes = without_byte_order_mark(bytes);
  const auto bad = first_not_utf8(bytes);
  if (!bad) {
    table_.text_ = bytes;
  } else {
    const bool mixed = character_count(bytes.substr(0, *bad)) != *bad;
    auto decoded = from_windows_1252(bytes);
    if (mixed || !decoded) {
      const auto byte = static_cast<unsigned char>(bytes[*bad]);
      diagnostics_.report("csv-encoding", LineIndex(bytes, start).place(*bad), {fmt::format("{:02X}", byte)});
      return false;
    }
    table_.text_ = std::move(*decoded);
  }
  size_ = table_.text_.size();
  return check_controls();
}

// A carriage return alone is a line end here.
bool CsvReader::check_controls() {
  std::size_t at = find_control_character(text(), 0);
  while (at != std::string::npos && text()[at] == '\r') at = find_control_character(text(), at + 1);
  if (at == std::string::npos) return true;
  const Place place = LineIndex(text(), {table_.file_, 1, 1}).place(at);
  const std::uint32_t character = code_points(std::string_view(text()).substr(at, 4)).front();
  diagnostics_.report("control-character", place, {fmt::format("U+{:04X}", character)});
  return false;
}

// The first of `;`, tab and `,` that the headings hold outside of quotes.
void CsvReader::choose_separator() {
  const std::string_view line = std::string_view(text()).substr(0, text().find_first_of("\r\n"));
  std::string_view named = line;
  if (named.starts_with('"') && named.ends_with('"') && named.size() > 2)
    named = named.substr(1, named.size() - 2);
  if (named.size() == 5 && same_heading(named.substr(0, 4), "sep=")) {
    table_.separator_ = named[4];
    advance(line.size());
    skip_line_end();
    return;
  }
  std::string outside;
  bool quoted = false;
  for (const char character : line) {
    if (character == '"') quoted = !quoted;
    if (!quoted) outside += character;
  }
  for (const char candidate : {';', '\t', ','}) {
    if (outside.find(candidate) == outside.npos) continue;
    table_.separator_ = candidate;
    return;
  }
}

void CsvReader::advance(std::size_t bytes) {
  for (const std::size_t end = at_ + bytes; at_ < end; ++at_) {
    // Bytes 80 to BF continue a character.
    if ((static_cast<unsigned char>(text()[at_]) & 0xC0) != 0x80) ++column_;
  }
}

void CsvReader::skip_line_end() {
  if (at_ >= size_) return;
  at_ += text()[at_] == '\r' && at_ + 1 < size_ && text()[at_ + 1] == '\n' ? 2 : 1;
  ++line_;
  column_ = 1;
}

void CsvReader::skip_blanks() {
  while (!at_line_end() && text()[at_] != table_.separator_) {
    const std::size_t length = leading_blank(std::string_view(text()).substr(at_, 3));
    if (length == 0) return;
    advance(length);
  }
}

CsvReader::Span CsvReader::read_plain_cell() {
  Span cell = here();
  while (!at_line_end() && text()[at_] != table_.separator_) advance(1);
  std::string_view written = std::string_view(text()).substr(cell.offset, at_ - cell.offset);
  while (const std::size_t length = trailing_blank(written)) written.remove_suffix(length);
  cell.length = static_cast<std::uint32_t>(written.size());
  return cell;
}

// A cell in quotes. Its text is lent from the file, or stands behind it if quotes in it are doubled.
std::optional<CsvReader::Span> CsvReader::read_quoted_cell() {
  Span cell = here();
  advance(1);
  const std::size_t start = at_;
  bool doubled = false;
  for (;; doubled = true, advance(2)) {
    while (at_ < size_ && text()[at_] != '"') {
      if (at_line_end()) {
        skip_line_end();
      } else {
        advance(1);
      }
    }
    if (at_ >= size_) return std::nullopt;
    if (at_ + 1 >= size_ || text()[at_ + 1] != '"') break;
  }
  const std::size_t end = at_;
  advance(1);
  cell.offset = static_cast<std::uint32_t>(doubled ? table_.text_.size() : start);
  for (std::size_t at = start; doubled && at < end; ++at) {
    table_.text_ += text()[at];
    if (text()[at] == '"') ++at;
  }
  cell.length = static_cast<std::uint32_t>(doubled ? table_.text_.size() - cell.offset : end - start);
  return cell;
}

CsvReader::Span CsvReader::read_cell() {
  skip_blanks();
  if (at_line_end() || text()[at_] != '"') return read_plain_cell();
  const Span start = here();
  const auto quoted = read_quoted_cell();
  if (!quoted) {
    report("csv-unclosed-quote", start);
    unclosed_ = true;
    return start;
  }
  skip_blanks();
  if (!at_line_end() && text()[at_] != table_.separator_) {
    report("csv-text-behind-quote", here());
    read_plain_cell();
  }
  return *quoted;
}

bool CsvReader::read_cells() {
  while (at_ < size_ && !unclosed_) {
    row_.clear();
    for (;;) {
      row_.push_back(read_cell());
      if (unclosed_ || at_line_end()) break;
      advance(1);
    }
    const Span end = here();
    skip_line_end();
    const bool blank = std::ranges::all_of(row_, [](const Span& cell) { return cell.length == 0; });
    if (unclosed_ || blank) continue;
    row_.push_back(end);  // where cells are missing, if any are
    if (table_.columns_ != 0) {
      finish_row();
    } else if (!finish_headings()) {
      return false;
    }
  }
  return true;
}

// Takes over the first row. Columns at the right without a heading are dropped as long as nobody
// writes into them.
bool CsvReader::finish_headings() {
  row_.pop_back();
  while (row_.back().length == 0) row_.pop_back();
  bool sound = true;
  for (std::size_t column = 0; column < row_.size(); ++column) {
    const Span& cell = row_[column];
    if (cell.length == 0) {
      report("csv-empty-heading", cell, {std::to_string(column + 1)});
      sound = false;
    }
    for (std::size_t before = 0; before < column && cell.length != 0; ++before) {
      if (!same_heading(text_of(row_[before]), text_of(cell))) continue;
      report("csv-repeated-heading", cell, {std::string(text_of(cell))},
             {{table_.file_, row_[before].line, row_[before].column}});
      sound = false;
      break;
    }
  }
  table_.columns_ = row_.size();
  table_.cells_ = row_;
  return sound;
}

void CsvReader::finish_row() {
  const Span end = row_.back();
  row_.pop_back();
  while (row_.size() > table_.columns_ && row_.back().length == 0) row_.pop_back();
  if (row_.size() != table_.columns_) report_width(row_);
  row_.resize(table_.columns_, {end.offset, 0, end.line, end.column});
  table_.cells_.insert(table_.cells_.end(), row_.begin(), row_.end());
}

void CsvReader::report_width(const std::vector<Span>& row) {
  const std::string expected = std::to_string(table_.columns_);
  const std::string found = std::to_string(row.size());
  const std::size_t other = row.size() == 1 ? text_of(row[0]).find_first_of(";,\t") : std::string_view::npos;
  if (other != std::string_view::npos) {
    return report("csv-other-separator", row[0],
                  {shown_separator(text_of(row[0])[other]), shown_separator(table_.separator_)});
  }
  if (row.size() < table_.columns_) return report("csv-too-few-cells", row.back(), {found, expected});
  for (std::size_t index = 1; table_.separator_ == ',' && index < row.size(); ++index) {
    const std::string_view whole = text_of(row[index - 1]);
    const std::string_view fraction = text_of(row[index]);
    const bool number =
        is_only_digits(whole.substr(whole.starts_with('-') ? 1 : 0)) && is_only_digits(fraction);
    if (!number) continue;
    return report("csv-decimal-comma", row[index - 1], {std::string(whole), std::string(fraction)});
  }
  report("csv-too-many-cells", row[table_.columns_], {found, expected});
}

void CsvReader::report(std::string_view message, const Span& span, std::vector<std::string> arguments,
                       std::vector<Place> related) {
  row_faults_.report(message, {table_.file_, span.line, span.column}, std::move(arguments),
                     std::move(related));
}

Cell CsvTable::cell_at(std::size_t index) const {
  const Span& span = cells_[index];
  return {std::string_view(text_).substr(span.offset, span.length), {file_, span.line, span.column}};
}

std::optional<std::size_t> CsvTable::column(std::string_view heading_text) const {
  for (std::size_t index = 0; index < columns_; ++index) {
    if (same_heading(heading(index).text, heading_text)) return index;
  }
  return std::nullopt;
}

std::optional<CsvTable> read_csv(std::string_view bytes, std::uint32_t file, Diagnostics& diagnostics) {
  return CsvReader(file, diagnostics).read(bytes);
}

}  // namespace source
