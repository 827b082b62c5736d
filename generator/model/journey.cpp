#include "model/journey.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field stage_result_fields[] = {
    source::field<&StageResult::date>("date",
                                      {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&StageResult::text>("text", {.required = true, .help = {"Resultatet", "The result"}}),
};
constexpr source::Field journey_stage_fields[] = {
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
constexpr source::Field journey_fields[] = {
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

}  // namespace

constinit const source::Table StageResult::table = source::table<StageResult>(
    "stage_result", {"Et resultat av en etappe", "A result of a stage"}, stage_result_fields);
constinit const source::Table JourneyStage::table = source::table<JourneyStage>(
    "journey_stage", {"En etappe på forbedringsreisen", "A stage of the improvement journey"},
    journey_stage_fields);
constinit const source::Table Journey::table =
    source::table<Journey>("journey", {"En forbedringsreise", "An improvement journey"}, journey_fields);

}  // namespace model
