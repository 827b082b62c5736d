#pragma once

#include <optional>
#include <vector>

#include "analysis/project.h"

// How far what goes through a pipeline has come. Counts are of projects, not of persons: none is hidden.
namespace analysis {

enum class ItemState {
  not_begun,  // it has reached no stage yet
  waiting,    // at a stage that is not the last
  arrived,    // at the last one
  ended,      // it left on the way
};

struct ItemFigures {
  const model::PipelineItem* item = nullptr;
  const ProjectFigures* project = nullptr;  // null: none is named, or it is not in the edition
  ItemState state = ItemState::not_begun;
  std::size_t stage = 0;  // the furthest that it has reached; its place in PipelineFigures::stages
  std::optional<source::Date> since;  // the day it came there
  int days = 0;                       // there, until the as-of day or the day it ended; 0 where not begun
  model::BenefitState benefit = model::BenefitState::not_documented;
};

struct PipelineStageFigures {
  const model::PipelineStage* stage = nullptr;
  // Items that have come to it or beyond; of these those that have gone on (at the last stage: are there),
  // wait here, and ended here. passed + waiting + ended == reached.
  int reached = 0, passed = 0, waiting = 0, ended = 0;
  // Of the items that have come to the first stage, in percent. None where these are fewer than ten: with
  // five of them, one more or less is twenty percent.
  std::optional<double> percent;
};

// An item going from one stage to the next.
struct HandOver {
  const ItemFigures* item = nullptr;
  std::size_t stage = 0;  // that it came to; never the first
  const model::StageReached* reached = nullptr;
  int days = 0;  // since it reached a stage before that one
};

struct PipelineFigures {
  const model::Pipeline* pipeline = nullptr;
  std::vector<PipelineStageFigures> stages;  // as pipeline.stages
  std::vector<ItemFigures> items;            // as pipeline.items
  std::vector<HandOver> hand_overs;          // the newest first
  std::vector<const ItemFigures*> waits;     // those that wait, the longest first
  int expected = 0, documented = 0;          // items by what is known of the benefit to patients
  int begun = 0;                             // items that have come to some stage

  int not_documented() const { return begun - expected - documented; }
};

// As edition.model.pipelines. Lends the projects, which must stay where they are.
std::vector<PipelineFigures> pipelines(const model::Edition& edition,
                                       const std::vector<ProjectFigures>& projects);

}  // namespace analysis
