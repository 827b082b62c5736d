#include "analysis/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "analysis/aim.h"
#include "analysis/decision.h"
#include "analysis/document.h"
#include "analysis/exercise.h"
#include "analysis/finding.h"
#include "analysis/risk.h"
#include "analysis/safety_leadership.h"
#include "analysis/supervision.h"
#include "model/advice.h"
#include "model/culture_survey.h"
#include "model/deviation_stat.h"
#include "model/event_days.h"
#include "model/management_review.h"

namespace analysis {
namespace {

using source::Date;
using source::Given;
using source::Reference;
using source::Text;

std::string id_of(const Given<Reference>& reference) { return reference ? reference->id : std::string(); }

// What stands in a key: letters, digits and hyphens.
std::string key_part(std::string text) {
  for (char& letter : text) {
    if (letter == '@' || letter == '/') letter = '-';
  }
  return text;
}

std::string_view group_name(CalendarMatter matter) {
  return matter == CalendarMatter::measurement   ? "measurements"
         : matter == CalendarMatter::duty_review ? "duty-reviews"
                                                 : "advice";
}

// Gathers what is found in the records.
class Collection {
 public:
  explicit Collection(Date as_of) : as_of_(as_of) {}

  Date as_of() const { return as_of_; }

  // Something that must be done: it stays until it is.
  void add_task(CalendarMatter matter, Date day, std::string holder, CalendarItem item, std::string part) {
    add({.day = day,
         .last_day = day,
         .matter = matter,
         .state = day < as_of_ ? CalendarState::overdue : CalendarState::ahead,
         .holder = std::move(holder),
         .key = {},
         .items = {std::move(item)}},
        std::move(part));
  }

  // Something that happens: once it has been, nobody waits for it.
  void add_happening(CalendarMatter matter, Date day, Date last_day, std::string holder, CalendarItem item,
                     std::string part) {
    if (last_day < as_of_) return;
    add({.day = day,
         .last_day = last_day,
         .matter = matter,
         .state = CalendarState::ahead,
         .holder = std::move(holder),
         .key = {},
         .items = {std::move(item)}},
        std::move(part));
  }

  // Tasks of the same matter, holder and day are one.
  void add_to_group(CalendarMatter matter, Date day, const std::string& holder, CalendarItem item) {
    std::vector<CalendarItem>& items = groups_[{day, matter, holder}];
    items.push_back(std::move(item));
  }

  void add_event(const model::Event& event, Date day, bool again, std::string part) {
    add({.day = day,
         .last_day = day,
         .matter = CalendarMatter::event,
         .state = day < as_of_ ? CalendarState::past : CalendarState::ahead,
         .holder = id_of(event.owner.latest()),
         .key = {},
         .items = {{.kind = "event", .id = event.id, .title = &event.title, .unit = id_of(event.unit)}},
         .again = again},
        std::move(part));
  }

  // What is done about a finding of a record, where it has a day and is not closed.
  void add_finding(const model::Finding& finding, CalendarItem item, std::string part) {
    const FindingState state = finding_state(finding, as_of_);
    if (!is_open(state) || !finding.due) return;
    item.detail = finding.action ? &finding.action : &finding.text;
    add_task(CalendarMatter::finding, *finding.due, id_of(finding.owner), std::move(item), std::move(part));
  }

  std::vector<CalendarEntry> entries() && {
    for (auto& [place, items] : groups_) {
      const auto& [day, matter, holder] = place;
      entries_.push_back(
          {.day = day,
           .last_day = day,
           .matter = matter,
           .state = day < as_of_ ? CalendarState::overdue : CalendarState::ahead,
           .holder = holder,
           .key = fmt::format("{}-{}-{}", group_name(matter), holder.empty() ? "nobody" : key_part(holder),
                              source::to_iso(day)),
           .items = std::move(items)});
    }
    std::ranges::stable_sort(entries_, [](const CalendarEntry& left, const CalendarEntry& right) {
      return std::tie(left.day, left.matter, left.key) < std::tie(right.day, right.matter, right.key);
    });
    return std::move(entries_);
  }

 private:
  void add(CalendarEntry entry, std::string part) {
    std::string kind(entry.items.front().kind);
    std::ranges::replace(kind, '_', '-');
    entry.key = fmt::format("{}-{}-{}", kind, entry.items.front().id, part);
    entries_.push_back(std::move(entry));
  }

  Date as_of_;
  std::vector<CalendarEntry> entries_;
  std::map<std::tuple<Date, CalendarMatter, std::string>, std::vector<CalendarItem>> groups_;
};

// --- Events ---

// The part of an event's key: its period, so that a moved day is the same entry.
std::string period_part(const model::Event& event, Date day) {
  if (!event.every) return "once";
  std::string part = source::to_iso(*event.every, day);
  for (char& letter : part) letter = static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
  return part;
}

void collect_events(const model::Edition& edition, Calendar& calendar, Collection& collection) {
  const Date year_begin = source::start_of(source::Period::year, collection.as_of());
  for (const model::Event& event : edition.model.events) {
    std::optional<Date> before;
    for (const Date day : model::event_days(event, year_begin, calendar.last)) {
      const bool again = before && source::start_of(source::Period::month, *before) ==
                                       source::start_of(source::Period::month, day);
      collection.add_event(event, day, again, period_part(event, day));
      before = day;
    }
    const std::vector<Date> ahead =
        model::event_days(event, collection.as_of(), source::days_after(collection.as_of(), 731));
    WheelEvent wheel{.event = &event,
                     .days = model::event_days(event, calendar.first, calendar.last),
                     .next = ahead.empty() ? std::nullopt : std::optional(ahead.front())};
    calendar.events.push_back(std::move(wheel));
  }
  std::ranges::stable_sort(calendar.events, [](const WheelEvent& left, const WheelEvent& right) {
    if (left.next.has_value() != right.next.has_value()) return left.next.has_value();
    return left.next < right.next;
  });
}

// --- Duties, risks, documents ---

void collect_duties(const model::Model& model, Collection& collection) {
  for (const model::Responsibility& answer : model.responsibilities) {
    const CalendarItem item{.kind = "responsibility", .id = answer.id, .unit = id_of(answer.unit)};
    const std::string holder = id_of(answer.owner.latest());
    if (const auto& next = answer.next_review.latest())
      collection.add_to_group(CalendarMatter::duty_review, *next, holder, item);
    if (answer.exception && answer.exception->until)
      collection.add_happening(CalendarMatter::exception_ends, *answer.exception->until,
                               *answer.exception->until, holder, item, "exception");
  }
}

void collect_risks(const std::vector<RiskFigures>& risks, Collection& collection) {
  for (const RiskFigures& figures : risks) {
    const model::Risk& risk = *figures.risk;
    CalendarItem item{.kind = "risk", .id = risk.id, .title = &risk.title, .unit = id_of(risk.unit)};
    const std::string holder = id_of(risk.owner.latest());
    if (figures.next_review)
      collection.add_task(CalendarMatter::risk_review, *figures.next_review, holder, item, "review");
    if (risk.accepted && risk.accepted->until)
      collection.add_happening(CalendarMatter::acceptance_ends, *risk.accepted->until, *risk.accepted->until,
                               holder, item, "acceptance");
    for (std::size_t index = 0; index < risk.treatments.size(); ++index) {
      const model::RiskTreatment& treatment = risk.treatments[index];
      if (treatment.done || !treatment.due) continue;
      item.detail = &treatment.title;
      collection.add_task(CalendarMatter::risk_treatment, *treatment.due,
                          treatment.owner ? treatment.owner->id : holder, item,
                          fmt::format("treatment-{}", index + 1));
    }
  }
}

void collect_documents(const std::vector<DocumentFigures>& documents, Collection& collection) {
  for (const DocumentFigures& figures : documents) {
    const model::Document& document = *figures.document;
    const CalendarItem item{
        .kind = "document", .id = document.id, .title = &document.title, .unit = id_of(document.unit)};
    const std::string holder = id_of(document.owner.latest());
    if (figures.next_review)
      collection.add_task(CalendarMatter::document_review, *figures.next_review, holder, item, "review");
    if (document.valid_to)
      collection.add_task(CalendarMatter::document_expires, *document.valid_to, holder, item, "expires");
  }
}

// --- What leaders decide and what others find ---

void collect_decisions(const std::vector<DecisionFigures>& decisions, Collection& collection) {
  for (const DecisionFigures& figures : decisions) {
    const model::Decision& decision = *figures.decision;
    if (figures.state == DecisionState::done || !decision.due) continue;
    collection.add_task(
        CalendarMatter::decision, *decision.due, id_of(decision.owner.latest()),
        {.kind = "decision", .id = decision.id, .title = &decision.title, .unit = id_of(decision.unit)},
        "due");
  }
}

void collect_supervisions(const std::vector<SupervisionFigures>& supervisions, Collection& collection) {
  for (const SupervisionFigures& figures : supervisions) {
    if (!figures.is_open()) continue;
    const model::Supervision& supervision = *figures.supervision;
    const CalendarItem item{.kind = "supervision",
                            .id = supervision.id,
                            .title = &supervision.title,
                            .unit = id_of(supervision.unit)};
    if (supervision.due && figures.state != model::SupervisionState::answered)
      collection.add_task(CalendarMatter::supervision_answer, *supervision.due,
                          id_of(supervision.owner.latest()), item, "answer");
    for (std::size_t index = 0; index < supervision.findings.size(); ++index)
      collection.add_finding(supervision.findings[index], item, fmt::format("finding-{}", index + 1));
  }
}

// A unit's newest review alone says when the next one is.
void collect_management_reviews(const model::Model& model, Collection& collection) {
  std::map<std::string, const model::ManagementReview*> newest;
  for (const model::ManagementReview& review : model.management_reviews) {
    if (!review.date) continue;
    const model::ManagementReview*& known = newest[id_of(review.unit)];
    if (!known || *known->date < *review.date) known = &review;
  }
  for (const auto& [unit, review] : newest) {
    if (!review->next) continue;
    collection.add_task(
        CalendarMatter::management_review, *review->next, id_of(review->owner.latest()),
        {.kind = "management_review", .id = review->id, .title = &review->title, .unit = unit}, "next");
  }
}

// --- Projects and measures ---

bool has_ended(const model::Project& project) {
  using model::ProjectStatus;
  const auto& status = project.status.latest();
  return status && (*status == ProjectStatus::sustained || *status == ProjectStatus::closed ||
                    *status == ProjectStatus::abandoned);
}

void collect_project(const ProjectFigures& figures, Collection& collection) {
  const model::Project& project = *figures.project;
  if (has_ended(project)) return;
  const CalendarItem item{
      .kind = "project", .id = project.id, .title = &project.title, .unit = id_of(project.unit)};
  const std::string holder = id_of(project.owner.latest());
  const Given<Date> aim_day = project.aim ? project.aim->by : Given<Date>();
  const Given<Date>& end = project.expected_end.latest();
  if (aim_day) {
    const AimState state = aim_figures(figures, collection.as_of()).state;
    const bool reached = state == AimState::reached || state == AimState::held;
    if (!reached || *aim_day >= collection.as_of())
      collection.add_task(CalendarMatter::aim, *aim_day, holder, item, "aim");
  }
  if (end && !(aim_day && *aim_day == *end))
    collection.add_task(CalendarMatter::project_end, *end, holder, item, "end");
}

// The day by which a newer point should be there: once the period after its own has ended, as
// MeasureFigures::due has it.
void collect_measure(const MeasureFigures& figures, const model::Model& model, Collection& collection) {
  const model::Measure& measure = *figures.measure;
  if (!measure.frequency) return;
  const model::Project* const project =
      measure.project ? model::find(model.projects, measure.project->id) : nullptr;
  if (project && has_ended(*project)) return;
  std::optional<Date> newest;
  for (const SeriesPoint& point : figures.points) {
    if (point.day && (point.observations > 0 || point.hidden)) newest = point.day;
  }
  if (!newest) return;
  const Date expected = source::next(*measure.frequency, *newest);
  const Date due =
      figures.due.value_or(source::end_of(*measure.frequency, source::next(*measure.frequency, expected)));
  collection.add_to_group(
      CalendarMatter::measurement, due, project ? id_of(project->owner.latest()) : std::string(),
      {.kind = "measure", .id = measure.id, .title = &measure.title, .unit = id_of(measure.unit)});
}

void collect_aims(const model::Model& model, Collection& collection) {
  for (const model::StrategicAim& aim : model.strategic_aims) {
    if (!aim.to) continue;
    collection.add_happening(
        CalendarMatter::strategic_aim, *aim.to, *aim.to, id_of(aim.owner.latest()),
        {.kind = "strategic_aim", .id = aim.id, .title = &aim.title, .unit = id_of(aim.unit)}, "end");
  }
  for (const model::ChangePackage& package : model.change_packages) {
    if (const auto& day = package.target_date.latest())
      collection.add_happening(
          CalendarMatter::spread, *day, *day, id_of(package.owner.latest()),
          {.kind = "change_package", .id = package.id, .title = &package.title, .unit = {}}, "target");
  }
}

// --- Learning ---

void collect_networks(const model::Model& model, Collection& collection) {
  for (const model::Network& network : model.networks) {
    CalendarItem item{.kind = "network", .id = network.id, .title = &network.title, .unit = {}};
    const std::string holder = id_of(network.organiser.latest());
    for (const model::Gathering& gathering : network.gatherings) {
      if (!gathering.date || !gathering.key) continue;
      item.detail = &gathering.title;
      collection.add_happening(CalendarMatter::gathering, *gathering.date, *gathering.date, holder, item,
                               "gathering-" + *gathering.key);
    }
    for (const model::NetworkDeadline& deadline : network.deadlines) {
      if (!deadline.date || !deadline.key) continue;
      item.detail = &deadline.title;
      collection.add_happening(CalendarMatter::delivery, *deadline.date, *deadline.date, holder, item,
                               "delivery-" + *deadline.key);
    }
  }
}

void collect_courses(const model::Model& model, Collection& collection) {
  for (const model::Course& course : model.courses) {
    for (std::size_t index = 0; index < course.runs.size(); ++index) {
      const model::CourseRun& run = course.runs[index];
      if (!run.from) continue;
      collection.add_happening(
          CalendarMatter::course, *run.from, std::max(*run.from, run.to.value_or(*run.from)),
          id_of(course.owner.latest()),
          {.kind = "course", .id = course.id, .title = &course.title, .unit = id_of(run.unit)},
          run.key ? "run-" + key_part(*run.key) : fmt::format("run-{}", source::to_iso(*run.from)));
    }
  }
}

void collect_exercises(const std::vector<ExerciseFigures>& exercises, Collection& collection) {
  for (const ExerciseFigures& figures : exercises) {
    const model::Exercise& exercise = *figures.exercise;
    const CalendarItem item{
        .kind = "exercise", .id = exercise.id, .title = &exercise.title, .unit = id_of(exercise.unit)};
    const bool to_be_held =
        figures.state == ExerciseState::planned || figures.state == ExerciseState::overdue;
    if (to_be_held && exercise.planned)
      collection.add_task(CalendarMatter::exercise, *exercise.planned, id_of(exercise.owner.latest()), item,
                          "planned");
    for (std::size_t index = 0; index < exercise.findings.size(); ++index)
      collection.add_finding(exercise.findings[index], item, fmt::format("finding-{}", index + 1));
  }
}

void collect_advice(const model::Model& model, Collection& collection) {
  for (const model::Advice& advice : model.advice) {
    for (const model::AdviceState& state : advice.states) {
      if (!state.planned || state.done || !state.point) continue;
      const auto point = std::ranges::find_if(advice.points, [&](const model::AdvicePoint& each) {
        return each.key && *each.key == *state.point;
      });
      collection.add_to_group(CalendarMatter::advice, *state.planned, id_of(advice.owner.latest()),
                              {.kind = "advice",
                               .id = advice.id,
                               .title = &advice.title,
                               .detail = point == advice.points.end() ? nullptr : &point->title,
                               .unit = id_of(state.unit)});
    }
  }
}

// --- What units find when they look at themselves ---

void collect_leadership(const std::vector<LeadershipFigures>& leaderships, Collection& collection) {
  for (const LeadershipFigures& figures : leaderships) {
    const model::SafetyLeadership& leadership = *figures.leadership;
    const CalendarItem item{.kind = "safety_leadership", .id = leadership.id, .unit = id_of(leadership.unit)};
    if (leadership.walkround_every_days && !figures.walkrounds.empty()) {
      const model::Walkround& last = *figures.walkrounds.front().walkround;
      collection.add_task(CalendarMatter::walkround,
                          source::days_after(*last.date, *leadership.walkround_every_days), id_of(last.by),
                          item, "walkround");
    }
    for (const model::Walkround& walkround : leadership.walkrounds) {
      for (std::size_t index = 0; index < walkround.findings.size(); ++index) {
        if (walkround.date)
          collection.add_finding(walkround.findings[index], item,
                                 fmt::format("finding-{}-{}", source::to_iso(*walkround.date), index + 1));
      }
    }
  }
}

void collect_surveys(const model::Model& model, Collection& collection) {
  for (const model::CultureSurvey& survey : model.culture_surveys) {
    const CalendarItem item{.kind = "culture_survey", .id = survey.id, .title = &survey.title, .unit = {}};
    for (std::size_t index = 0; index < survey.follow_up.size(); ++index)
      collection.add_finding(survey.follow_up[index], item, fmt::format("finding-{}", index + 1));
  }
  for (const model::DeviationStat& stat : model.deviation_stats) {
    const CalendarItem item{.kind = "deviation_stat", .id = stat.id, .unit = id_of(stat.unit)};
    for (std::size_t index = 0; index < stat.learned.size(); ++index)
      collection.add_finding(stat.learned[index], item, fmt::format("finding-{}", index + 1));
  }
}

// A unit's newest assessment alone says when the next one is.
void collect_maturity(const model::Model& model, Collection& collection) {
  std::map<std::pair<std::string, std::string>, const model::MaturityAssessment*> newest;
  for (const model::MaturityAssessment& each : model.maturity_assessments) {
    if (!each.date) continue;
    const model::MaturityAssessment*& known = newest[{id_of(each.ladder), id_of(each.unit)}];
    if (!known || *known->date < *each.date) known = &each;
  }
  for (const auto& [place, assessment] : newest) {
    if (!assessment->next_date) continue;
    collection.add_task(CalendarMatter::maturity, *assessment->next_date, id_of(assessment->assessed_by),
                        {.kind = "maturity_assessment", .id = assessment->id, .unit = place.second}, "next");
  }
}

// Nobody says whether an action was done; a unit's newest round alone says what it is about to do.
void collect_rounds(const model::Model& model, Collection& collection) {
  std::map<std::pair<std::string, std::string>, const model::Round*> newest;
  for (const model::Round& round : model.rounds) {
    if (!round.date) continue;
    const model::Round*& known = newest[{id_of(round.dialogue), id_of(round.unit)}];
    if (!known || *known->date < *round.date) known = &round;
  }
  for (const auto& [place, round] : newest) {
    for (const model::ThemeScore& score : round->scores) {
      if (!score.action_due || !score.action || !score.theme) continue;
      collection.add_happening(
          CalendarMatter::dialogue, *score.action_due, *score.action_due, id_of(score.action_owner),
          {.kind = "round", .id = round->id, .detail = &score.action, .unit = place.second},
          "action-" + key_part(*score.theme));
    }
  }
}

}  // namespace

std::unique_ptr<Calendar> calendar(const model::Edition& edition, const Figures& figures) {
  using source::Period;
  auto result = std::make_unique<Calendar>();
  const Date as_of = edition.made_for.as_of;
  result->first = source::start_of(Period::month, as_of);
  result->last = source::days_after(result->first + std::chrono::years(1), -1);
  Collection collection(as_of);
  const model::Model& model = edition.model;
  collect_events(edition, *result, collection);
  collect_duties(model, collection);
  collect_risks(figures.risks, collection);
  collect_documents(figures.documents, collection);
  collect_decisions(figures.decisions, collection);
  collect_supervisions(figures.supervisions, collection);
  collect_management_reviews(model, collection);
  for (const ProjectFigures& project : figures.projects) collect_project(project, collection);
  for (const MeasureFigures& measure : figures.measures) collect_measure(measure, model, collection);
  collect_aims(model, collection);
  collect_networks(model, collection);
  collect_courses(model, collection);
  collect_exercises(figures.exercises, collection);
  collect_advice(model, collection);
  collect_leadership(figures.safety_leadership, collection);
  collect_surveys(model, collection);
  collect_maturity(model, collection);
  collect_rounds(model, collection);
  result->entries = std::move(collection).entries();
  return result;
}

namespace {

bool holds_event(const std::vector<const CalendarEntry*>& entries, const CalendarEntry& event) {
  return event.matter == CalendarMatter::event &&
         std::ranges::any_of(entries, [&](const CalendarEntry* each) {
           return each->matter == CalendarMatter::event && each->items.front().id == event.items.front().id;
         });
}

}  // namespace

std::vector<RoleDue> due_by_role(const Calendar& calendar, Date as_of) {
  std::map<std::string, RoleDue> roles;
  const Date horizon = source::days_after(as_of, days_ahead);
  for (const CalendarEntry& entry : calendar.entries) {
    const std::string role(model::holder_of(entry.holder).role);
    RoleDue& due = roles.try_emplace(role, RoleDue{.role = role, .overdue = {}, .soon = {}}).first->second;
    if (entry.state == CalendarState::overdue)
      due.overdue.push_back(&entry);
    else if (entry.state == CalendarState::ahead && entry.day <= horizon && !holds_event(due.soon, entry))
      due.soon.push_back(&entry);
  }
  std::vector<RoleDue> result;
  for (auto& [role, due] : roles) {
    if (!role.empty()) result.push_back(std::move(due));
  }
  if (const auto nobody = roles.find(""); nobody != roles.end()) result.push_back(std::move(nobody->second));
  return result;
}

}  // namespace analysis
