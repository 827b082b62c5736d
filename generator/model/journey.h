#pragma once

#include "model/classification.h"

namespace model {

// Where a stage of a journey stands.
enum class StageStatus { planned, under_way, done };
inline constexpr std::array<std::string_view, 3> stage_status_words{"planned", "under_way", "done"};
constexpr std::span<const std::string_view> words_of(StageStatus) { return stage_status_words; }

// What came out of a stage, on a day.
struct StageResult {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<source::Text> text;

  static const source::Table table;
};

// A stage of the journey, 1.0 to 5.0, with a theme of its own.
struct JourneyStage {
  source::Place place;
  source::Given<std::string> version;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Date> from;
  source::Given<source::Date> to;
  source::Dated<StageStatus> status;
  std::vector<source::Given<source::Text>> goals;
  std::vector<StageResult> results;

  static const source::Table table;
};

// The way to a culture of improvement, stage by stage. Not the maturity ladder: a journey is a plan with
// years, a ladder says how far one has come.
struct Journey {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<source::Reference> unit;
  std::vector<JourneyStage> stages;  // in order of time
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
