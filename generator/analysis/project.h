#pragma once

#include <optional>
#include <vector>

#include "analysis/change_idea.h"
#include "analysis/claim.h"
#include "analysis/conversation.h"
#include "analysis/measure.h"
#include "analysis/progress.h"

namespace source {
class Diagnostics;
}

namespace analysis {

inline constexpr std::size_t most_conversations_shown = 5;

struct ProjectFigures {
  const model::Project* project = nullptr;
  std::vector<const MeasureFigures*> measures;   // in the project's order, then those that name the project
  const MeasureFigures* main_measure = nullptr;  // the aim's, else the first outcome measure, else the first
  std::vector<ConversationReason> reasons;       // empty: none is needed
  const MeasureFigures* worrying = nullptr;      // the first that gets worse
  std::vector<ClaimFigures> claims;              // as project.claims
  std::vector<CycleFigures> cycles;              // in the order in which they were begun
  std::vector<ChangeIdeaFigures> ideas;          // as change_ideas()
  std::optional<EvidencedProgress> progress;     // where the site has a scale
  std::optional<source::Date> last_update;
  int days_since_update = 0;
  bool running = false;  // active, implementing or paused

  bool needs_conversation() const { return !reasons.empty(); }
};

// measures: those of the same edition; they must live as long as the result does.
std::vector<ProjectFigures> projects(const model::Edition& edition,
                                     const std::vector<MeasureFigures>& measures);

// A warning for every claim that the figures contradict, at its place.
void report_contradicted_claims(const std::vector<ProjectFigures>& projects,
                                source::Diagnostics& diagnostics);

// Those that need a conversation, the weightiest reason first, then the longest without an update.
std::vector<const ProjectFigures*> conversations(const std::vector<ProjectFigures>& projects);

}  // namespace analysis
