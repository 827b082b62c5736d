#pragma once

#include <optional>
#include <string>

#include "analysis/project.h"

namespace analysis {

// How far a project has come towards its aim.
enum class AimState {
  not_known,  // the target, the baseline or a newest value is missing
  wrong_way,  // farther from the target than at the baseline
  under_way,
  reached,  // at the target or beyond it
  held,     // there was no way to go: the aim is to stay at the target or on its better side, and it is kept
  lost,     // the same, and it is not kept
};

// What an aim says, and where the figures say it stands. All numbers on the scale of its measure.
struct AimFigures {
  const model::Aim* aim = nullptr;  // null: the project has none
  bool says_how_much = false, says_when = false, says_for_whom = false;
  bool says_from_where = false;             // its baseline
  const MeasureFigures* measure = nullptr;  // the one that the aim names
  std::optional<double> baseline;           // as the aim says, else where its measure began (Levels::start)
  bool baseline_of_measure = false;         // not said by the aim
  std::optional<double> now;                // the measure's newest level (Levels::now), else its newest value
  bool now_is_level = false;
  std::optional<double> target;
  // How much of the way from baseline to target is gone: below 0 the wrong way, above 1 beyond the target.
  // None where something is missing, and where there is no way: the baseline is at the target, or on its
  // better side already.
  std::optional<double> way;
  // How much of the time from the project's start to the aim's day is gone: 0 before the start, above 1 when
  // the day has passed. None where either day is missing or the aim's is not after the start.
  std::optional<double> time_gone;
  AimState state = AimState::not_known;

  bool says_everything() const { return says_how_much && says_when && says_for_whom; }
  // Nothing is missing: others may take it as a model for their own.
  bool is_a_model() const { return says_everything() && says_from_where; }
  bool day_has_passed() const { return time_gone && *time_gone > 1; }
  // Not yet there, and more of the time is gone than of the way.
  bool is_behind() const { return way && time_gone && *way < 1 && *way < *time_gone; }
};

// A number, a day and a population, as fields: only these can be held against figures. (domain § 3.5)
bool says_how_much_by_when_for_whom(const model::Project& project);

// The first word of its sentence in that language that promises something and measures nothing, where the aim
// lacks something; else empty, for beside numbers such a word is at its place.
std::string vague_word(const AimFigures& figures, source::Language language);

AimFigures aim_figures(const ProjectFigures& project, source::Date as_of);

}  // namespace analysis
