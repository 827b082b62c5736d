#include "model/pipeline.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field pipeline_stage_fields[] = {
    source::field<&PipelineStage::key>(
        "key", {.required = true, .help = {"Kort navn", "Short name"}, .example = "start"}),
    source::field<&PipelineStage::title>(
        "title", {.required = true, .help = {"Hva trinnet heter", "What the stage is called"}}),
    source::field<&PipelineStage::about>("about", {.help = {"Hva som skjer her", "What happens here"}}),
    source::field<&PipelineStage::carried_by>("carried_by",
                                              {.help = {"Hvem som har det her: en rolle, aldri en person",
                                                        "Who has it here: a role, never a person"}}),
};
constexpr source::Field stage_reached_fields[] = {
    source::field<&StageReached::stage>(
        "stage", {.required = true, .help = {"Trinnet", "The stage"}, .example = "start"}),
    source::field<&StageReached::date>("date",
                                       {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&StageReached::handed_to>(
        "handed_to",
        {.help = {"Hvem som tok over: en rolle, aldri en person", "Who took over: a role, never a person"}}),
};
constexpr source::Field pipeline_exit_fields[] = {
    source::field<&PipelineExit::date>("date",
                                       {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&PipelineExit::reason>("reason", {.required = true, .help = {"Hvorfor", "Why"}}),
};
constexpr source::Field pipeline_item_fields[] = {
    source::field<&PipelineItem::key>(
        "key", {.required = true, .help = {"Kort navn", "Short name"}, .example = "smerte"}),
    source::field<&PipelineItem::title>("title", {.required = true, .help = {"Oppgaven", "The assignment"}}),
    source::field<&PipelineItem::unit>(
        "unit", {.help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
    source::field<&PipelineItem::project>(
        "project",
        {.help = {"Prosjektet det ble til", "The project that it became"}, .refers_to = "project"}),
    source::field<&PipelineItem::reached>("reached",
                                          {.help = {"Trinn det har nådd", "Stages it has reached"}}),
    source::field<&PipelineItem::ended>("ended", {.help = {"Falt fra underveis", "Left on the way"}}),
    source::field<&PipelineItem::benefit>("benefit", {.help = {"Er nytten for pasientene dokumentert?",
                                                               "Is the benefit to patients documented?"}}),
    source::field<&PipelineItem::benefit_text>(
        "benefit_text", {.help = {"Nytten, med egne ord", "The benefit in own words"}}),
};
constexpr source::Field pipeline_fields[] = {
    source::field<&Pipeline::title>("title",
                                    {.required = true, .help = {"Løpets navn", "The pipeline's name"}}),
    source::field<&Pipeline::about>(
        "about", {.help = {"Hvem som samarbeider, og om hva", "Who works together, and on what"}}),
    source::field<&Pipeline::owner>(
        "owner",
        {.help = {"Rollen som svarer for det", "The role that answers for it"}, .refers_to = "holder"}),
    source::field<&Pipeline::stages>(
        "stages", {.required = true, .help = {"Trinnene i rekkefølge", "The stages in order"}}),
    source::field<&Pipeline::items>("items", {.help = {"Det som går gjennom", "What goes through"}}),
    source::field<&Pipeline::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table PipelineStage::table = source::table<PipelineStage>(
    "pipeline_stage", {"Et trinn i løpet", "A stage of the pipeline"}, pipeline_stage_fields);
constinit const source::Table StageReached::table = source::table<StageReached>(
    "stage_reached", {"Et trinn er nådd", "A stage is reached"}, stage_reached_fields);
constinit const source::Table PipelineExit::table =
    source::table<PipelineExit>("pipeline_exit", {"Falt fra", "Left the pipeline"}, pipeline_exit_fields);
constinit const source::Table PipelineItem::table = source::table<PipelineItem>(
    "pipeline_item", {"En oppgave i løpet", "An assignment in the pipeline"}, pipeline_item_fields);
constinit const source::Table Pipeline::table = source::table<Pipeline>(
    "pipeline", {"Et løp fra hånd til hånd", "A pipeline from hand to hand"}, pipeline_fields);

}  // namespace model
