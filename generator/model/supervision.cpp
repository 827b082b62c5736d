#include "model/supervision.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field supervision_fields[] = {
    source::field<&Supervision::title>("title",
                                       {.required = true, .help = {"Hva det gjaldt", "What it was about"}}),
    source::field<&Supervision::by>("by", {.required = true, .help = {"Hvem som så", "Who looked"}}),
    source::field<&Supervision::theme>("theme", {.help = {"Temaet", "The theme"}}),
    source::field<&Supervision::unit>(
        "unit", {.help = {"Enheten det gjelder; tom for hele organisasjonen eller et tilsyn andre steder",
                          "The unit it concerns; empty for the organisation or a supervision elsewhere"},
                 .refers_to = "unit",
                 .places_in_unit = true}),
    source::field<&Supervision::elsewhere>(
        "elsewhere", {.help = {"Hvor, når det var hos andre", "Where, when it was with others"}}),
    source::field<&Supervision::opened>(
        "opened", {.required = true, .help = {"Når det begynte", "When it began"}, .happens_on = true}),
    source::field<&Supervision::state>(
        "state", {.required = true, .help = {"Hvor langt det er kommet", "How far it has come"}}),
    source::field<&Supervision::due>("due", {.help = {"Svarfristen", "When the answer is due"}}),
    source::field<&Supervision::findings>(
        "findings", {.help = {"Funnene og hva som ble gjort", "The findings and what was done"}}),
    source::field<&Supervision::learned>("learned",
                                         {.help = {"Hva vi lærte av det", "What we learned from it"}}),
    source::field<&Supervision::address>("address", {.help = {"Lenke til rapporten", "Link to the report"}}),
    source::field<&Supervision::owner>("owner",
                                       {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                 "The role that answers for it: role or role@unit"},
                                        .refers_to = "holder",
                                        .example = "quality-adviser@home-care"}),
    source::field<&Supervision::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&Supervision::sources>(
        "sources", {.help = {"Kildene det bygger på", "The sources it builds on"}, .refers_to = "source"}),
    source::field<&Supervision::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Supervision::table = source::table<Supervision>(
    "supervision", {"Et tilsyn eller et annet blikk utenfra", "Supervision or another look from outside"},
    supervision_fields);

}  // namespace model
