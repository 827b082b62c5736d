#include "check/rules.h"

#include <array>

#include "check/each_rule.h"
#include "check/excuse.h"

namespace check {
namespace {

constexpr std::array rules{
    Rule{"references", references},
    Rule{"unit-tree", unit_tree},
    Rule{"duty-keys", duty_keys},
    Rule{"governance-phases", governance_phases, Errors::may_be_excused},
    Rule{"thread-steps", thread_steps},
    Rule{"holders", holders},
    Rule{"evidence", evidence},
    Rule{"reviews", reviews},
    Rule{"exceptions", exceptions},
    Rule{"dates-in-order", dates_in_order, Errors::may_be_excused},
    Rule{"aims", aims, Errors::may_be_excused},
    Rule{"project-measures", project_measures},
    Rule{"progress-scores", progress_scores, Errors::may_be_excused},
    Rule{"teams", teams},
    Rule{"measure-values", measure_values},
    Rule{"points", points},
    Rule{"moments", moments},
    Rule{"competence-counts", competence_counts},
    Rule{"markdown", markdown},
    Rule{"links", links, Errors::may_be_excused},
    Rule{"identity-numbers", identity_numbers, Errors::may_be_excused},
    Rule{"file-names", file_names},
    Rule{"unused-files", unused_files},
    Rule{"accessibility-statement", accessibility_statement},
    Rule{"site-languages", site_languages},
};

}  // namespace

std::span<const Rule> all_rules() { return rules; }

void check(const Input& input, source::Diagnostics& diagnostics) {
  for (const Rule& rule : rules) rule.run(input, diagnostics);
  raise_and_excuse(input, diagnostics);
  diagnostics.sort();
}

}  // namespace check
