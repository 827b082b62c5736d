#include "html/template_syntax.h"

#include <algorithm>
#include <optional>
#include <string>

#include "source/encoding.h"

namespace html {
namespace {

constexpr int deepest_block = 24;
constexpr std::string_view blanks = " \t";
constexpr std::string_view spaces = " \t\r\n";

struct Tag {
  std::string_view inside;  // between {{ and }}, without the spaces around
  std::size_t inside_offset = 0;
  std::size_t begin = 0;  // of the text that the tag takes up: its whole line where it stands alone
  std::size_t end = 0;
  bool alone = false;
};

bool is_name_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || letter == '_';
}

bool is_part_letter(char letter) { return is_name_letter(letter) || letter == '-' || letter == '/'; }

// Blocks, parts and notes have lines of their own, which should not show in the page.
bool may_stand_alone(std::string_view inside) {
  return inside == "else" ||
         (!inside.empty() && std::string_view("#/>!").find(inside.front()) != std::string_view::npos);
}

// Widens the tag to its whole line if nothing else stands there.
void take_up_line(Tag& tag, std::string_view text) {
  const std::size_t before =
      tag.begin == 0 ? std::string_view::npos : text.find_last_not_of(blanks, tag.begin - 1);
  const std::size_t line = before == std::string_view::npos ? 0 : before + 1;
  if (line > 0 && text[line - 1] != '\n') return;
  std::size_t after = std::min(text.find_first_not_of(blanks, tag.end), text.size());
  if (text.substr(after).starts_with("\r\n")) ++after;
  if (after < text.size() && text[after] != '\n') return;
  tag.begin = line;
  tag.end = std::min(after + 1, text.size());
  tag.alone = true;
}

// Reads the inside of a tag from left to right.
class Cursor {
 public:
  explicit Cursor(const Tag& tag) : text_(tag.inside), offset_(tag.inside_offset) {}

  bool at_end() const { return at_ == text_.size(); }
  std::size_t offset() const { return offset_ + at_; }

  bool take(std::string_view expected) {
    if (!text_.substr(at_).starts_with(expected)) return false;
    at_ += expected.size();
    return true;
  }

  bool take_spaces() {
    const std::size_t before = at_;
    at_ = std::min(text_.find_first_not_of(spaces, at_), text_.size());
    return at_ > before;
  }

  template <class Predicate>
  std::string_view take_while(Predicate belongs) {
    const std::size_t before = at_;
    while (at_ < text_.size() && belongs(text_[at_])) ++at_;
    return text_.substr(before, at_ - before);
  }

  std::optional<TemplateName> name() {
    TemplateName name{.parts = {}, .written = {}, .offset = offset()};
    const std::size_t before = at_;
    do {
      const std::string_view part = take_while(is_name_letter);
      if (part.empty()) return std::nullopt;
      name.parts.push_back(part);
    } while (take("."));
    name.written = text_.substr(before, at_ - before);
    return name;
  }

 private:
  std::string_view text_;
  std::size_t offset_;
  std::size_t at_ = 0;
};

class Parser {
 public:
  Parser(const source::Tree& tree, std::uint32_t file, source::Diagnostics& diagnostics)
      : tree_(tree), file_(file), text_(tree.file(file).text), diagnostics_(diagnostics) {}

  std::vector<Piece> whole() {
    if (text_.starts_with(source::byte_order_mark)) at_ = source::byte_order_mark.size();
    return pieces_until_tag({});
  }

 private:
  struct OpenBlock {
    std::string_view word;  // "if", "each"; empty outside
    std::string_view written;
    std::size_t offset = 0;
    int depth = 0;
  };

  void report(std::string_view message, std::size_t offset, std::vector<std::string> arguments = {},
              std::vector<source::Place> related = {}) {
    diagnostics_.report(message, place_in(tree_, file_, offset), std::move(arguments), std::move(related));
  }

  // The next tag behind at_. One without its }} is reported and passed over.
  std::optional<Tag> next_tag() {
    for (std::size_t from = at_;;) {
      const std::size_t open = text_.find("{{", from);
      if (open == std::string_view::npos) return std::nullopt;
      const std::size_t close = text_.find("}}", open + 2);
      const bool note = text_.substr(open + 2).starts_with('!');
      if (close == std::string_view::npos ||
          (!note && text_.substr(open + 2, close - open - 2).find("{{") != std::string_view::npos)) {
        report("template-tag-not-closed", open);
        from = open + 2;
        continue;
      }
      return tag_between(open, close);
    }
  }

  Tag tag_between(std::size_t open, std::size_t close) const {
    Tag tag{.inside = text_.substr(open + 2, close - open - 2),
            .inside_offset = open + 2,
            .begin = open,
            .end = close + 2};
    const std::size_t leading = std::min(tag.inside.find_first_not_of(spaces), tag.inside.size());
    tag.inside.remove_prefix(leading);
    tag.inside_offset += leading;
    tag.inside = tag.inside.substr(0, tag.inside.find_last_not_of(spaces) + 1);
    if (may_stand_alone(tag.inside)) take_up_line(tag, text_);
    return tag;
  }

  // What comes before the tag that ends this list: {{else}} or {{/…}}.
  std::vector<Piece> pieces_until_tag(const OpenBlock& open) {
    std::vector<Piece> pieces;
    ending_.reset();
    while (const auto tag = next_tag()) {
      add_literal(pieces, tag->begin);
      at_ = tag->end;
      if (ends_list(*tag, open)) return pieces;
      add_tag(pieces, *tag, open.depth);
    }
    add_literal(pieces, text_.size());
    at_ = text_.size();
    if (!open.word.empty()) {
      report("template-block-not-closed", open.offset, {std::string(open.written), std::string(open.word)});
    }
    return pieces;
  }

  void add_literal(std::vector<Piece>& pieces, std::size_t end) const {
    if (end <= at_) return;  // The line of the tag before reaches up to here.
    pieces.push_back({.kind = PieceKind::literal, .text = text_.substr(at_, end - at_), .offset = at_});
  }

  bool ends_list(const Tag& tag, const OpenBlock& open) {
    if (tag.inside != "else" && !tag.inside.starts_with('/')) return false;
    const std::string_view closed = tag.inside == "else" ? tag.inside : tag.inside.substr(1);
    const bool belongs = !open.word.empty() && (closed == open.word || closed == "else");
    if (!belongs) {
      report_stray(tag, open);
      // A block that is closed by the wrong word is closed nevertheless, so that one slip is one message.
      if (open.word.empty() || (closed != "if" && closed != "each")) return false;
    }
    ending_ = closed;
    ending_offset_ = tag.inside_offset;
    return true;
  }

  void report_stray(const Tag& tag, const OpenBlock& open) {
    if (open.word.empty())
      return report("template-closes-nothing", tag.inside_offset, {std::string(tag.inside)});
    report("template-wrong-close", tag.inside_offset,
           {std::string(tag.inside), std::string(open.written), std::string(open.word)},
           {place_in(tree_, file_, open.offset)});
  }

  void add_tag(std::vector<Piece>& pieces, const Tag& tag, int depth) {
    if (tag.inside.empty()) return report("template-tag-empty", tag.inside_offset);
    switch (tag.inside.front()) {
      case '!':
        return;
      case '/':
        return;  // Strays were reported.
      case '#':
        return add_block(pieces, tag, depth);
      case '>':
        return add_part(pieces, tag);
      case '{':
      case '&':
        return report("template-unescaped", tag.inside_offset);
      default:
        break;
    }
    if (tag.inside == "else") return;
    if (tag.inside.starts_with("t ") || tag.inside.starts_with("t\"")) return add_word(pieces, tag);
    add_hole(pieces, tag);
  }

  void report_malformed(const Tag& tag) {
    report("template-tag-malformed", tag.inside_offset, {std::string(tag.inside)});
  }

  void add_hole(std::vector<Piece>& pieces, const Tag& tag) {
    Cursor cursor(tag);
    auto name = cursor.name();
    if (!name || !cursor.at_end()) return report_malformed(tag);
    pieces.push_back({.kind = PieceKind::hole, .offset = name->offset, .name = std::move(*name)});
  }

  void add_part(std::vector<Piece>& pieces, const Tag& tag) {
    Cursor cursor(tag);
    cursor.take(">");
    cursor.take_spaces();
    const std::size_t offset = cursor.offset();
    const std::string_view name = cursor.take_while(is_part_letter);
    if (name.empty() || !cursor.at_end()) return report_malformed(tag);
    pieces.push_back({.kind = PieceKind::part, .text = name, .offset = offset, .alone = tag.alone});
  }

  void add_word(std::vector<Piece>& pieces, const Tag& tag) {
    Cursor cursor(tag);
    cursor.take("t");
    cursor.take_spaces();
    if (!cursor.take("\"")) return report_malformed(tag);
    Piece piece{.kind = PieceKind::word, .offset = cursor.offset()};
    piece.text = cursor.take_while([](char letter) { return letter != '"'; });
    if (piece.text.empty() || !cursor.take("\"")) return report_malformed(tag);
    while (cursor.take_spaces()) {
      TemplateArgument argument{.placeholder = cursor.take_while(is_name_letter), .value = {}};
      if (argument.placeholder.empty() || !cursor.take("=")) return report_malformed(tag);
      auto value = cursor.name();
      if (!value) return report_malformed(tag);
      argument.value = std::move(*value);
      piece.arguments.push_back(std::move(argument));
    }
    if (!cursor.at_end()) return report_malformed(tag);
    pieces.push_back(std::move(piece));
  }

  void add_block(std::vector<Piece>& pieces, const Tag& tag, int depth) {
    Cursor cursor(tag);
    cursor.take("#");
    const std::string_view word = cursor.take_while(is_name_letter);
    if (word != "if" && word != "each")
      return report("template-unknown-block", tag.inside_offset, {std::string(word)});
    cursor.take_spaces();
    auto name = cursor.name();
    if (!name || !cursor.at_end()) {
      report_malformed(tag);
      name = TemplateName{};  // Its end is still to be found.
    }
    if (depth == deepest_block) {
      return report("template-blocks-too-deep", tag.inside_offset, {std::to_string(deepest_block)});
    }
    const OpenBlock open{
        .word = word, .written = tag.inside, .offset = tag.inside_offset, .depth = depth + 1};
    Piece piece{.kind = word == "if" ? PieceKind::if_block : PieceKind::each_block,
                .text = tag.inside,
                .offset = tag.inside_offset,
                .name = std::move(*name)};
    piece.body = pieces_until_tag(open);
    if (ending_ == "else") piece.otherwise = otherwise(open);
    ending_.reset();
    if (!piece.name.parts.empty()) pieces.push_back(std::move(piece));
  }

  std::vector<Piece> otherwise(const OpenBlock& open) {
    std::vector<Piece> pieces = pieces_until_tag(open);
    while (ending_ == "else") {
      report("template-second-else", ending_offset_, {std::string(open.written)});
      std::ranges::move(pieces_until_tag(open), std::back_inserter(pieces));
    }
    return pieces;
  }

  const source::Tree& tree_;
  std::uint32_t file_;
  std::string_view text_;
  source::Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  std::optional<std::string_view> ending_;  // what ended the list that was read last: "else", "if", "each"
  std::size_t ending_offset_ = 0;
};

}  // namespace

std::vector<Piece> parse_template(const source::Tree& tree, std::uint32_t file,
                                  source::Diagnostics& diagnostics) {
  return Parser(tree, file, diagnostics).whole();
}

source::Place place_in(const source::Tree& tree, std::uint32_t file, std::size_t offset) {
  return source::LineIndex(tree.file(file).text, {.file = file, .line = 1, .column = 1}).place(offset);
}

}  // namespace html
