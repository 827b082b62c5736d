#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"

namespace analysis {

// A while at a step of a method.
struct MethodStay {
  std::size_t step = 0;  // index in Method::steps
  source::Date from;
  source::Date to;    // the day the next one began; of the last: the as-of day, or that of the project's end
  bool back = false;  // came from a later step
};

// Where in its method a project is, and how it came there.
struct MethodFigures {
  const model::Method* method = nullptr;  // null: the project follows none that the edition has
  std::vector<MethodStay> stays;          // in the order of time; empty: it does not say where it is
  bool ended = false;                     // closed or abandoned: the last stay is where it stopped
  std::size_t returns() const;            // how often it went back

  // The step it is at; null where it does not say.
  const model::MethodStep* step() const;
};

// A stay that is given no day began when the project did. Keys that are no steps of the method are passed
// over; a rule reports them. Stays on the same step after each other are one.
MethodFigures method_figures(const model::Project& project, const model::Model& model, source::Date as_of);

}  // namespace analysis
