#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/yaml.h"

namespace source {

// The flat tree behind Document: every value stands before what it holds, so that one vector and one
// string carry the whole file.
struct YamlTables {
  struct Value {
    NodeKind kind = NodeKind::scalar;
    bool quoted = false;
    bool block = false;
    bool absent = false;
    bool skipped = false;  // the key of an entry that repeats an earlier one
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t text_offset = 0;  // into `texts`
    std::uint32_t text_length = 0;
    std::uint32_t text_line = 0;
    std::uint32_t text_column = 0;
    std::uint32_t size = 0;  // items, or entries that are not skipped
    std::uint32_t end = 0;   // index of the first value that is no longer inside this one
  };

  std::uint32_t file = 0;
  std::vector<Value> values;
  std::string texts;

  std::string_view text(const Value& value) const {
    return std::string_view(texts).substr(value.text_offset, value.text_length);
  }
  Place place(const Value& value) const { return {file, value.line, value.column}; }
  // The index of the first key at or behind an index that is not skipped; `last` if there is none.
  std::uint32_t next_key(std::uint32_t index, std::uint32_t last) const {
    while (index < last && values[index].skipped) index = values[index + 1].end;
    return index;
  }
};

}  // namespace source
