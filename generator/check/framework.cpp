#include <map>

#include "check/alias.h"
#include "check/each_rule.h"

namespace check {
namespace {

using model::Duty;
using model::Framework;
using model::Section;

// "6" of "6f".
std::string_view section_of(std::string_view duty_key) {
  return duty_key.substr(0, duty_key.find_first_not_of("0123456789"));
}

const Section* find_section(const Framework& framework, std::string_view key) {
  for (const Section& section : framework.sections) {
    if (section.key && *section.key == key) return &section;
  }
  return nullptr;
}

const Section* section_of_phase(const Framework& framework, model::GovernancePhase phase) {
  for (const Section& section : framework.sections) {
    if (section.phase && *section.phase == phase) return &section;
  }
  return nullptr;
}

const Duty* find_duty(const Section& section, std::string_view key) {
  for (const Duty& duty : section.duties) {
    if (duty.key && *duty.key == key) return &duty;
  }
  return nullptr;
}

// What the site itself calls a phase: the title of its section, "evaluere".
std::string name_of(const Section* section, model::GovernancePhase phase, const model::Site& site) {
  const auto* const title =
      section && section->title ? section->title->in(model::languages(site).front()) : nullptr;
  if (!title) return std::string(model::governance_phase_words[static_cast<std::size_t>(phase)]);
  std::string name = title->text;
  if (name[0] >= 'A' && name[0] <= 'Z') name[0] = static_cast<char>(name[0] | 0x20);
  return name;
}

// The duty that was meant: the one with this letter in the phase that was written, else the one that the
// wrong label is an alias of.
std::string meant_duty(const Framework& framework, std::string_view key, const Section* written) {
  if (written && written->key) {
    const std::string other = *written->key + std::string(key.substr(section_of(key).size()));
    if (find_duty(*written, other)) return other;
  }
  return meant_by(framework, key);
}

void report_wrong_phase(const Input& input, const Framework& framework, const Duty& duty, const Section& own,
                        model::GovernancePhase written, source::Place at, Diagnostics& diagnostics) {
  const Section* const other = section_of_phase(framework, written);
  diagnostics.report("phase-of-another-section", at,
                     {*duty.key, name_of(&own, *own.phase, input.model.site),
                      name_of(other, written, input.model.site), meant_duty(framework, *duty.key, other)},
                     {own.place});
}

// A duty belongs to the section that its key names, else to the one that it stands in.
void check_phase(const Input& input, const Framework& framework, const Section& section, const Duty& duty,
                 Diagnostics& diagnostics) {
  if (!duty.key) return;
  const Section* const named = find_section(framework, section_of(*duty.key));
  const Section& own = named ? *named : section;
  if (!own.phase) return;
  if (duty.phase && *duty.phase != *own.phase) {
    report_wrong_phase(input, framework, duty, own, *duty.phase, duty.phase.at, diagnostics);
  } else if (&own != &section && section.phase && *section.phase != *own.phase) {
    report_wrong_phase(input, framework, duty, own, *section.phase, duty.key.at, diagnostics);
  }
}

using Places = std::map<std::string_view, source::Place>;

bool is_number(std::string_view key) { return key.find_first_not_of("0123456789") == std::string_view::npos; }

bool differ_in_phase(const Section* named, const Section& section) {
  return named && named->phase && section.phase && *named->phase != *section.phase;
}

// Where the two sections are of different phases, the rule of phases speaks.
void check_section_of(const Framework& framework, const Section& section, const Duty& duty,
                      const std::string& normal, Diagnostics& diagnostics) {
  if (!section.key || !is_number(*section.key) || section_of(normal) == *section.key) return;
  if (differ_in_phase(find_section(framework, section_of(normal)), section)) return;
  diagnostics.report("duty-in-wrong-section", duty.key.at,
                     {normal, *section.key, std::string(section_of(normal))});
}

void check_duty_key(const Framework& framework, const Section& section, const Duty& duty, Places& met,
                    Diagnostics& diagnostics) {
  if (!duty.key) return;
  const std::string normal = model::normal_duty_key(*duty.key);
  if (normal.empty()) {
    diagnostics.report("duty-key-malformed", duty.key.at, {*duty.key});
    return;
  }
  if (normal != *duty.key) diagnostics.report("duty-key-form", duty.key.at, {*duty.key, normal});
  check_section_of(framework, section, duty, normal, diagnostics);
  const auto [first, is_new] = met.try_emplace(*duty.key, duty.key.at);
  if (!is_new) diagnostics.report("repeated-duty-key", duty.key.at, {*duty.key}, {first->second});
}

void check_section_key(const Section& section, Places& met, Diagnostics& diagnostics) {
  if (!section.key) return;
  if (!is_number(*section.key)) diagnostics.report("section-key-malformed", section.key.at, {*section.key});
  const auto [first, is_new] = met.try_emplace(*section.key, section.key.at);
  if (!is_new) diagnostics.report("repeated-section-key", section.key.at, {*section.key}, {first->second});
}

// Within a framework nothing is met twice.
void check_also_satisfies(const Framework& framework, const Duty& duty, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> met;
  for (const auto& other : duty.also_satisfies) {
    if (!other) continue;
    const std::string key = duty.key.value_or(std::string());
    if (other->id.starts_with(framework.id + "/"))
      diagnostics.report("satisfies-own-framework", other.at, {key, other->id});
    const auto [first, is_new] = met.try_emplace(other->id, other.at);
    if (!is_new) diagnostics.report("satisfies-twice", other.at, {key, other->id}, {first->second});
  }
}

}  // namespace

void duties_met_together(const Input& input, Diagnostics& diagnostics) {
  for (const Framework& framework : input.model.frameworks) {
    for (const Section& section : framework.sections) {
      for (const Duty& duty : section.duties) check_also_satisfies(framework, duty, diagnostics);
    }
  }
}

void duty_keys(const Input& input, Diagnostics& diagnostics) {
  for (const Framework& framework : input.model.frameworks) {
    Places sections;
    Places duties;
    for (const Section& section : framework.sections) {
      check_section_key(section, sections, diagnostics);
      for (const Duty& duty : section.duties) check_duty_key(framework, section, duty, duties, diagnostics);
    }
    if (duties.empty()) diagnostics.report("framework-without-duties", framework.place, {framework.id});
  }
}

void governance_phases(const Input& input, Diagnostics& diagnostics) {
  for (const Framework& framework : input.model.frameworks) {
    for (const Section& section : framework.sections) {
      for (const Duty& duty : section.duties) check_phase(input, framework, section, duty, diagnostics);
    }
  }
}

}  // namespace check
