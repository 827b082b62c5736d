#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/date.h"
#include "source/language.h"
#include "source/place.h"

namespace source {

// What the author gave for a field, and where. Empty where nothing was given, or where what was
// given could not be read (that has been reported then).
template <class T>
struct Given {
  std::optional<T> value;
  Place at;

  explicit operator bool() const { return value.has_value(); }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
  T value_or(T otherwise) const { return value.value_or(std::move(otherwise)); }
  bool operator==(const Given& other) const { return value == other.value; }
};

// One value of a field that changes with time: it holds from its day until the next one's.
// Without a day it has held since the record began.
template <class T>
struct Fact {
  Given<Date> from;
  Given<T> value;

  bool operator==(const Fact&) const = default;
};

// The facts of a dated field, oldest first.
template <class T>
struct Dated {
  std::vector<Fact<T>> facts;

  bool empty() const { return facts.empty(); }
  bool operator==(const Dated&) const = default;

  // The newest fact. In an edition that is the one that holds on the as-of day.
  const Given<T>& latest() const {
    static const Given<T> nothing;
    return facts.empty() ? nothing : facts.back().value;
  }
};

// A text in one or more languages, in the order given.
struct Text {
  struct Version {
    Language language = Language::nb;
    std::string text;
    Place at;  // of the first character of the text itself: in a block, the line below `|`

    bool operator==(const Version& other) const { return language == other.language && text == other.text; }
  };
  std::vector<Version> versions;

  bool operator==(const Text&) const = default;

  // The version in the wanted language, else the first given. Null if there is none.
  const Version* in(Language wanted) const {
    for (const Version& version : versions) {
      if (version.language == wanted) return &version;
    }
    return versions.empty() ? nullptr : &versions.front();
  }
};

struct Markdown : Text {
  bool operator==(const Markdown&) const = default;
};

// The id of another record, as the field's mark says of which kind: "falls"; for a duty "6f" or
// "framework/6f"; for a holder "quality-adviser@home-care".
struct Reference {
  std::string id;

  bool operator==(const Reference&) const = default;
};

// Where a point lies on its axis: a date or period, a number or a category; the measure's axis decides.
struct Moment {
  std::string text;                  // as written
  std::optional<CalendarTime> time;  // where the text is a day or a period

  bool operator==(const Moment&) const = default;
};

// An address outside the site: http, https or mailto.
struct Address {
  std::string url;

  bool operator==(const Address&) const = default;
};

// The path of a file in the site's folder, relative to the file that names it.
struct FileName {
  std::string path;

  bool operator==(const FileName&) const = default;
};

}  // namespace source
