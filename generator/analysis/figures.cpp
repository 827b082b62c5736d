#include "analysis/figures.h"

#include <algorithm>

#include "analysis/advice.h"
#include "analysis/calendar.h"
#include "analysis/culture_survey.h"
#include "analysis/decision.h"
#include "analysis/deviation_stat.h"
#include "analysis/document.h"
#include "analysis/duty_story.h"
#include "analysis/exercise.h"
#include "analysis/experience.h"
#include "analysis/framework_links.h"
#include "analysis/management_review.h"
#include "analysis/programme.h"
#include "analysis/risk.h"
#include "analysis/safety_leadership.h"
#include "analysis/source.h"
#include "analysis/supervision.h"
#include "analysis/tag_set.h"

namespace analysis {
namespace {

// The figures that stand at the same place as the record with that id.
template <class Record, class RecordFigures>
const RecordFigures* beside(const std::vector<Record>& records, const std::vector<RecordFigures>& figures,
                            std::string_view id) {
  const Record* const record = model::find(records, id);
  return record ? &figures[static_cast<std::size_t>(record - records.data())] : nullptr;
}

}  // namespace

Figures::Figures() = default;
Figures::Figures(Figures&& other) noexcept = default;
Figures& Figures::operator=(Figures&& other) noexcept = default;
Figures::~Figures() = default;

Figures figures(const model::Edition& edition, std::vector<MeasureFigures> measures,
                const Clearance& clearance) {
  Figures result;
  result.measures = std::move(measures);
  result.mentions = model::Mentions(edition.model);
  result.duties = duties(edition);
  result.projects = projects(edition, result.measures);
  mark_tests(result.measures, result.projects);
  result.units = units(edition, result.duties, result.projects, result.measures);
  result.indicators = indicators(edition, result.measures);
  result.competence = competence(edition, clearance, nullptr);
  result.competence_by_unit = competence_by_unit(edition, clearance);
  result.courses = courses(edition, clearance);
  result.expertise = expertise(edition);
  result.agents = agents(edition, clearance);
  result.dialogues = dialogues(edition, clearance);
  result.networks = networks(edition, result.projects);
  result.needs = needs(edition, result.projects, result.networks);
  result.pipelines = pipelines(edition, result.projects);
  result.maturity = maturity(edition);
  result.journeys = journeys(edition);
  result.strategic_aims = strategic_aims(edition, result.projects, result.measures);
  result.loop_closure = loop_closure(result.projects);
  result.challenges = challenges(edition, result);
  result.risks = risks(edition);
  result.deviations = deviations(edition, clearance);
  result.experiences = experiences(edition, clearance);
  result.culture = culture(edition, clearance);
  result.safety_leadership = safety_leadership(edition);
  result.exercises = exercises(edition, clearance);
  result.programmes = programmes(edition, clearance);
  result.advice = advice(edition);
  result.supervisions = supervisions(edition);
  result.documents = documents(edition);
  result.sources = sources(edition);
  result.tag_sets = tag_sets(edition, result.mentions);
  result.decisions = decisions(edition);
  result.framework_links = framework_links(edition, result.duties);
  result.duty_stories = duty_stories(edition, result);
  result.calendar = calendar(edition, result);
  result.management_review = management_review_pack(edition, result);
  return result;
}

const ProjectFigures* find_project(const Figures& figures, const model::Model& model, std::string_view id) {
  return beside(model.projects, figures.projects, id);
}

const MeasureFigures* find_measure(const Figures& figures, const model::Model& model, std::string_view id) {
  return beside(model.measures, figures.measures, id);
}

const UnitFigures* find_unit(const Figures& figures, const model::Model& model, std::string_view id) {
  return beside(model.units, figures.units, id);
}

const IndicatorFigures* find_indicator(const Figures& figures, const model::Model& model,
                                       std::string_view id) {
  return beside(model.indicators, figures.indicators, id);
}

const DialogueFigures* find_dialogue(const Figures& figures, const model::Model& model, std::string_view id) {
  return beside(model.dialogues, figures.dialogues, id);
}

const NetworkFigures* find_network(const Figures& figures, const model::Model& model, std::string_view id) {
  return beside(model.networks, figures.networks, id);
}

const PipelineFigures* find_pipeline(const Figures& figures, const model::Model& model, std::string_view id) {
  return beside(model.pipelines, figures.pipelines, id);
}

const JourneyFigures* find_journey(const Figures& figures, const model::Model& model, std::string_view id) {
  return beside(model.journeys, figures.journeys, id);
}

const CourseFigures* find_course(const Figures& figures, const model::Model& model, std::string_view id) {
  return beside(model.courses, figures.courses, id);
}

const DutyFigures* find_duty(const Figures& figures, std::string_view reference) {
  const auto found = std::ranges::find(figures.duties, reference, &DutyFigures::reference);
  return found == figures.duties.end() ? nullptr : &*found;
}

const CompetenceMatrix* find_competence(const Figures& figures, std::string_view unit) {
  const auto found = std::ranges::lower_bound(
      figures.competence_by_unit, unit, {},
      [](const CompetenceMatrix& matrix) -> std::string_view { return matrix.unit->id; });
  return found != figures.competence_by_unit.end() && found->unit->id == unit ? &*found : nullptr;
}

}  // namespace analysis
