#include "site/exercise_words.h"

namespace site {

using analysis::ExerciseState;

std::string exercise_kind_text(const Rendering& rendering, const source::Given<model::ExerciseKind>& kind) {
  if (!kind) return {};
  return rendering.word("exercise.kind_" +
                        std::string(model::exercise_kind_words[static_cast<std::size_t>(*kind)]));
}

Standing exercise_standing(const Rendering& rendering, const analysis::ExerciseFigures& figures) {
  const auto with_day = [&](std::string_view word) {
    return rendering.word(word, {{"date", short_date(*figures.day(), rendering.language)}});
  };
  switch (figures.state) {
    case ExerciseState::overdue:
      return {"lacking", "■", with_day("exercise.was_due")};
    case ExerciseState::planned:
      return {"soon", "◇", with_day("exercise.is_planned")};
    case ExerciseState::held:
      return {"done", "●", with_day("exercise.was_held")};
    case ExerciseState::no_day:
      return {"", "–", rendering.word("exercise.no_day")};
  }
  return {};
}

std::string participants_text(const Rendering& rendering, const analysis::ExerciseFigures& figures) {
  if (!figures.participants) return {};
  return figures.participants->value()
             ? html::whole_number(*figures.participants->value(), rendering.language)
             : rendering.word("competence.hidden");
}

std::string findings_text(const Rendering& rendering, const analysis::ExerciseFigures& figures) {
  if (figures.funnel.found == 0) return {};
  return rendering.word("exercise.findings_closed",
                        {{"n", figures.funnel.found}, {"closed", figures.funnel.closed}});
}

}  // namespace site
