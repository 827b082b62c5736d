#include <string>
#include <string_view>
#include <vector>

#include "check/each_rule.h"
#include "model/advice.h"
#include "model/programme.h"

// Short names inside a record: of gatherings, deadlines, stages and what goes through these, of steps and
// recommendations.
namespace check {
namespace {

using Key = source::Given<std::string>;
using Keys = std::vector<const Key*>;

template <class Record>
Keys keys_of(const std::vector<Record>& records) {
  Keys keys;
  for (const Record& record : records) {
    if (record.key) keys.push_back(&record.key);
  }
  return keys;
}

const Key* find(std::string_view wanted, const Keys& keys) {
  for (const Key* const key : keys) {
    if (**key == wanted) return key;
  }
  return nullptr;
}

void expect_once(const Keys& keys, Diagnostics& diagnostics) {
  for (const Key* const key : keys) {
    const Key* const first = find(**key, keys);
    if (first != key) diagnostics.report("key-twice", key->at, {**key}, {first->at});
  }
}

void expect_known(const Key& name, const Keys& keys, std::string_view message, Diagnostics& diagnostics) {
  if (!name || find(*name, keys)) return;
  std::vector<std::string_view> candidates;
  std::string all;
  for (const Key* const key : keys) {
    if (find(**key, keys) != key) continue;
    candidates.push_back(**key);
    all += (all.empty() ? "" : ", ") + **key;
  }
  const std::string near = source::nearest(*name, candidates);
  const Key* const meant = find(near, keys);
  diagnostics.report(message, name.at, {*name, all.empty() ? "–" : all, near},
                     meant ? std::vector<source::Place>{meant->at} : std::vector<source::Place>());
}

void check_network(const model::Network& network, Diagnostics& diagnostics) {
  const Keys gatherings = keys_of(network.gatherings), deadlines = keys_of(network.deadlines);
  expect_once(gatherings, diagnostics);
  expect_once(deadlines, diagnostics);
  for (const model::NetworkTeam& team : network.teams) {
    for (const model::Attendance& each : team.attended)
      expect_known(each.gathering, gatherings, "unknown-gathering", diagnostics);
    for (const model::Submission& each : team.submitted)
      expect_known(each.deadline, deadlines, "unknown-deadline", diagnostics);
  }
}

void check_pipeline(const model::Pipeline& pipeline, Diagnostics& diagnostics) {
  const Keys stages = keys_of(pipeline.stages);
  expect_once(stages, diagnostics);
  expect_once(keys_of(pipeline.items), diagnostics);
  for (const model::PipelineItem& item : pipeline.items) {
    for (const model::StageReached& each : item.reached)
      expect_known(each.stage, stages, "unknown-stage", diagnostics);
  }
}

void check_programme(const model::Programme& programme, Diagnostics& diagnostics) {
  const Keys steps = keys_of(programme.steps);
  expect_once(steps, diagnostics);
  for (const model::ProgrammeCount& each : programme.counts)
    expect_known(each.step, steps, "unknown-programme-step", diagnostics);
}

void check_advice(const model::Advice& advice, Diagnostics& diagnostics) {
  const Keys points = keys_of(advice.points);
  expect_once(points, diagnostics);
  for (const model::AdviceState& each : advice.states)
    expect_known(each.point, points, "unknown-recommendation", diagnostics);
}

}  // namespace

void keys(const Input& input, Diagnostics& diagnostics) {
  for (const model::Network& network : input.model.networks) check_network(network, diagnostics);
  for (const model::Pipeline& pipeline : input.model.pipelines) check_pipeline(pipeline, diagnostics);
  for (const model::Programme& programme : input.model.programmes) check_programme(programme, diagnostics);
  for (const model::Advice& advice : input.model.advice) check_advice(advice, diagnostics);
}

}  // namespace check
