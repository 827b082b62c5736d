#pragma once

#include <optional>
#include <vector>

#include "analysis/competence.h"
#include "analysis/disclosure.h"
#include "model/edition.h"

namespace analysis {

enum class RunState { coming, running, held };

// A course held once, as far as its numbers of persons may be shown.
struct RunFigures {
  const model::CourseRun* run = nullptr;
  RunState state = RunState::coming;
  std::optional<PublicCount> registered;  // none: not counted
  std::optional<PublicShare> completed;   // of the registered, of a run that has ended; none: not counted
  // Places that are left; 0: it is full. None where it is not known, or would tell how few are registered.
  std::optional<int> free_places;
};

struct CourseFigures {
  const model::Course* course = nullptr;
  std::vector<RunFigures> runs;  // in the order of their first days
  std::size_t held = 0, running = 0, coming = 0;

  // The first that is yet to begin; null if there is none.
  const RunFigures* next() const;
};

// As edition.model.courses.
std::vector<CourseFigures> courses(const model::Edition& edition, const Clearance& clearance);

// A competence that a role group lacks, with the courses that teach it to that group.
struct GapCourses {
  const CompetenceCell* cell = nullptr;
  std::vector<const CourseFigures*> courses;
  bool on_its_way = false;  // one of them is running or has a day set
};

// Of each cell below its target, the greatest gap first. Lends the matrix and the courses.
std::vector<GapCourses> courses_for_gaps(const CompetenceMatrix& matrix,
                                         const std::vector<CourseFigures>& courses);

}  // namespace analysis
