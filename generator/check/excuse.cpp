#include "check/excuse.h"

#include <algorithm>

namespace check {
namespace {

using source::Diagnostic;
using source::Severity;

bool covers(const model::Excuse& excuse, const Diagnostic& diagnostic, const source::Tree& tree) {
  if (!excuse.rule || !excuse.file || !excuse.reason) return false;
  if (diagnostic.rule != *excuse.rule || diagnostic.at.file == source::Place::nowhere) return false;
  if (tree.file(diagnostic.at.file).path != *excuse.file) return false;
  return !excuse.line || *excuse.line == static_cast<int>(diagnostic.at.line);
}

bool may_be_excused(const Diagnostic& diagnostic) {
  if (diagnostic.severity == Severity::warning) return true;
  return std::ranges::any_of(all_rules(), [&](const Rule& rule) {
    return rule.name == diagnostic.rule && rule.errors == Errors::may_be_excused;
  });
}

bool is_known(std::string_view rule) {
  return std::ranges::any_of(source::catalogue(),
                             [&](const source::Message& message) { return message.rule == rule; });
}

void report_unknown_rule(const source::Given<std::string>& rule, source::Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const source::Message& message : source::catalogue()) names.push_back(message.rule);
  diagnostics.report("unknown-rule", rule.at, {*rule, source::nearest(*rule, names)});
}

bool is_raised(const model::Site& site, std::string_view rule) {
  return std::ranges::any_of(
      site.rules, [&](const model::RaisedRule& raised) { return raised.rule && *raised.rule == rule; });
}

// What an excuse met.
enum class Met { nothing, what_may_be_excused, what_must_be_mended };

void report_excuse(const model::Excuse& excuse, Met met, source::Diagnostics& diagnostics) {
  if (!excuse.rule) return;
  if (!is_known(*excuse.rule)) {
    report_unknown_rule(excuse.rule, diagnostics);
  } else if (met == Met::what_must_be_mended) {
    diagnostics.report("excuse-not-possible", excuse.place, {*excuse.rule});
  } else if (met == Met::nothing) {
    diagnostics.report("excuse-not-needed", excuse.place, {*excuse.rule});
  }
}

}  // namespace

void raise_and_excuse(const model::Site& site, const source::Tree& tree,
                      bool (*is_judged)(std::string_view rule), source::Diagnostics& diagnostics) {
  std::vector<Met> met(site.excuses.size(), Met::nothing);
  std::vector<Diagnostic> kept;
  for (Diagnostic diagnostic : diagnostics.all()) {
    const bool excusable = may_be_excused(diagnostic);
    bool covered = false;
    for (std::size_t index = 0; is_judged(diagnostic.rule) && index < site.excuses.size(); ++index) {
      if (!covers(site.excuses[index], diagnostic, tree)) continue;
      covered = true;
      met[index] = std::max(met[index], excusable ? Met::what_may_be_excused : Met::what_must_be_mended);
    }
    if (covered && excusable) continue;
    if (is_judged(diagnostic.rule) && is_raised(site, diagnostic.rule)) diagnostic.severity = Severity::error;
    kept.push_back(std::move(diagnostic));
  }
  diagnostics.replace(std::move(kept));
  for (const model::RaisedRule& raised : site.rules) {
    if (raised.rule && is_judged(*raised.rule) && !is_known(*raised.rule))
      report_unknown_rule(raised.rule, diagnostics);
  }
  for (std::size_t index = 0; index < met.size(); ++index) {
    const model::Excuse& excuse = site.excuses[index];
    if (excuse.rule && is_judged(*excuse.rule)) report_excuse(excuse, met[index], diagnostics);
  }
}

}  // namespace check
