#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"
#include "model/experience.h"

namespace analysis {

// What may be told of an experience.
enum class ExperienceState {
  collecting,  // people are still being asked
  too_few,     // fewer answers than the smallest count that is shown, or nobody knows how many
  told,
};

struct ExperienceFigures {
  const model::Experience* experience = nullptr;
  ExperienceState state = ExperienceState::collecting;
  source::Date newest;                 // its last day, else its first
  std::optional<PublicCount> answers;  // none: not counted, as in a council
  // Of those who were asked. None: not counted. Hidden also where nearly all answered: who did not is theirs.
  std::optional<PublicShare> response;
  // What it led to. None where it is not told.
  std::vector<const model::ExperienceChange*> changes;
};

// May its answers, result and changes be shown? A method that counts people needs a count that is large
// enough; what a council, a meeting or a pile of complaints says is of nobody in particular.
bool may_show(const model::Experience& experience, int smallest_shown);
// The same for the dump, which cannot tell answers from those who were asked: where the share is hidden, all
// is.
bool may_dump(const model::Experience& experience, const Clearance& clearance);

// As edition.model.experiences.
std::vector<ExperienceFigures> experiences(const model::Edition& edition, const Clearance& clearance);

// Those who get the services, and those who give them. (duties 7e and 8d; 7d)
enum class Voices { users_and_relatives, employees };
Voices voices_of(const model::Experience& experience);

inline constexpr std::size_t experience_levels = model::experience_level_words.size();
inline constexpr std::size_t experience_methods = model::experience_method_words.size();
inline constexpr std::size_t change_states = model::change_state_words.size();

// A level in a unit counts as heard for so many days.
inline constexpr int heard_within_days = 365;

// What was heard in a unit at a level.
struct LevelHeard {
  std::vector<const ExperienceFigures*> experiences = {};  // newest first
  std::optional<source::Date> newest = {};
  bool stale = false;  // heard once, but not for a year
};

struct UnitHeard {
  const model::Unit* unit = nullptr;
  std::array<LevelHeard, experience_levels> levels = {};
};

// How people take part, for some of the voices.
struct Participation {
  std::vector<const ExperienceFigures*> experiences;  // newest first
  // How many experiences there are of each level by each method.
  std::array<std::array<std::size_t, experience_methods>, experience_levels> counts = {};
  std::vector<UnitHeard> units;             // those with experiences, as edition.model.units
  std::vector<const model::Unit*> unheard;  // without units below them and without experiences
  std::array<std::size_t, change_states> changes = {};
  std::size_t undecided = 0;  // said, and nobody has written what becomes of it
  std::size_t too_few = 0, collecting = 0;

  std::size_t all_changes() const;
  // Levels that were heard in a unit once, but not for a year.
  std::size_t stale_levels() const;
};
// Lends the experiences, which must stay where they are.
Participation participation(const model::Edition& edition, const std::vector<ExperienceFigures>& experiences,
                            Voices voices);

}  // namespace analysis
