#pragma once

#include <optional>
#include <vector>

#include "analysis/network.h"
#include "analysis/project.h"

namespace analysis {

// What has become of a need.
enum class NeedAnswer {
  nobody,    // neither a project nor a network names it
  stopped,   // its projects were given up or stand still, and no network has it
  planned,   // its projects are ideas so far
  answered,  // a project works or has worked on it, or a network has taken it up
};

struct NeedFigures {
  const model::Need* need = nullptr;
  // Kinds of its sources, each once, in the order of the kinds: three surveys are one independent source.
  std::vector<model::NeedSourceKind> kinds;
  std::optional<source::Date> newest;           // of its sources
  std::vector<const ProjectFigures*> projects;  // in its order
  std::vector<const NetworkFigures*> networks;  // that name it
  NeedAnswer answer = NeedAnswer::nobody;
};

// Those with the most independent kinds of sources first, of these those that nobody answers first, then the
// newest. Lends projects and networks, which must stay where they are.
std::vector<NeedFigures> needs(const model::Edition& edition, const std::vector<ProjectFigures>& projects,
                               const std::vector<NetworkFigures>& networks);

}  // namespace analysis
