#pragma once

#include "model/classification.h"

namespace model {

// What the data of a project can show of its progress. Each is a number that the program counts:
//   aim, owner      1 where the aim says how much, by when and for whom; where someone owns the project
//   team            kinds of knowledge in the team
//   measures        measures of the project
//   change_ideas    ideas for change, those in the driver diagram too
//   tests           PDSA tests that have begun
//   studied_tests   PDSA tests with a result
//   improvements    measures that have changed the right way since they began
//   outcome_improvements  those of them that are outcome measures
//   way_to_target   percent of the way from where the main measure began to its target
//   targets_reached percent of the measures with a target that now lie on its right side
//   points_held     points of the main measure since it changed the right way
enum class ProgressEvidence {
  aim,
  owner,
  team,
  measures,
  change_ideas,
  tests,
  studied_tests,
  improvements,
  outcome_improvements,
  way_to_target,
  targets_reached,
  points_held,
};
inline constexpr std::array<std::string_view, 12> evidence_words{
    "aim",           "owner",           "team",
    "measures",      "change_ideas",    "tests",
    "studied_tests", "improvements",    "outcome_improvements",
    "way_to_target", "targets_reached", "points_held"};
constexpr std::span<const std::string_view> words_of(ProgressEvidence) { return evidence_words; }

struct ProgressNeed {
  source::Place place;
  source::Given<ProgressEvidence> evidence;
  source::Given<double> at_least;  // 1 where not given

  static const source::Table table;
};

// A step of the scale: reached when what it needs and what all lower steps need is there.
struct ProgressStep {
  source::Place place;
  source::Given<double> score;
  source::Given<source::Text> title;
  std::vector<ProgressNeed> needs;

  static const source::Table table;
};

// The scale that projects score their progress on, and what each step takes to be believed.
struct ProgressScale {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> source;
  std::vector<ProgressStep> steps;  // upwards
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field progress_need_fields[] = {
    source::field<&ProgressNeed::evidence>(
        "evidence", {.required = true, .help = {"Hva dataene skal vise", "What the data should show"}}),
    source::field<&ProgressNeed::at_least>(
        "at_least",
        {.help = {"Minst så mye; 1 om ikke annet er sagt", "At least so much; 1 unless said"}, .low = 0}),
};
inline constexpr source::Field progress_step_fields[] = {
    source::field<&ProgressStep::score>(
        "score", {.required = true, .help = {"Trinnet", "The step"}, .low = 0, .high = 5}),
    source::field<&ProgressStep::title>(
        "title", {.required = true, .help = {"Hva trinnet heter", "What the step is called"}}),
    source::field<&ProgressStep::needs>(
        "needs", {.help = {"Det som må finnes i dataene, i tillegg til det lavere trinn krever",
                           "What must be in the data, besides what lower steps need"}}),
};
inline constexpr source::Field progress_scale_fields[] = {
    source::field<&ProgressScale::title>("title",
                                         {.required = true, .help = {"Skalaens navn", "The scale's name"}}),
    source::field<&ProgressScale::source>(
        "source", {.help = {"Hvor skalaen kommer fra", "Where the scale comes from"}}),
    source::field<&ProgressScale::steps>(
        "steps", {.required = true, .help = {"Trinnene, nedenfra og opp", "The steps, from below"}}),
    source::field<&ProgressScale::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table ProgressNeed::table =
    source::table<ProgressNeed>("progress_need", {"Noe et trinn krever", "Something that a step needs"},
                                detail::progress_need_fields, "evidence");
inline constexpr source::Table ProgressStep::table = source::table<ProgressStep>(
    "progress_step", {"Et trinn på skalaen", "A step of the scale"}, detail::progress_step_fields);
inline constexpr source::Table ProgressScale::table = source::table<ProgressScale>(
    "progress_scale", {"Skalaen for framdrift i prosjekter", "The scale for the progress of projects"},
    detail::progress_scale_fields);

}  // namespace model
