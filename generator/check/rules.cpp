#include "check/rules.h"

#include <algorithm>
#include <array>

namespace check {

void references(const Input& input, source::Diagnostics& diagnostics);

namespace {

constexpr std::array rules{
    Rule{"references", references},
};

bool is_excused(const source::Diagnostic& diagnostic, const model::Excuse& excuse, const source::Tree& tree) {
  if (!excuse.rule || !excuse.file || !excuse.reason) return false;
  if (source::message(diagnostic.message).rule != *excuse.rule) return false;
  if (diagnostic.at.file == source::Place::nowhere || tree.file(diagnostic.at.file).path != *excuse.file)
    return false;
  return !excuse.line || *excuse.line == static_cast<int>(diagnostic.at.line);
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

// Warnings become errors where the site says so; a place that is excused in writing is passed over. What
// keeps a file from being read cannot be excused: only warnings can, and errors of rules.
void raise_and_excuse(const Input& input, source::Diagnostics& diagnostics) {
  const model::Site& site = input.model.site;
  for (const model::RaisedRule& raised : site.rules) {
    if (raised.rule && !is_known(*raised.rule)) report_unknown_rule(raised.rule, diagnostics);
  }
  std::vector<bool> used(site.excuses.size(), false);
  std::vector<source::Diagnostic> kept;
  for (source::Diagnostic diagnostic : diagnostics.all()) {
    bool excused = false;
    for (std::size_t index = 0; index < site.excuses.size(); ++index) {
      if (!is_excused(diagnostic, site.excuses[index], input.tree)) continue;
      used[index] = excused = true;
    }
    if (excused) continue;
    const std::string_view rule = source::message(diagnostic.message).rule;
    for (const model::RaisedRule& raised : site.rules) {
      if (raised.rule && *raised.rule == rule) diagnostic.severity = source::Severity::error;
    }
    kept.push_back(std::move(diagnostic));
  }
  diagnostics.replace(std::move(kept));
  for (std::size_t index = 0; index < used.size(); ++index) {
    const model::Excuse& excuse = site.excuses[index];
    if (!excuse.rule) continue;
    if (!is_known(*excuse.rule)) {
      report_unknown_rule(excuse.rule, diagnostics);
    } else if (!used[index]) {
      diagnostics.report("excuse-not-needed", excuse.place, {*excuse.rule});
    }
  }
}

}  // namespace

std::span<const Rule> all_rules() { return rules; }

void check(const Input& input, source::Diagnostics& diagnostics) {
  for (const Rule& rule : rules) rule.run(input, diagnostics);
  raise_and_excuse(input, diagnostics);
  diagnostics.sort();
}

}  // namespace check
