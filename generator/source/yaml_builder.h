#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostic.h"
#include "source/encoding.h"
#include "source/yaml_fault.h"
#include "source/yaml_tables.h"

namespace source {

// Builds the flat tree of a YAML file from what a parser finds in it, one value after the other, and
// refuses what the parser lets through. Offsets are bytes of the text, where the parser says that
// the value begins.
class YamlBuilder {
 public:
  // Thrown where reading on makes no sense; all has been reported then.
  struct Stop {};

  // text: as the parser reads it, which may be mended; written: as its author wrote it, of the same length.
  // Both and the lines must live as long as the builder.
  YamlBuilder(std::string_view text, std::string_view written, const LineIndex& lines, std::uint32_t file,
              Diagnostics& diagnostics);

  void begin_document(std::size_t offset);
  void add_text(std::size_t offset, std::string_view text);
  // A value that was left out; the offset is behind its `:` or `-`.
  void add_nothing(std::size_t offset);
  void add_alias(std::size_t offset);
  // flow: written with brackets.
  void open(NodeKind kind, std::size_t offset, bool flow);
  void close();

  // What stood where the parser gave up.
  YamlFailure failure(std::string_view reason, std::size_t offset, std::size_t begun) const;
  // The tree, if nothing stands in the way of using it.
  std::unique_ptr<YamlTables> take();
  bool is_empty() const { return tables_->values.empty(); }

 private:
  using Value = YamlTables::Value;
  // A list or map that has not ended yet.
  struct Open {
    std::uint32_t value = 0;
    std::size_t offset = 0;
    bool flow = false;
    bool is_key = false;     // only told where it ends: a bracket that never closes may look like one
    bool wants_key = false;  // a map whose next value is a key
    std::size_t key_offset = 0;
    std::vector<std::uint32_t> keys;
  };

  std::size_t behind_signs(std::size_t offset);
  Place place_of(std::size_t offset);
  Value& add(NodeKind kind, std::size_t offset);
  void set_text(Value& value, std::size_t offset, std::string_view text);
  void set_text_place(Value& value, std::size_t offset);
  void refuse(std::string_view message, std::size_t offset, std::vector<std::string> arguments = {});
  void refuse_repeated_keys();
  void check_key(const Value& key, std::size_t offset);
  void check_quoted(std::size_t offset);
  void check_plain(std::size_t offset, std::string_view text);
  bool wants_key() const { return !open_.empty() && open_.back().wants_key; }
  bool is_map(const Open& open) const { return tables_->values[open.value].kind == NodeKind::map; }
  std::size_t block_indent() const;

  std::string_view text_;
  std::string_view written_;
  const LineIndex& lines_;
  Diagnostics& diagnostics_;
  std::unique_ptr<YamlTables> tables_;
  std::vector<Open> open_;
  std::optional<std::size_t> last_text_;
  bool last_text_is_value_ = false;
  bool refused_ = false;
  std::size_t last_refused_sign_ = std::string_view::npos;
  std::size_t cursor_ = 0;  // the last offset whose place was asked for, and that place
  Place cursor_place_;
};

}  // namespace source
