#include "model/comment.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field comment_fields[] = {
    source::field<&Comment::title>("title", {.help = {"Overskrift", "Heading"}}),
    source::field<&Comment::period>(
        "period", {.required = true,
                   .help = {"Perioden: 2026-10, 2026-T3 eller 2026", "The period: 2026-10, 2026-T3 or 2026"},
                   .happens_on = true,
                   .example = "2026-10"}),
    source::field<&Comment::measure>(
        "measure", {.help = {"Målingen den gjelder", "The measure it is about"}, .refers_to = "measure"}),
    source::field<&Comment::project>(
        "project", {.help = {"Prosjektet den gjelder", "The project it is about"}, .refers_to = "project"}),
    source::field<&Comment::unit>("unit", {.help = {"Enheten den gjelder; tom for hele organisasjonen",
                                                    "The unit it concerns; empty for the organisation"},
                                           .refers_to = "unit",
                                           .places_in_unit = true}),
    source::field<&Comment::by>(
        "by", {.help = {"Rollen som skriver", "The role that writes"}, .refers_to = "holder"}),
    // Not required here: it stands below the fields, where it is read after them.
    source::field<&Comment::text>("text", {.help = {"Kommentaren", "The comment"}}),
    source::field<&Comment::surprised>("surprised",
                                       {.help = {"Hva som overrasket oss", "What surprised us"}}),
    source::field<&Comment::learned>("learned", {.help = {"Hva vi lærte", "What we learned"}}),
    source::field<&Comment::next>("next", {.help = {"Hva vi gjør nå", "What we do next"}}),
    source::field<&Comment::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Comment::table = source::table<Comment>(
    "comment", {"En kommentar til en periode", "A comment on a period"}, comment_fields);

}  // namespace model
