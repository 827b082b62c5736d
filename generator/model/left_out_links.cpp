#include "model/left_out_links.h"

namespace model {
namespace {

constexpr std::string_view name_signs = "abcdefghijklmnopqrstuvwxyz0123456789_";
constexpr std::string_view id_signs = "abcdefghijklmnopqrstuvwxyz0123456789-/";
constexpr std::string_view nowhere = "left:out";

// A name in a text, "project:falls".
struct Written {
  std::size_t first = 0;
  std::size_t end = 0;
};

// The next name at or behind a place; at the text's end if there is none.
Written next_name(std::string_view text, std::size_t from) {
  for (std::size_t colon = text.find(':', from); colon != text.npos; colon = text.find(':', colon + 1)) {
    std::size_t first = colon;
    while (first > from && name_signs.find(text[first - 1]) != name_signs.npos) --first;
    const std::size_t end = std::min(text.find_first_not_of(id_signs, colon + 1), text.size());
    if (first < colon && end > colon + 1) return {first, end};
  }
  return {text.size(), text.size()};
}

std::string in_full(std::string_view name, std::string_view framework) {
  constexpr std::string_view duty = "duty:";
  if (!name.starts_with(duty) || name.find('/') != name.npos) return std::string(name);
  return std::string(duty) + std::string(framework) + "/" + std::string(name.substr(duty.size()));
}

// The '[' that belongs to a ']'; npos if there is none.
std::size_t opening(std::string_view text, std::size_t closing) {
  int depth = 0;
  for (std::size_t at = closing + 1; at-- > 0;) {
    if (text[at] == ']') ++depth;
    if (text[at] == '[' && --depth == 0) return at;
  }
  return text.npos;
}

// `[text](name "title")`, where it is one.
struct InlineLink {
  std::size_t open = 0;   // '['
  std::size_t close = 0;  // ']'
  std::size_t end = 0;    // behind ')'
};

std::optional<InlineLink> inline_link(std::string_view text, const Written& name) {
  std::size_t before = name.first;
  if (before > 0 && text[before - 1] == '<') --before;
  if (before < 2 || text.substr(before - 2, 2) != "](") return std::nullopt;
  const std::size_t end = text.find(')', name.end);
  const std::size_t open = opening(text, before - 2);
  if (end == text.npos || open == text.npos) return std::nullopt;
  return InlineLink{open, before - 2, end + 1};
}

}  // namespace

LinkNames link_names(const Model& model) {
  LinkNames names;
  for (const Kind& kind : all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      void* const record = const_cast<void*>(kind.records.value_of(&model, index));
      names.insert(std::string(kind.records.key) + ":" + *kind.records.record->id(record));
    }
  }
  for (const Framework& framework : model.frameworks) {
    for (const Section& section : framework.sections) {
      for (const Duty& duty : section.duties) names.insert("duty:" + duty_reference(framework, duty));
    }
  }
  return names;
}

std::string without_links_to(const LinkNames& left_out, std::string_view framework, std::string_view text,
                             std::size_t& count) {
  std::string result;
  std::size_t copied = 0;
  for (Written name = next_name(text, 0); name.first < text.size(); name = next_name(text, name.end)) {
    if (!left_out.contains(in_full(text.substr(name.first, name.end - name.first), framework))) continue;
    ++count;
    const auto link = inline_link(text, name);
    if (link && link->open >= copied) {
      result.append(text.substr(copied, link->open - copied));
      result.append(text.substr(link->open + 1, link->close - link->open - 1));
      copied = link->end;
      name.end = link->end;
    } else {
      result.append(text.substr(copied, name.first - copied)).append(nowhere);
      copied = name.end;
    }
  }
  return result.append(text.substr(copied));
}

}  // namespace model
