#include "model/risk.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field risk_assessment_fields[] = {
    source::field<&RiskAssessment::date>("date",
                                         {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&RiskAssessment::consequence>(
        "consequence", {.required = true,
                        .help = {"Konsekvens, fra 1 (ubetydelig) til 5 (svært alvorlig)",
                                 "Consequence, from 1 (negligible) to 5 (very grave)"},
                        .low = 1,
                        .high = 5}),
    source::field<&RiskAssessment::likelihood>(
        "likelihood", {.required = true,
                       .help = {"Sannsynlighet, fra 1 (svært liten) til 5 (svært stor)",
                                "Likelihood, from 1 (very small) to 5 (very great)"},
                       .low = 1,
                       .high = 5}),
    source::field<&RiskAssessment::note>("note", {.help = {"Begrunnelse", "Reason"}}),
};
constexpr source::Field risk_level_fields[] = {
    source::field<&RiskLevel::consequence>(
        "consequence",
        {.required = true, .help = {"Konsekvens, 1 til 5", "Consequence, 1 to 5"}, .low = 1, .high = 5}),
    source::field<&RiskLevel::likelihood>(
        "likelihood",
        {.required = true, .help = {"Sannsynlighet, 1 til 5", "Likelihood, 1 to 5"}, .low = 1, .high = 5}),
};
constexpr source::Field risk_treatment_fields[] = {
    source::field<&RiskTreatment::title>("title", {.required = true, .help = {"Tiltaket", "The treatment"}}),
    source::field<&RiskTreatment::owner>(
        "owner",
        {.help = {"Rollen som svarer for tiltaket", "The role that answers for it"}, .refers_to = "holder"}),
    source::field<&RiskTreatment::due>("due", {.help = {"Fristen", "When it is due"}}),
    source::field<&RiskTreatment::done>(
        "done", {.help = {"Når det var på plass", "When it was in place"}, .known_from = "done"}),
    source::field<&RiskTreatment::effect>(
        "effect", {.help = {"Hva det førte til", "What came of it"}, .known_from = "done"}),
    source::field<&RiskTreatment::project>(
        "project", {.help = {"Prosjektet som arbeider med det", "The project that works on it"},
                    .refers_to = "project"}),
};
constexpr source::Field risk_acceptance_fields[] = {
    source::field<&RiskAcceptance::date>(
        "date",
        {.required = true, .help = {"Når det ble bestemt", "When it was decided"}, .happens_on = true}),
    source::field<&RiskAcceptance::by>(
        "by", {.help = {"Rollen som bestemte det", "The role that decided it"}, .refers_to = "holder"}),
    source::field<&RiskAcceptance::reason>(
        "reason", {.required = true, .help = {"Hvorfor den godtas", "Why it is accepted"}}),
    source::field<&RiskAcceptance::until>(
        "until", {.help = {"Hvor lenge det gjelder; tom: til det blir sagt noe annet",
                           "How long that holds; empty: until something else is said"}}),
};
constexpr source::Field risk_fields[] = {
    source::field<&Risk::title>("title",
                                {.required = true, .help = {"Hva som kan gå galt", "What can go wrong"}}),
    source::field<&Risk::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Risk::unit>("unit", {.required = true,
                                        .help = {"Enheten det gjelder", "The unit it concerns"},
                                        .refers_to = "unit",
                                        .places_in_unit = true,
                                        .csv_names = "enhet"}),
    source::field<&Risk::interface_>("interface",
                                     {.help = {"Oppstår den i overgangen mellom enheter eller til andre?",
                                               "Does it arise between units or towards others?"}}),
    source::field<&Risk::interface_with>("interface_with",
                                         {.help = {"Hvem den andre parten er", "Who the other party is"}}),
    source::field<&Risk::duties>("duties",
                                 {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                                  .refers_to = "duty",
                                  .example = "6d"}),
    source::field<&Risk::owner>("owner", {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                   "The role that answers for it: role or role@unit"},
                                          .refers_to = "holder",
                                          .example = "quality-adviser@home-care"}),
    source::field<&Risk::assessments>(
        "assessments",
        {.required = true,
         .help = {"Vurderingene, den første før tiltak", "The assessments, the first before treatment"}}),
    source::field<&Risk::after_treatment>(
        "after_treatment",
        {.help = {"Nivået som skal nås med tiltakene", "The level that the treatment shall reach"}}),
    source::field<&Risk::treatments>("treatments", {.help = {"Tiltakene", "The treatments"}}),
    source::field<&Risk::accepted>("accepted", {.help = {"At risikoen godtas som den er, og hvorfor",
                                                         "That the risk is accepted as it is, and why"}}),
    source::field<&Risk::reviews>("reviews", {.help = {"Når risikoen ble gått gjennom, alle datoer",
                                                       "When the risk was reviewed, all dates"},
                                              .happens_on = true}),
    source::field<&Risk::next_review>("next_review", {.help = {"Neste gjennomgang", "Next review"}}),
    source::field<&Risk::projects>(
        "projects", {.help = {"Prosjekter som gjør den mindre", "Projects that make it smaller"},
                     .refers_to = "project"}),
    source::field<&Risk::measures>("measures", {.help = {"Målinger som viser om det går bedre",
                                                         "Measures that show whether it gets better"},
                                                .refers_to = "measure"}),
    source::field<&Risk::tags>(
        "tags",
        {.help = {"Merker: hva slags arbeid det er", "Tags: what sort of work it is"}, .refers_to = "tag"}),
    source::field<&Risk::sources>(
        "sources", {.help = {"Kildene det bygger på", "The sources it builds on"}, .refers_to = "source"}),
    source::field<&Risk::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table RiskAssessment::table = source::table<RiskAssessment>(
    "risk_assessment", {"En vurdering av risikoen", "An assessment of the risk"}, risk_assessment_fields);
constinit const source::Table RiskLevel::table = source::table<RiskLevel>(
    "risk_level", {"Nivået etter tiltak", "The level after treatment"}, risk_level_fields);
constinit const source::Table RiskTreatment::table = source::table<RiskTreatment>(
    "risk_treatment", {"Et tiltak mot risikoen", "A treatment of the risk"}, risk_treatment_fields);
constinit const source::Table RiskAcceptance::table = source::table<RiskAcceptance>(
    "risk_acceptance", {"At en risiko godtas som den er", "That a risk is accepted as it is"},
    risk_acceptance_fields);
constinit const source::Table Risk::table = source::table<Risk>(
    "risk", {"Et område med fare for svikt", "An area where failure threatens"}, risk_fields);

}  // namespace model
