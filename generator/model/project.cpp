#include "model/project.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field aim_fields[] = {
    source::field<&Aim::text>("text",
                              {.required = true, .help = {"Målet i én setning", "The aim in one sentence"}}),
    source::field<&Aim::earlier>("earlier", {.help = {"Slik lød målet før det ble gjort klart",
                                                      "How the aim read before it was made clear"}}),
    source::field<&Aim::measure>(
        "measure", {.help = {"Målingen som viser om det nås", "The measure that shows whether it is reached"},
                    .refers_to = "measure"}),
    source::field<&Aim::baseline>("baseline", {.help = {"Utgangspunktet", "The baseline"}}),
    source::field<&Aim::target>("target", {.help = {"Tallet som skal nås", "The number to reach"}}),
    source::field<&Aim::unit>("unit", {.help = {"Hva tallet teller: prosent, per 1000 liggedøgn",
                                                "What the number counts: percent, per 1000 bed days"}}),
    source::field<&Aim::direction>("direction", {.help = {"Hvilken vei det skal", "Which way it should go"}}),
    source::field<&Aim::by>("by", {.help = {"Innen når", "By when"}}),
    source::field<&Aim::for_whom>("for_whom", {.help = {"For hvem", "For whom"}}),
    source::field<&Aim::where>("where", {.help = {"Hvor", "Where"}}),
};
constexpr source::Field change_idea_fields[] = {
    source::field<&ChangeIdea::id>(
        "id", {.help = {"Kort navn som PDSA-testene viser til", "Short name that PDSA tests refer to"},
               .example = "nattlys"}),
    source::field<&ChangeIdea::title>("title", {.required = true, .help = {"Ideen", "The idea"}}),
    source::field<&ChangeIdea::status>("status",
                                       {.help = {"Hvor langt den er kommet; ellers leses det av testene",
                                                 "How far it has come; else read from its tests"}}),
};
constexpr source::Field driver_fields[] = {
    source::field<&Driver::title>("title", {.required = true, .help = {"Driveren", "The driver"}}),
    source::field<&Driver::drivers>("drivers", {.help = {"Sekundære drivere", "Secondary drivers"}}),
    source::field<&Driver::change_ideas>("change_ideas", {.help = {"Endringsideer", "Change ideas"}}),
};
constexpr source::Field cycle_plan_fields[] = {
    source::field<&CyclePlan::question>(
        "question", {.required = true, .help = {"Hva vi vil finne ut", "What we want to find out"}}),
    source::field<&CyclePlan::prediction>("prediction",
                                          {.help = {"Hva vi tror vil skje", "What we think will happen"}}),
    source::field<&CyclePlan::predicted>(
        "predicted", {.help = {"Det vi tror vil skje, som tall", "What we think will happen, as a number"}}),
    source::field<&CyclePlan::sample_n>(
        "sample_n", {.help = {"Hvor mange vi prøver på", "How many we try it on"}, .low = 1}),
};
constexpr source::Field cycle_do_fields[] = {
    source::field<&CycleDo::from>("from",
                                  {.required = true, .help = {"Startet", "Started"}, .happens_on = true}),
    source::field<&CycleDo::to>("to", {.help = {"Sluttet", "Ended"}, .known_from = "to"}),
    source::field<&CycleDo::happened>("happened",
                                      {.help = {"Hva som skjedde", "What happened"}, .known_from = "to"}),
};
constexpr source::Field cycle_study_fields[] = {
    source::field<&CycleStudy::date>("date",
                                     {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&CycleStudy::result>("result", {.required = true, .help = {"Resultatet", "The result"}}),
    source::field<&CycleStudy::observed>("observed",
                                         {.help = {"Resultatet som tall", "The result as a number"}}),
    source::field<&CycleStudy::held>("held",
                                     {.help = {"Gikk det som vi trodde?", "Did it go as we thought?"}}),
    source::field<&CycleStudy::compared>(
        "compared", {.help = {"Sammenlignet med det vi trodde", "Compared with the prediction"}}),
};
constexpr source::Field cycle_act_fields[] = {
    source::field<&CycleAct::date>("date", {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&CycleAct::outcome>(
        "outcome", {.required = true, .help = {"Hva testen førte til", "What the test led to"}}),
    source::field<&CycleAct::next>("next", {.help = {"Hva som skjer videre", "What happens next"}}),
};
constexpr source::Field pdsa_cycle_fields[] = {
    source::field<&PdsaCycle::id>(
        "id", {.help = {"Kort navn i adressen; ellers datoen", "Short name in the address; else the date"},
               .example = "nattlys-1"}),
    source::field<&PdsaCycle::title>("title",
                                     {.required = true, .help = {"Hva som prøves", "What is tested"}}),
    source::field<&PdsaCycle::change_idea>("change_idea",
                                           {.help = {"Endringsideen som prøves: dens id i dette prosjektet",
                                                     "The change idea under test: its id in this project"},
                                            .example = "nattlys"}),
    source::field<&PdsaCycle::measure>("measure",
                                       {.help = {"Målingen der testen merkes av; ellers målets",
                                                 "The measure on whose chart it is marked; else the aim's"},
                                        .refers_to = "measure"}),
    source::field<&PdsaCycle::date>("date", {.required = true,
                                             .help = {"Da testen ble planlagt", "When the test was planned"},
                                             .happens_on = true}),
    source::field<&PdsaCycle::plan>("plan", {.required = true, .help = {"Planlegge", "Plan"}}),
    source::field<&PdsaCycle::do_>("do", {.help = {"Utføre", "Do"}}),
    source::field<&PdsaCycle::study>("study", {.help = {"Studere", "Study"}}),
    source::field<&PdsaCycle::act>("act", {.help = {"Handle", "Act"}}),
};
constexpr source::Field team_strand_fields[] = {
    source::field<&TeamStrand::strand>("strand",
                                       {.required = true, .help = {"Slags kunnskap", "Kind of knowledge"}}),
    source::field<&TeamStrand::n>(
        "n", {.required = true, .help = {"Hvor mange", "How many"}, .low = 0, .counts_persons = true}),
};
constexpr source::Field lens_check_fields[] = {
    source::field<&LensCheck::date>(
        "date", {.help = {"Da det ble tenkt gjennom", "When it was thought through"}, .happens_on = true}),
    source::field<&LensCheck::system>("system",
                                      {.help = {"System: hva i helheten lager resultatet i dag?",
                                                "System: what in the whole makes today's result?"}}),
    source::field<&LensCheck::psychology>(
        "psychology", {.help = {"Psykologi: hva gjør endringen med dem den gjelder?",
                                "Psychology: what does the change do to those it concerns?"}}),
    source::field<&LensCheck::variation>("variation",
                                         {.help = {"Variasjon: hva varierer, og hva er signal?",
                                                   "Variation: what varies, and what is a signal?"}}),
    source::field<&LensCheck::knowledge>("knowledge",
                                         {.help = {"Kunnskap: hva vet vi, og hvordan lærer vi mer?",
                                                   "Knowledge: what do we know, and how do we learn more?"}}),
    source::field<&LensCheck::values>("values",
                                      {.help = {"Lokale mål, verdier og kultur endringen må passe med",
                                                "Local goals, values and culture that it must fit"}}),
};
constexpr source::Field readiness_triad_fields[] = {
    source::field<&ReadinessTriad::date>("date",
                                         {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&ReadinessTriad::will>(
        "will", {.required = true, .help = {"Vilje, fra 1 til 5", "Will, from 1 to 5"}, .low = 1, .high = 5}),
    source::field<&ReadinessTriad::ideas>(
        "ideas",
        {.required = true, .help = {"Ideer, fra 1 til 5", "Ideas, from 1 to 5"}, .low = 1, .high = 5}),
    source::field<&ReadinessTriad::execution>(
        "execution",
        {.required = true, .help = {"Evne, fra 1 til 5", "Execution, from 1 to 5"}, .low = 1, .high = 5}),
    source::field<&ReadinessTriad::note>("note", {.help = {"Hva det bygger på", "What it rests on"}}),
};
constexpr source::Field force_fields[] = {
    source::field<&Force::text>("text", {.required = true, .help = {"Kraften", "The force"}}),
    source::field<&Force::direction>(
        "direction",
        {.required = true, .help = {"Driver den eller bremser den?", "Does it drive or restrain?"}}),
    source::field<&Force::strength>(
        "strength",
        {.required = true, .help = {"Styrke, fra 1 til 5", "Strength, from 1 to 5"}, .low = 1, .high = 5}),
    source::field<&Force::action>("action", {.help = {"Hva vi gjør med den", "What we do about it"}}),
};
constexpr source::Field claim_fields[] = {
    source::field<&Claim::text>("text", {.required = true, .help = {"Påstanden", "The claim"}}),
    source::field<&Claim::kind>("kind", {.required = true, .help = {"Hva den sier", "What it says"}}),
    source::field<&Claim::measure>("measure", {.required = true,
                                               .help = {"Målingen den gjelder", "The measure it is about"},
                                               .refers_to = "measure"}),
    source::field<&Claim::date>("date",
                                {.help = {"Da den ble skrevet", "When it was written"}, .happens_on = true}),
};
constexpr source::Field conversation_fields[] = {
    source::field<&Conversation::reason>("reason", {.required = true, .help = {"Hvorfor", "Why"}}),
    source::field<&Conversation::from>("from", {.help = {"Fra og med", "From"}, .happens_on = true}),
    source::field<&Conversation::until>("until", {.help = {"Til og med", "Until"}}),
};
constexpr source::Field project_fields[] = {
    source::field<&Project::title>("title",
                                   {.required = true, .help = {"Prosjektets navn", "The project's name"}}),
    source::field<&Project::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
    source::field<&Project::status>("status", {.required = true, .help = {"Status", "Status"}}),
    source::field<&Project::strategic_aim>(
        "strategic_aim", {.help = {"Det overordnede målet det tjener", "The strategic aim it serves"},
                          .refers_to = "strategic_aim"}),
    source::field<&Project::owner>("owner", {.help = {"Rollen som eier prosjektet: rolle eller rolle@enhet",
                                                      "The role that owns the project: role or role@unit"},
                                             .refers_to = "holder"}),
    source::field<&Project::start>("start", {.help = {"Start", "Start"}, .happens_on = true}),
    source::field<&Project::expected_end>("expected_end", {.help = {"Ventet slutt", "Expected end"}}),
    source::field<&Project::method>("method", {.help = {"Metode", "Method"}, .refers_to = "method"}),
    source::field<&Project::method_step>(
        "method_step", {.help = {"Trinnet i metoden prosjektet er på", "The step of the method it is at"},
                        .example = "changes"}),
    source::field<&Project::duties>(
        "duties", {.help = {"Pliktene det tjener", "The duties it serves"}, .refers_to = "duty"}),
    source::field<&Project::aim>("aim", {.help = {"Målet", "The aim"}}),
    source::field<&Project::measures>("measures",
                                      {.help = {"Målingene", "The measures"}, .refers_to = "measure"}),
    source::field<&Project::drivers>("drivers", {.help = {"Primære drivere", "Primary drivers"}}),
    source::field<&Project::change_ideas>(
        "change_ideas", {.help = {"Endringsideer uten driver", "Change ideas without a driver"}}),
    source::field<&Project::pdsa_cycles>("pdsa_cycles", {.help = {"PDSA-tester", "PDSA tests"}}),
    source::field<&Project::progress_score>("progress_score",
                                            {.help = {"Egen vurdering av framdrift, 0,5–5,0 i halve trinn",
                                                      "Own score of progress, 0.5–5.0 in half steps"},
                                             .low = 0.5,
                                             .high = 5}),
    source::field<&Project::team>("team", {.help = {"Teamets sammensetning", "The team's composition"}}),
    source::field<&Project::context>("context", {.help = {"Sammenhengen det skjer i", "The context"}}),
    source::field<&Project::lens_check>(
        "lens_check", {.help = {"Endringen sett gjennom fem linser", "The change seen through five lenses"}}),
    source::field<&Project::readiness>(
        "readiness", {.help = {"Vilje, ideer og evne over tid", "Will, ideas and execution over time"}}),
    source::field<&Project::forces>(
        "forces", {.help = {"Krefter for og mot endringen", "Forces for and against the change"}}),
    source::field<&Project::evidence_base>("evidence_base",
                                           {.help = {"Kunnskapsgrunnlaget", "The evidence base"}}),
    source::field<&Project::sources>(
        "sources",
        {.help = {"Kildene prosjektet bygger på", "The sources that it builds on"}, .refers_to = "source"}),
    source::field<&Project::tags>(
        "tags",
        {.help = {"Merker: hva slags arbeid det er", "Tags: what sort of work it is"}, .refers_to = "tag"}),
    source::field<&Project::claims>("claims",
                                    {.help = {"Påstander om resultatene", "Claims about the results"}}),
    source::field<&Project::needs_conversation>(
        "needs_conversation",
        {.help = {"Trenger en samtale, satt for hånd", "Needs a conversation, set by hand"}}),
    source::field<&Project::story>(
        "story", {.help = {"Fortellingen; ellers i story.md", "The story; else in story.md"}}),
    source::field<&Project::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Aim::table = source::table<Aim>(
    "aim", {"Målet: hvor mye, innen når, for hvem", "The aim: how much, by when, for whom"}, aim_fields);
constinit const source::Table ChangeIdea::table =
    source::table<ChangeIdea>("change_idea", {"En endringsidé", "A change idea"}, change_idea_fields);
constinit const source::Table Driver::table = source::table<Driver>(
    "driver", {"En driver i driverdiagrammet", "A driver in the driver diagram"}, driver_fields);
constinit const source::Table CyclePlan::table =
    source::table<CyclePlan>("cycle_plan", {"Planlegge", "Plan"}, cycle_plan_fields);
constinit const source::Table CycleDo::table =
    source::table<CycleDo>("cycle_do", {"Utføre", "Do"}, cycle_do_fields);
constinit const source::Table CycleStudy::table =
    source::table<CycleStudy>("cycle_study", {"Studere", "Study"}, cycle_study_fields);
constinit const source::Table CycleAct::table =
    source::table<CycleAct>("cycle_act", {"Handle", "Act"}, cycle_act_fields);
constinit const source::Table PdsaCycle::table = source::table<PdsaCycle>(
    "pdsa_cycle", {"En PDSA-test i et prosjekt", "A PDSA test in a project"}, pdsa_cycle_fields);
constinit const source::Table TeamStrand::table = source::table<TeamStrand>(
    "team_strand", {"En kunnskap i teamet", "A kind of knowledge in the team"}, team_strand_fields);
constinit const source::Table LensCheck::table =
    source::table<LensCheck>("lens_check", {"Linsesjekk", "Lens check"}, lens_check_fields);
constinit const source::Table ReadinessTriad::table = source::table<ReadinessTriad>(
    "readiness_triad", {"Vilje, ideer, evne", "Will, ideas, execution"}, readiness_triad_fields);
constinit const source::Table Force::table =
    source::table<Force>("force", {"En kraft i kraftfeltet", "A force of the force field"}, force_fields);
constinit const source::Table Claim::table =
    source::table<Claim>("claim", {"En påstand om tallene", "A claim about the figures"}, claim_fields);
constinit const source::Table Conversation::table = source::table<Conversation>(
    "conversation", {"Løftet fram for hånd", "Raised by hand"}, conversation_fields);
constinit const source::Table Project::table =
    source::table<Project>("project", {"Et forbedringsprosjekt", "An improvement project"}, project_fields);

}  // namespace model
