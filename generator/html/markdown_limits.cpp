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

// Lines that follow each other without an empty one between: no paragraph or table is longer.
struct Run {
  std::size_t offset = 0;
  std::size_t lines = 0;
  std::size_t bytes = 0;
  std::size_t widest_bars = 0;  // of one line
  std::size_t brackets = 0;     // '[' and '@'
  bool defines_reference = false;

  std::size_t cells() const { return widest_bars == 0 ? 0 : (widest_bars + 1) * lines; }
};

// What the runs of a text come to.
struct Sums {
  std::size_t cells = 0;
  std::size_t brackets = 0;
  std::size_t longest_definition = 0;
};

std::size_t count(std::string_view text, char wanted) {
  return static_cast<std::size_t>(std::ranges::count(text, wanted));
}

// A lone carriage return ends a line too for cmark-gfm.
std::size_t line_end(std::string_view text, std::size_t from) {
  return std::min(text.find_first_of("\r\n", from), text.size());
}

std::size_t next_line(std::string_view text, std::size_t end) {
  return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
}

void add_line(Run& run, std::string_view line) {
  ++run.lines;
  run.bytes += line.size() + 1;
  run.widest_bars = std::max(run.widest_bars, count(line, '|'));
  run.brackets += count(line, '[') + count(line, '@');
  run.defines_reference = run.defines_reference || line.find("]:") != std::string_view::npos;
}

void add_run(Sums& sums, const Run& run) {
  sums.cells += run.cells();
  sums.brackets += run.brackets;
  if (run.defines_reference) sums.longest_definition = std::max(sums.longest_definition, run.bytes);
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

}  // namespace

std::size_t largest_html(std::string_view text) { return 20 * text.size() + 64 * kibibyte; }

std::optional<MarkdownExcess> excess_of(std::string_view text, MarkdownSize size) {
  if (text.size() > largest(size)) {
    return MarkdownExcess{"markdown-too-long", 0,
                          {std::to_string((text.size() + kibibyte - 1) / kibibyte), std::to_string(largest(size) / kibibyte)}};
  }
  const std::size_t most_cells = 2000 + text.size() / 2;
  Run run;
  Sums sums;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = line_end(text, at);
    const std::string_view line = text.substr(at, end - at);
    if (is_blank(line)) {
      add_run(sums, run);
      run = {.offset = next_line(text, end)};
    } else {
      add_line(run, line);
    }
    if (count(line, '|') > most_bars) return excess("markdown-too-many-bars", at, most_bars);
    if (run.brackets > most_brackets) return excess("markdown-too-tangled", at, most_brackets);
    if (sums.cells + run.cells() > most_cells) {
      return excess("markdown-table-too-large", run.offset, most_cells);
    }
    at = next_line(text, end);
  }
  add_run(sums, run);
  const std::size_t reference_bytes = sums.longest_definition * sums.brackets;
  if (reference_bytes <= most_reference_bytes) return std::nullopt;
  return excess("markdown-swells", 0, largest_html(text) / kibibyte);
}

}  // namespace html
