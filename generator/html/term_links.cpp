#include "html/term_links.h"

#include <algorithm>
#include <cstdint>

namespace html {
namespace {

constexpr std::size_t buckets = 256;

// How many bytes the character that begins with this one has.
std::size_t width_of(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

std::uint32_t character_at(std::string_view text, std::size_t at) {
  const std::size_t width = width_of(text[at]);
  if (width == 1) return static_cast<unsigned char>(text[at]);
  std::uint32_t character = static_cast<unsigned char>(text[at]) & (0xFFu >> (width + 1));
  for (std::size_t i = 1; i < width && at + i < text.size(); ++i)
    character = character << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
  return character;
}

// Letters, digits, and the hyphen, which makes one word of two: "PDSA-sirkel". Quotation marks, dashes and
// no-break spaces part words.
bool is_of_word(std::uint32_t character) {
  if (character < 0x80)
    return (character >= '0' && character <= '9') ||
           ((character | 0x20) >= 'a' && (character | 0x20) <= 'z') || character == '-';
  return character >= 0xC0 && character < 0x2000 && character != 0xD7 && character != 0xF7;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_of_word(character_at(text, at))) at += width_of(text[at]);
  return std::min(at, text.size());
}

// Latin letters of one or two bytes, as Norwegian and its neighbours have them.
std::uint32_t lower(std::uint32_t character) {
  if (character >= 'A' && character <= 'Z') return character | 0x20;
  if (character >= 0xC0 && character <= 0xDE && character != 0xD7) return character | 0x20;
  return character;
}

// Of the first word without its first letter, which may be large or small.
std::size_t bucket_of(std::string_view word) {
  std::size_t hash = word.size();
  for (const char letter : word.substr(std::min(word.size(), width_of(word.empty() ? ' ' : word[0]))))
    hash = hash * 31 + static_cast<unsigned char>(letter);
  return hash % buckets;
}

bool equal_but_for_first_case(std::string_view left, std::string_view right) {
  if (left.size() != right.size() || left.empty()) return false;
  const std::size_t width = width_of(left[0]);
  return lower(character_at(left, 0)) == lower(character_at(right, 0)) &&
         left.substr(std::min(width, left.size())) == right.substr(std::min(width, right.size()));
}

}  // namespace

TermIndex::TermIndex(std::vector<TermForm> forms) {
  std::erase_if(forms, [](const TermForm& form) { return word_end(form.text, 0) == 0; });
  std::vector<std::size_t> bucket(forms.size());
  starts_.assign(buckets + 1, 0);
  for (std::size_t index = 0; index < forms.size(); ++index) {
    bucket[index] = bucket_of(forms[index].text.substr(0, word_end(forms[index].text, 0)));
    ++starts_[bucket[index] + 1];
  }
  for (std::size_t index = 0; index < buckets; ++index) starts_[index + 1] += starts_[index];
  std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
  forms_.resize(forms.size());
  for (std::size_t index = 0; index < forms.size(); ++index) forms_[next[bucket[index]]++] = forms[index];
  for (std::size_t index = 0; index < buckets; ++index) {
    std::sort(forms_.begin() + static_cast<std::ptrdiff_t>(starts_[index]),
              forms_.begin() + static_cast<std::ptrdiff_t>(starts_[index + 1]),
              [](const TermForm& left, const TermForm& right) {
                if (left.text.size() != right.text.size()) return left.text.size() > right.text.size();
                return left.term < right.term;
              });
  }
}

std::optional<TermIndex::Match> TermIndex::match_at(std::string_view text, std::size_t at,
                                                    std::size_t end) const {
  const std::size_t bucket = bucket_of(text.substr(at, end - at));
  for (std::size_t index = starts_[bucket]; index < starts_[bucket + 1]; ++index) {
    const TermForm& form = forms_[index];
    const std::size_t after = at + form.text.size();
    if (!equal_but_for_first_case(text.substr(at, form.text.size()), form.text)) continue;
    if (after < text.size() && is_of_word(character_at(text, after))) continue;
    return Match{at, form.text.size(), form.term};
  }
  return std::nullopt;
}

std::optional<TermIndex::Match> TermIndex::find(std::string_view text, std::size_t from) const {
  for (std::size_t at = from; at < text.size();) {
    const std::size_t end = word_end(text, at);
    if (end == at) {
      at += width_of(text[at]);
      continue;
    }
    if (auto match = match_at(text, at, end)) return match;
    at = end;
  }
  return std::nullopt;
}

}  // namespace html
