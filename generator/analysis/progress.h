#pragma once

#include <optional>
#include <vector>

#include "analysis/measure.h"
#include "model/progress_scale.h"
#include "model/project.h"

namespace analysis {

// Something that a step of the scale needs, and how much of it the data hold.
struct ProgressGap {
  model::ProgressEvidence evidence{};
  double has = 0;
  double at_least = 1;
};

// How far the data of a project show that it has come, on the scale of its organisation.
struct EvidencedProgress {
  const model::ProgressStep* step = nullptr;  // the highest whose needs, and those of all below it, are there
  const model::ProgressStep* next = nullptr;  // null at the top
  std::vector<ProgressGap> missing;           // for `next`
  std::optional<double> claimed;              // the project's own score

  double score() const { return step ? *step->score : 0; }
  // The project says a whole step (1.0) or more than the data show.
  bool is_overclaimed() const { return claimed && *claimed - score() >= 1.0; }
};

// How much of one kind of evidence a project has, in the unit of model::ProgressEvidence.
//   measures: the project's; main_measure: one of them, or null.
double amount_of(model::ProgressEvidence evidence, const model::Project& project,
                 const std::vector<const MeasureFigures*>& measures, const MeasureFigures* main_measure);

// Source of the idea and of the scale's steps: the assessment scale for collaboratives of the Institute for
// Healthcare Improvement; what each step needs stands in the scale's own record.
EvidencedProgress evidenced_progress(const model::ProgressScale& scale, const model::Project& project,
                                     const std::vector<const MeasureFigures*>& measures,
                                     const MeasureFigures* main_measure);

}  // namespace analysis
