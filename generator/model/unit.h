#pragma once

#include "model/classification.h"

namespace model {

// A part of the organisation. Units form a tree.
struct Unit {
  std::string id;
  source::Place place;
  source::Given<Classification> classification;
  source::Given<source::Text> title;
  source::Given<source::Reference> parent;
  source::Given<source::Text> about;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field unit_fields[] = {
    source::field<&Unit::title>(
        "title",
        {.required = true, .help = {"Enhetens navn", "The unit's name"}, .example = "Solbakken sykehjem"}),
    source::field<&Unit::parent>("parent", {.help = {"Enheten som denne hører til; tom for den øverste",
                                                     "The unit that this one belongs to; empty for the top"},
                                            .refers_to = "unit",
                                            .places_in_unit = true}),
    source::field<&Unit::about>(
        "about", {.help = {"En setning om hva enheten gjør", "One sentence on what the unit does"}}),
    source::field<&Unit::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table Unit::table = source::table<Unit>(
    "unit", {"En enhet i organisasjonen", "A unit of the organisation"}, detail::unit_fields);

}  // namespace model
