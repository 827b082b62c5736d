#pragma once

#include "model/classification.h"

namespace model {

// The circle of the regulation: §§ 6–9. Not the PDSA circle of a test inside a project.
enum class GovernancePhase { plan, do_, study, act };
inline constexpr std::array<std::string_view, 4> governance_phase_words{"plan", "do", "study", "act"};
constexpr std::span<const std::string_view> words_of(GovernancePhase) { return governance_phase_words; }

// A duty that a regulation lays on the organisation: one letter of one section.
struct Duty {
  source::Place place;
  source::Given<std::string> key;  // "6f"
  source::Given<source::Text> text;
  source::Given<GovernancePhase> phase;                          // only to be checked against the section's
  std::vector<source::Given<source::Reference>> also_satisfies;  // duties that are met where this one is

  static const source::Table table;
};

struct Section {
  source::Place place;
  source::Given<std::string> key;  // "6"
  source::Given<source::Text> title;
  source::Given<GovernancePhase> phase;
  std::vector<Duty> duties;

  static const source::Table table;
};

// An old or wrong label of a duty that people still use: "§ 8 b)" for 9b.
struct DutyAlias {
  source::Place place;
  source::Given<std::string> label;
  source::Given<source::Reference> duty;
  source::Given<source::Text> note;

  static const source::Table table;
};

// A regulation or standard whose duties someone must answer for.
struct Framework {
  std::string id;
  source::Place place;
  source::Given<Classification> classification;
  source::Given<source::Text> title;
  source::Given<source::Text> short_title;
  source::Given<source::Text> about;
  source::Given<source::Address> official_text;
  std::vector<Section> sections;
  std::vector<DutyAlias> aliases;

  static const source::Table table;
};

// The key as it is kept: "§ 6 f)", "§6f" and "6 f" are "6f"; a clause of a standard stays "9.2" or "9.2.1".
// Empty if it is none of these.
std::string normal_duty_key(std::string_view written);

}  // namespace model
