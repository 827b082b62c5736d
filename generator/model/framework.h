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
  source::Given<GovernancePhase> phase;  // only to be checked against the section's

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

// The key as it is kept: "§ 6 f)", "§6f" and "6 f" are "6f". Empty if it is none of these.
std::string normal_duty_key(std::string_view written);

namespace detail {
inline constexpr source::Field duty_fields[] = {
    source::field<&Duty::key>(
        "key",
        {.required = true, .help = {"Paragraf og bokstav: 6f", "Section and letter: 6f"}, .example = "6f"}),
    source::field<&Duty::text>(
        "text", {.required = true, .help = {"Plikten med egne ord", "The duty in our own words"}}),
    source::field<&Duty::phase>("phase", {.help = {"Fasen, bare for kontroll mot paragrafen",
                                                   "The phase, only to be checked against the section"}}),
};
inline constexpr source::Field section_fields[] = {
    source::field<&Section::key>(
        "key", {.required = true, .help = {"Paragrafens nummer", "The section's number"}, .example = "6"}),
    source::field<&Section::title>("title",
                                   {.required = true, .help = {"Paragrafens navn", "The section's name"}}),
    source::field<&Section::phase>(
        "phase", {.required = true, .help = {"Fasen i sirkelen", "The phase of the circle"}}),
    source::field<&Section::duties>("duties", {.required = true, .help = {"Pliktene", "The duties"}}),
};
inline constexpr source::Field duty_alias_fields[] = {
    source::field<&DutyAlias::label>(
        "label", {.required = true, .help = {"Merkelappen som brukes", "The label in use"}, .example = "8b"}),
    source::field<&DutyAlias::duty>(
        "duty",
        {.required = true, .help = {"Plikten som menes", "The duty that is meant"}, .refers_to = "duty"}),
    source::field<&DutyAlias::note>("note",
                                    {.help = {"Hvor merkelappen kommer fra", "Where the label comes from"}}),
};
inline constexpr source::Field framework_fields[] = {
    source::field<&Framework::title>(
        "title", {.required = true, .help = {"Forskriftens fulle navn", "The regulation's full name"}}),
    source::field<&Framework::short_title>("short_title",
                                           {.help = {"Kort navn til menyer", "Short name for menus"}}),
    source::field<&Framework::about>(
        "about", {.help = {"Hva den krever, i et par setninger", "What it asks for, in a sentence or two"}}),
    source::field<&Framework::official_text>(
        "official_text", {.help = {"Lenke til den offisielle teksten", "Link to the official text"}}),
    source::field<&Framework::sections>("sections", {.required = true,
                                                     .help = {"Paragrafene, i sirkelens rekkefølge",
                                                              "The sections, in the order of the circle"}}),
    source::field<&Framework::aliases>("aliases", {.help = {"Merkelapper som brukes om en annen plikt",
                                                            "Labels that are used for another duty"}}),
    source::field<&Framework::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table Duty::table =
    source::table<Duty>("duty", {"En plikt", "A duty"}, detail::duty_fields);
inline constexpr source::Table Section::table =
    source::table<Section>("section", {"En paragraf", "A section"}, detail::section_fields);
inline constexpr source::Table DutyAlias::table = source::table<DutyAlias>(
    "duty_alias", {"Et annet navn på en plikt", "Another name for a duty"}, detail::duty_alias_fields);
inline constexpr source::Table Framework::table = source::table<Framework>(
    "framework", {"En forskrift med plikter", "A regulation with duties"}, detail::framework_fields);

}  // namespace model
