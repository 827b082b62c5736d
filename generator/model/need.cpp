#include "model/need.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field need_source_fields[] = {
    source::field<&NeedSource::kind>("kind", {.required = true, .help = {"Slags kilde", "Kind of source"}}),
    source::field<&NeedSource::date>("date",
                                     {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&NeedSource::text>("text", {.help = {"Hva den viser", "What it shows"}}),
    source::field<&NeedSource::address>("address", {.help = {"Lenke", "Link"}}),
};
constexpr source::Field need_fields[] = {
    source::field<&Need::title>("title", {.required = true, .help = {"Behovet", "The need"}}),
    source::field<&Need::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Need::unit>("unit", {.help = {"Enheten det gjelder; tom for hele organisasjonen",
                                                 "The unit it concerns; empty for the organisation"},
                                        .refers_to = "unit",
                                        .places_in_unit = true}),
    source::field<&Need::sources>(
        "sources", {.required = true, .help = {"Hvor behovet er sett", "Where the need was seen"}}),
    source::field<&Need::answered_by>(
        "answered_by",
        {.help = {"Prosjekter som svarer på det", "Projects that answer it"}, .refers_to = "project"}),
    source::field<&Need::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table NeedSource::table = source::table<NeedSource>(
    "need_source", {"En kilde til et behov", "A source of a need"}, need_source_fields);
constinit const source::Table Need::table = source::table<Need>(
    "need", {"Et behov i behovskartleggingen", "A need of the needs mapping"}, need_fields);

}  // namespace model
