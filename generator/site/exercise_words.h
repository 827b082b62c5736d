#pragma once

#include <optional>
#include <string>

#include "analysis/exercise.h"
#include "site/rendering.h"
#include "site/standing.h"

namespace site {

// "Simulering"; empty where it is not told.
std::string exercise_kind_text(const Rendering& rendering, const source::Given<model::ExerciseKind>& kind);

// "holdt 12.03.2026", "planlagt 24.11.2026", "skulle vært holdt 15.09.2026", "ingen dag er satt".
Standing exercise_standing(const Rendering& rendering, const analysis::ExerciseFigures& exercise);

// "18"; "skjult" where so few may not be shown; empty where nobody has counted.
std::string participants_text(const Rendering& rendering, const analysis::ExerciseFigures& exercise);

// "3 funn, 2 lukket"; empty where nothing is to be done.
std::string findings_text(const Rendering& rendering, const analysis::ExerciseFigures& exercise);

}  // namespace site
