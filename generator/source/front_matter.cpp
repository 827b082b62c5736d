#include "source/front_matter.h"

#include "source/diagnostic.h"
#include "source/encoding.h"

namespace source {
namespace {

std::string_view first_line(std::string_view text) {
  std::string_view line = text.substr(0, text.find('\n'));
  while (line.ends_with(' ') || line.ends_with('\r') || line.ends_with('\t')) line.remove_suffix(1);
  return line;
}

// The text behind its first line.
std::string_view behind_line(std::string_view text) {
  const std::size_t end = text.find('\n');
  return end == text.npos ? std::string_view() : text.substr(end + 1);
}

}  // namespace

std::optional<MarkdownFile> read_markdown_file(std::string_view text, std::uint32_t file,
                                               Diagnostics& diagnostics) {
  constexpr std::string_view fence = "---";
  const Place start{file, 1, 1};
  text = without_byte_order_mark(text);
  if (!check_characters(text, start, diagnostics)) return std::nullopt;
  if (first_line(text) != fence) return MarkdownFile{std::nullopt, text, start};

  const std::string_view fields = behind_line(text);
  std::string_view rest = fields;
  std::uint32_t line = 2;
  for (; !rest.empty() && first_line(rest) != fence; ++line) rest = behind_line(rest);
  if (rest.empty()) {
    diagnostics.report("front-matter-open", start);
    return std::nullopt;
  }
  auto document = read_yaml(fields.substr(0, fields.size() - rest.size()), {file, 2, 1}, diagnostics);
  if (!document) return std::nullopt;
  return MarkdownFile{std::move(document), behind_line(rest), {file, line + 1, 1}};
}

}  // namespace source
