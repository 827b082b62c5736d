#include <optional>

#include "check/alias.h"
#include "check/each_rule.h"

namespace check {
namespace {

// How far round the circle a duty is: its section's place, then its own.
struct Position {
  const model::Framework* framework = nullptr;
  std::size_t section = 0;
  std::size_t duty = 0;
};

std::optional<Position> position_of(const model::Model& model, const std::string& reference) {
  const model::DutyPlace place = model::find_duty(model, reference);
  if (!place) return std::nullopt;
  return Position{place.framework, static_cast<std::size_t>(place.section - place.framework->sections.data()),
                  static_cast<std::size_t>(place.duty - place.section->duties.data())};
}

std::string key_of(const Position& position) {
  return *position.framework->sections[position.section].duties[position.duty].key;
}

bool comes_after(const Position& later, const Position& earlier) {
  return later.section > earlier.section || (later.section == earlier.section && later.duty > earlier.duty);
}

}  // namespace

void thread_steps(const Input& input, Diagnostics& diagnostics) {
  for (const model::Thread& thread : input.model.threads) {
    std::optional<Position> before;
    for (const auto& step : thread.steps) {
      const auto here = step ? position_of(input.model, step->id) : std::nullopt;
      if (!here) continue;
      if (before && before->framework == here->framework && !comes_after(*here, *before)) {
        const std::string key = key_of(*here);
        diagnostics.report("thread-turns-back", step.at,
                           {key, key_of(*before), meant_by(*here->framework, key)});
      }
      before = here;
    }
  }
}

}  // namespace check
