#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "source/diagnostic.h"
#include "source/tree.h"

namespace html {

// A template's text taken apart: literals, holes and nested blocks, before anything is known about names.
// All texts are lent from the file.

// "owner.title", or "this".
struct TemplateName {
  std::vector<std::string_view> parts = {};
  std::string_view written = {};
  std::size_t offset = 0;
};

struct TemplateArgument {
  std::string_view placeholder;
  TemplateName value;
};

enum class PieceKind { literal, hole, word, part, if_block, each_block };

struct Piece {
  PieceKind kind = PieceKind::literal;
  std::string_view text = {};                    // of a literal; the key of a word; the name of a part
  std::size_t offset = 0;                        // of the text, name or key in the file
  TemplateName name = {};                        // of a hole, if_block, each_block
  std::vector<TemplateArgument> arguments = {};  // of a word
  std::vector<Piece> body = {};                  // of a block
  std::vector<Piece> otherwise = {};             // behind {{else}}
  bool alone = false;                            // of a part: its tag has a line for itself
};

// Reports tags and blocks that are malformed or not closed, and leaves them out.
std::vector<Piece> parse_template(const source::Tree& tree, std::uint32_t file,
                                  source::Diagnostics& diagnostics);

// The place of a byte of the file.
source::Place place_in(const source::Tree& tree, std::uint32_t file, std::size_t offset);

}  // namespace html
