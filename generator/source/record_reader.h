#pragma once

#include <span>
#include <string_view>

#include "source/field.h"
#include "source/tree.h"
#include "source/yaml.h"

namespace source {

class Diagnostics;

// What a reader needs beside the record itself.
struct Reading {
  const Tree& tree;
  Language first_language = Language::nb;  // of plain texts
  Diagnostics& diagnostics;
};

// Reads a map of YAML into a record by its table, and reports every field that is unknown, missing,
// empty, of the wrong kind, outside its range or no valid value; such a field stays empty.
//   record: a struct made for this table, empty.
//   map: its fields; another kind of node is reported.
//   passed_over: keys that the caller has read himself.
// A file that a field names to fill a list (Marks::fills) is read as CSV, a row for each value.
void read_record(const Table& table, void* record, const Node& map, const Reading& reading,
                 std::span<const std::string_view> passed_over = {});

// Reads one text (a Markdown file) as a version in a language of a text or Markdown field.
void add_version(void* value, Type type, Language language, std::string_view text, Place at);

}  // namespace source
