#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <span>
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

// Records that few files look into are only named here: model/risk.h holds the struct.
struct Advice;
struct Comment;
struct CultureSurvey;
struct Decision;
struct DeviationStat;
struct DeviationType;
struct Document;
struct Event;
struct Exercise;
struct Experience;
struct ManagementReview;
struct Organisation;
struct Programme;
struct Resource;
struct Risk;
struct SafetyLeadership;
struct Source;
struct Supervision;
struct Tag;
struct TagSet;

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
  std::vector<Risk> risks;
  std::vector<DeviationType> deviation_types;
  std::vector<DeviationStat> deviation_stats;
  std::vector<Experience> experiences;
  std::vector<CultureSurvey> culture_surveys;
  std::vector<SafetyLeadership> safety_leadership;
  std::vector<Exercise> exercises;
  std::vector<Programme> programmes;
  std::vector<Advice> advice;
  std::vector<Supervision> supervisions;
  std::vector<Document> documents;
  std::vector<Source> sources;
  std::vector<TagSet> tag_sets;
  std::vector<Tag> tags;
  std::vector<Organisation> organisations;
  std::vector<Resource> resources;
  std::vector<Decision> decisions;
  std::vector<ManagementReview> management_reviews;
  std::vector<Comment> comments;
  std::vector<Event> events;
  std::vector<Page> pages;
  std::vector<Term> terms;

  // Made in model.cpp: what copying and ending all of these takes would else be compiled wherever a model is
  // held, and gigabytes of it.
  Model();
  Model(const Model& other);
  Model(Model&& other) noexcept;
  Model& operator=(const Model& other);
  Model& operator=(Model&& other) noexcept;
  ~Model();
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

// Every kind, in the order in which they are read and written: kinds.cpp.
extern const std::span<const Kind> all_kinds;

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
