#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/project.h"

// Theory and people in a project: the lenses that its change was seen through, the knowledge in its team,
// whether will, ideas and execution are there, and what drives the change and holds it back.
namespace analysis {

// The lenses of profound knowledge, and the local values that a change must fit.
// Source: W. E. Deming (1994), The New Economics, chapter 4.
enum class Lens { system, psychology, variation, knowledge, values };
inline constexpr std::array<std::string_view, 5> lens_words{"system", "psychology", "variation", "knowledge",
                                                            "values"};

// What a lens says of the change; null where nobody has answered.
using LensAnswers = std::array<const source::Given<source::Text>*, lens_words.size()>;

enum class ReadinessSide { will, ideas, execution };
inline constexpr std::array<std::string_view, 3> readiness_side_words{"will", "ideas", "execution"};

// How ready those are who are to change, as they judged it last and first.
// Source: Institute for Healthcare Improvement: will, ideas, execution as primary drivers of improvement.
struct Readiness {
  std::vector<const model::ReadinessTriad*> judgements;  // complete ones, the oldest first; at least one
  std::vector<ReadinessSide> weakest;                    // of the latest; empty where all three are alike

  const model::ReadinessTriad& latest() const { return *judgements.back(); }
  // Null where they have judged once.
  const model::ReadinessTriad* first() const { return judgements.size() > 1 ? judgements.front() : nullptr; }
};

// The level of one side, 1 to 5.
int level_of(const model::ReadinessTriad& triad, ReadinessSide side);

// From this strength on a force that restrains needs an action.
inline constexpr int strong_force = 4;

enum class ForceBalance { drives, even, restrains };

struct Forces {
  std::vector<const model::Force*> driving, restraining;  // the strongest first
  int driving_sum = 0, restraining_sum = 0;               // of their strengths
  std::vector<const model::Force*> unanswered;            // restrain, are strong and have no action

  ForceBalance balance() const;
};

struct TheoryFigures {
  const ProjectFigures* project = nullptr;
  LensAnswers lenses = {};
  std::size_t lenses_answered = 0;
  bool tells_team = false;                                    // else nothing is known of the strands
  std::array<bool, model::strand_words.size()> strands = {};  // whether the knowledge is in the team
  std::optional<Readiness> readiness;                         // none: never judged
  std::optional<Forces> forces;                               // none: never written down

  bool has(model::Strand strand) const { return strands[static_cast<std::size_t>(strand)]; }
  bool lacks(model::Strand strand) const { return tells_team && !has(strand); }
  // How many of the lenses, the strands, the triad and the force field are missing.
  std::size_t missing() const;
};

TheoryFigures theory(const ProjectFigures& project);

// Of projects that run, those that lack most first; others are left out.
std::vector<TheoryFigures> theory_of_running(const std::vector<ProjectFigures>& projects);

// How many of those projects have what.
struct TheoryTotals {
  std::size_t projects = 0;
  std::array<std::size_t, lens_words.size()> lenses = {};
  std::size_t teams = 0;  // projects that tell of their team
  std::array<std::size_t, model::strand_words.size()> strands = {};
  std::size_t judged = 0;  // with a triad
  std::array<std::size_t, readiness_side_words.size()> weakest =
      {};  // how often a side is (among) the weakest
  std::size_t force_fields = 0;
  std::size_t restrained = 0;  // where what restrains weighs more than what drives
  std::size_t unanswered = 0;  // projects with a strong force that restrains and has no action

  bool operator==(const TheoryTotals&) const = default;
};
TheoryTotals totals(const std::vector<TheoryFigures>& projects);

}  // namespace analysis
