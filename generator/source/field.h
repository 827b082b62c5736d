#pragma once

#include <concepts>
#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "source/given.h"

namespace source {

struct Table;

// What a value is.
enum class Type {
  text,       // Text: words for a reader, may be one per language
  markdown,   // Markdown: the same, formatted
  plain,      // std::string: a code or label that is the same in every language
  date,       // Date
  moment,     // Moment
  number,     // double
  count,      // int, 0 or more
  flag,       // bool: true or false
  word,       // one of an enumeration
  reference,  // Reference to a record
  address,    // Address
  file,       // FileName
  record,     // a struct with a table of its own
};

// How many values a field takes.
enum class Shape {
  one,    // Given<T>, std::optional<Struct>
  list,   // std::vector<Given<T>>, std::vector<Struct>
  dated,  // Dated<T>
};

// Help for the reader of a reference page or an editor, in the languages of messages.
struct Help {
  std::string_view nb;
  std::string_view en;
};

// What a table says of a field beyond its key and type.
struct Marks {
  bool required = false;
  Help help;
  std::string_view unit = {};                             // of a number: "percent", "days"
  std::string_view refers_to = {};                        // kind of record that a reference leads to
  double low = -std::numeric_limits<double>::infinity();  // numbers and counts: the range, ends included
  double high = std::numeric_limits<double>::infinity();
  bool counts_persons = false;       // the disclosure rule decides whether it may be shown
  bool happens_on = false;           // a date or period: what its record tells was not known before its end
  std::string_view known_from = {};  // this value was not known before the date in that field
  bool places_in_unit = false;       // a reference: the record belongs to this unit
  std::string_view fills = {};       // a file: the list field whose rows the CSV file holds
  std::string_view csv_names = {};   // other names of the column in CSV, with spaces between
  std::string_view example = {};     // as an author would write it
};

struct Field {
  std::string_view key;
  Type type = Type::text;
  Shape shape = Shape::one;
  Marks marks;
  std::span<const std::string_view> words = {};  // word: the allowed values, in the enumeration's order
  const Table* record = nullptr;                 // record: its table

  // Access to the member, for readers and writers that know the table only.
  // A value is the Given<T> (or struct) that holds it; `one` has 0 or 1 values, a leaf always 1.
  std::size_t (*size)(const void* owner) = nullptr;
  void* (*value)(void* owner, std::size_t index) = nullptr;
  void* (*add)(void* owner) = nullptr;  // appends (or makes) an empty value
  // Leaves out the values whose flag is false; requires kept.size() == size(owner).
  void (*keep)(void* owner, const std::vector<bool>& kept) = nullptr;
  Given<Date>* (*from)(void* owner, std::size_t index) = nullptr;  // dated: since when
  // word: the index into `words`, and the other way.
  std::size_t (*word)(const void* value) = nullptr;  // requires that there is one
  bool (*has_word)(const void* value) = nullptr;
  void (*set_word)(void* value, std::size_t index, Place at) = nullptr;

  const void* value_of(const void* owner, std::size_t index) const {
    return value(const_cast<void*>(owner), index);
  }
};

// A kind of record, or of a part of one: its fields in the order in which they are written.
struct Table {
  std::string_view name;  // "project", "pdsa_cycle"
  Help help;
  std::span<const Field> fields;
  Place* (*place)(void* record) = nullptr;
  std::string* (*id)(void* record) = nullptr;  // null for parts of a record
  std::string_view shorthand = {};  // a single value written in place of the fields is that of this one

  const Field* find(std::string_view key) const {
    for (const Field& field : fields) {
      if (field.key == key) return &field;
    }
    return nullptr;
  }
};

// ---- How a table is made from a struct's members ----

namespace detail {

template <class T>
struct LeafType {
  static constexpr Type type = Type::word;
};
template <>
struct LeafType<Text> {
  static constexpr Type type = Type::text;
};
template <>
struct LeafType<Markdown> {
  static constexpr Type type = Type::markdown;
};
template <>
struct LeafType<std::string> {
  static constexpr Type type = Type::plain;
};
template <>
struct LeafType<Date> {
  static constexpr Type type = Type::date;
};
template <>
struct LeafType<Moment> {
  static constexpr Type type = Type::moment;
};
template <>
struct LeafType<double> {
  static constexpr Type type = Type::number;
};
template <>
struct LeafType<int> {
  static constexpr Type type = Type::count;
};
template <>
struct LeafType<bool> {
  static constexpr Type type = Type::flag;
};
template <>
struct LeafType<Reference> {
  static constexpr Type type = Type::reference;
};
template <>
struct LeafType<Address> {
  static constexpr Type type = Type::address;
};
template <>
struct LeafType<FileName> {
  static constexpr Type type = Type::file;
};

template <class Owner, class Member>
Owner owner_of(Member Owner::*);
template <class Owner, class Member>
Member member_of(Member Owner::*);

template <class T>
void keep_only(std::vector<T>& list, const std::vector<bool>& kept) {
  std::size_t end = 0;
  for (std::size_t index = 0; index < list.size(); ++index) {
    if (!kept[index]) continue;
    if (end != index) list[end] = std::move(list[index]);
    ++end;
  }
  list.resize(end);
}

template <class T>
constexpr void describe_leaf(Field& field) {
  field.type = LeafType<T>::type;
  if constexpr (std::is_enum_v<T>) {
    field.words = words_of(T{});  // beside each enumeration: its allowed values, in its order
    field.word = [](const void* value) {
      return static_cast<std::size_t>(**static_cast<const Given<T>*>(value));
    };
    field.has_word = [](const void* value) { return static_cast<const Given<T>*>(value)->value.has_value(); };
    field.set_word = [](void* value, std::size_t index, Place at) {
      *static_cast<Given<T>*>(value) = {static_cast<T>(index), at};
    };
  }
}

template <class Struct>
constexpr void describe_record(Field& field) {
  field.type = Type::record;
  field.record = &Struct::table;
}

// Fills in type, shape and access from the member's C++ type.
template <auto Pointer, class Member>
struct Describe;

template <auto Pointer, class T>
struct Describe<Pointer, Given<T>> {
  using Owner = decltype(owner_of(Pointer));
  static constexpr void apply(Field& field) {
    describe_leaf<T>(field);
    field.shape = Shape::one;
    field.size = [](const void*) -> std::size_t { return 1; };
    field.value = [](void* owner, std::size_t) -> void* { return &(static_cast<Owner*>(owner)->*Pointer); };
    field.add = [](void* owner) -> void* { return &(static_cast<Owner*>(owner)->*Pointer); };
    field.keep = [](void* owner, const std::vector<bool>& kept) {
      if (!kept[0]) static_cast<Owner*>(owner)->*Pointer = {};
    };
  }
};

template <auto Pointer, class T>
struct Describe<Pointer, std::vector<Given<T>>> {
  using Owner = decltype(owner_of(Pointer));
  static constexpr void apply(Field& field) {
    describe_leaf<T>(field);
    field.shape = Shape::list;
    field.size = [](const void* owner) { return (static_cast<const Owner*>(owner)->*Pointer).size(); };
    field.value = [](void* owner, std::size_t index) -> void* {
      return &(static_cast<Owner*>(owner)->*Pointer)[index];
    };
    field.add = [](void* owner) -> void* { return &(static_cast<Owner*>(owner)->*Pointer).emplace_back(); };
    field.keep = [](void* owner, const std::vector<bool>& kept) {
      keep_only(static_cast<Owner*>(owner)->*Pointer, kept);
    };
  }
};

template <auto Pointer, class T>
struct Describe<Pointer, Dated<T>> {
  using Owner = decltype(owner_of(Pointer));
  static constexpr void apply(Field& field) {
    describe_leaf<T>(field);
    field.shape = Shape::dated;
    field.size = [](const void* owner) { return (static_cast<const Owner*>(owner)->*Pointer).facts.size(); };
    field.value = [](void* owner, std::size_t index) -> void* {
      return &(static_cast<Owner*>(owner)->*Pointer).facts[index].value;
    };
    field.add = [](void* owner) -> void* {
      return &(static_cast<Owner*>(owner)->*Pointer).facts.emplace_back().value;
    };
    field.keep = [](void* owner, const std::vector<bool>& kept) {
      keep_only((static_cast<Owner*>(owner)->*Pointer).facts, kept);
    };
    field.from = [](void* owner, std::size_t index) {
      return &(static_cast<Owner*>(owner)->*Pointer).facts[index].from;
    };
  }
};

template <auto Pointer, class Struct>
struct Describe<Pointer, std::optional<Struct>> {
  using Owner = decltype(owner_of(Pointer));
  static constexpr void apply(Field& field) {
    describe_record<Struct>(field);
    field.shape = Shape::one;
    field.size = [](const void* owner) -> std::size_t {
      return (static_cast<const Owner*>(owner)->*Pointer).has_value() ? 1 : 0;
    };
    field.value = [](void* owner, std::size_t) -> void* { return &*(static_cast<Owner*>(owner)->*Pointer); };
    field.add = [](void* owner) -> void* { return &(static_cast<Owner*>(owner)->*Pointer).emplace(); };
    field.keep = [](void* owner, const std::vector<bool>& kept) {
      if (!kept.empty() && !kept[0]) (static_cast<Owner*>(owner)->*Pointer).reset();
    };
  }
};

template <auto Pointer, class Struct>
requires std::is_class_v<Struct> && requires { Struct::table; }
struct Describe<Pointer, std::vector<Struct>> {
  using Owner = decltype(owner_of(Pointer));
  static constexpr void apply(Field& field) {
    describe_record<Struct>(field);
    field.shape = Shape::list;
    field.size = [](const void* owner) { return (static_cast<const Owner*>(owner)->*Pointer).size(); };
    field.value = [](void* owner, std::size_t index) -> void* {
      return &(static_cast<Owner*>(owner)->*Pointer)[index];
    };
    field.add = [](void* owner) -> void* { return &(static_cast<Owner*>(owner)->*Pointer).emplace_back(); };
    field.keep = [](void* owner, const std::vector<bool>& kept) {
      keep_only(static_cast<Owner*>(owner)->*Pointer, kept);
    };
  }
};

}  // namespace detail

// A line of a table: field<&Project::title>("title", {.required = true, .help = {...}}).
template <auto Pointer>
constexpr Field field(std::string_view key, Marks marks) {
  Field result{.key = key, .marks = marks};
  detail::Describe<Pointer, decltype(detail::member_of(Pointer))>::apply(result);
  return result;
}

template <class Struct>
constexpr Table table(std::string_view name, Help help, std::span<const Field> fields,
                      std::string_view shorthand = {}) {
  Table result{name, help, fields, [](void* record) { return &static_cast<Struct*>(record)->place; }};
  result.shorthand = shorthand;
  // A part's own short name is a field like others; a record's id is its file's.
  if constexpr (requires(Struct & record) {
                  { record.id } -> std::same_as<std::string&>;
                }) {
    result.id = [](void* record) { return &static_cast<Struct*>(record)->id; };
  }
  return result;
}

// The value of a leaf, where its type is known.
template <class T>
Given<T>& leaf(void* value) {
  return *static_cast<Given<T>*>(value);
}
template <class T>
const Given<T>& leaf(const void* value) {
  return *static_cast<const Given<T>*>(value);
}

}  // namespace source
