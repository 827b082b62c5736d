#pragma once

#include <memory>
#include <vector>

#include "analysis/challenge.h"
#include "analysis/competence.h"
#include "analysis/dialogue.h"
#include "analysis/course.h"
#include "analysis/disclosure.h"
#include "analysis/duty.h"
#include "analysis/expertise.h"
#include "analysis/improvement_agents.h"
#include "analysis/indicator.h"
#include "analysis/journey.h"
#include "analysis/loop_closure.h"
#include "analysis/maturity.h"
#include "analysis/measure.h"
#include "analysis/need.h"
#include "analysis/network.h"
#include "analysis/pipeline.h"
#include "analysis/project.h"
#include "analysis/strategic_aim.h"
#include "analysis/unit.h"
#include "model/mention.h"

namespace analysis {

// Figures that few pages look into are only named here: analysis/risk.h holds the struct.
struct AdviceFigures;
struct Calendar;
struct CultureFigures;
struct DecisionFigures;
struct DeviationFigures;
struct DocumentFigures;
struct DutyStory;
struct ExerciseFigures;
struct ExperienceFigures;
struct FrameworkLinks;
struct LeadershipFigures;
struct ManagementReviewPack;
struct ProgrammeFigures;
struct RiskFigures;
struct SourceFigures;
struct SupervisionFigures;
struct TagSetFigures;

// All figures that an edition's pages may show. Pointers lead into the edition, and from projects into
// `measures`, from indicators too, from units into duties, projects and measures; all must stay where they
// are.
struct Figures {
  std::vector<MeasureFigures> measures;  // as edition.model.measures
  std::vector<ProjectFigures> projects;  // as edition.model.projects
  std::vector<DutyFigures> duties;
  std::vector<UnitFigures> units;                    // as edition.model.units
  std::vector<IndicatorFigures> indicators;          // as edition.model.indicators
  CompetenceMatrix competence;                       // of all that the edition holds
  std::vector<CompetenceMatrix> competence_by_unit;  // of each unit with counts, as competence_by_unit()
  std::vector<DialogueFigures> dialogues;            // as edition.model.dialogues
  model::Mentions mentions;                          // which records refer to which
  std::vector<NetworkFigures> networks;              // as edition.model.networks
  std::vector<NeedFigures> needs;                    // those seen from most sides first
  std::vector<PipelineFigures> pipelines;            // as edition.model.pipelines
  std::vector<CourseFigures> courses;                // as edition.model.courses
  std::vector<ExpertiseFigures> expertise;           // as edition.model.expertises
  AgentFigures agents;
  std::vector<StrategicAimFigures> strategic_aims;  // those of the edition, in their order
  std::optional<MaturityFigures> maturity;          // where the site has a maturity ladder
  std::vector<JourneyFigures> journeys;             // as edition.model.journeys
  LoopClosure loop_closure;
  std::vector<ChallengeFigures> challenges;
  std::vector<RiskFigures> risks;                    // as edition.model.risks
  std::unique_ptr<DeviationFigures> deviations;      // null where there are no deviation_stats
  std::vector<ExperienceFigures> experiences;        // as edition.model.experiences
  std::vector<CultureFigures> culture;               // as edition.model.culture_surveys
  std::vector<LeadershipFigures> safety_leadership;  // as edition.model.safety_leadership
  std::vector<ExerciseFigures> exercises;            // as edition.model.exercises
  std::vector<ProgrammeFigures> programmes;          // as edition.model.programmes
  std::vector<AdviceFigures> advice;                 // as edition.model.advice
  std::vector<SupervisionFigures> supervisions;      // as edition.model.supervisions
  std::vector<DocumentFigures> documents;            // as edition.model.documents
  std::vector<SourceFigures> sources;                // as edition.model.sources
  std::vector<TagSetFigures> tag_sets;               // as edition.model.tag_sets
  std::vector<DecisionFigures> decisions;            // as edition.model.decisions
  std::unique_ptr<FrameworkLinks> framework_links;   // which duties of other frameworks are met together
  std::vector<DutyStory> duty_stories;               // as duties
  std::unique_ptr<Calendar> calendar;                // what happens when; never null once made
  std::unique_ptr<ManagementReviewPack>
      management_review;  // what a review has to go through; never null once made

  // Made in figures.cpp, where alone their parts are taken apart.
  Figures();
  Figures(Figures&& other) noexcept;
  Figures& operator=(Figures&& other) noexcept;
  ~Figures();
};

// The figures of a record of the edition; null where there is no such record.
const ProjectFigures* find_project(const Figures& figures, const model::Model& model, std::string_view id);
const MeasureFigures* find_measure(const Figures& figures, const model::Model& model, std::string_view id);
const UnitFigures* find_unit(const Figures& figures, const model::Model& model, std::string_view id);
const IndicatorFigures* find_indicator(const Figures& figures, const model::Model& model,
                                       std::string_view id);
const DialogueFigures* find_dialogue(const Figures& figures, const model::Model& model, std::string_view id);
const NetworkFigures* find_network(const Figures& figures, const model::Model& model, std::string_view id);
const PipelineFigures* find_pipeline(const Figures& figures, const model::Model& model, std::string_view id);
const JourneyFigures* find_journey(const Figures& figures, const model::Model& model, std::string_view id);
const CourseFigures* find_course(const Figures& figures, const model::Model& model, std::string_view id);
const DutyFigures* find_duty(const Figures& figures, std::string_view reference);
// Null where neither the unit nor one below it has counts.
const CompetenceMatrix* find_competence(const Figures& figures, std::string_view unit);

// measures: made by analyse() for each measure of the edition, in that order (the caller may use threads).
Figures figures(const model::Edition& edition, std::vector<MeasureFigures> measures,
                const Clearance& clearance);

}  // namespace analysis
