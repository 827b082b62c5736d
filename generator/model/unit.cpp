#include "model/unit.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field unit_fields[] = {
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

}  // namespace

constinit const source::Table Unit::table =
    source::table<Unit>("unit", {"En enhet i organisasjonen", "A unit of the organisation"}, unit_fields);

}  // namespace model
