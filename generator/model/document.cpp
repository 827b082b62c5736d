#include "model/document.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field document_fields[] = {
    source::field<&Document::title>("title",
                                    {.required = true, .help = {"Dokumentets navn", "The document's name"}}),
    source::field<&Document::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Document::kind>("kind",
                                   {.required = true, .help = {"Slags dokument", "Kind of document"}}),
    source::field<&Document::unit>("unit", {.help = {"Enheten det gjelder", "The unit it concerns"},
                                            .refers_to = "unit",
                                            .places_in_unit = true,
                                            .csv_names = "enhet"}),
    source::field<&Document::owner>("owner", {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                       "The role that answers for it: role or role@unit"},
                                              .refers_to = "holder",
                                              .example = "quality-adviser@home-care"}),
    source::field<&Document::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&Document::valid_from>("valid_from", {.help = {"Gjelder fra", "Valid from"}}),
    source::field<&Document::valid_to>("valid_to", {.help = {"Gjelder til", "Valid until"}}),
    source::field<&Document::reviews>(
        "reviews", {.help = {"Når det ble gått gjennom, alle datoer", "When it was reviewed, all dates"},
                    .happens_on = true}),
    source::field<&Document::next_review>("next_review", {.help = {"Neste gjennomgang", "Next review"}}),
    source::field<&Document::address>("address", {.help = {"Hvor det finnes", "Where it is"}}),
    source::field<&Document::sources>(
        "sources", {.help = {"Kildene det bygger på", "The sources it builds on"}, .refers_to = "source"}),
    source::field<&Document::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Document::table = source::table<Document>(
    "document", {"En prosedyre eller annen dokumentasjon", "A procedure or other documentation"},
    document_fields);

}  // namespace model
