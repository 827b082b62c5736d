// The steps of methods, and where projects say that they are.
#include <algorithm>

#include "check/each_rule.h"

namespace check {
namespace {

using model::Method;
using model::MethodStep;
using model::Project;

void report_repeated_keys(const Method& method, Diagnostics& diagnostics) {
  for (auto step = method.steps.begin(); step != method.steps.end(); ++step) {
    if (!step->key) continue;
    const auto same = [&](const MethodStep& other) { return other.key && *other.key == *step->key; };
    const auto first = std::find_if(method.steps.begin(), step, same);
    if (first != step) diagnostics.report("method-step-twice", step->key.at, {*step->key}, {first->key.at});
  }
}

std::vector<MethodStep>::const_iterator find_step(const Method& method, std::string_view key) {
  return std::ranges::find_if(method.steps,
                              [&](const MethodStep& step) { return step.key && *step.key == key; });
}

void report_unknown(const Method& method, const source::Given<std::string>& key, Diagnostics& diagnostics) {
  std::vector<std::string_view> keys;
  for (const MethodStep& step : method.steps)
    if (step.key) keys.push_back(*step.key);
  const std::string near = source::nearest(*key, keys);
  const auto meant = find_step(method, near);
  diagnostics.report("method-step-unknown", key.at, {method.id, *key, near},
                     {meant == method.steps.end() ? method.place : meant->key.at});
}

// Each step is one of the method's, and comes after the one before it unless the method lets one go back.
void check_path(const Project& project, const Method& method, Diagnostics& diagnostics) {
  const MethodStep* before = nullptr;
  source::Place place_before;
  for (const auto& fact : project.method_step.facts) {
    if (!fact.value) continue;
    const auto step = find_step(method, *fact.value);
    if (step == method.steps.end()) {
      report_unknown(method, fact.value, diagnostics);
      continue;
    }
    if (before && &*step < before && !method.going_back.value_or(false)) {
      diagnostics.report("method-step-back", fact.value.at, {*step->key, *before->key, method.id},
                         {place_before});
    }
    before = &*step;
    place_before = fact.value.at;
  }
}

}  // namespace

void method_steps(const Input& input, Diagnostics& diagnostics) {
  for (const Method& method : input.model.methods) report_repeated_keys(method, diagnostics);
  for (const Project& project : input.model.projects) {
    if (project.method_step.empty()) continue;
    const auto& first = project.method_step.facts.front();
    if (!project.method) {
      diagnostics.report("method-step-without-method", first.value.at);
      continue;
    }
    if (const Method* const method = model::find(input.model.methods, project.method->id))
      check_path(project, *method, diagnostics);
  }
}

}  // namespace check
