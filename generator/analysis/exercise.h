#pragma once

#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"
#include "model/exercise.h"

namespace analysis {

struct ExerciseFigures {
  const model::Exercise* exercise = nullptr;
};

// As edition.model.exercises.
std::vector<ExerciseFigures> exercises(const model::Edition& edition, const Clearance& clearance);

}  // namespace analysis
