#include <algorithm>

#include "analysis/figures.h"
#include "site/dialogue_chart.h"
#include "site/dialogue_words.h"
#include "site/holder.h"

// The rounds of one unit with a dialogue tool: where it stands, what has moved, what it has planned.
namespace site {
namespace {

using analysis::AreaAnswers;
using analysis::RoundFigures;
using analysis::ThemeAnswer;
using analysis::UnitRounds;

// A chart of rounds, and its numbers: an area a row, a round a column.
struct ScoreRow {
  html::Html area;
  std::vector<std::string> scores;
  std::string answered;  // in the latest round: "3 av 3"

  static constexpr auto members() {
    return std::array{html::member<&ScoreRow::area>("area"), html::member<&ScoreRow::scores>("scores"),
                      html::member<&ScoreRow::answered>("answered")};
  }
};

struct ChartView {
  std::string headline;
  std::string subtitle;
  html::Html chart;

  static constexpr auto members() {
    return std::array{html::member<&ChartView::headline>("headline"),
                      html::member<&ChartView::subtitle>("subtitle"),
                      html::member<&ChartView::chart>("chart")};
  }
};

struct ActionView {
  html::Html theme;
  html::Html action;
  std::optional<Holder> owner;
  std::string due;  // may be empty
  bool is_overdue = false;

  static constexpr auto members() {
    return std::array{html::member<&ActionView::theme>("theme"), html::member<&ActionView::action>("action"),
                      html::member<&ActionView::owner>("owner"), html::member<&ActionView::due>("due"),
                      html::member<&ActionView::is_overdue>("is_overdue")};
  }
};

// A theme in the table of all: its level, what it was, and what was said.
struct ThemeRow {
  html::Html title;
  std::string level;   // "Godt i gang"; why there is none: "ikke aktuelt"
  std::string number;  // "nivå 2"; empty where there is none
  std::string before;  // "Nettopp startet i mars 2024"; empty without an earlier round
  html::Html note;
  html::Html action;

  static constexpr auto members() {
    return std::array{html::member<&ThemeRow::title>("title"),   html::member<&ThemeRow::level>("level"),
                      html::member<&ThemeRow::number>("number"), html::member<&ThemeRow::before>("before"),
                      html::member<&ThemeRow::note>("note"),     html::member<&ThemeRow::action>("action")};
  }
};

struct AreaRows {
  html::Html title;
  std::string score;  // "Godt i gang (2,3)"
  std::vector<ThemeRow> themes;

  static constexpr auto members() {
    return std::array{html::member<&AreaRows::title>("title"), html::member<&AreaRows::score>("score"),
                      html::member<&AreaRows::themes>("themes")};
  }
};

// What the people who took part wrote down, and who they were, in numbers.
struct RoundView {
  std::string name;  // "17. mars 2026"
  std::string participants;
  std::optional<Holder> led_by;
  std::string withheld;  // why its answers are not shown; else empty
  html::Html surprise;
  html::Html learned;
  html::Html next;

  static constexpr auto members() {
    return std::array{html::member<&RoundView::name>("name"),
                      html::member<&RoundView::participants>("participants"),
                      html::member<&RoundView::led_by>("led_by"),
                      html::member<&RoundView::withheld>("withheld"),
                      html::member<&RoundView::surprise>("surprise"),
                      html::member<&RoundView::learned>("learned"),
                      html::member<&RoundView::next>("next")};
  }
};

struct UnitDialogueView {
  Frame frame;
  html::Html unit;
  std::optional<html::Url> unit_address;
  std::string lead;
  std::string due;
  std::string withheld;  // that the latest round is, and which stands below instead
  std::optional<ChartView> radar;
  std::optional<ChartView> moves;
  std::vector<std::string> columns;  // the rounds of the table of scores
  std::vector<ScoreRow> scores;
  std::vector<std::string> theme_moves;
  std::string more_moves;  // how many more themes have moved; may be empty
  std::vector<ThemeRow> low;
  std::vector<ActionView> actions;
  std::string answers_title;  // "Temaene i mars 2026"
  std::vector<AreaRows> areas;
  std::string not_relevant;       // names of themes
  std::string never_answered;     // likewise
  std::vector<RoundView> rounds;  // the latest first

  static constexpr auto members() {
    return std::array{html::member<&UnitDialogueView::frame>("frame"),
                      html::member<&UnitDialogueView::unit>("unit"),
                      html::member<&UnitDialogueView::unit_address>("unit_address"),
                      html::member<&UnitDialogueView::lead>("lead"),
                      html::member<&UnitDialogueView::due>("due"),
                      html::member<&UnitDialogueView::withheld>("withheld"),
                      html::member<&UnitDialogueView::radar>("radar"),
                      html::member<&UnitDialogueView::moves>("moves"),
                      html::member<&UnitDialogueView::columns>("columns"),
                      html::member<&UnitDialogueView::scores>("scores"),
                      html::member<&UnitDialogueView::theme_moves>("theme_moves"),
                      html::member<&UnitDialogueView::more_moves>("more_moves"),
                      html::member<&UnitDialogueView::low>("low"),
                      html::member<&UnitDialogueView::actions>("actions"),
                      html::member<&UnitDialogueView::answers_title>("answers_title"),
                      html::member<&UnitDialogueView::areas>("areas"),
                      html::member<&UnitDialogueView::not_relevant>("not_relevant"),
                      html::member<&UnitDialogueView::never_answered>("never_answered"),
                      html::member<&UnitDialogueView::rounds>("rounds")};
  }
};

struct Subject {
  const model::Dialogue& dialogue;
  const UnitRounds& unit;
};

// The key of a page: "snakk-om-forbedring/solbakken".
Subject subject_of(const Material& material, std::string_view key) {
  const std::size_t slash = key.find('/');
  const auto& figures = *analysis::find_dialogue(material.figures, material.model(), key.substr(0, slash));
  return {*figures.dialogue, *analysis::find_unit_rounds(figures, key.substr(slash + 1))};
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> keys;
  for (const analysis::DialogueFigures& dialogue : material.figures.dialogues)
    for (const UnitRounds& unit : dialogue.units) keys.push_back(dialogue.dialogue->id + "/" + unit.unit->id);
  return keys;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const auto [dialogue, unit] = subject_of(material, key);
  return {
      {kind_names("dialogue", language), dialogue.id, unit.unit->id},
      material.words.in(language).text("dialogue.of_unit", {{"dialogue", text_in(dialogue.title, language)},
                                                            {"unit", text_in(unit.unit->title, language)}}),
      material.strictest,
      "dialogue",
      dialogue.id};
}

// --- Charts and their numbers ---

std::optional<ChartView> radar_view(Rendering& rendering, const Subject& subject) {
  if (!fits_radar(subject.dialogue)) return std::nullopt;
  const chart::RadarChart radar = dialogue_radar(rendering, subject.dialogue, subject.unit);
  return ChartView{.headline = moved_headline(rendering, subject.unit),
                   .subtitle = rendering.word("dialogue.radar_about"),
                   .chart = rendering.chart_at_both_widths(
                       [&](double width) { return chart::draw(radar, width, rendering.text_width); })};
}

std::optional<ChartView> moves_view(Rendering& rendering, const Subject& subject) {
  if (subject.unit.area_moves.empty() || subject.dialogue.levels.size() < 2) return std::nullopt;
  const chart::LevelDumbbell moves = dialogue_moves(rendering, subject.dialogue, subject.unit);
  const std::string largest = largest_move(rendering, subject.dialogue, subject.unit);
  return ChartView{.headline = largest.empty() ? rendering.word("dialogue.nothing_moved") : largest,
                   .subtitle = rendering.word("dialogue.moves_about"),
                   .chart = rendering.chart_at_both_widths(
                       [&](double width) { return chart::draw(moves, width, rendering.text_width); })};
}

void add_scores(Rendering& rendering, const Subject& subject, UnitDialogueView& view) {
  const auto compared = subject.unit.compared();
  for (const RoundFigures* const round : compared)
    view.columns.push_back(capitalised(round_name(*round, subject.unit, rendering.language)));
  for (std::size_t area = 0; area < subject.dialogue.areas.size(); ++area) {
    const AreaAnswers& latest = compared.back()->answers->areas()[area];
    ScoreRow row{.area = rendering.text(latest.area->title)};
    for (const RoundFigures* const round : compared)
      row.scores.push_back(area_score(round->answers->areas()[area].score, rendering.language));
    row.answered = rendering.word("dialogue.of", {{"n", latest.answered}, {"all", latest.themes.size()}});
    view.scores.push_back(std::move(row));
  }
}

// --- Themes ---

std::string theme_names(Rendering& rendering, const std::vector<model::ThemePlace>& places) {
  std::vector<std::string> names;
  for (const model::ThemePlace& place : places)
    names.push_back(rendering.word("dialogue.quoted", {{"text", rendering.plain(place.theme->title)}}));
  return list_of(names, rendering.language);
}

void add_level(Rendering& rendering, const Subject& subject, const ThemeAnswer& answer, ThemeRow& row) {
  if (answer.level) {
    row.level = level_word(rendering, subject.dialogue, *answer.level);
    row.number = rendering.word("dialogue.level_number", {{"n", *answer.level}});
  } else {
    row.level = rendering.word(answer.not_relevant ? "dialogue.not_relevant" : "dialogue.not_answered");
  }
}

ThemeRow theme_row(Rendering& rendering, const Subject& subject, const ThemeAnswer& answer) {
  ThemeRow row{.title = rendering.text(answer.place.theme->title)};
  add_level(rendering, subject, answer, row);
  if (!answer.score) return row;
  row.note = rendering.text(answer.score->note);
  row.action = rendering.text(answer.score->action);
  return row;
}

// What the theme was in the first round, where that said anything else.
std::string before(Rendering& rendering, const Subject& subject, const ThemeAnswer& now,
                   const ThemeAnswer& first) {
  if (!first.level || first.level == now.level) return {};
  const RoundFigures& round = subject.unit.rounds[subject.unit.shown.front()];
  return rendering.word("dialogue.before", {{"level", level_word(rendering, subject.dialogue, *first.level)},
                                            {"first", round_name(round, subject.unit, rendering.language)}});
}

void add_areas(Rendering& rendering, const Subject& subject, UnitDialogueView& view) {
  const auto& latest = subject.unit.latest()->answers->areas();
  const auto& first = subject.unit.rounds[subject.unit.shown.front()].answers->areas();
  for (std::size_t area = 0; area < latest.size(); ++area) {
    AreaRows rows{.title = rendering.text(latest[area].area->title),
                  .score = area_score_words(rendering, subject.dialogue, latest[area])};
    for (std::size_t theme = 0; theme < latest[area].themes.size(); ++theme) {
      rows.themes.push_back(theme_row(rendering, subject, latest[area].themes[theme]));
      rows.themes.back().before =
          before(rendering, subject, latest[area].themes[theme], first[area].themes[theme]);
    }
    view.areas.push_back(std::move(rows));
  }
}

void add_moves(Rendering& rendering, const Subject& subject, UnitDialogueView& view) {
  constexpr std::size_t most_moves = 6;
  const auto& moves = subject.unit.theme_moves;
  for (std::size_t i = 0; i < std::min(moves.size(), most_moves); ++i)
    view.theme_moves.push_back(
        rendering.word(moves[i].change() > 0 ? "dialogue.theme_up" : "dialogue.theme_down",
                       {{"theme", rendering.plain(moves[i].place.theme->title)},
                        {"area", rendering.plain(moves[i].place.area->title)},
                        {"first", level_word(rendering, subject.dialogue, moves[i].first)},
                        {"latest", level_word(rendering, subject.dialogue, moves[i].latest)}}));
  if (moves.size() > most_moves)
    view.more_moves = rendering.word("dialogue.more_moves", {{"n", moves.size() - most_moves}});
}

ActionView action_view(Rendering& rendering, const analysis::PlannedAction& planned) {
  const model::ThemeScore& score = *planned.answer.score;
  ActionView view{.theme = rendering.text(planned.answer.place.theme->title),
                  .action = rendering.text(score.action),
                  .owner = holder(rendering, score.action_owner),
                  .is_overdue = planned.is_overdue};
  if (score.action_due) view.due = long_date(*score.action_due, rendering.language);
  return view;
}

void add_themes(Rendering& rendering, const Subject& subject, UnitDialogueView& view) {
  add_moves(rendering, subject, view);
  for (const ThemeAnswer& answer : subject.unit.low_without_action)
    view.low.push_back(theme_row(rendering, subject, answer));
  for (const analysis::PlannedAction& planned : subject.unit.actions)
    view.actions.push_back(action_view(rendering, planned));
  add_areas(rendering, subject, view);
  std::vector<model::ThemePlace> places;
  for (const ThemeAnswer& answer : subject.unit.not_relevant) places.push_back(answer.place);
  view.not_relevant = theme_names(rendering, places);
  view.never_answered = theme_names(rendering, subject.unit.never_answered);
}

// --- Rounds ---

RoundView round_view(Rendering& rendering, const RoundFigures& figures) {
  const model::Round& round = *figures.round;
  RoundView view{.name = long_date(*round.date, rendering.language),
                 .participants = participants_text(rendering, figures),
                 .led_by = holder(rendering, round.led_by)};
  if (!figures.answers) view.withheld = withheld_sentence(rendering, figures);
  view.surprise = rendering.text(round.surprise);
  view.learned = rendering.text(round.learned);
  view.next = rendering.text(round.next);
  return view;
}

// That the latest round is withheld, and which answers stand on the page instead.
std::string withheld_note(const Rendering& rendering, const UnitRounds& unit) {
  if (unit.latest_held().answers) return {};
  std::string note = withheld_sentence(rendering, unit.latest_held());
  if (unit.latest())
    note += " " + rendering.word("dialogue.older_below",
                                 {{"date", long_date(*unit.latest()->round->date, rendering.language)}});
  return note;
}

UnitDialogueView view(Rendering& rendering) {
  const Subject subject = subject_of(rendering.material, rendering.page.key);
  const UnitRounds& unit = subject.unit;
  UnitDialogueView view;
  view.unit = rendering.text(unit.unit->title);
  view.unit_address = rendering.address("unit", unit.unit->id);
  view.lead = rendering.word("dialogue.unit_lead",
                             {{"n", unit.rounds.size()},
                              {"date", long_date(*unit.latest_held().round->date, rendering.language)},
                              {"participants", participants_text(rendering, unit.latest_held())}});
  view.due = due_sentence(rendering, unit);
  view.withheld = withheld_note(rendering, unit);
  if (unit.latest()) {
    view.radar = radar_view(rendering, subject);
    view.moves = moves_view(rendering, subject);
    add_scores(rendering, subject, view);
    add_themes(rendering, subject, view);
    view.answers_title = rendering.word("dialogue.answers_in",
                                        {{"round", round_name(*unit.latest(), unit, rendering.language)}});
  }
  for (auto round = unit.rounds.rbegin(); round != unit.rounds.rend(); ++round)
    view.rounds.push_back(round_view(rendering, *round));
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind dialogue_unit_page() { return page_kind<UnitDialogueView, view>("dialogue_unit", keys, describe); }

}  // namespace site
