#include "html/markdown_limits.h"

#include <algorithm>

namespace html {
namespace {

constexpr std::size_t kibibyte = 1024;
constexpr std::size_t most_bars = 100;       // in a line
constexpr std::size_t most_brackets = 4000;  // in a paragraph: about 20 ms
constexpr std::size_t most_reference_bytes = 32 * kibibyte * kibibyte;

std::size_t largest(MarkdownSize size) { return (size == MarkdownSize::fragment ? 64 : 256) * kibibyte; }

MarkdownExcess excess(std::string_view message, std::size_t offset, std::size_t allowed) {
  return {message, offset, {std::to_string(allowed)}};
}

// What one line holds, counted in one go: this runs over every text of a site.
struct Line {
  std::size_t bars = 0;
  std::size_t brackets = 0;  // '[' and '@'
  bool blank = true;
  bool defines_reference = false;  // has "]:"
  std::size_t end = 0;             // offset of the line end
};

Line line_at(std::string_view text, std::size_t from) {
  Line line{.end = from};
  char before = 0;
  for (; line.end < text.size(); ++line.end) {
    const char letter = text[line.end];
    if (letter == '\n' || letter == '\r') break;  // A lone carriage return ends a line too for cmark-gfm.
    line.blank = line.blank && (letter == ' ' || letter == '\t');
    line.bars += letter == '|' ? 1 : 0;
    line.brackets += letter == '[' || letter == '@' ? 1 : 0;
    line.defines_reference = line.defines_reference || (letter == ':' && before == ']');
    before = letter;
  }
  return line;
}

std::size_t next_line(std::string_view text, std::size_t end) {
  return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
}

// Lines that follow each other without an empty one between: no paragraph or table is longer.
struct Run {
  std::size_t offset = 0;
  std::size_t lines = 0;
  std::size_t bytes = 0;
  std::size_t widest_bars = 0;  // of one line
  std::size_t brackets = 0;
  bool defines_reference = false;

  std::size_t cells() const { return widest_bars == 0 ? 0 : (widest_bars + 1) * lines; }
};

// What the runs of a text come to.
struct Sums {
  std::size_t cells = 0;
  std::size_t brackets = 0;
  std::size_t longest_definition = 0;
};

void add_line(Run& run, const Line& line, std::size_t bytes) {
  ++run.lines;
  run.bytes += bytes + 1;
  run.widest_bars = std::max(run.widest_bars, line.bars);
  run.brackets += line.brackets;
  run.defines_reference = run.defines_reference || line.defines_reference;
}

void add_run(Sums& sums, const Run& run) {
  sums.cells += run.cells();
  sums.brackets += run.brackets;
  if (run.defines_reference) sums.longest_definition = std::max(sums.longest_definition, run.bytes);
}

}  // namespace

std::size_t largest_html(std::string_view text) { return 20 * text.size() + 64 * kibibyte; }

std::optional<MarkdownExcess> excess_of(std::string_view text, MarkdownSize size) {
  if (text.size() > largest(size)) {
    return MarkdownExcess{
        "markdown-too-long",
        0,
        {std::to_string((text.size() + kibibyte - 1) / kibibyte), std::to_string(largest(size) / kibibyte)}};
  }
  const std::size_t most_cells = 2000 + text.size() / 2;
  Run run;
  Sums sums;
  for (std::size_t at = 0; at < text.size();) {
    const Line line = line_at(text, at);
    if (line.blank) {
      add_run(sums, run);
      run = {.offset = next_line(text, line.end)};
    } else {
      add_line(run, line, line.end - at);
    }
    if (line.bars > most_bars) return excess("markdown-too-many-bars", at, most_bars);
    if (run.brackets > most_brackets) return excess("markdown-too-tangled", at, most_brackets);
    if (sums.cells + run.cells() > most_cells)
      return excess("markdown-table-too-large", run.offset, most_cells);
    at = next_line(text, line.end);
  }
  add_run(sums, run);
  const std::size_t reference_bytes = sums.longest_definition * sums.brackets;
  if (reference_bytes <= most_reference_bytes) return std::nullopt;
  return excess("markdown-swells", 0, largest_html(text) / kibibyte);
}

}  // namespace html
