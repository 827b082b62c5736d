#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "html/view.h"
#include "html/words.h"

namespace html {

// A compiled template: a row of steps for the renderer, which knows neither names nor files.
// Made by the compiler alone.

// A way from a scope to a value: scope 0 is the view, each {{#each}} around adds one.
struct Path {
  std::uint32_t scope = 0;
  std::uint32_t first = 0;  // into Program::accessors
  std::uint32_t count = 0;
  const Type* type = nullptr;  // of the value that is reached
};

enum class StepKind {
  literal,         // first, count: a part of Program::literals
  text,            // path: escaped between tags
  attribute,       // path: escaped in an attribute
  html,            // path: as it is
  word_text,       // word: escaped between tags
  word_attribute,  // word: escaped in an attribute
  jump_if_not,     // path, target
  jump,            // target
  each,            // path, target: behind the last step of the list if it is empty
  next,            // target: first step of the list's body
};

struct Step {
  StepKind kind = StepKind::literal;
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  std::uint32_t path = 0;
  std::uint32_t target = 0;
  std::uint32_t word = 0;  // into Program::words
};

struct WordStep {
  std::size_t index = 0;  // into Words::all()
  struct Argument {
    std::string name;
    std::uint32_t path = 0;
  };
  std::vector<Argument> arguments;
};

struct Program {
  std::string literals;
  std::vector<Step> steps;
  std::vector<Path> paths;
  std::vector<const void* (*)(const void*)> accessors;
  std::vector<WordStep> words;
  bool complete = false;  // false: it had errors, and must not run
};

// Runs a program over a view of the type it was compiled for. Requires that it is complete.
std::string run(const Program& program, const void* view, const Words& words);

}  // namespace html
