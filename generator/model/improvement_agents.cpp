#include "model/improvement_agents.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field agent_count_fields[] = {
    source::field<&AgentCount::date>(
        "date",
        {.required = true, .help = {"Dagen det ble talt", "The day of the count"}, .happens_on = true}),
    source::field<&AgentCount::trained>(
        "trained",
        {.required = true, .help = {"Ferdig utdannet", "Trained"}, .low = 0, .counts_persons = true}),
    source::field<&AgentCount::in_training>(
        "in_training", {.help = {"Under utdanning", "In training"}, .low = 0, .counts_persons = true}),
};
constexpr source::Field improvement_agents_fields[] = {
    source::field<&ImprovementAgents::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
    source::field<&ImprovementAgents::target>(
        "target", {.help = {"Hvor mange enheten vil ha", "How many the unit wants to have"}, .low = 0}),
    source::field<&ImprovementAgents::counts>(
        "counts", {.help = {"Hvor mange som er utdannet, per dato", "How many are trained, by date"}}),
    source::field<&ImprovementAgents::note>("note", {.help = {"Merknad", "Note"}}),
    source::field<&ImprovementAgents::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table AgentCount::table = source::table<AgentCount>(
    "agent_count", {"Forbedringsagenter på en dag", "Improvement agents on a day"}, agent_count_fields);
constinit const source::Table ImprovementAgents::table = source::table<ImprovementAgents>(
    "improvement_agents", {"Forbedringsagentene i en enhet", "The improvement agents of a unit"},
    improvement_agents_fields);

}  // namespace model
