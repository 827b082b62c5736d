#include "analysis/duty_story.h"

#include <algorithm>
#include <map>

#include "analysis/answer.h"

namespace analysis {
namespace {

using model::Fulfilment;
using source::Date;

// Shown by themselves, or no work: answers, projects, measures, and what only points at a duty.
constexpr std::string_view not_work[] = {"responsibility", "project", "measure", "thread",
                                         "framework",      "tag",     "source"};

DutyCare care_of(const std::vector<Answer>& answers, bool all_covered) {
  if (answers.empty() || answers.front().state == DutyState::hole) return DutyCare::not_kept;
  const auto count = [&](DutyState state) {
    return static_cast<std::size_t>(std::ranges::count(answers, state, &Answer::state));
  };
  const std::size_t excused = count(DutyState::excused);
  if (!all_covered || count(DutyState::ok) + excused < answers.size()) return DutyCare::partly;
  return excused > 0 ? DutyCare::excused : DutyCare::kept;
}

DutyCare care_on(const DutyFigures& duty, Date day) {
  std::vector<Answer> answers;
  for (const Answer& answer : duty.answers)
    answers.push_back(answer_on(*answer.responsibility, *answer.unit, day));
  return care_of(answers, duty.units_without_answer == 0);
}

// The first day of the unbroken time, up to the as-of day, in which it has stood as it does.
std::optional<Date> since_when(const DutyFigures& duty, DutyCare care, Date as_of) {
  std::vector<Date> days;
  for (const Answer& answer : duty.answers) {
    for (const Date day : turning_days(*answer.responsibility)) {
      if (day <= as_of) days.push_back(day);
    }
  }
  std::ranges::sort(days, std::greater());
  days.erase(std::ranges::unique(days).begin(), days.end());
  std::optional<Date> since;
  for (const Date day : days) {
    if (care_on(duty, day) != care) return since;
    since = day;
  }
  // As early as anything is known of it, it stood so; whether it did before the first day, nobody can tell.
  const bool before = since && care_on(duty, source::days_after(*since, -1)) == care;
  return before ? std::nullopt : since;
}

class Missing {
 public:
  void add(DutyLack what, const model::Unit* unit) { units_[what].push_back(unit); }
  void add(DutyLack what) { units_[what]; }

  std::vector<DutyMissing> list() const {
    std::vector<DutyMissing> result;
    for (const auto& [what, units] : units_) result.push_back({what, units});
    return result;
  }

 private:
  std::map<DutyLack, std::vector<const model::Unit*>> units_;
};

void add_holes(Missing& missing, const Answer& answer) {
  for (const HoleReason hole : answer.holes) {
    if (hole == HoleReason::no_owner) missing.add(DutyLack::no_owner, answer.unit);
    if (hole == HoleReason::no_evidence) missing.add(DutyLack::no_evidence, answer.unit);
    if (hole == HoleReason::not_reviewed) missing.add(DutyLack::not_reviewed, answer.unit);
  }
}

// An exception says why it is not met for a while: what it lacks is then not missing.
void add_lacks(Missing& missing, const Answer& answer, Date as_of) {
  if (answer.state == DutyState::excused) return;
  add_holes(missing, answer);
  const bool too_old = std::ranges::find(answer.holes, HoleReason::not_reviewed) != answer.holes.end();
  if (!too_old && answer.next_review && *answer.next_review < as_of)
    missing.add(DutyLack::review_overdue, answer.unit);
  const Practice practice = practice_on(*answer.responsibility, as_of);
  if (practice.described && *practice.described != Fulfilment::yes)
    missing.add(DutyLack::not_described, answer.unit);
  if (!practice.practised) return;
  if (*practice.practised == Fulfilment::unknown) missing.add(DutyLack::practice_unknown, answer.unit);
  if (*practice.practised == Fulfilment::no || *practice.practised == Fulfilment::partly)
    missing.add(DutyLack::not_practised, answer.unit);
}

std::vector<DutyMissing> missing_of(const DutyStory& story, const model::Edition& edition) {
  const DutyFigures& duty = *story.duty;
  Missing missing;
  if (duty.answers.empty()) {
    missing.add(DutyLack::no_answer);
  } else {
    for (const Answer& answer : duty.answers) add_lacks(missing, answer, edition.made_for.as_of);
    for (const model::Unit& unit : edition.model.units) {
      if (!answer_for(duty, edition.model, unit.id)) missing.add(DutyLack::uncovered, &unit);
    }
  }
  if (duty.projects.empty() && duty.measures.empty() && story.records.empty())
    missing.add(DutyLack::not_shown);
  return missing.list();
}

void place_units(DutyStory& story, const model::Edition& edition) {
  for (const model::Unit& unit : edition.model.units) {
    const Answer* const answer = answer_for(*story.duty, edition.model, unit.id);
    if (!answer) continue;
    const Practice practice = practice_on(*answer->responsibility, edition.made_for.as_of);
    if (!practice.described || !practice.practised || *practice.practised == Fulfilment::unknown ||
        *practice.described == Fulfilment::unknown) {
      story.unknown.push_back(&unit);
    } else {
      story.practice[*practice.described == Fulfilment::yes][*practice.practised == Fulfilment::yes]
          .push_back(&unit);
    }
  }
}

std::vector<DutyRecords> records_of(const DutyFigures& duty, const model::Edition& edition,
                                    const model::Mentions& mentions) {
  std::vector<DutyRecords> result;
  for (const model::Mention& mention : mentions.of("duty", duty.reference)) {
    if (std::ranges::find(not_work, mention.kind->records.key) != std::end(not_work)) continue;
    if (result.empty() || result.back().kind != mention.kind) result.push_back({mention.kind, {}});
    DutyRecord record{.index = mention.index};
    record.updated = model::last_update(*mention.kind->records.record,
                                        mention.kind->records.value_of(&edition.model, mention.index));
    record.stale = record.updated && source::days_between(*record.updated, edition.made_for.as_of) >
                                         longest_without_review_days;
    result.back().records.push_back(record);
  }
  for (DutyRecords& records : result)
    std::ranges::stable_sort(records.records, std::greater(), &DutyRecord::updated);
  return result;
}

}  // namespace

std::size_t DutyStory::count(std::string_view kind) const {
  for (const DutyRecords& each : records) {
    if (each.kind->records.key == kind) return each.records.size();
  }
  return 0;
}

std::vector<DutyStory> duty_stories(const model::Edition& edition, const Figures& figures) {
  std::vector<DutyStory> result;
  for (const DutyFigures& duty : figures.duties) {
    DutyStory story{.duty = &duty};
    story.care = care_of(duty.answers, duty.units_without_answer == 0);
    story.since = since_when(duty, story.care, edition.made_for.as_of);
    story.records = records_of(duty, edition, figures.mentions);
    story.missing = missing_of(story, edition);
    place_units(story, edition);
    result.push_back(std::move(story));
  }
  return result;
}

const DutyStory* find_duty_story(const Figures& figures, std::string_view reference) {
  const auto found = std::ranges::find_if(
      figures.duty_stories, [&](const DutyStory& story) { return story.duty->reference == reference; });
  return found == figures.duty_stories.end() ? nullptr : &*found;
}

}  // namespace analysis
