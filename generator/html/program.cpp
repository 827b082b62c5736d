#include "html/program.h"

#include <array>
#include <cassert>
#include <charconv>

#include "html/html.h"

namespace html {
namespace {

// A view, or the row of a list that the program is in.
struct Frame {
  const void* item = nullptr;
  const void* list = nullptr;
  const Type* type = nullptr;  // of the list
  std::size_t index = 0;
};

class Run {
 public:
  Run(const Program& program, const void* view, const Words& words) : program_(program), words_(words) {
    frames_[0].item = view;
    out_.reserve(program.literals.size() * 2 + 1024);
  }

  std::string whole() {
    for (at_ = 0; at_ < program_.steps.size();) take(program_.steps[at_++]);
    return std::move(out_);
  }

 private:
  void take(const Step& step) {
    switch (step.kind) {
      case StepKind::literal:
        out_.append(program_.literals, step.first, step.count);
        return;
      case StepKind::text:
        return write_text(step);
      case StepKind::attribute:
        return write_attribute(step);
      case StepKind::html: {
        const Path& path = program_.paths[step.path];
        out_ += path.type->text(reach(path));
        return;
      }
      case StepKind::word_text:
        return write_word(step, append_escaped_text);
      case StepKind::word_attribute:
        return write_word(step, append_escaped_attribute);
      case StepKind::jump_if_not:
        if (!holds(program_.paths[step.path])) at_ = step.target;
        return;
      case StepKind::jump:
        at_ = step.target;
        return;
      case StepKind::each:
        return enter(step);
      case StepKind::next:
        return next_row(step);
    }
  }

  // The value's address; null if something on the way is absent, which only {{#if}} meets.
  const void* reach(const Path& path) const {
    const void* value = frames_[path.scope].item;
    for (std::uint32_t index = 0; index < path.count && value != nullptr; ++index) {
      value = program_.accessors[path.first + index](value);
    }
    return value;
  }

  bool holds(const Path& path) const {
    const void* value = reach(path);
    return value != nullptr && (path.type->kind == Kind::view || path.type->size(value) > 0);
  }

  void write_text(const Step& step) {
    const Path& path = program_.paths[step.path];
    const void* value = reach(path);
    if (path.type->kind == Kind::number) {
      out_ += whole_number(path.type->number(value), words_.language());
    } else {
      append_escaped_text(out_, path.type->text(value));
    }
  }

  // Numbers in attributes are for scripts and browsers: plain digits.
  void write_attribute(const Step& step) {
    const Path& path = program_.paths[step.path];
    const void* value = reach(path);
    if (path.type->kind == Kind::number) {
      std::array<char, 24> digits{};
      const auto end =
          std::to_chars(digits.data(), digits.data() + digits.size(), path.type->number(value)).ptr;
      out_.append(digits.data(), end);
    } else {
      append_escaped_attribute(out_, path.type->text(value));
    }
  }

  template <class Append>
  void write_word(const Step& step, Append append) {
    const WordStep& word = program_.words[step.word];
    if (word.arguments.empty()) return append(out_, words_.all().at(word.index).other);
    std::vector<WordArgument> arguments;
    arguments.reserve(word.arguments.size());
    for (const WordStep::Argument& argument : word.arguments) {
      const Path& path = program_.paths[argument.path];
      const void* value = reach(path);
      if (path.type->kind == Kind::number) {
        arguments.emplace_back(argument.name, path.type->number(value));
      } else {
        arguments.emplace_back(argument.name, path.type->text(value));
      }
    }
    append(out_, words_.text(word.index, arguments));
  }

  void enter(const Step& step) {
    const Path& path = program_.paths[step.path];
    const void* list = reach(path);
    if (path.type->size(list) == 0) {
      at_ = step.target;
      return;
    }
    frames_.at(++depth_) = {.item = path.type->item(list, 0), .list = list, .type = path.type};
  }

  void next_row(const Step& step) {
    Frame& frame = frames_[depth_];
    if (++frame.index == frame.type->size(frame.list)) {
      --depth_;
      return;
    }
    frame.item = frame.type->item(frame.list, frame.index);
    at_ = step.target;
  }

  const Program& program_;
  const Words& words_;
  std::string out_;
  std::array<Frame, 40> frames_{};
  std::size_t depth_ = 0;
  std::size_t at_ = 0;
};

}  // namespace

std::string run(const Program& program, const void* view, const Words& words) {
  assert(program.complete && "a template with errors cannot be rendered");
  return Run(program, view, words).whole();
}

}  // namespace html
