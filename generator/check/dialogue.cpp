#include <fmt/format.h>

#include <map>
#include <tuple>

#include "check/each_rule.h"
#include "model/theme_place.h"

namespace check {
namespace {

using model::Dialogue;
using model::Round;
using model::ThemeScore;
using source::Given;
using source::Place;

// ---- The tool ----

using Met = std::map<std::string_view, Place>;

void check_key(Met& met, const Given<std::string>& key, Diagnostics& diagnostics) {
  if (!key) return;
  const auto [first, is_new] = met.try_emplace(*key, key.at);
  if (!is_new) diagnostics.report("dialogue-key-twice", key.at, {*key}, {first->second});
}

void check_levels(const Dialogue& dialogue, Diagnostics& diagnostics) {
  int expected = 1;
  for (const model::DialogueLevel& level : dialogue.levels) {
    if (level.level && *level.level != expected)
      diagnostics.report("levels-not-in-row", level.level.at,
                         {std::to_string(*level.level), std::to_string(expected)});
    ++expected;
  }
}

// ---- Rounds ----

std::string full_name(const model::DialogueArea& area, const model::DialogueTheme& theme) {
  return area.key.value_or("") + "/" + theme.key.value_or("");
}

// The themes as they may be written, by what stands behind the slash where the author wrote none.
std::vector<std::string> theme_names(const Dialogue& dialogue, bool in_full) {
  std::vector<std::string> names;
  for (const model::DialogueArea& area : dialogue.areas)
    for (const model::DialogueTheme& theme : area.themes)
      if (theme.key) names.push_back(in_full ? full_name(area, theme) : *theme.key);
  return names;
}

// The first theme of that short name; several areas may have one.
std::string one_in_full(const Dialogue& dialogue, std::string_view key) {
  for (const model::DialogueArea& area : dialogue.areas)
    for (const model::DialogueTheme& theme : area.themes)
      if (theme.key && *theme.key == key) return full_name(area, theme);
  return {};
}

void report_unknown_theme(const Dialogue& dialogue, const Given<std::string>& written,
                          Diagnostics& diagnostics) {
  if (const std::string meant = one_in_full(dialogue, *written); !meant.empty()) {
    diagnostics.report("theme-of-several-areas", written.at, {*written, meant});
    return;
  }
  const std::vector<std::string> names = theme_names(dialogue, written->find('/') != std::string::npos);
  diagnostics.report("unknown-theme", written.at,
                     {*written, dialogue.id, source::nearest(*written, {names.begin(), names.end()})},
                     {dialogue.place});
}

void check_level(const Dialogue& dialogue, const ThemeScore& score, Diagnostics& diagnostics) {
  const bool not_relevant = score.not_relevant.value_or(false);
  if (!score.level) {
    if (!not_relevant) diagnostics.report("score-says-nothing", score.place, {score.theme.value_or("")});
    return;
  }
  if (not_relevant) diagnostics.report("level-and-not-relevant", score.level.at, {*score.theme});
  const int highest = static_cast<int>(dialogue.levels.size());
  if (*score.level < 1 || *score.level > highest)
    diagnostics.report("level-not-in-tool", score.level.at,
                       {std::to_string(*score.level), std::to_string(highest)});
}

// Each theme that the round answers, with where.
using Answered = std::map<const model::DialogueTheme*, Place>;

Answered check_scores(const Dialogue& dialogue, const Round& round, Diagnostics& diagnostics) {
  Answered answered;
  for (const ThemeScore& score : round.scores) {
    if (!score.theme) continue;
    const model::ThemePlace place = model::find_theme(dialogue, *score.theme);
    if (!place) {
      report_unknown_theme(dialogue, score.theme, diagnostics);
      continue;
    }
    check_level(dialogue, score, diagnostics);
    const auto [first, is_new] = answered.try_emplace(place.theme, score.theme.at);
    if (!is_new) diagnostics.report("theme-twice", score.theme.at, {*score.theme}, {first->second});
  }
  return answered;
}

void report_left_out(const Dialogue& dialogue, const Round& round, const Answered& answered,
                     Diagnostics& diagnostics) {
  std::vector<std::string> left_out;
  std::size_t themes = 0;
  for (const model::DialogueArea& area : dialogue.areas)
    for (const model::DialogueTheme& theme : area.themes) {
      ++themes;
      if (theme.key && !answered.contains(&theme)) left_out.push_back(full_name(area, theme));
    }
  if (left_out.empty()) return;
  diagnostics.report("themes-left-out", round.place,
                     {std::to_string(left_out.size()), std::to_string(themes),
                      fmt::format("{}", fmt::join(left_out, ", "))});
}

using UnitOfTool = std::tuple<std::string_view, std::string_view>;  // tool, unit

// The latest round of each unit. A theme that was added to the tool since is missing in the older ones for
// good reason.
std::map<UnitOfTool, const Round*> latest_rounds(const model::Model& model) {
  std::map<UnitOfTool, const Round*> latest;
  for (const Round& round : model.rounds) {
    if (!round.dialogue || !round.unit || !round.date) continue;
    const Round*& kept = latest[{round.dialogue->id, round.unit->id}];
    if (!kept || *kept->date < *round.date) kept = &round;
  }
  return latest;
}

}  // namespace

void dialogue_keys(const Input& input, Diagnostics& diagnostics) {
  for (const Dialogue& dialogue : input.model.dialogues) {
    check_levels(dialogue, diagnostics);
    Met areas;
    for (const model::DialogueArea& area : dialogue.areas) {
      check_key(areas, area.key, diagnostics);
      Met themes;
      for (const model::DialogueTheme& theme : area.themes) check_key(themes, theme.key, diagnostics);
    }
  }
}

void round_scores(const Input& input, Diagnostics& diagnostics) {
  const auto latest = latest_rounds(input.model);
  for (const Round& round : input.model.rounds) {
    const Dialogue* const dialogue =
        round.dialogue ? model::find(input.model.dialogues, round.dialogue->id) : nullptr;
    if (!dialogue) continue;
    if (!round.participants) diagnostics.report("round-without-participants", round.place);
    const Answered answered = check_scores(*dialogue, round, diagnostics);
    if (round.unit && round.date && latest.at({round.dialogue->id, round.unit->id}) == &round)
      report_left_out(*dialogue, round, answered, diagnostics);
  }
}

void round_days(const Input& input, Diagnostics& diagnostics) {
  std::map<std::tuple<std::string_view, std::string_view, source::Date>, Place> met;
  for (const Round& round : input.model.rounds) {
    if (!round.dialogue || !round.unit || !round.date) continue;
    const auto [first, is_new] =
        met.try_emplace({round.dialogue->id, round.unit->id, *round.date}, round.date.at);
    if (!is_new)
      diagnostics.report("two-rounds-on-one-day", round.date.at,
                         {round.unit->id, source::to_iso(*round.date)}, {first->second});
  }
}

}  // namespace check
