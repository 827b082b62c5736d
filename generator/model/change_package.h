#pragma once

#include "model/classification.h"

namespace model {

// A unit that is to take up a change package.
struct PlannedUnit {
  source::Place place;
  source::Given<source::Reference> unit;

  static const source::Table table;
};

// A step of the roll-out, such as trained, started, in daily use.
struct SpreadStep {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Text> about;

  static const source::Table table;
};

// A unit that has reached a step.
struct Uptake {
  source::Place place;
  source::Given<source::Reference> unit;
  source::Given<std::string> step;
  source::Given<source::Date> date;
  source::Given<source::Text> note;

  static const source::Table table;
};

// What has worked in one place, made ready for others to take up.
struct ChangePackage {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<source::Reference> project;
  source::Dated<source::Reference> owner;
  source::Given<source::Date> started;
  source::Dated<source::Date> target_date;
  std::vector<PlannedUnit> units;
  std::vector<SpreadStep> steps;
  std::vector<Uptake> uptake;
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field planned_unit_fields[] = {
    source::field<&PlannedUnit::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
};
inline constexpr source::Field spread_step_fields[] = {
    source::field<&SpreadStep::key>(
        "key", {.required = true,
                .help = {"Kort navn som opptaket viser til", "Short name that the uptake refers to"},
                .example = "trained"}),
    source::field<&SpreadStep::title>(
        "title", {.required = true, .help = {"Hva trinnet heter", "What the step is called"}}),
    source::field<&SpreadStep::about>("about", {.help = {"Når trinnet er nådd", "When the step is reached"}}),
};
inline constexpr source::Field uptake_fields[] = {
    source::field<&Uptake::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
    source::field<&Uptake::step>(
        "step",
        {.required = true, .help = {"Trinnet den nådde", "The step it reached"}, .example = "trained"}),
    source::field<&Uptake::date>("date", {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&Uptake::note>("note", {.help = {"Merknad", "Note"}}),
};
inline constexpr source::Field change_package_fields[] = {
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
}  // namespace detail

inline constexpr source::Table PlannedUnit::table = source::table<PlannedUnit>(
    "planned_unit", {"En enhet som skal ta pakken i bruk", "A unit that is to take it up"},
    detail::planned_unit_fields, "unit");
inline constexpr source::Table SpreadStep::table = source::table<SpreadStep>(
    "spread_step", {"Et trinn i utrullingen", "A step of the roll-out"}, detail::spread_step_fields);
inline constexpr source::Table Uptake::table =
    source::table<Uptake>("uptake", {"En enhet på et trinn", "A unit at a step"}, detail::uptake_fields);
inline constexpr source::Table ChangePackage::table = source::table<ChangePackage>(
    "change_package", {"En endringspakke som spres", "A change package that is spread"},
    detail::change_package_fields);

}  // namespace model
