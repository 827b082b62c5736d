#include "check/rules.h"

#include <algorithm>
#include <array>

#include "check/each_rule.h"
#include "check/excuse.h"
#include "check/report.h"

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
    Rule{"strategic-aims", strategic_aims},
    Rule{"challenges", challenges},
    Rule{"progress-scale", progress_scale},
    Rule{"progress-scores", progress_scores, Errors::may_be_excused},
    Rule{"teams", teams},
    Rule{"forces", forces},
    Rule{"readiness", readiness},
    Rule{"spread-steps", spread_steps},
    Rule{"maturity-ladders", maturity_ladders},
    Rule{"maturity-assessments", maturity_assessments},
    Rule{"journey-stages", journey_stages},
    Rule{"stage-statuses", stage_statuses},
    Rule{"method-steps", method_steps},
    Rule{"change-ideas", change_ideas},
    Rule{"pdsa-cycles", pdsa_cycles},
    Rule{"chart-settings", chart_settings},
    Rule{"chart-choice", chart_choice},
    Rule{"measure-values", measure_values},
    Rule{"points", points},
    Rule{"moments", moments},
    Rule{"indicator-measures", indicator_measures},
    Rule{"competence-counts", competence_counts},
    Rule{"dialogue-keys", dialogue_keys},
    Rule{"round-scores", round_scores},
    Rule{"round-days", round_days},
    Rule{"keys", keys},
    Rule{"networks", networks, Errors::may_be_excused},
    Rule{"needs", needs},
    Rule{"pipelines", pipelines, Errors::may_be_excused},
    Rule{"courses", courses},
    Rule{"expertise-hours", expertise_hours},
    Rule{"improvement-agents", improvement_agents},
    Rule{"risks", risks, Errors::may_be_excused},
    Rule{"supervisions", supervisions, Errors::may_be_excused},
    Rule{"deviations", deviations},
    Rule{"deviation-findings", deviation_findings},
    Rule{"experiences", experiences, Errors::may_be_excused},
    Rule{"culture-surveys", culture_surveys},
    Rule{"safety-leadership", safety_leadership},
    Rule{"walkround-follow-up", walkround_follow_up, Errors::may_be_excused},
    Rule{"exercises", exercises},
    Rule{"programmes", programmes},
    Rule{"advice", advice},
    Rule{"documents", documents},
    Rule{"sources", sources},
    Rule{"duties-met-together", duties_met_together},
    Rule{"one-organisation", one_organisation},
    Rule{"resources", resources},
    Rule{"term-forms", term_forms},
    Rule{"events", events},
    Rule{"comments", comments},
    Rule{"decisions", decisions},
    Rule{"management-reviews", management_reviews},
    Rule{"markdown", texts},
    Rule{"links", texts, Errors::may_be_excused},
    Rule{"identity-numbers", identity_numbers, Errors::may_be_excused},
    Rule{"file-names", file_names},
    Rule{"unused-files", unused_files},
    Rule{"accessibility-statement", accessibility_statement},
    Rule{"site-languages", site_languages},
};

bool is_of_figures(std::string_view rule) {
  return std::ranges::find(rules_of_figures, rule) != std::end(rules_of_figures);
}
bool is_of_report(std::string_view rule) {
  return std::ranges::find(rules_of_report, rule) != std::end(rules_of_report);
}
bool is_of_sources(std::string_view rule) { return !is_of_figures(rule) && !is_of_report(rule); }

}  // namespace

std::span<const Rule> all_rules() { return rules; }

void check(const Input& input, source::Diagnostics& diagnostics) {
  for (const Rule* rule = rules.begin(); rule != rules.end(); ++rule) {
    const bool has_run =
        std::any_of(rules.begin(), rule, [&](const Rule& other) { return other.run == rule->run; });
    if (!has_run) rule->run(input, diagnostics);
  }
  raise_and_excuse(input.model.site, input.tree, is_of_sources, diagnostics);
  diagnostics.sort();
}

void check_figures(const model::Site& site, const source::Tree& tree, source::Diagnostics& diagnostics) {
  raise_and_excuse(site, tree, is_of_figures, diagnostics);
  diagnostics.sort();
}

void check_report(const model::Site& site, const source::Tree& tree, source::Diagnostics& diagnostics) {
  raise_and_excuse(site, tree, is_of_report, diagnostics);
  diagnostics.sort();
}

}  // namespace check
