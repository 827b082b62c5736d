#include "html/template_compiler.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "html/context.h"
#include "html/hole.h"
#include "html/template_names.h"
#include "html/template_syntax.h"
#include "source/encoding.h"

namespace html {
namespace {

constexpr std::size_t deepest_part = 16;
constexpr std::size_t deepest_list = 32;

// Follows a template and its parts from the first letter to the last, knowing at each hole what the
// names mean and where in the HTML it is. Reports and goes on.
class Compiler {
 public:
  Compiler(const source::Tree& tree, const Words& words, KnownTemplates& files, const Type& view,
           source::Diagnostics& diagnostics)
      : tree_(tree), words_(words), files_(files), names_(view), diagnostics_(diagnostics) {}

  Program whole(std::string_view name, KnownTemplate& entry) {
    const std::size_t errors = diagnostics_.count(source::Severity::error);
    enter_file(name, entry);
    if (context_.region != Region::text) report("template-ends-inside", tree_.file(entry.file).text.size());
    leave_file();
    program_.complete = diagnostics_.count(source::Severity::error) == errors;
    return std::move(program_);
  }

 private:
  struct OpenFile {
    std::string name;
    std::uint32_t file = 0;
  };

  void report(std::string_view message, std::size_t offset, std::vector<std::string> arguments = {}) {
    diagnostics_.report(message, place_in(tree_, open_files_.back().file, offset), std::move(arguments));
  }

  void enter_file(std::string_view name, KnownTemplate& entry) {
    entry.used = true;
    open_files_.push_back({std::string(name), entry.file});
    source::check_characters(tree_.file(entry.file).text, {.file = entry.file, .line = 1, .column = 1},
                             diagnostics_);
    compile(parse_template(tree_, entry.file, diagnostics_));
  }

  void leave_file() { open_files_.pop_back(); }

  void compile(const std::vector<Piece>& pieces) {
    for (const Piece& piece : pieces) compile(piece);
  }

  void compile(const Piece& piece) {
    switch (piece.kind) {
      case PieceKind::literal:
        return literal(piece);
      case PieceKind::hole:
        return hole(piece);
      case PieceKind::word:
        return word(piece);
      case PieceKind::part:
        return part(piece);
      case PieceKind::if_block:
        return if_block(piece);
      case PieceKind::each_block:
        return each_block(piece);
    }
  }

  void literal(const Piece& piece) {
    advance(context_, piece.text);
    const auto first = static_cast<std::uint32_t>(program_.literals.size());
    const auto count = static_cast<std::uint32_t>(piece.text.size());
    program_.literals += piece.text;
    program_.steps.push_back({.kind = StepKind::literal, .first = first, .count = count});
  }

  // ---- holes

  // Whether a value of this type may stand here.
  bool place_takes(std::optional<Refusal> refusal, std::string_view written, std::size_t offset) {
    if (!refusal) return true;
    report(refusal->message, offset, {std::string(written), std::move(refusal->around)});
    return false;
  }

  void hole(const Piece& piece) {
    const bool good_place = place_takes(refusal_of_any(context_), piece.name.written, piece.offset);
    const auto path = value(piece.name);
    if (good_place && path) {
      const Type& type = *program_.paths[*path].type;
      if (place_takes(refusal_of(type.kind, context_), piece.name.written, piece.offset)) {
        program_.steps.push_back({.kind = step_kind(type.kind), .path = *path});
      }
    }
    pass_hole(context_);
  }

  StepKind step_kind(Kind kind) const {
    if (kind == Kind::html) return StepKind::html;
    return in_attribute(context_) ? StepKind::attribute : StepKind::text;
  }

  // ---- names

  void report_name(const TemplateName& name, const Meaning& meaning) {
    std::string before;
    for (std::size_t part = 0; part < meaning.part; ++part) {
      before += (part == 0 ? "" : ".") + std::string(name.parts[part]);
    }
    const std::string wrong(meaning.part < name.parts.size() ? name.parts[meaning.part] : "");
    const std::size_t offset = name.offset + (wrong.empty() || before.empty() ? 0 : before.size() + 1);
    switch (*meaning.fault) {
      case NameFault::unknown:
        return report("template-unknown-name", offset, {wrong, meaning.nearest});
      case NameFault::has_no_fields:
        return report("template-no-fields", name.offset, {before, wrong});
      case NameFault::maybe_absent:
        return report("template-maybe-absent", name.offset, {before});
      case NameFault::this_outside:
        return report("template-this-outside", name.offset);
    }
  }

  std::uint32_t add_path(const Meaning& meaning) {
    Path path = meaning.path;
    path.first = static_cast<std::uint32_t>(program_.accessors.size());
    path.count = static_cast<std::uint32_t>(meaning.accessors.size());
    program_.accessors.insert(program_.accessors.end(), meaning.accessors.begin(), meaning.accessors.end());
    program_.paths.push_back(path);
    return static_cast<std::uint32_t>(program_.paths.size() - 1);
  }

  // The path to a value that is there.
  std::optional<std::uint32_t> value(const TemplateName& name) {
    const Meaning meaning = names_.meaning(name, Names::Presence::required);
    if (!meaning.fault) return add_path(meaning);
    report_name(name, meaning);
    return std::nullopt;
  }

  // ---- texts of the interface

  void word(const Piece& piece) {
    const bool good_place = place_takes(refusal_of_any(context_), piece.text, piece.offset) &&
                            place_takes(refusal_of(Kind::text, context_), piece.text, piece.offset);
    const auto index = words_.find(piece.text);
    if (!index) {
      report_unknown_word(piece);
    } else {
      WordStep step{.index = *index, .arguments = {}};
      if (arguments(piece, words_.all()[*index], step) && good_place) {
        program_.steps.push_back(
            {.kind = in_attribute(context_) ? StepKind::word_attribute : StepKind::word_text,
             .word = static_cast<std::uint32_t>(program_.words.size())});
        program_.words.push_back(std::move(step));
      }
    }
    pass_hole(context_);
  }

  void report_unknown_word(const Piece& piece) {
    std::vector<std::string_view> keys;
    for (const Word& known : words_.all()) keys.push_back(known.key);
    report("template-unknown-word", piece.offset,
           {std::string(piece.text), source::nearest(piece.text, keys)});
  }

  // Each placeholder of the text gets one value, and nothing else gets any.
  bool arguments(const Piece& piece, const Word& word, WordStep& step) {
    bool good = true;
    for (const std::string& placeholder : word.placeholders) {
      if (std::ranges::find(piece.arguments, placeholder, &TemplateArgument::placeholder) !=
          piece.arguments.end())
        continue;
      report("template-word-needs", piece.offset, {word.key, placeholder});
      good = false;
    }
    for (const TemplateArgument& given : piece.arguments) {
      if (std::ranges::find(word.placeholders, given.placeholder) == word.placeholders.end()) {
        report("template-word-has-no", given.value.offset, {word.key, std::string(given.placeholder)});
        good = false;
        continue;
      }
      const auto path = value(given.value);
      good = path && argument_fits(given, word, *program_.paths[*path].type) && good;
      if (path) step.arguments.push_back({std::string(given.placeholder), *path});
    }
    return good;
  }

  bool argument_fits(const TemplateArgument& given, const Word& word, const Type& type) {
    const bool counts = word.has_plural && given.placeholder == "n";
    if (type.kind == Kind::number || (type.kind == Kind::text && !counts)) return true;
    report(counts ? "template-word-needs-number" : "template-word-needs-text", given.value.offset,
           {word.key, std::string(given.placeholder), std::string(given.value.written)});
    return false;
  }

  // ---- parts and blocks

  void part(const Piece& piece) {
    const std::string name(piece.text);
    const auto found = files_.find(name);
    if (found == files_.end()) {
      std::vector<std::string_view> known;
      for (const auto& [file_name, entry] : files_) known.push_back(file_name);
      return report("template-unknown-part", piece.offset, {name, source::nearest(name, known)});
    }
    if (std::ranges::find(open_files_, name, &OpenFile::name) != open_files_.end()) {
      return report("template-part-of-itself", piece.offset, {name});
    }
    if (open_files_.size() > deepest_part) {
      return report("template-parts-too-deep", piece.offset, {std::to_string(deepest_part)});
    }
    end_name(context_);
    const Context before = context_;
    enter_file(name, found->second);
    leave_file();
    if (!piece.alone) drop_last_line_end();
    join(before, piece);
  }

  // A file ends its last line; a part within a line does not.
  void drop_last_line_end() {
    if (program_.steps.empty() || program_.steps.back().kind != StepKind::literal) return;
    Step& last = program_.steps.back();
    if (last.count > 0 && program_.literals[last.first + last.count - 1] == '\n') --last.count;
  }

  // Behind a block, one must be where one was: before it, or behind its other branch.
  void join(const Context& other, const Piece& piece) {
    end_name(context_);
    if (same_place(context_, other)) {
      context_ = joined(std::move(context_), other);
      return;
    }
    report("template-uneven-block", piece.offset, {std::string(piece.text)});
    context_ = other;
  }

  std::uint32_t here() const { return static_cast<std::uint32_t>(program_.steps.size()); }

  void if_block(const Piece& piece) {
    const Meaning meaning = names_.meaning(piece.name, Names::Presence::asked_for);
    if (meaning.fault) report_name(piece.name, meaning);
    if (!meaning.fault && meaning.path.type->kind == Kind::view && meaning.optionals.empty()) {
      report("template-always-there", piece.name.offset, {std::string(piece.name.written)});
    }
    end_name(context_);
    const Context before = context_;
    const std::uint32_t condition = here();
    program_.steps.push_back({.kind = StepKind::jump_if_not, .path = meaning.fault ? 0 : add_path(meaning)});
    const std::size_t known = names_.know(meaning.fault ? std::vector<Trail>{} : meaning.optionals);
    compile(piece.body);
    names_.forget(known);
    otherwise(piece, condition, before);
  }

  // Compiles {{else}}: `skip` is the step that jumps there.
  void otherwise(const Piece& piece, std::uint32_t skip, const Context& before) {
    const std::uint32_t end_of_body = here();
    program_.steps.push_back({.kind = StepKind::jump});
    program_.steps[skip].target = here();
    end_name(context_);
    const Context behind_body = std::exchange(context_, before);
    compile(piece.otherwise);
    program_.steps[end_of_body].target = here();
    join(behind_body, piece);
  }

  void each_block(const Piece& piece) {
    const auto path = value(piece.name);
    if (!path) return;  // What its rows hold is not known, so nothing in it can be judged.
    const Type& list = *program_.paths[*path].type;
    if (list.kind != Kind::list) {
      return report("template-not-a-list", piece.name.offset, {std::string(piece.name.written)});
    }
    if (names_.depth() > deepest_list) {
      return report("template-blocks-too-deep", piece.offset, {std::to_string(deepest_list)});
    }
    end_name(context_);
    const Context before = context_;
    const std::uint32_t loop = here();
    program_.steps.push_back({.kind = StepKind::each, .path = *path});
    names_.enter(*list.element);
    compile(piece.body);
    names_.leave();
    program_.steps.push_back({.kind = StepKind::next, .target = loop + 1});
    join(before, piece);
    otherwise(piece, loop, before);
  }

  const source::Tree& tree_;
  const Words& words_;
  KnownTemplates& files_;
  Names names_;
  source::Diagnostics& diagnostics_;
  std::vector<OpenFile> open_files_;
  Context context_;
  Program program_;
};

}  // namespace

Program compile_template(std::string_view name, const Type& view, const source::Tree& tree,
                         const Words& words, KnownTemplates& templates, source::Diagnostics& diagnostics) {
  return Compiler(tree, words, templates, view, diagnostics).whole(name, templates.find(name)->second);
}

}  // namespace html
