// The kinds of records. They stand in a source file of their own: what the tables make of each struct is
// compiled here and not again wherever they are used.
#include "model/advice.h"
#include "model/comment.h"
#include "model/culture_survey.h"
#include "model/decision.h"
#include "model/deviation_stat.h"
#include "model/deviation_type.h"
#include "model/document.h"
#include "model/event.h"
#include "model/exercise.h"
#include "model/experience.h"
#include "model/management_review.h"
#include "model/organisation.h"
#include "model/programme.h"
#include "model/resource.h"
#include "model/risk.h"
#include "model/safety_leadership.h"
#include "model/source.h"
#include "model/supervision.h"
#include "model/tag.h"
#include "model/tag_set.h"
#include "model/model.h"
#include "source/field.h"

namespace model {
namespace {

template <auto List>
constexpr Kind kind(std::string_view name, std::string_view folder, Name one, Name many,
                    FileForm form = FileForm::yaml, std::string_view body = {},
                    std::string_view inside = {}) {
  constexpr auto by_id = [](const auto& record) -> const std::string& { return record.id; };
  return {source::field<List>(name, {}), folder, one, many, form, body, inside, [](Model& model) {
            std::ranges::stable_sort(model.*List, {}, by_id);
          }};
}

constexpr Kind kinds[] = {
    kind<&Model::units>("unit", "units", {"Enhet", "Eining", "Unit"}, {"Enheter", "Einingar", "Units"}),
    kind<&Model::roles>("role", "roles", {"Rolle", "Rolle", "Role"}, {"Roller", "Roller", "Roles"}),
    kind<&Model::frameworks>("framework", "frameworks", {"Regelverk", "Regelverk", "Regulation"},
                             {"Regelverk", "Regelverk", "Regulations"}),
    kind<&Model::threads>("thread", "threads", {"Rød tråd", "Raud tråd", "Thread"},
                          {"Røde tråder", "Raude trådar", "Threads"}),
    kind<&Model::responsibilities>("responsibility", "responsibilities",
                                   {"Ansvar", "Ansvar", "Responsibility"},
                                   {"Ansvar", "Ansvar", "Responsibilities"}),
    kind<&Model::role_groups>("role_group", "role-groups", {"Rollegruppe", "Rollegruppe", "Role group"},
                              {"Rollegrupper", "Rollegrupper", "Role groups"}),
    kind<&Model::competence_items>("competence_item", "competence-items",
                                   {"Kompetanse", "Kompetanse", "Competence"},
                                   {"Kompetanse", "Kompetanse", "Competence"}),
    kind<&Model::progress_scales>("progress_scale", "progress-scales",
                                  {"Framdriftsskala", "Framdriftsskala", "Progress scale"},
                                  {"Framdriftsskalaer", "Framdriftsskalaer", "Progress scales"}),
    kind<&Model::methods>("method", "methods", {"Metode", "Metode", "Method"},
                          {"Metoder", "Metodar", "Methods"}),
    kind<&Model::strategic_aims>("strategic_aim", "strategic-aims",
                                 {"Overordnet mål", "Overordna mål", "Strategic aim"},
                                 {"Overordnede mål", "Overordna mål", "Strategic aims"}),
    kind<&Model::challenges>("challenge", "challenges", {"Utfordring", "Utfordring", "Challenge"},
                             {"Utfordringer", "Utfordringar", "Challenges"}),
    kind<&Model::projects>("project", "projects", {"Prosjekt", "Prosjekt", "Project"},
                           {"Prosjekter", "Prosjekt", "Projects"}, FileForm::yaml, "story"),
    kind<&Model::indicators>("indicator", "indicators", {"Indikator", "Indikator", "Indicator"},
                             {"Indikatorer", "Indikatorar", "Indicators"}),
    kind<&Model::measures>("measure", "measures", {"Måling", "Måling", "Measure"},
                           {"Målinger", "Målingar", "Measures"}, FileForm::yaml, {}, "project"),
    kind<&Model::change_packages>("change_package", "change-packages",
                                  {"Endringspakke", "Endringspakke", "Change package"},
                                  {"Endringspakker", "Endringspakkar", "Change packages"}),
    kind<&Model::dialogues>("dialogue", "dialogues", {"Dialogverktøy", "Dialogverktøy", "Dialogue tool"},
                            {"Dialogverktøy", "Dialogverktøy", "Dialogue tools"}),
    kind<&Model::rounds>("round", "rounds", {"Samtale", "Samtale", "Conversation"},
                         {"Samtaler", "Samtalar", "Conversations"}),
    kind<&Model::maturity_ladders>("maturity_ladder", "maturity-ladders",
                                   {"Modenhetsstige", "Mogenskapsstige", "Maturity ladder"},
                                   {"Modenhetsstiger", "Mogenskapsstigar", "Maturity ladders"}),
    kind<&Model::maturity_assessments>(
        "maturity_assessment", "maturity-assessments",
        {"Modenhetsvurdering", "Mogenskapsvurdering", "Maturity assessment"},
        {"Modenhetsvurderinger", "Mogenskapsvurderingar", "Maturity assessments"}),
    kind<&Model::journeys>("journey", "journeys",
                           {"Forbedringsreise", "Forbetringsreise", "Improvement journey"},
                           {"Forbedringsreiser", "Forbetringsreiser", "Improvement journeys"}),
    kind<&Model::expertises>("expertise", "expertise", {"Fagmiljø", "Fagmiljø", "Expertise"},
                             {"Fagmiljøer", "Fagmiljø", "Expertise"}),
    kind<&Model::courses>("course", "courses", {"Kurs", "Kurs", "Course"}, {"Kurs", "Kurs", "Courses"}),
    kind<&Model::improvement_agents>("improvement_agents", "improvement-agents",
                                     {"Forbedringsagenter", "Forbetringsagentar", "Improvement agents"},
                                     {"Forbedringsagenter", "Forbetringsagentar", "Improvement agents"}),
    kind<&Model::networks>("network", "networks", {"Læringsnettverk", "Læringsnettverk", "Learning network"},
                           {"Læringsnettverk", "Læringsnettverk", "Learning networks"}),
    kind<&Model::needs>("need", "needs", {"Behov", "Behov", "Need"}, {"Behov", "Behov", "Needs"}),
    kind<&Model::pipelines>("pipeline", "pipelines", {"Løp", "Løp", "Pipeline"}, {"Løp", "Løp", "Pipelines"}),
    kind<&Model::risks>("risk", "risks", {"Risiko", "Risiko", "Risk"}, {"Risikoer", "Risikoar", "Risks"}),
    kind<&Model::deviation_types>("deviation_type", "deviation-types",
                                  {"Avvikstype", "Avvikstype", "Type of deviation"},
                                  {"Avvikstyper", "Avvikstypar", "Types of deviations"}),
    kind<&Model::deviation_stats>("deviation_stat", "deviation-stats", {"Avvik", "Avvik", "Deviations"},
                                  {"Avvik", "Avvik", "Deviations"}),
    kind<&Model::experiences>("experience", "experiences", {"Erfaring", "Erfaring", "Experience"},
                              {"Erfaringer", "Erfaringar", "Experience"}),
    kind<&Model::culture_surveys>("culture_survey", "culture-surveys",
                                  {"Kulturundersøkelse", "Kulturundersøking", "Culture survey"},
                                  {"Kulturundersøkelser", "Kulturundersøkingar", "Culture surveys"}),
    kind<&Model::safety_leadership>("safety_leadership", "safety-leadership",
                                    {"Ledelse for trygghet", "Leiing for tryggleik", "Leading for safety"},
                                    {"Ledelse for trygghet", "Leiing for tryggleik", "Leading for safety"}),
    kind<&Model::exercises>("exercise", "exercises", {"Øvelse", "Øving", "Exercise"},
                            {"Øvelser", "Øvingar", "Exercises"}),
    kind<&Model::programmes>("programme", "programmes",
                             {"Opplæringsprogram", "Opplæringsprogram", "Programme"},
                             {"Opplæringsprogrammer", "Opplæringsprogram", "Programmes"}),
    kind<&Model::advice>("advice", "advice", {"Faglige råd", "Faglege råd", "Advice"},
                         {"Faglige råd", "Faglege råd", "Advice"}),
    kind<&Model::supervisions>("supervision", "supervisions", {"Tilsyn", "Tilsyn", "Supervision"},
                               {"Tilsyn", "Tilsyn", "Supervision"}),
    kind<&Model::documents>("document", "documents", {"Dokument", "Dokument", "Document"},
                            {"Dokumenter", "Dokument", "Documents"}),
    kind<&Model::sources>("source", "sources", {"Kilde", "Kjelde", "Source"},
                          {"Kilder", "Kjelder", "Sources"}),
    kind<&Model::tag_sets>("tag_set", "tag-sets", {"På tvers", "På tvers", "Across"},
                           {"På tvers", "På tvers", "Across"}),
    kind<&Model::tags>("tag", "tags", {"Merke", "Merke", "Tag"}, {"Merker", "Merke", "Tags"}),
    kind<&Model::organisations>("organisation", "organisation",
                                {"Organisasjonen", "Organisasjonen", "The organisation"},
                                {"Organisasjonen", "Organisasjonen", "The organisation"}),
    kind<&Model::resources>("resource", "resources", {"Ressurs", "Ressurs", "Resource"},
                            {"Ressurser", "Ressursar", "Resources"}),
    kind<&Model::decisions>("decision", "decisions", {"Beslutning", "Avgjerd", "Decision"},
                            {"Beslutninger", "Avgjerder", "Decisions"}),
    kind<&Model::management_reviews>(
        "management_review", "management-reviews",
        {"Ledelsens gjennomgang", "Gjennomgangen til leiinga", "Management review"},
        {"Ledelsens gjennomgang", "Gjennomgangen til leiinga", "Management reviews"}),
    kind<&Model::comments>("comment", "comments", {"Kommentar", "Kommentar", "Comment"},
                           {"Kommentarer", "Kommentarar", "Comments"}, FileForm::markdown, "text"),
    kind<&Model::events>("event", "events", {"Hendelse", "Hending", "Event"},
                         {"Årshjul", "Årshjul", "Annual wheel"}),
    kind<&Model::pages>("page", "pages", {"Side", "Side", "Page"}, {"Sider", "Sider", "Pages"},
                        FileForm::markdown, "body"),
    kind<&Model::terms>("term", "terms", {"Ord", "Ord", "Term"}, {"Ordliste", "Ordliste", "Glossary"}),
};

}  // namespace

constexpr std::span<const Kind> all_kinds{kinds};

}  // namespace model
