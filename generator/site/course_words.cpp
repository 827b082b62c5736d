#include "site/course_words.h"

#include <algorithm>

#include "analysis/figures.h"
#include "site/format.h"
#include "site/heat_table.h"

namespace site {
namespace {

using analysis::CourseFigures;
using analysis::RunFigures;
using analysis::RunState;

std::string whole(const Rendering& rendering, int count) {
  return html::whole_number(count, rendering.language);
}

struct RunOfCourse {
  const CourseFigures* course = nullptr;
  const RunFigures* run = nullptr;
};

template <class Wanted>
std::vector<RunOfCourse> runs(const Rendering& rendering, const model::Unit* unit, const Wanted& wanted) {
  std::vector<RunOfCourse> found;
  for (const CourseFigures& course : rendering.material.figures.courses) {
    for (const RunFigures& run : course.runs) {
      if (unit && (!run.run->unit || run.run->unit->id != unit->id)) continue;
      if (wanted(run.state)) found.push_back({&course, &run});
    }
  }
  std::ranges::stable_sort(found, {}, [](const RunOfCourse& each) { return *each.run->run->from; });
  return found;
}

std::vector<RunRow> rows(Rendering& rendering, const std::vector<RunOfCourse>& runs, std::size_t most) {
  std::vector<RunRow> result;
  for (const RunOfCourse& each : runs) {
    if (result.size() == most) break;
    result.push_back(run_row(rendering, *each.course, *each.run));
  }
  return result;
}

}  // namespace

std::string day_span(source::Date from, source::Date to, source::Language language) {
  const std::string first = long_date(from, language);
  if (to == from) return first;
  const std::string last = long_date(to, language);
  if (from.year() != to.year()) return first + " – " + last;
  if (from.month() != to.month())  // the year stands once
    return first.substr(0, first.size() - std::string_view(" 2026").size()) + " – " + last;
  const std::string day = std::to_string(static_cast<unsigned>(from.day()));
  return day + (language == source::Language::en ? "–" : ".–") + last;
}

std::string run_days(const model::CourseRun& run, source::Language language) {
  return day_span(*run.from, run.to ? *run.to : *run.from, language);
}

std::string places_text(const Rendering& rendering, const RunFigures& run) {
  if (!run.run->places) return {};
  if (!run.registered) return rendering.word("course.places_in_all", {{"n", *run.run->places}});
  if (!run.free_places) return rendering.word("course.open");
  return *run.free_places == 0 ? rendering.word("course.full")
                               : rendering.word("course.free", {{"n", *run.free_places}});
}

std::string kind_text(const Rendering& rendering, const model::Course& course) {
  const auto kind = static_cast<std::size_t>(course.kind.value_or(model::CourseKind::course));
  const std::string text = rendering.word("course.kind_" + std::string(model::course_kind_words[kind]));
  if (!course.duration_hours) return text;
  const double hours = *course.duration_hours;
  return text + ", " +
         (hours == 1 ? rendering.word("course.one_hour")
                     : rendering.word("course.hours", {{"hours", number(hours, rendering.language)}}));
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
  return text;
}

std::string audience_text(Rendering& rendering, const model::Course& course) {
  std::vector<std::string> groups;
  for (const auto& reference : course.role_groups) {
    const model::RoleGroup* const group =
        reference ? model::find(rendering.model().role_groups, reference->id) : nullptr;
    if (group) groups.push_back(rendering.plain(group->title));
  }
  return joined(groups);
}

std::string next_sentence(Rendering& rendering, const CourseFigures& course) {
  const RunFigures* const next = course.next();
  if (!next) return rendering.word(course.running > 0 ? "course.next_none_running" : "course.next_none");
  const std::string days = run_days(*next->run, rendering.language);
  const std::string places = places_text(rendering, *next);
  return places.empty() ? rendering.word("course.next", {{"days", days}})
                        : rendering.word("course.next_places", {{"days", days}, {"places", places}});
}

std::string courses_sentence(Rendering& rendering) {
  const CourseFigures* first = nullptr;
  std::size_t coming = 0;
  for (const CourseFigures& course : rendering.material.figures.courses) {
    coming += course.coming;
    const analysis::RunFigures* const next = course.next();
    if (next && (!first || *next->run->from < *first->next()->run->from)) first = &course;
  }
  if (!first) return rendering.word("course.none_coming");
  return rendering.word("course.coming", {{"n", coming}}) + " " +
         rendering.word("course.first", {{"course", rendering.plain(first->course->title)}}) + " " +
         next_sentence(rendering, *first);
}

RunRow run_row(Rendering& rendering, const CourseFigures& course, const RunFigures& run) {
  RunRow row{.course = rendering.text(course.course->title),
             .course_address = rendering.address("course", course.course->id),
             .days = run_days(*run.run, rendering.language),
             .key = run.run->key.value_or(""),
             .places = places_text(rendering, run),
             .note = rendering.text(run.run->note)};
  const model::Unit* const unit =
      run.run->unit ? model::find(rendering.model().units, run.run->unit->id) : nullptr;
  if (unit) {
    row.unit = rendering.text(unit->title);
    row.unit_address = rendering.address("unit", unit->id);
  }
  if (run.registered)
    row.registered = run.registered->value() ? whole(rendering, *run.registered->value())
                                             : rendering.word("competence.hidden");
  if (run.state == RunState::held && run.completed) {
    row.completed = counts_text(rendering, *run.completed);
    if (row.completed.empty()) row.completed = rendering.word("competence.hidden");
    if (run.completed->percent) row.percent = percent(*run.completed->percent, 0, rendering.language);
  }
  return row;
}

std::vector<RunRow> coming_runs(Rendering& rendering, const model::Unit* unit, std::size_t most) {
  return rows(rendering, runs(rendering, unit, [](RunState state) { return state == RunState::coming; }),
              most);
}

std::vector<RunRow> held_runs(Rendering& rendering, const model::Unit* unit, std::size_t most) {
  std::vector<RunOfCourse> found =
      runs(rendering, unit, [](RunState state) { return state == RunState::held; });
  std::ranges::reverse(found);
  return rows(rendering, found, most);
}

}  // namespace site
