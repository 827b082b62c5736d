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

// Whether site.yaml may excuse a place from a rule's errors. Warnings may always be excused. An error may
// only where the stages behind this one can do with what it reports.
enum class Errors { must_be_mended, may_be_excused };

struct Rule {
  std::string_view name;                            // as the messages of the catalogue name it
  void (*run)(const Input&, source::Diagnostics&);  // may stand behind two names; it then runs once
  Errors errors = Errors::must_be_mended;
};

std::span<const Rule> all_rules();

// Runs every rule, raises and excuses as site.yaml says, and sorts.
void check(const Input& input, source::Diagnostics& diagnostics);

// The rules that only the figures can keep: analysis/ reports them. Raises and excuses these, and sorts.
//   site: what site.yaml says, also where the edition has left it behind.
inline constexpr std::string_view rules_of_figures[] = {"claims"};
void check_figures(const model::Site& site, const source::Tree& tree, source::Diagnostics& diagnostics);

}  // namespace check
