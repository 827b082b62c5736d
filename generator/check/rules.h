#pragma once

#include <span>
#include <string_view>

#include "model/model.h"
#include "source/diagnostic.h"
#include "source/tree.h"

// The rules that a site must keep. A rule reads everything and changes nothing; it runs on what could be
// read, also of a faulty site.
namespace check {

struct Input {
  const source::Tree& tree;
  const model::Model& model;
  source::Date as_of;
};

struct Rule {
  std::string_view name;  // as the messages of the catalogue name it
  void (*run)(const Input&, source::Diagnostics&);
};

std::span<const Rule> all_rules();

// Runs every rule, raises and excuses as site.yaml says, and sorts.
void check(const Input& input, source::Diagnostics& diagnostics);

}  // namespace check
