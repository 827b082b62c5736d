#pragma once

#include <optional>
#include <vector>

#include "analysis/finding.h"
#include "model/edition.h"
#include "model/supervision.h"

namespace analysis {

struct FindingFigures {
  const model::Finding* finding = nullptr;
  FindingState state = FindingState::open;
  int days_open = 0;     // since the supervision was opened, until it was closed or until the day
  int days_overdue = 0;  // 0 unless overdue

  bool is_open() const { return analysis::is_open(state); }
};

struct SupervisionFigures {
  const model::Supervision* supervision = nullptr;
  source::Date opened;
  model::SupervisionState state = model::SupervisionState::announced;
  bool elsewhere = false;  // of another organisation: we only learn from it
  int days_open = 0;       // until it was closed, or until the day
  // When it was answered, or closed without an answer before. Not known where that is all that is said.
  std::optional<source::Date> answered;
  int days_overdue = 0;  // the answer is late and not given; 0 otherwise
  int days_late = 0;     // it was given so many days late; 0 if in time
  std::vector<FindingFigures> findings;

  bool is_open() const { return !elsewhere && state != model::SupervisionState::closed; }
  std::size_t to_close() const;  // findings, without strengths
  std::size_t with_action() const;
  std::size_t open() const;
  std::size_t overdue() const;
};

// As edition.model.supervisions, without those whose day of opening or state is not known.
std::vector<SupervisionFigures> supervisions(const model::Edition& edition);

// Null where there is no such supervision.
const SupervisionFigures* find_supervision(const std::vector<SupervisionFigures>& supervisions,
                                           std::string_view id);

// What became of the findings of our own supervisions.
FindingFunnel finding_funnel(const std::vector<SupervisionFigures>& supervisions, source::Date as_of);

}  // namespace analysis
