#include "model/organisation.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field organisation_value_fields[] = {
    source::field<&OrganisationValue::title>("title", {.required = true, .help = {"Verdien", "The value"}}),
    source::field<&OrganisationValue::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
};
constexpr source::Field organisation_fields[] = {
    source::field<&Organisation::title>(
        "title", {.required = true, .help = {"Organisasjonens navn", "The organisation's name"}}),
    source::field<&Organisation::mandate>("mandate", {.help = {"Samfunnsoppdraget", "The mandate"}}),
    source::field<&Organisation::vision>("vision", {.help = {"Visjonen", "The vision"}}),
    source::field<&Organisation::vision_about>(
        "vision_about", {.help = {"Hva visjonen betyr i hverdagen", "What the vision means in daily work"}}),
    source::field<&Organisation::values>("values", {.help = {"Verdiene", "The values"}}),
    source::field<&Organisation::motto>("motto", {.help = {"Mottoet: to jobber", "The motto: two jobs"}}),
    source::field<&Organisation::motto_about>("motto_about",
                                              {.help = {"Hva mottoet betyr", "What the motto means"}}),
    source::field<&Organisation::strategy>("strategy", {.help = {"Strategien", "The strategy"}}),
    source::field<&Organisation::owner>("owner",
                                        {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                  "The role that answers for it: role or role@unit"},
                                         .refers_to = "holder",
                                         .example = "quality-adviser@home-care"}),
    source::field<&Organisation::sources>(
        "sources", {.help = {"Kildene det bygger på", "The sources it builds on"}, .refers_to = "source"}),
    source::field<&Organisation::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table OrganisationValue::table = source::table<OrganisationValue>(
    "organisation_value", {"En verdi", "A value"}, organisation_value_fields);
constinit const source::Table Organisation::table =
    source::table<Organisation>("organisation", {"Organisasjonen", "The organisation"}, organisation_fields);

}  // namespace model
