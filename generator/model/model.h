#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "model/challenge.h"
#include "model/change_package.h"
#include "model/competence_item.h"
#include "model/course.h"
#include "model/dialogue.h"
#include "model/expertise.h"
#include "model/framework.h"
#include "model/improvement_agents.h"
#include "model/indicator.h"
#include "model/journey.h"
#include "model/maturity_assessment.h"
#include "model/maturity_ladder.h"
#include "model/measure.h"
#include "model/method.h"
#include "model/need.h"
#include "model/network.h"
#include "model/page.h"
#include "model/pipeline.h"
#include "model/progress_scale.h"
#include "model/project.h"
#include "model/responsibility.h"
#include "model/role.h"
#include "model/role_group.h"
#include "model/round.h"
#include "model/site.h"
#include "model/strategic_aim.h"
#include "model/term.h"
#include "model/thread.h"
#include "model/unit.h"

namespace source {
class Diagnostics;
class Tree;
}  // namespace source

namespace model {

// All that a site is about. Each list is sorted by id, and no id stands twice in it.
struct Model {
  Site site;
  std::vector<Unit> units;
  std::vector<Role> roles;
  std::vector<Framework> frameworks;
  std::vector<Thread> threads;
  std::vector<Responsibility> responsibilities;
  std::vector<RoleGroup> role_groups;
  std::vector<CompetenceItem> competence_items;
  std::vector<ProgressScale> progress_scales;
  std::vector<Method> methods;
  std::vector<StrategicAim> strategic_aims;
  std::vector<Challenge> challenges;
  std::vector<Project> projects;
  std::vector<Indicator> indicators;
  std::vector<Measure> measures;
  std::vector<ChangePackage> change_packages;
  std::vector<Dialogue> dialogues;
  std::vector<Round> rounds;
  std::vector<MaturityLadder> maturity_ladders;
  std::vector<MaturityAssessment> maturity_assessments;
  std::vector<Journey> journeys;
  std::vector<Expertise> expertises;
  std::vector<Course> courses;
  std::vector<ImprovementAgents> improvement_agents;
  std::vector<Network> networks;
  std::vector<Need> needs;
  std::vector<Pipeline> pipelines;
  std::vector<Page> pages;
  std::vector<Term> terms;
};

// A name in each interface language, in the order of source::all_languages.
using Name = std::array<std::string_view, 3>;

// How a kind of record is written.
enum class FileForm {
  yaml,  // <folder>/<id>.yaml, or a list of records in one file, or a folder <folder>/<id>/ with <kind>.yaml
  markdown,  // <folder>/<id>.md with its fields above the text
};

// A kind of record: its list in the model, its folder below content/, and what people call it.
struct Kind {
  source::Field records;    // key: the kind's name in references, "project"
  std::string_view folder;  // also the path word of English pages: "projects"
  Name one;                 // "Prosjekt", "Prosjekt", "Project"
  Name many;                // the path words of pages follow from it
  FileForm form = FileForm::yaml;
  std::string_view body =
      {};  // the Markdown field that a text file beside the record fills, named as the field
  std::string_view inside =
      {};  // a record of this kind may stand in the folder of one of that kind, and refers to it
  void (*sort)(Model& model) = nullptr;  // by id
};

template <auto List>
constexpr Kind kind(std::string_view name, std::string_view folder, Name one, Name many,
                    FileForm form = FileForm::yaml, std::string_view body = {},
                    std::string_view inside = {}) {
  constexpr auto by_id = [](const auto& record) -> const std::string& { return record.id; };
  return {source::field<List>(name, {}), folder, one, many, form, body, inside, [](Model& model) {
            std::ranges::stable_sort(model.*List, {}, by_id);
          }};
}

inline constexpr Kind all_kinds[] = {
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
    kind<&Model::rounds>("round", "rounds", {"Runde", "Runde", "Round"}, {"Runder", "Rundar", "Rounds"}),
    kind<&Model::maturity_ladders>("maturity_ladder", "maturity-ladders",
                                   {"Modenhetsstige", "Modningsstige", "Maturity ladder"},
                                   {"Modenhetsstiger", "Modningsstigar", "Maturity ladders"}),
    kind<&Model::maturity_assessments>(
        "maturity_assessment", "maturity-assessments",
        {"Modenhetsvurdering", "Modningsvurdering", "Maturity assessment"},
        {"Modenhetsvurderinger", "Modningsvurderingar", "Maturity assessments"}),
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
    kind<&Model::pages>("page", "pages", {"Side", "Side", "Page"}, {"Sider", "Sider", "Pages"},
                        FileForm::markdown, "body"),
    kind<&Model::terms>("term", "terms", {"Ord", "Ord", "Term"}, {"Ordliste", "Ordliste", "Glossary"}),
};

// The kind of this name; null if there is none.
const Kind* find_kind(std::string_view name);

// The record with this id; null if there is none.
template <class Record>
const Record* find(const std::vector<Record>& sorted_by_id, std::string_view id) {
  const auto found =
      std::lower_bound(sorted_by_id.begin(), sorted_by_id.end(), id,
                       [](const Record& record, std::string_view wanted) { return record.id < wanted; });
  return found != sorted_by_id.end() && found->id == id ? &*found : nullptr;
}

// Is there a record of this kind with this id? Duties and holders count as kinds here.
bool exists(const Model& model, std::string_view kind, std::string_view id);

// A duty with where it stands.
struct DutyPlace {
  const Framework* framework = nullptr;
  const Section* section = nullptr;
  const Duty* duty = nullptr;

  explicit operator bool() const { return duty != nullptr; }
};

// The duty of a full reference, "ledelse/6f".
DutyPlace find_duty(const Model& model, std::string_view reference);
std::string duty_reference(const Framework& framework, const Duty& duty);

// The parts of a holder, "quality-adviser@home-care"; the unit is empty where none is named.
struct Holder {
  std::string_view role;
  std::string_view unit;
};
Holder holder_of(std::string_view reference);

// The site's languages, the first one its own. Never empty.
std::vector<source::Language> languages(const Site& site);

// Reads all that stands in `site.yaml` and below `content/`, and reports what cannot be read.
// References to duties come out in full: "§ 6 f)" as "ledelse/6f" (the main framework, else the only
// or the first one that has it); those that lead nowhere stay as written.
Model read_model(const source::Tree& tree, source::Diagnostics& diagnostics);

}  // namespace model
