#include "app/edition_difference.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "source/encoding.h"

namespace app {
namespace {

using Json = nlohmann::ordered_json;
using How = RecordDifference::How;
using Records = std::map<std::string, const Json*>;

// The records of a dump, by kind and id.
std::optional<Records> records_of(const Json& dump) {
  if (!dump.is_object()) return std::nullopt;
  Records records;
  for (const auto& [kind, list] : dump.items()) {
    if (list.is_object()) {
      records[kind] = &list;
      continue;
    }
    if (!list.is_array()) return std::nullopt;
    for (const Json& record : list) {
      const auto id = record.is_object() ? record.find("id") : record.end();
      if (id == record.end() || !id->is_string()) return std::nullopt;
      records[kind + "/" + id->get<std::string>()] = &record;
    }
  }
  return records;
}

// Those of the later record in its order, then those that it no longer has.
std::vector<std::string> changed_fields(const Json& before, const Json& after) {
  std::vector<std::string> fields;
  for (const auto& [field, value] : after.items()) {
    const auto old = before.find(field);
    if (old == before.end() || *old != value) fields.push_back(field);
  }
  for (const auto& [field, value] : before.items()) {
    if (!after.contains(field)) fields.push_back(field);
  }
  return fields;
}

}  // namespace

std::optional<std::vector<RecordDifference>> edition_differences(std::string_view before,
                                                                 std::string_view after) {
  const Json old_dump = Json::parse(before, nullptr, false);
  const Json new_dump = Json::parse(after, nullptr, false);
  const auto old_records = records_of(old_dump);
  const auto new_records = records_of(new_dump);
  if (!old_records || !new_records) return std::nullopt;
  std::vector<RecordDifference> differences;
  for (const auto& [name, record] : *new_records) {
    const auto old = old_records->find(name);
    if (old == old_records->end()) {
      differences.push_back({.record = name, .how = How::added, .fields = {}});
    } else if (auto fields = changed_fields(*old->second, *record); !fields.empty()) {
      differences.push_back({.record = name, .how = How::changed, .fields = std::move(fields)});
    }
  }
  for (const auto& [name, record] : *old_records) {
    if (!new_records->contains(name))
      differences.push_back({.record = name, .how = How::removed, .fields = {}});
  }
  std::ranges::sort(differences, {}, &RecordDifference::record);
  return differences;
}

std::string to_text(const RecordDifference& difference, source::Language language) {
  constexpr std::string_view nb[] = {"lagt til", "fjernet", "endret"};
  constexpr std::string_view en[] = {"added", "removed", "changed"};
  const auto how = static_cast<std::size_t>(difference.how);
  const std::string_view word = language == source::Language::en ? en[how] : nb[how];
  const std::string record = source::printable(difference.record);
  if (difference.fields.empty()) return fmt::format("{}: {}", word, record);
  return fmt::format("{}: {} ({})", word, record,
                     source::printable(fmt::format("{}", fmt::join(difference.fields, ", "))));
}

}  // namespace app
