#pragma once

#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>

#include "source/place.h"

namespace source {

class Diagnostics;

enum class NodeKind { scalar, list, map };

struct YamlTables;  // the flat tree; yaml.cpp alone knows it
class NodeItems;
class NodeEntries;

// One value of a YAML document: two words that are cheap to copy. It lives as long as its Document
// does; moving the Document keeps it valid.
class Node {
 public:
  NodeKind kind() const;
  // Where the value begins: its first character or quote, the '|' of a block, the first key of a
  // map, the first '-' of a list. A value that was left out has the place of its key or its '-'.
  Place place() const;

  // The text as written, with quotes taken off and escapes resolved, and nothing else: `no`, `08`,
  // `1e3`, `null` and `~` are these letters. Empty for lists and maps.
  std::string_view text() const;
  // Was the text put in quotes or written as a block (`|`, `>`)?
  bool quoted() const;
  // Is the text a block (`|`, `>`)?
  bool block() const;
  // Was nothing written at all, as in `owner:`?
  bool absent() const;
  // The first character of text(): behind the quote, or on the line below the '|'.
  Place text_place() const;

  // How many items a list or entries a map has; 0 for a scalar.
  std::size_t size() const;
  // The items of a list; nothing for other kinds.
  NodeItems items() const;
  // The entries of a map as they stand in the file; nothing for other kinds. Keys are unique.
  NodeEntries entries() const;
  // The value that stands under a key of a map; nullopt for other kinds.
  std::optional<Node> find(std::string_view key) const;

 private:
  friend class Document;
  friend class NodeItems;
  friend class NodeEntries;
  Node(const YamlTables* tables, std::uint32_t index) : tables_(tables), index_(index) {}

  const YamlTables* tables_;
  std::uint32_t index_;
};

struct NodeEntry {
  std::string_view key;
  Place key_place;
  Node value;
};

// What a list holds, for `for (const Node item : node.items())`.
class NodeItems {
 public:
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using difference_type = std::ptrdiff_t;
    using value_type = Node;
    using reference = Node;
    using pointer = void;
    iterator(const YamlTables* tables, std::uint32_t index) : tables_(tables), index_(index) {}
    Node operator*() const { return {tables_, index_}; }
    iterator& operator++();
    bool operator==(const iterator&) const = default;

   private:
    const YamlTables* tables_;
    std::uint32_t index_;
  };
  iterator begin() const { return {tables_, first_}; }
  iterator end() const { return {tables_, last_}; }

 private:
  friend class Node;
  NodeItems(const YamlTables* tables, std::uint32_t first, std::uint32_t last)
      : tables_(tables), first_(first), last_(last) {}
  const YamlTables* tables_;
  std::uint32_t first_;
  std::uint32_t last_;
};

// What a map holds, for `for (const auto& [key, key_place, value] : node.entries())`.
class NodeEntries {
 public:
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using difference_type = std::ptrdiff_t;
    using value_type = NodeEntry;
    using reference = NodeEntry;
    using pointer = void;
    iterator(const YamlTables* tables, std::uint32_t index, std::uint32_t last)
        : tables_(tables), index_(index), last_(last) {}
    NodeEntry operator*() const;
    iterator& operator++();
    bool operator==(const iterator&) const = default;

   private:
    const YamlTables* tables_;
    std::uint32_t index_;
    std::uint32_t last_;
  };
  iterator begin() const { return {tables_, first_, last_}; }
  iterator end() const { return {tables_, last_, last_}; }

 private:
  friend class Node;
  NodeEntries(const YamlTables* tables, std::uint32_t first, std::uint32_t last)
      : tables_(tables), first_(first), last_(last) {}
  const YamlTables* tables_;
  std::uint32_t first_;
  std::uint32_t last_;
};

// A file of YAML as a tree whose values know their places. Read-only, and so shared freely between
// threads.
class Document {
 public:
  explicit Document(std::unique_ptr<const YamlTables> tables);
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  Node root() const { return {tables_.get(), 0}; }

 private:
  std::unique_ptr<const YamlTables> tables_;
};

// Reads one YAML document and reports all that is wrong with its form.
//   text: UTF-8; a byte order mark and CRLF are fine.
//   start: the place of the text's first character ({file, 1, 1} for a whole file); only its file
//     and line count, so that front matter gets the lines of its file.
// Refused, each with a message: more than 1 MiB, nesting over 32, more than 100,000 values, a text
// over 64 KiB, directives, anchors, aliases, merge keys, tags, a second document, control
// characters, bytes that are not UTF-8, a quote that never closes, keys that are repeated or no
// plain texts, a file without any value.
// Where a fault leaves no doubt about what was meant (`title: Mål: 30 dager`; a repeated key, whose
// first value counts), it is reported and the rest is read; else there is no document.
std::optional<Document> read_yaml(std::string_view text, Place start, Diagnostics& diagnostics);

}  // namespace source
