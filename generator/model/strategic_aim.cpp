#include "model/strategic_aim.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field strategic_aim_fields[] = {
    source::field<&StrategicAim::title>(
        "title", {.required = true, .help = {"Målet i én setning", "The aim in one sentence"}}),
    source::field<&StrategicAim::about>("about", {.help = {"Hvorfor det er valgt, og hva det betyr",
                                                           "Why it was chosen, and what it means"}}),
    source::field<&StrategicAim::order>("order",
                                        {.help = {"Plass i lister, fra 1", "Place in lists, from 1"}}),
    source::field<&StrategicAim::unit>("unit", {.help = {"Enheten det gjelder; tom for hele organisasjonen",
                                                         "The unit it concerns; empty for the organisation"},
                                                .refers_to = "unit",
                                                .places_in_unit = true}),
    source::field<&StrategicAim::owner>("owner",
                                        {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                  "The role that answers for it: role or role@unit"},
                                         .refers_to = "holder"}),
    source::field<&StrategicAim::from>("from", {.help = {"Gjelder fra", "Holds from"}, .happens_on = true}),
    source::field<&StrategicAim::to>("to", {.help = {"Gjelder til", "Holds until"}}),
    source::field<&StrategicAim::measures>(
        "measures", {.help = {"Målinger som viser om det nås", "Measures that show whether it is reached"},
                     .refers_to = "measure"}),
    source::field<&StrategicAim::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table StrategicAim::table = source::table<StrategicAim>(
    "strategic_aim", {"Et overordnet mål", "A strategic aim"}, strategic_aim_fields);

}  // namespace model
