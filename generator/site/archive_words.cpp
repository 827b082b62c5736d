#include "site/archive_words.h"

#include "site/format.h"

namespace site {

std::string archived_file_name(const html::Words& words, std::string_view path) {
  constexpr std::pair<std::string_view, std::string_view> names[] = {
      {"report.html", "archive.report"},
      {"report.pdf", "archive.report_to_print"},
      {"data/edition.json", "archive.edition_data"}};
  for (const auto& [known, key] : names) {
    if (path == known) return words.text(key);
  }
  return std::string(path);
}

bool is_dress(std::string_view path) { return path.starts_with("assets/"); }

std::string size_text(std::uint64_t bytes, source::Language language) {
  const auto size = static_cast<double>(bytes);
  if (size >= 999500) return number(size / 1e6, 1, language) + "\u00A0MB";
  if (size >= 1000) return number(size / 1e3, 0, language) + "\u00A0kB";
  return number(size, 0, language) + "\u00A0B";
}

}  // namespace site
