#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "analysis/disclosure.h"
#include "model/culture_survey.h"
#include "model/edition.h"

namespace analysis {

// How a factor stands against the survey before.
enum class CultureChange {
  none,            // nothing to compare with: not asked then, hidden, or no interval
  better,          // the whole interval lies above the one before
  worse,           // below it
  no_sure_change,  // the intervals overlap
};

// Two surveys differ surely only where their 95 % intervals do not overlap. That is stricter than a test of
// the difference at 5 %: for two intervals of equal width it errs about six times in a thousand, which suits
// a page that compares many units and factors at once. Intervals that overlap do not show that nothing has
// changed.
// Source: N. Schenker and J. F. Gentleman (2001), On judging the significance of differences by examining
// the overlap between confidence intervals, The American Statistician 55(3), 182-186.
CultureChange change_between(const model::CultureResult& before, const model::CultureResult& now);

// A factor in a unit.
struct CultureCell {
  const model::CultureFactor* factor = nullptr;
  const model::CultureResult* now = nullptr;     // null: not asked, or may not be shown
  const model::CultureResult* before = nullptr;  // the same in the survey before
  bool hidden = false;
  CultureChange change = CultureChange::none;
};

struct CultureUnit {
  const model::Unit* unit = nullptr;
  std::vector<CultureCell> cells;      // as survey.factors
  std::optional<PublicCount> answers;  // to the factor that most answered; none where all of it is hidden
  std::optional<PublicShare> response;
  std::size_t better = 0, worse = 0, no_sure_change = 0;

  bool hidden() const { return !answers; }
};

struct CultureFigures {
  const model::CultureSurvey* survey = nullptr;
  // The newest before it that shares a factor with it; null: none.
  const model::CultureSurvey* before = nullptr;
  std::vector<CultureUnit> units;  // those with results, as edition.model.units
  std::size_t hidden_units = 0;
  // The sum of those shown that no unit above them with a response of its own holds already: it tells nothing
  // of the hidden ones.
  std::optional<PublicShare> response_of_shown;
  std::size_t better = 0, worse = 0, no_sure_change = 0;
};

// Which results of a survey may be shown.
//   A result with fewer answers than the smallest count is hidden. A result of a unit that has units with
//   results below it holds theirs; it is hidden too where those hidden right below it are one alone, or
//   together fewer than the smallest count. What is hidden of a unit depends on the units below it alone, so
//   that the editions of all units agree.
class CultureDisclosure {
 public:
  CultureDisclosure(const model::CultureSurvey& survey, const std::vector<model::Unit>& units,
                    int smallest_shown);

  bool may_show(const model::CultureResult& result) const { return shown_.contains(&result); }
  // May it be said how many were asked? Those who did not answer must be many enough, here and below.
  bool may_show_invited(const model::CultureResult& result) const { return told_.contains(&result); }

 private:
  std::set<const void*> shown_, told_;
};

// As edition.model.culture_surveys.
std::vector<CultureFigures> culture(const model::Edition& edition, const Clearance& clearance);

// The survey with the newest date; null where there is none.
const CultureFigures* newest_survey(const std::vector<CultureFigures>& surveys);

}  // namespace analysis
