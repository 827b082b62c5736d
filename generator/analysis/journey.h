#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"

namespace analysis {

// A stage of a journey, seen from the as-of day.
struct JourneyStageFigures {
  const model::JourneyStage* stage = nullptr;
  model::StageStatus status = model::StageStatus::planned;  // as it says itself, else as its days say
  int days = 0;                                             // how long it is, both ends counted
  int days_gone = 0;                                        // of them, up to and with the as-of day
  std::vector<const model::StageResult*> results;           // oldest first
  bool is_late = false;  // its days are over, but it is not said to be done

  int days_left() const { return days - days_gone; }
};

struct JourneyFigures {
  const model::Journey* journey = nullptr;
  std::vector<JourneyStageFigures> stages;  // as journey.stages; those without days are left out
  std::optional<std::size_t> running;       // the stage that the as-of day lies in
  // How far along today is, in stages: 3.5 is half-way through the fourth. Between two stages it stands where
  // the later one begins; below 0 before the first day, the number of stages after the last.
  double today = 0;
  std::size_t done = 0;  // stages said to be done
};

// As edition.model.journeys.
std::vector<JourneyFigures> journeys(const model::Edition& edition);

}  // namespace analysis
