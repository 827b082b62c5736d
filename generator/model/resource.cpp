#include "model/resource.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field resource_fields[] = {
    source::field<&Resource::title>("title",
                                    {.required = true, .help = {"Ressursens navn", "The resource's name"}}),
    source::field<&Resource::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Resource::kind>("kind", {.required = true, .help = {"Slags ressurs", "Kind of resource"}}),
    source::field<&Resource::publisher>("publisher", {.help = {"Hvem som står bak", "Who is behind it"}}),
    source::field<&Resource::address>("address", {.required = true, .help = {"Lenke", "Link"}}),
    source::field<&Resource::checked>(
        "checked", {.help = {"Når lenken sist ble sjekket", "When the link was last checked"}}),
    source::field<&Resource::items>(
        "items", {.help = {"Kompetanser den gir", "Competences it gives"}, .refers_to = "competence_item"}),
    source::field<&Resource::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Resource::table = source::table<Resource>(
    "resource", {"En ressurs å lære av", "A resource to learn from"}, resource_fields);

}  // namespace model
