#include "model/schema.h"

#include <fmt/format.h>

#include <limits>
#include <map>
#include <set>

#include "model/model.h"
#include "source/json.h"

namespace model {
namespace {

using source::Field;
using source::Shape;
using source::Table;
using source::Type;

std::string quoted(std::string_view text) {
  std::string out;
  source::append_json_text(out, text);
  return out;
}

constexpr std::string_view text_schema =
    R"({"anyOf":[{"type":["string","number","boolean"]},{"type":"object","properties":{"nb":{"type":"string"},"nn":{"type":"string"},"en":{"type":"string"}},"additionalProperties":false,"minProperties":1}]})";

std::string range_of(const source::Marks& marks, double least) {
  std::string range;
  const double low = std::max(least, marks.low);
  if (low > -std::numeric_limits<double>::infinity()) range += fmt::format(",\"minimum\":{}", low);
  if (marks.high < std::numeric_limits<double>::infinity())
    range += fmt::format(",\"maximum\":{}", marks.high);
  return range;
}

std::string words_schema(std::span<const std::string_view> words) {
  std::vector<std::string> all;
  for (const std::string_view word : words) all.push_back(quoted(word));
  return fmt::format("{{\"enum\":[{}]}}", fmt::join(all, ","));
}

std::string value_schema(const Field& field);

std::string record_schema(const Table& table) {
  const std::string reference = fmt::format("{{\"$ref\":\"#/$defs/{}\"}}", table.name);
  const Field* const alone = table.find(table.shorthand);
  return alone ? fmt::format("{{\"anyOf\":[{},{}]}}", value_schema(*alone), reference) : reference;
}

std::string value_schema(const Field& field) {
  switch (field.type) {
    case Type::text:
    case Type::markdown:
      return std::string(text_schema);
    case Type::date:
      return R"({"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})";
    case Type::number:
      return fmt::format("{{\"type\":\"number\"{}}}",
                         range_of(field.marks, -std::numeric_limits<double>::infinity()));
    case Type::count:
      return fmt::format("{{\"type\":\"integer\"{}}}", range_of(field.marks, 0));
    case Type::flag:
      return R"({"type":"boolean"})";
    case Type::word:
      return words_schema(field.words);
    case Type::address:
      return R"~({"type":"string","pattern":"^(https?://|mailto:)"})~";
    case Type::record:
      return record_schema(*field.record);
    case Type::plain:
    case Type::moment:
    case Type::reference:
    case Type::file:
      return R"({"type":["string","number"]})";
  }
  return "{}";
}

std::string field_schema(const Field& field) {
  const std::string value = value_schema(field);
  if (field.shape == Shape::list) return fmt::format("{{\"type\":\"array\",\"items\":{}}}", value);
  if (field.shape == Shape::one) return value;
  return fmt::format(
      R"({{"anyOf":[{0},{{"type":"array","items":{{"type":"object","properties":{{"from":{{"type":"string","format":"date"}},"value":{0}}},"required":["value"],"additionalProperties":false}}}}]}})",
      value);
}

std::string table_schema(const Table& table, bool may_have_id) {
  std::vector<std::string> properties;
  std::vector<std::string> required;
  if (may_have_id) properties.push_back(R"("id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"})");
  for (const Field& field : table.fields) {
    properties.push_back(fmt::format("{}:{{\"description\":{},\"allOf\":[{}]}}", quoted(field.key),
                                     quoted(field.marks.help.nb), field_schema(field)));
    if (field.marks.required) required.push_back(quoted(field.key));
  }
  return fmt::format(
      "{{\"description\":{},\"type\":\"object\",\"properties\":{{{}}},\"required\":[{}],"
      "\"additionalProperties\":false}}",
      quoted(table.help.nb), fmt::join(properties, ","), fmt::join(required, ","));
}

// The tables that a record holds parts of, in the order of their names.
void gather_parts(const Table& table, std::map<std::string_view, const Table*>& parts) {
  for (const Field& field : table.fields) {
    if (field.record && parts.emplace(field.record->name, field.record).second)
      gather_parts(*field.record, parts);
  }
}

const Table* table_of(std::string_view kind) {
  if (kind == "site") return &Site::table;
  const Kind* const found = find_kind(kind);
  return found ? found->records.record : nullptr;
}

std::string definitions(const std::map<std::string_view, const Table*>& tables) {
  std::vector<std::string> all;
  for (const auto& [name, table] : tables)
    all.push_back(fmt::format("{}:{}", quoted(name), table_schema(*table, table->id != nullptr)));
  return fmt::format("{}", fmt::join(all, ",\n"));
}

// ---- The reference page ----

std::string_view in(const source::Help& help, source::Language language) {
  return language == source::Language::en ? help.en : help.nb;
}

std::string type_name(const Field& field, source::Language language) {
  const bool english = language == source::Language::en;
  const auto pick = [&](std::string_view nb, std::string_view en) { return std::string(english ? en : nb); };
  switch (field.type) {
    case Type::text:
      return pick("tekst", "text");
    case Type::markdown:
      return "Markdown";
    case Type::plain:
      return pick("kort tekst", "short text");
    case Type::date:
      return pick("dato", "date");
    case Type::moment:
      return pick("dato, periode, tall eller kategori", "date, period, number or category");
    case Type::number:
      return pick("tall", "number");
    case Type::count:
      return pick("helt tall", "whole number");
    case Type::flag:
      return "true / false";
    case Type::word:
      return fmt::format("`{}`", fmt::join(field.words, "`, `"));
    case Type::reference:
      return fmt::format("{} `{}`", pick("henvisning til", "reference to"), field.marks.refers_to);
    case Type::address:
      return pick("adresse", "address");
    case Type::file:
      return pick("fil", "file");
    case Type::record:
      if (const Field* const alone = field.record->find(field.record->shorthand))
        return fmt::format("{}{}[{}](#{})", type_name(*alone, language), pick(", eller ", ", or "),
                           field.record->name, field.record->name);
      return fmt::format("[{0}](#{0})", field.record->name);
  }
  return {};
}

std::string shape_name(const Field& field, source::Language language) {
  const bool english = language == source::Language::en;
  if (field.shape == Shape::list) return english ? ", list" : ", liste";
  if (field.shape == Shape::dated) return english ? ", changes with time" : ", endres over tid";
  return {};
}

std::string table_reference(const Table& table, std::string_view heading, source::Language language) {
  const bool english = language == source::Language::en;
  std::string out = fmt::format("{} {}\n\n{}.\n\n", heading, table.name, in(table.help, language));
  out += english ? "| Field | Kind of value | Required | What it is |\n"
                 : "| Felt | Slags verdi | Påkrevd | Hva det er |\n";
  out += "|---|---|---|---|\n";
  for (const Field& field : table.fields) {
    out += fmt::format("| `{}` | {}{} | {} | {} |\n", field.key, type_name(field, language),
                       shape_name(field, language), field.marks.required ? (english ? "yes" : "ja") : "",
                       in(field.marks.help, language));
  }
  return out + "\n";
}

}  // namespace

std::optional<std::string> json_schema(std::string_view kind) {
  const Table* const table = table_of(kind);
  if (!table) return std::nullopt;
  std::map<std::string_view, const Table*> parts;
  gather_parts(*table, parts);
  const std::string schema = table_schema(*table, table->id != nullptr);
  return fmt::format(
      "{{\"$schema\":\"https://json-schema.org/draft/2020-12/"
      "schema\",\"title\":{},\"anyOf\":[{},{{\"type\":\"array\",\"items\":{}}}],\n\"$defs\":{{\n{}}}}}\n",
      quoted(table->name), schema, schema, definitions(parts));
}

std::string json_schemas() {
  std::map<std::string_view, const Table*> tables{{"site", &Site::table}};
  gather_parts(Site::table, tables);
  for (const Kind& kind : all_kinds) {
    tables.emplace(kind.records.key, kind.records.record);
    gather_parts(*kind.records.record, tables);
  }
  return fmt::format(
      "{{\"$schema\":\"https://json-schema.org/draft/2020-12/"
      "schema\",\"title\":\"Sirkel\",\n\"$defs\":{{\n{}}}}}\n",
      definitions(tables));
}

std::string reference_page(source::Language language) {
  const bool english = language == source::Language::en;
  std::string out = english ? "# All fields\n\nMade by `sirkel fields` from the program's own tables.\n\n"
                            : "# Alle felt\n\nLaget av `sirkel fields` fra programmets egne tabeller.\n\n";
  out += table_reference(Site::table, "##", language);
  std::set<std::string_view> told;
  const auto parts = [&](const Table& table) {
    std::map<std::string_view, const Table*> found;
    gather_parts(table, found);
    for (const auto& [name, part] : found) {
      if (told.insert(name).second) out += table_reference(*part, "###", language);
    }
  };
  parts(Site::table);
  for (const Kind& kind : all_kinds) {
    out += table_reference(*kind.records.record, "##", language);
    out += fmt::format("{} `content/{}/`\n\n", english ? "Folder:" : "Mappe:", kind.folder);
    parts(*kind.records.record);
  }
  return out;
}

}  // namespace model
