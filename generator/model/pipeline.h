#pragma once

#include "model/classification.h"

namespace model {

// Whether the benefit to patients can be seen.
enum class BenefitState { not_documented, expected, documented };
inline constexpr std::array<std::string_view, 3> benefit_state_words{"not_documented", "expected",
                                                                     "documented"};
constexpr std::span<const std::string_view> words_of(BenefitState) { return benefit_state_words; }

// A stage that each item goes through.
struct PipelineStage {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Text> carried_by;

  static const source::Table table;
};

// That an item reached a stage, and who it was handed to.
struct StageReached {
  source::Place place;
  source::Given<std::string> stage;
  source::Given<source::Date> date;
  source::Given<source::Text> handed_to;

  static const source::Table table;
};

// Where an item left the pipeline before its end.
struct PipelineExit {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<source::Text> reason;

  static const source::Table table;
};

// What goes through: a project of students that doctors take over. Never a person.
struct PipelineItem {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Reference> unit;
  source::Given<source::Reference> project;
  std::vector<StageReached> reached;
  std::optional<PipelineExit> ended;
  source::Dated<BenefitState> benefit;
  source::Given<source::Text> benefit_text;

  static const source::Table table;
};

// Projects that pass from hand to hand through the same stages.
struct Pipeline {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Dated<source::Reference> owner;
  std::vector<PipelineStage> stages;  // in order
  std::vector<PipelineItem> items;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
