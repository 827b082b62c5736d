#include "model/comment.h"

#include <map>
#include <tuple>

#include "check/each_rule.h"

namespace check {
namespace {

using model::Comment;

std::string id_of(const source::Given<source::Reference>& reference) {
  return reference ? reference->id : std::string();
}

// A month, a tertial, a year: a single day is no period to look back on.
bool has_period(const Comment& comment) {
  return comment.period && comment.period->time && comment.period->time->period != source::Period::day;
}

void check_period(const Comment& comment, source::Date day, Diagnostics& diagnostics) {
  if (!comment.period) return;
  if (!has_period(comment)) {
    diagnostics.report("comment-period", comment.period.at, {comment.period->text});
  } else if (comment.period->time->first_day > day) {
    diagnostics.report("comment-period-to-come", comment.period.at,
                       {comment.period->text, source::to_iso(day)});
  }
}

// A comment on a measure and a project is about one thing: the measure is the project's.
void check_project(const Comment& comment, const model::Model& model, Diagnostics& diagnostics) {
  const model::Measure* const measure =
      comment.measure ? model::find(model.measures, comment.measure->id) : nullptr;
  if (!measure || !comment.project || !measure->project) return;
  if (measure->project->id == comment.project->id) return;
  diagnostics.report("comment-on-two-projects", comment.project.at,
                     {comment.project->id, measure->id, measure->project->id}, {comment.measure.at});
}

void check_text(const Comment& comment, Diagnostics& diagnostics) {
  if (!comment.text) diagnostics.report("comment-without-text", comment.place, {comment.id});
}

// Two comments on one thing in one period: nobody could tell which one holds.
void check_repeated(const model::Model& model, Diagnostics& diagnostics) {
  std::map<std::tuple<std::string, std::string, std::string, std::string>, const Comment*> met;
  for (const Comment& comment : model.comments) {
    if (!has_period(comment)) continue;
    const source::CalendarTime& time = *comment.period->time;
    const auto [first, is_new] =
        met.try_emplace({id_of(comment.measure), id_of(comment.project), id_of(comment.unit),
                         source::to_iso(time.period, time.first_day)},
                        &comment);
    if (is_new) continue;
    diagnostics.report("two-comments", comment.period.at, {comment.period->text, first->second->id},
                       {first->second->period.at});
  }
}

}  // namespace

void comments(const Input& input, Diagnostics& diagnostics) {
  for (const Comment& comment : input.model.comments) {
    check_period(comment, input.as_of, diagnostics);
    check_project(comment, input.model, diagnostics);
    check_text(comment, diagnostics);
  }
  check_repeated(input.model, diagnostics);
}

}  // namespace check
