#pragma once

#include <optional>
#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"
#include "model/theme_place.h"

// What units say of themselves with a dialogue tool. There is no total of a round and no order among units: a
// level is a place to begin, not a mark. (domain § 4)
namespace analysis {

// A theme at this level or lower is worth a plan.
inline constexpr int highest_low_level = 2;
// From one round to the next, where the tool says nothing else.
inline constexpr int usual_months_between = 12;

// What a round says of one theme.
struct ThemeAnswer {
  model::ThemePlace place;
  const model::ThemeScore* score = nullptr;  // null: the round leaves the theme out
  std::optional<int> level;                  // none: left out or not relevant, which is no zero
  bool not_relevant = false;

  bool is_low() const { return level && *level <= highest_low_level; }
  bool has_action() const { return score && score->action; }
};

struct AreaAnswers {
  const model::DialogueArea* area = nullptr;
  std::vector<ThemeAnswer> themes;  // as area->themes
  std::size_t answered = 0;         // themes with a level
  std::size_t not_relevant = 0;
  std::optional<double> score;  // the mean of the levels, to one decimal; none without a level
};

// The answers of a round that enough people took part in: what so few say could be traced to them, as in a
// survey of few answers. One function makes them.
class ClearedRound {
 public:
  const std::vector<AreaAnswers>& areas() const { return areas_; }  // as dialogue.areas

 private:
  friend std::optional<ClearedRound> cleared_round(const model::Round& round, const model::Dialogue& dialogue,
                                                   const Clearance& clearance);
  explicit ClearedRound(std::vector<AreaAnswers> areas) : areas_(std::move(areas)) {}
  std::vector<AreaAnswers> areas_;
};

// None where fewer took part than the smallest count that is shown, and where nobody has told how many did.
// Joins scores and themes by key.
std::optional<ClearedRound> cleared_round(const model::Round& round, const model::Dialogue& dialogue,
                                          const Clearance& clearance);

struct RoundFigures {
  const model::Round* round = nullptr;
  std::optional<PublicCount> participants;  // none: nobody has told
  std::optional<ClearedRound> answers;      // none: withheld
};

// An area from the first round that is shown to the latest.
struct AreaMove {
  const model::DialogueArea* area = nullptr;
  std::optional<double> first, latest;

  bool is_known() const { return first && latest; }
};

// How many areas have moved which way, of those with a score in both rounds.
struct AreaMoves {
  std::size_t up = 0, down = 0, same = 0;
  std::size_t known() const { return up + down + same; }
};

// A theme that has another level in the latest round than in the first.
struct ThemeMove {
  model::ThemePlace place;
  int first = 0, latest = 0;
  int change() const { return latest - first; }
};

// What a theme's answer says is to be done, and whether the day for it has passed.
struct PlannedAction {
  ThemeAnswer answer;
  bool is_overdue = false;
};

// The rounds of one unit with one tool.
struct UnitRounds {
  const model::Unit* unit = nullptr;
  std::vector<RoundFigures> rounds;    // the oldest first; never empty
  std::vector<std::size_t> shown;      // places of those whose answers may be shown
  std::vector<AreaMove> area_moves;    // as dialogue.areas; empty with fewer than two rounds shown
  AreaMoves moved;                     // the same in numbers
  std::vector<ThemeMove> theme_moves;  // the largest first, either way; then as in the tool
  // Of the latest round that is shown, as in the tool.
  std::vector<ThemeAnswer> low_without_action;
  std::vector<PlannedAction> actions;
  std::vector<ThemeAnswer> not_relevant;
  std::vector<model::ThemePlace> never_answered;  // no round that is shown says anything of it
  source::Date due_on;                            // for the next round, counted from the latest, shown or not
  bool is_due = false;

  const RoundFigures& latest_held() const { return rounds.back(); }
  const RoundFigures* latest() const { return shown.empty() ? nullptr : &rounds[shown.back()]; }
  // At most three to see side by side: the first, the one before the latest, the latest.
  std::vector<const RoundFigures*> compared() const;
};

struct DialogueFigures {
  const model::Dialogue* dialogue = nullptr;
  std::vector<UnitRounds> units;                   // those with rounds, as edition.model.units
  std::vector<const model::Unit*> without_rounds;  // units that have no unit below them, likewise
  std::size_t held = 0;                            // rounds, all in all
};

// The level nearest to the score of an area, of two equally near the lower: what the score is called in
// words.
int nearest_level(double score);

// As edition.model.dialogues.
std::vector<DialogueFigures> dialogues(const model::Edition& edition, const Clearance& clearance);

// Null where the unit has no round with the tool.
const UnitRounds* find_unit_rounds(const DialogueFigures& figures, std::string_view unit);

}  // namespace analysis
