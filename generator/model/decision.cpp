#include "model/decision.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field decision_follow_up_fields[] = {
    source::field<&DecisionFollowUp::date>("date",
                                           {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&DecisionFollowUp::text>(
        "text", {.required = true, .help = {"Hvor langt det er kommet", "How far it has come"}}),
};
constexpr source::Field decision_fields[] = {
    source::field<&Decision::title>("title",
                                    {.required = true, .help = {"Hva som ble bestemt", "What was decided"}}),
    source::field<&Decision::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Decision::because>("because", {.help = {"Hvorfor det ble bestemt", "Why it was decided"}}),
    source::field<&Decision::date>("date", {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&Decision::forum>("forum", {.help = {"Hvor det ble bestemt", "Where it was decided"}}),
    source::field<&Decision::unit>("unit", {.help = {"Enheten det gjelder", "The unit it concerns"},
                                            .refers_to = "unit",
                                            .places_in_unit = true,
                                            .csv_names = "enhet"}),
    source::field<&Decision::owner>("owner", {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                       "The role that answers for it: role or role@unit"},
                                              .refers_to = "holder",
                                              .example = "quality-adviser@home-care"}),
    source::field<&Decision::due>("due", {.help = {"Fristen", "When it is due"}}),
    source::field<&Decision::done>("done",
                                   {.help = {"Når det var gjort", "When it was done"}, .known_from = "done"}),
    source::field<&Decision::follow_up>("follow_up",
                                        {.help = {"Oppfølging underveis", "Follow-up on the way"}}),
    source::field<&Decision::review>("review", {.help = {"Ledelsens gjennomgang den kommer fra",
                                                         "The management review that it comes from"},
                                                .refers_to = "management_review"}),
    source::field<&Decision::outcome>(
        "outcome", {.help = {"Hva det førte til", "What came of it"}, .known_from = "done"}),
    source::field<&Decision::projects>(
        "projects", {.help = {"Prosjekter det gjelder", "Projects it concerns"}, .refers_to = "project"}),
    source::field<&Decision::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&Decision::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table DecisionFollowUp::table = source::table<DecisionFollowUp>(
    "decision_follow_up", {"Oppfølging av en beslutning", "Follow-up of a decision"},
    decision_follow_up_fields);
constinit const source::Table Decision::table =
    source::table<Decision>("decision", {"Et vedtak eller en beslutning", "A decision"}, decision_fields);

}  // namespace model
