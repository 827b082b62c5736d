#include "source/yaml.h"

#include "source/yaml_tables.h"

namespace source {

NodeKind Node::kind() const { return tables_->values[index_].kind; }

Place Node::place() const { return tables_->place(tables_->values[index_]); }

std::string_view Node::text() const { return tables_->text(tables_->values[index_]); }

bool Node::quoted() const { return tables_->values[index_].quoted; }

bool Node::block() const { return tables_->values[index_].block; }

bool Node::absent() const { return tables_->values[index_].absent; }

Place Node::text_place() const {
  const auto& value = tables_->values[index_];
  return {tables_->file, value.text_line, value.text_column};
}

std::size_t Node::size() const { return tables_->values[index_].size; }

NodeItems Node::items() const {
  const bool is_list = kind() == NodeKind::list;
  return {tables_, index_ + 1, is_list ? tables_->values[index_].end : index_ + 1};
}

NodeEntries Node::entries() const {
  const bool is_map = kind() == NodeKind::map;
  const std::uint32_t last = is_map ? tables_->values[index_].end : index_ + 1;
  return {tables_, tables_->next_key(index_ + 1, last), last};
}

std::optional<Node> Node::find(std::string_view key) const {
  for (const NodeEntry& entry : entries()) {
    if (entry.key == key) return entry.value;
  }
  return std::nullopt;
}

NodeItems::iterator& NodeItems::iterator::operator++() {
  index_ = tables_->values[index_].end;
  return *this;
}

NodeEntry NodeEntries::iterator::operator*() const {
  const auto& key = tables_->values[index_];
  return {tables_->text(key), tables_->place(key), Node(tables_, index_ + 1)};
}

NodeEntries::iterator& NodeEntries::iterator::operator++() {
  index_ = tables_->next_key(tables_->values[index_ + 1].end, last_);
  return *this;
}

Document::Document(std::unique_ptr<const YamlTables> tables) : tables_(std::move(tables)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

}  // namespace source
