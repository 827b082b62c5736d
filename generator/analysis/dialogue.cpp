#include "analysis/dialogue.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

namespace analysis {
namespace {

using model::Dialogue;
using model::Round;
using model::ThemePlace;

// The scores of a round by their themes; of two for one theme, which a rule reports, the first.
using ScoreByTheme = std::map<const model::DialogueTheme*, const model::ThemeScore*>;

ScoreByTheme scores_of(const Round& round, const Dialogue& dialogue) {
  ScoreByTheme scores;
  for (const model::ThemeScore& score : round.scores) {
    const ThemePlace place = score.theme ? model::find_theme(dialogue, *score.theme) : ThemePlace{};
    if (place) scores.try_emplace(place.theme, &score);
  }
  return scores;
}

ThemeAnswer answer_of(const ScoreByTheme& scores, const ThemePlace& place) {
  ThemeAnswer answer{.place = place};
  const auto found = scores.find(place.theme);
  if (found == scores.end()) return answer;
  answer.score = found->second;
  answer.not_relevant = answer.score->not_relevant.value_or(false);
  if (!answer.not_relevant && answer.score->level) answer.level = *answer.score->level;
  return answer;
}

AreaAnswers answers_of(const ScoreByTheme& scores, const model::DialogueArea& area) {
  AreaAnswers answers{.area = &area};
  int sum = 0;
  for (const model::DialogueTheme& theme : area.themes) {
    answers.themes.push_back(answer_of(scores, {&area, &theme}));
    const ThemeAnswer& answer = answers.themes.back();
    if (answer.not_relevant) ++answers.not_relevant;
    if (!answer.level) continue;
    ++answers.answered;
    sum += *answer.level;
  }
  if (answers.answered > 0)
    answers.score = std::round(10.0 * sum / static_cast<double>(answers.answered)) / 10;
  return answers;
}

bool has_answer(const ThemeAnswer& answer) { return answer.level || answer.not_relevant; }

// Calls visit(answer) for each theme of the round, as in the tool.
template <class Visitor>
void for_each_answer(const ClearedRound& round, const Visitor& visit) {
  for (const AreaAnswers& area : round.areas())
    for (const ThemeAnswer& answer : area.themes) visit(answer);
}

void count(const AreaMove& move, AreaMoves& moved) {
  if (!move.is_known()) return;
  if (*move.latest > *move.first) ++moved.up;
  if (*move.latest < *move.first) ++moved.down;
  if (*move.latest == *move.first) ++moved.same;
}

void add_moves(UnitRounds& unit) {
  if (unit.shown.size() < 2) return;
  const auto& first = unit.rounds[unit.shown.front()].answers->areas();
  const auto& latest = unit.rounds[unit.shown.back()].answers->areas();
  for (std::size_t area = 0; area < latest.size(); ++area) {
    unit.area_moves.push_back({latest[area].area, first[area].score, latest[area].score});
    count(unit.area_moves.back(), unit.moved);
    for (std::size_t theme = 0; theme < latest[area].themes.size(); ++theme) {
      const ThemeAnswer &before = first[area].themes[theme], &now = latest[area].themes[theme];
      if (before.level && now.level && *before.level != *now.level)
        unit.theme_moves.push_back({now.place, *before.level, *now.level});
    }
  }
  std::ranges::stable_sort(unit.theme_moves, std::greater(),
                           [](const ThemeMove& move) { return std::abs(move.change()); });
}

void add_latest(UnitRounds& unit, source::Date as_of) {
  if (!unit.latest()) return;
  for_each_answer(*unit.latest()->answers, [&](const ThemeAnswer& answer) {
    if (answer.is_low() && !answer.has_action()) unit.low_without_action.push_back(answer);
    if (answer.has_action())
      unit.actions.push_back({answer, answer.score->action_due && *answer.score->action_due < as_of});
    if (answer.not_relevant) unit.not_relevant.push_back(answer);
  });
}

void add_never_answered(UnitRounds& unit) {
  if (!unit.latest()) return;
  std::set<const model::DialogueTheme*> answered;
  for (const std::size_t round : unit.shown)
    for_each_answer(*unit.rounds[round].answers, [&](const ThemeAnswer& answer) {
      if (has_answer(answer)) answered.insert(answer.place.theme);
    });
  for_each_answer(*unit.latest()->answers, [&](const ThemeAnswer& answer) {
    if (!answered.contains(answer.place.theme)) unit.never_answered.push_back(answer.place);
  });
}

// The same day of a later month, or the last one where that month is shorter.
source::Date months_after(source::Date day, int months) {
  const source::Date same = day + std::chrono::months(months);
  return same.ok() ? same
                   : source::end_of(source::Period::month, {same.year(), same.month(), std::chrono::day(1)});
}

std::optional<PublicCount> participants_of(const Round& round, const Clearance& clearance) {
  if (!round.participants) return std::nullopt;
  return clearance.count(*round.participants);
}

UnitRounds unit_rounds(const model::Unit& unit, const std::vector<const Round*>& rounds,
                       const Dialogue& dialogue, const Clearance& clearance, source::Date as_of) {
  UnitRounds result{.unit = &unit};
  for (const Round* const round : rounds) {
    result.rounds.push_back(
        {round, participants_of(*round, clearance), cleared_round(*round, dialogue, clearance)});
    if (result.rounds.back().answers) result.shown.push_back(result.rounds.size() - 1);
  }
  add_moves(result);
  add_latest(result, as_of);
  add_never_answered(result);
  result.due_on = months_after(*rounds.back()->date, dialogue.months_between.value_or(usual_months_between));
  result.is_due = result.due_on < as_of;
  return result;
}

// Those of the tool by unit, the oldest first.
std::map<std::string_view, std::vector<const Round*>> rounds_by_unit(const Dialogue& dialogue,
                                                                     const std::vector<Round>& all) {
  std::map<std::string_view, std::vector<const Round*>> rounds;
  for (const Round& round : all) {
    if (round.dialogue && round.unit && round.date && round.dialogue->id == dialogue.id)
      rounds[round.unit->id].push_back(&round);
  }
  for (auto& [unit, of_unit] : rounds)
    std::ranges::stable_sort(of_unit, {}, [](const Round* round) { return *round->date; });
  return rounds;
}

DialogueFigures figures_of(const Dialogue& dialogue, const model::Edition& edition,
                           const Clearance& clearance) {
  DialogueFigures figures{.dialogue = &dialogue};
  std::set<std::string_view> above;  // units that have others below them
  for (const model::Unit& unit : edition.model.units)
    if (unit.parent) above.insert(unit.parent->id);
  const auto rounds = rounds_by_unit(dialogue, edition.model.rounds);
  for (const model::Unit& unit : edition.model.units) {
    if (const auto own = rounds.find(unit.id); own != rounds.end()) {
      figures.held += own->second.size();
      figures.units.push_back(unit_rounds(unit, own->second, dialogue, clearance, edition.made_for.as_of));
    } else if (!above.contains(unit.id)) {
      figures.without_rounds.push_back(&unit);
    }
  }
  return figures;
}

}  // namespace

std::optional<ClearedRound> cleared_round(const Round& round, const Dialogue& dialogue,
                                          const Clearance& clearance) {
  if (!clearance.may_show(round)) return std::nullopt;
  const ScoreByTheme scores = scores_of(round, dialogue);
  std::vector<AreaAnswers> areas;
  for (const model::DialogueArea& area : dialogue.areas) areas.push_back(answers_of(scores, area));
  return ClearedRound(std::move(areas));
}

int nearest_level(double score) { return static_cast<int>(std::ceil(score - 0.5)); }

std::vector<const RoundFigures*> UnitRounds::compared() const {
  std::vector<const RoundFigures*> result;
  const std::size_t count = shown.size();
  if (count > 1) result.push_back(&rounds[shown.front()]);
  if (count > 2) result.push_back(&rounds[shown[count - 2]]);
  if (count > 0) result.push_back(&rounds[shown.back()]);
  return result;
}

std::vector<DialogueFigures> dialogues(const model::Edition& edition, const Clearance& clearance) {
  std::vector<DialogueFigures> result;
  for (const Dialogue& dialogue : edition.model.dialogues)
    result.push_back(figures_of(dialogue, edition, clearance));
  return result;
}

const UnitRounds* find_unit_rounds(const DialogueFigures& figures, std::string_view unit) {
  const auto found = std::ranges::find(
      figures.units, unit, [](const UnitRounds& rounds) -> std::string_view { return rounds.unit->id; });
  return found == figures.units.end() ? nullptr : &*found;
}

}  // namespace analysis
