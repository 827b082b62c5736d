#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"
#include "model/mention.h"
#include "model/source.h"

namespace analysis {

// How long ago a source may have been looked up before somebody should look again.
inline constexpr int longest_unchecked_days = 365;

struct SourceFigures {
  const model::Source* source = nullptr;
  model::SourceState state = model::SourceState::in_force;
  const model::Source* successor = nullptr;      // the last in the chain; null: nothing has superseded it
  std::vector<const model::Source*> supersedes;  // those that it superseded, in the order of their ids
  std::optional<int> days_since_checked;         // none: never looked up
  bool check_is_old = false;                     // in force, and not looked up for longer than allowed
  // The records that name it, in a field or in a link of a text; in the order of the kinds and of their ids.
  // Sources that it has superseded are not among them.
  std::vector<model::Mention> cited_by;

  // Somebody builds on what does not hold any more.
  bool is_out_of_force() const {
    return state == model::SourceState::expired || state == model::SourceState::superseded;
  }
};

// As edition.model.sources.
std::vector<SourceFigures> sources(const model::Edition& edition);

}  // namespace analysis
