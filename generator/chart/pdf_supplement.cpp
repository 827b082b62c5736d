#include "chart/pdf_supplement.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

namespace chart {
namespace {

std::optional<std::size_t> number_at(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() ? std::optional(value) : std::nullopt;
}

std::optional<std::size_t> number_behind(std::string_view text, std::string_view name) {
  const auto at = text.rfind(name);
  return at == std::string_view::npos ? std::nullopt : number_at(text.substr(at + name.size()));
}

// Where the objects begin, by their number.
std::map<std::size_t, std::size_t> offsets_of(std::string_view file, std::size_t table) {
  constexpr std::size_t line = 20;  // "0000000015 00000 n \n"
  std::map<std::size_t, std::size_t> offsets;
  const std::string_view text = file.substr(std::min(table, file.size()));
  const auto count = number_behind(text.substr(0, text.find('\n', 5)), "0 ");
  const auto first = text.find('\n', 5);
  if (!text.starts_with("xref\n0 ") || !count || first == std::string_view::npos) return offsets;
  for (std::size_t number = 1; number < *count; ++number) {
    const std::string_view entry = text.substr(std::min(text.size(), first + 1 + number * line), line);
    std::size_t offset = 0;
    std::from_chars(entry.data(), entry.data() + std::min<std::size_t>(10, entry.size()), offset);
    if (entry.size() == line && entry[17] == 'n' && offset < file.size()) offsets[number] = offset;
  }
  return offsets;
}

// The dictionary of an object, without what ends it.
std::string_view dictionary_at(std::string_view file, std::size_t offset) {
  const std::size_t begin = file.find("<<", offset);
  const std::size_t end = file.find("\nendobj", offset);
  if (begin == std::string_view::npos || end == std::string_view::npos || begin > end) return {};
  std::string_view text = file.substr(begin, end - begin);
  const std::size_t close = text.rfind(">>");
  return close == std::string_view::npos ? std::string_view() : text.substr(0, close);
}

char32_t next_letter(std::string_view text, std::size_t& at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
  char32_t letter = length == 1 ? byte : byte & (0xFFu >> (length + 1));
  for (std::size_t index = 1; index < length && at + index < text.size(); ++index)
    letter = letter << 6 | (static_cast<unsigned char>(text[at + index]) & 0x3Fu);
  at += length;
  return letter;
}

// As UTF-16 with its mark, in hexadecimal: nothing in it has to be escaped.
std::string text_string(std::string_view text) {
  std::string out = "<FEFF";
  for (std::size_t at = 0; at < text.size();) {
    const char32_t letter = next_letter(text, at);
    if (letter < 0x10000) {
      out += fmt::format("{:04X}", static_cast<std::uint32_t>(letter));
    } else {
      const std::uint32_t rest = static_cast<std::uint32_t>(letter) - 0x10000;
      out += fmt::format("{:04X}{:04X}", 0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF));
    }
  }
  return out + ">";
}

// What an object gets besides what it has; empty: it stays as it is.
class Additions {
 public:
  explicit Additions(const PdfSupplement& supplement) : supplement_(supplement) {}

  std::string to(std::string_view dictionary) {
    if (dictionary.starts_with("<< /Type /Catalog")) {
      return fmt::format("   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true >>\n",
                         supplement_.language);
    }
    if (!dictionary.starts_with("<< /Type /StructElem")) return {};
    const auto is = [&](std::string_view name) {
      return dictionary.find(fmt::format("/S /{}\n", name)) != std::string_view::npos;
    };
    if (is("Figure") && pictures_ < supplement_.picture_texts.size())
      return fmt::format("   /Alt {}\n", text_string(supplement_.picture_texts[pictures_++]));
    if (is("TH") && heads_ < supplement_.heads_of_columns.size())
      return fmt::format("   /A << /O /Table /Scope /{} >>\n",
                         supplement_.heads_of_columns[heads_++] ? "Column" : "Row");
    return {};
  }

 private:
  const PdfSupplement& supplement_;
  std::size_t pictures_ = 0, heads_ = 0;
};

}  // namespace

std::string with_supplement(std::string bytes, const PdfSupplement& supplement) {
  const auto table = number_behind(bytes, "startxref\n");
  const auto trailer = bytes.rfind("trailer\n");
  if (!table || trailer == std::string::npos) return bytes;
  const auto root = number_behind(bytes, "/Root "), info = number_behind(bytes, "/Info ");
  const auto size = number_behind(bytes, "/Size ");
  if (!root || !info || !size) return bytes;
  const std::string_view file = bytes;
  Additions additions(supplement);
  std::string update, entries;
  for (const auto& [number, offset] : offsets_of(file, *table)) {
    const std::string_view dictionary = dictionary_at(file, offset);
    const std::string more = additions.to(dictionary);
    if (more.empty()) continue;
    entries += fmt::format("{} 1\n{:010} 00000 n \n", number, bytes.size() + update.size());
    update += fmt::format("{} 0 obj\n{}{}>>\nendobj\n", number, dictionary, more);
  }
  const std::size_t at = bytes.size() + update.size();
  update += fmt::format("xref\n{}trailer\n<< /Size {}\n   /Root {} 0 R\n   /Info {} 0 R\n   /Prev {}\n>>\n",
                        entries, *size, *root, *info, *table);
  update += fmt::format("startxref\n{}\n%%EOF\n", at);
  return bytes + update;
}

}  // namespace chart
