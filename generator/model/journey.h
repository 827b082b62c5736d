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

namespace detail {
inline constexpr source::Field stage_result_fields[] = {
    source::field<&StageResult::date>("date",
                                      {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&StageResult::text>("text", {.required = true, .help = {"Resultatet", "The result"}}),
};
inline constexpr source::Field journey_stage_fields[] = {
    source::field<&JourneyStage::version>(
        "version",
        {.required = true, .help = {"Nummeret på etappen", "The number of the stage"}, .example = "\"1.0\""}),
    source::field<&JourneyStage::title>(
        "title", {.required = true, .help = {"Temaet for etappen", "The theme of the stage"}}),
    source::field<&JourneyStage::about>("about", {.help = {"Hva den handler om", "What it is about"}}),
    source::field<&JourneyStage::from>("from", {.required = true, .help = {"Fra", "From"}}),
    source::field<&JourneyStage::to>("to", {.required = true, .help = {"Til", "Until"}}),
    source::field<&JourneyStage::status>("status", {.help = {"Status", "Status"}}),
    source::field<&JourneyStage::goals>("goals", {.help = {"Målene for etappen", "The goals of the stage"}}),
    source::field<&JourneyStage::results>("results",
                                          {.help = {"Hva som kom ut av den", "What came out of it"}}),
};
inline constexpr source::Field journey_fields[] = {
    source::field<&Journey::title>("title",
                                   {.required = true, .help = {"Reisens navn", "The journey's name"}}),
    source::field<&Journey::about>(
        "about", {.help = {"Hvor reisen går, og hvorfor", "Where the journey leads, and why"}}),
    source::field<&Journey::unit>("unit", {.help = {"Enheten den gjelder; tom for hele organisasjonen",
                                                    "The unit it concerns; empty for the organisation"},
                                           .refers_to = "unit",
                                           .places_in_unit = true}),
    source::field<&Journey::stages>(
        "stages", {.required = true, .help = {"Etappene i rekkefølge", "The stages in order"}}),
    source::field<&Journey::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table StageResult::table = source::table<StageResult>(
    "stage_result", {"Et resultat av en etappe", "A result of a stage"}, detail::stage_result_fields);
inline constexpr source::Table JourneyStage::table = source::table<JourneyStage>(
    "journey_stage", {"En etappe på forbedringsreisen", "A stage of the improvement journey"},
    detail::journey_stage_fields);
inline constexpr source::Table Journey::table = source::table<Journey>(
    "journey", {"En forbedringsreise", "An improvement journey"}, detail::journey_fields);

}  // namespace model
