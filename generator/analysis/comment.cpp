#include "analysis/comment.h"

#include <algorithm>

namespace analysis {
namespace {

using model::Comment;
using source::Date;

Date last_day(const Comment& comment) {
  return source::end_of(comment.period->time->period, comment.period->time->first_day);
}

bool names(const source::Given<source::Reference>& reference, std::string_view id) {
  return reference && reference->id == id;
}

bool is_on(const Comment& comment, std::string_view kind, std::string_view id) {
  if (kind == "measure") return names(comment.measure, id);
  if (kind == "project") return names(comment.project, id);
  return names(comment.unit, id);
}

// A comment on the project speaks for its measures too, if it names none of them.
bool speaks_of(const Comment& comment, const model::Measure& measure) {
  if (comment.measure) return comment.measure->id == measure.id;
  return measure.project && names(comment.project, measure.project->id);
}

}  // namespace

std::vector<const Comment*> comments(const model::Edition& edition) {
  std::vector<const Comment*> result;
  for (const Comment& comment : edition.model.comments) {
    if (comment.period && comment.period->time) result.push_back(&comment);
  }
  std::ranges::stable_sort(result, [](const Comment* left, const Comment* right) {
    if (last_day(*left) != last_day(*right)) return last_day(*left) > last_day(*right);
    return left->period->time->first_day > right->period->time->first_day;
  });
  return result;
}

std::vector<const Comment*> comments_on(const model::Edition& edition, std::string_view kind,
                                        std::string_view id) {
  std::vector<const Comment*> result = comments(edition);
  std::erase_if(result, [&](const Comment* comment) { return !is_on(*comment, kind, id); });
  return result;
}

std::vector<const MeasureFigures*> uncommented_worsening(const model::Edition& edition,
                                                         const std::vector<MeasureFigures>& measures) {
  const std::vector<const Comment*> all = comments(edition);
  std::vector<const MeasureFigures*> result;
  for (const MeasureFigures& figures : measures) {
    if (figures.variation != Variation::concern || !figures.since) continue;
    const auto& began = figures.points[*figures.since].day;
    const bool is_spoken_of = std::ranges::any_of(all, [&](const Comment* comment) {
      return speaks_of(*comment, *figures.measure) && (!began || last_day(*comment) >= *began);
    });
    if (!is_spoken_of) result.push_back(&figures);
  }
  return result;
}

}  // namespace analysis
