#include "model/dump.h"

#include <fmt/format.h>

#include <algorithm>

#include "source/json.h"
#include "source/visit.h"

namespace model {
namespace {

using source::Field;
using source::Shape;
using source::Table;
using source::Type;

class Writer {
 public:
  explicit Writer(const MayShow& may_show) : may_show_(may_show) {}

  std::string out;

  void record(const Table& table, const void* value, const void* owner) {
    out += '{';
    bool first = true;
    if (table.id) key("id", first), text(*table.id(const_cast<void*>(value)));
    const bool hides = counts_persons(table) && !may_show_(table, value, owner);
    for (const Field& field : table.fields) {
      if (is_empty(field, value)) continue;
      key(field.key, first);
      // What so few are counted for is theirs too: the parts of a record go with its count.
      if (hides && (field.marks.counts_persons || field.type == Type::record)) {
        out += "null";
      } else {
        values(field, value);
      }
    }
    out += '}';
  }

 private:
  static bool counts_persons(const Table& table) {
    return std::ranges::any_of(table.fields, [](const Field& field) { return field.marks.counts_persons; });
  }

  void text(std::string_view value) { source::append_json_text(out, value); }

  void key(std::string_view name, bool& first) {
    if (!first) out += ',';
    first = false;
    text(name);
    out += ':';
  }

  static bool is_empty(const Field& field, const void* record) {
    if (field.size(record) == 0) return true;
    return field.shape == Shape::one && field.type != Type::record &&
           !source::has_value(field, field.value_of(record, 0));
  }

  void versions(const source::Text& content) {
    out += '{';
    bool first = true;
    for (const auto& version : content.versions) {
      key(source::code(version.language), first);
      text(version.text);
    }
    out += '}';
  }

  void leaf(const Field& field, const void* value) {
    if (!source::has_value(field, value)) {
      out += "null";
      return;
    }
    switch (field.type) {
      case Type::text:
        return versions(*source::leaf<source::Text>(value));
      case Type::markdown:
        return versions(*source::leaf<source::Markdown>(value));
      case Type::plain:
        return text(*source::leaf<std::string>(value));
      case Type::date:
        return text(source::to_iso(*source::leaf<source::Date>(value)));
      case Type::moment:
        return moment(*source::leaf<source::Moment>(value));
      case Type::number:
        return source::append_json_number(out, *source::leaf<double>(value));
      case Type::count:
        out += std::to_string(*source::leaf<int>(value));
        return;
      case Type::flag:
        out += *source::leaf<bool>(value) ? "true" : "false";
        return;
      case Type::word:
        return text(field.words[field.word(value)]);
      case Type::reference:
        return text(source::leaf<source::Reference>(value)->id);
      case Type::address:
        return text(source::leaf<source::Address>(value)->url);
      case Type::file:
        return text(source::leaf<source::FileName>(value)->path);
      case Type::record:
        return;
    }
  }

  // A day or period in one form, however it was written.
  void moment(const source::Moment& value) {
    text(value.time ? source::to_iso(value.time->period, value.time->first_day) : value.text);
  }

  void values(const Field& field, const void* owner) {
    if (field.shape == Shape::one) return one(field, owner, 0);
    out += '[';
    for (std::size_t index = 0; index < field.size(owner); ++index) {
      if (index > 0) out += ',';
      if (field.shape == Shape::dated) {
        fact(field, owner, index);
      } else {
        one(field, owner, index);
      }
    }
    out += ']';
  }

  void one(const Field& field, const void* owner, std::size_t index) {
    const void* const value = field.value_of(owner, index);
    if (field.type == Type::record) {
      record(*field.record, value, owner);
    } else {
      leaf(field, value);
    }
  }

  void fact(const Field& field, const void* owner, std::size_t index) {
    out += '{';
    bool first = true;
    if (const auto& from = *field.from(const_cast<void*>(owner), index)) {
      key("from", first);
      text(source::to_iso(*from));
    }
    key("value", first);
    leaf(field, field.value_of(owner, index));
    out += '}';
  }

  const MayShow& may_show_;
};

}  // namespace

std::string canonical_json(const Model& model, const MayShow& may_show) {
  Writer writer(may_show);
  writer.out += "{\"site\":";
  writer.record(Site::table, &model.site, nullptr);
  for (const Kind& kind : all_kinds) {
    writer.out += fmt::format(",\n\"{}\":[", kind.folder);
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      writer.out += index > 0 ? ",\n" : "\n";
      writer.record(*kind.records.record, kind.records.value_of(&model, index), nullptr);
    }
    writer.out += "]";
  }
  writer.out += "}\n";
  return std::move(writer.out);
}

}  // namespace model
