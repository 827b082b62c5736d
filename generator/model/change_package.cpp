#include "model/change_package.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field planned_unit_fields[] = {
    source::field<&PlannedUnit::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
};
constexpr source::Field spread_step_fields[] = {
    source::field<&SpreadStep::key>(
        "key", {.required = true,
                .help = {"Kort navn som opptaket viser til", "Short name that the uptake refers to"},
                .example = "trained"}),
    source::field<&SpreadStep::title>(
        "title", {.required = true, .help = {"Hva trinnet heter", "What the step is called"}}),
    source::field<&SpreadStep::about>("about", {.help = {"Når trinnet er nådd", "When the step is reached"}}),
};
constexpr source::Field uptake_fields[] = {
    source::field<&Uptake::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
    source::field<&Uptake::step>(
        "step",
        {.required = true, .help = {"Trinnet den nådde", "The step it reached"}, .example = "trained"}),
    source::field<&Uptake::date>("date", {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&Uptake::note>("note", {.help = {"Merknad", "Note"}}),
};
constexpr source::Field change_package_fields[] = {
    source::field<&ChangePackage::title>("title",
                                         {.required = true, .help = {"Pakkens navn", "The package's name"}}),
    source::field<&ChangePackage::about>(
        "about", {.help = {"Hva som spres, og hva som skal til", "What is spread, and what it takes"}}),
    source::field<&ChangePackage::project>(
        "project",
        {.help = {"Prosjektet den kommer fra", "The project that it comes from"}, .refers_to = "project"}),
    source::field<&ChangePackage::owner>(
        "owner", {.help = {"Rollen som svarer for spredningen", "The role that answers for the spread"},
                  .refers_to = "holder"}),
    source::field<&ChangePackage::started>(
        "started",
        {.required = true, .help = {"Da spredningen startet", "When the spread began"}, .happens_on = true}),
    source::field<&ChangePackage::target_date>(
        "target_date",
        {.help = {"Når alle skal ha nådd siste trinn", "When all should have reached the last step"}}),
    source::field<&ChangePackage::units>(
        "units", {.help = {"Enhetene som skal ta den i bruk", "The units that are to take it up"}}),
    source::field<&ChangePackage::steps>(
        "steps", {.required = true, .help = {"Trinnene i rekkefølge", "The steps in order"}}),
    source::field<&ChangePackage::uptake>(
        "uptake", {.help = {"Enheter som har nådd et trinn", "Units that have reached a step"}}),
    source::field<&ChangePackage::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table PlannedUnit::table = source::table<PlannedUnit>(
    "planned_unit", {"En enhet som skal ta pakken i bruk", "A unit that is to take it up"},
    planned_unit_fields, "unit");
constinit const source::Table SpreadStep::table = source::table<SpreadStep>(
    "spread_step", {"Et trinn i utrullingen", "A step of the roll-out"}, spread_step_fields);
constinit const source::Table Uptake::table =
    source::table<Uptake>("uptake", {"En enhet på et trinn", "A unit at a step"}, uptake_fields);
constinit const source::Table ChangePackage::table = source::table<ChangePackage>(
    "change_package", {"En endringspakke som spres", "A change package that is spread"},
    change_package_fields);

}  // namespace model
