#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/edition.h"

namespace analysis {

struct Figures;

// Something that the data show of a challenge: so many of so many.
enum class Finding {
  duties_with_owner,        // of all duties
  duties_described,         // of all duties: fully
  duties_reviewed,          // of all duties: within the last year
  competence_reached,       // of the targets for which there are counts
  projects_across_units,    // of the running projects
  measured_across_units,    // of those across units: with figures
  ideas_carried_out,        // of the change ideas that are planned
  ideas_measured,           // of those carried out: their effect
  projects_with_owner_aim,  // of the running projects: with an owner and an aim with a date
  projects_with_strategic_aim,
  projects_updated,  // within the last 60 days
};

struct ChallengeFinding {
  Finding finding{};
  std::size_t part = 0;
  std::size_t whole = 0;  // more than 0
  model::ChallengeAnswer answer{};

  bool operator==(const ChallengeFinding&) const = default;
};

// Met where the share is at least `met`, partly where it is at least `partly`, as fractions.
struct FindingRule {
  model::ChallengeRule rule{};
  Finding finding{};
  double met = 0.8;
  double partly = 0.5;
};

// The table of what each rule looks at. The shares are our own choice (D): four of five is what a leader
// would call under control; fewer than half is not. Work across units needs only be there, in a fifth of the
// projects.
std::span<const FindingRule> finding_rules();

struct ChallengeFigures {
  const model::Challenge* challenge = nullptr;
  std::vector<ChallengeFinding> findings;          // of its rule; without those that have nothing to count
  std::optional<model::ChallengeAnswer> computed;  // that of the weakest finding; none without any
  const model::ChallengeReply* own = nullptr;      // the organisation's newest; null without one

  // Both answers are there, and they are not the same.
  bool differ() const { return computed && own && own->answer && *own->answer != *computed; }
};

// As edition.model.challenges, sorted by their order, then by id.
//   figures: those of the edition, all but these.
std::vector<ChallengeFigures> challenges(const model::Edition& edition, const Figures& figures);

}  // namespace analysis
