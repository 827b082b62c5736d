#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "html/html.h"

namespace html {

// A view is a plain struct with all that one template shows, and one table of its members:
//
//   struct ProjectRow {
//     std::string title;
//     html::Url address;
//     std::optional<std::string> aim;
//     std::vector<std::string> units;
//
//     static constexpr auto members() {
//       return std::array{html::member<&ProjectRow::title>("title"),
//       html::member<&ProjectRow::address>("address"),
//                         html::member<&ProjectRow::aim>("aim"), html::member<&ProjectRow::units>("units")};
//     }
//   };
//
// Members are std::string or std::string_view (escaped text), Url, Html, bool, whole numbers (for
// plurals and counts; other numbers are formatted to text first), std::vector and std::optional of
// these, and other views. The pointers must be to the struct's own members, not inherited ones.
// A struct that cannot have `members()` gets a specialisation of View instead.
template <class T>
struct View {
  static constexpr auto members = T::members();
};

enum class Kind { text, url, html, number, flag, list, optional, view };

struct Member;

// How compiler and renderer read a value without knowing its C++ type.
struct Type {
  Kind kind = Kind::text;
  const Type* element = nullptr;                            // of a list or optional
  std::span<const Member> (*members)() = nullptr;           // of a view
  std::string_view (*text)(const void*) = nullptr;          // of text, url, html
  long long (*number)(const void*) = nullptr;               // of number
  std::size_t (*size)(const void*) = nullptr;               // all but view: 0 is what {{#if}} takes for no
  const void* (*item)(const void*, std::size_t) = nullptr;  // of list
  const void* (*value)(const void*) = nullptr;              // of optional: null if there is none
};

struct Member {
  std::string_view name;
  const Type* type = nullptr;
  const void* (*address)(const void* object) = nullptr;
};

template <class T>
struct TypeOf {
  static std::span<const Member> members() { return View<T>::members; }
  static constexpr Type type{.kind = Kind::view, .members = &members};
};

template <class T>
const T& as(const void* value) {
  return *static_cast<const T*>(value);
}

template <class T, Kind of_kind>
struct TextType {
  static std::string_view text(const void* value) {
    if constexpr (std::is_convertible_v<const T&, std::string_view>) {
      return as<T>(value);
    } else {
      return as<T>(value).text();
    }
  }
  static std::size_t size(const void* value) { return text(value).size(); }
  static constexpr Type type{.kind = of_kind, .text = &text, .size = &size};
};

template <>
struct TypeOf<std::string> : TextType<std::string, Kind::text> {};
template <>
struct TypeOf<std::string_view> : TextType<std::string_view, Kind::text> {};
template <>
struct TypeOf<Html> : TextType<Html, Kind::html> {};
template <>
struct TypeOf<Url> : TextType<Url, Kind::url> {};

template <>
struct TypeOf<bool> {
  static std::size_t size(const void* value) { return as<bool>(value) ? 1 : 0; }
  static constexpr Type type{.kind = Kind::flag, .size = &size};
};

template <std::integral T>
struct TypeOf<T> {
  static long long number(const void* value) { return static_cast<long long>(as<T>(value)); }
  static std::size_t size(const void* value) { return as<T>(value) != 0 ? 1 : 0; }
  static constexpr Type type{.kind = Kind::number, .number = &number, .size = &size};
};

template <class T>
struct TypeOf<std::vector<T>> {
  static_assert(!std::is_same_v<T, bool>, "a list of flags has no addresses");
  static std::size_t size(const void* value) { return as<std::vector<T>>(value).size(); }
  static const void* item(const void* value, std::size_t index) { return &as<std::vector<T>>(value)[index]; }
  static constexpr Type type{.kind = Kind::list, .element = &TypeOf<T>::type, .size = &size, .item = &item};
};

template <class T>
struct TypeOf<std::optional<T>> {
  static std::size_t size(const void* value) { return as<std::optional<T>>(value).has_value() ? 1 : 0; }
  static const void* value(const void* optional) {
    const auto& held = as<std::optional<T>>(optional);
    return held ? &*held : nullptr;
  }
  static constexpr Type type{
      .kind = Kind::optional, .element = &TypeOf<T>::type, .size = &size, .value = &value};
};

// The types stand beside the pointer because GCC 12 gives a template of nothing but a pointer to a member
// external linkage even where the struct is in an unnamed namespace: two files with a struct of the same name
// would share it.
template <class Object, class Value, Value Object::*pointer>
struct MemberPointer {
  static const void* address(const void* object) { return &(as<Object>(object).*pointer); }
  static constexpr const Type* type = &TypeOf<Value>::type;
};

template <auto pointer, class Object, class Value>
constexpr Member member_of(std::string_view name, Value Object::*) {
  using Pointer = MemberPointer<Object, Value, pointer>;
  return {.name = name, .type = Pointer::type, .address = &Pointer::address};
}

// One line of a view's table. The name is what templates write: a-z, 0-9, '_'.
template <auto pointer>
constexpr Member member(std::string_view name) {
  return member_of<pointer>(name, pointer);
}

}  // namespace html
