#include <algorithm>

#include "analysis/figures.h"
#include "site/collation.h"
#include "site/dialogue_words.h"

// A tool for talking about improvement: what it is, who has used it when, and what they said. Units stand in
// the order of their names; nothing here ranks them or adds them up.
namespace site {
namespace {

using analysis::DialogueFigures;
using analysis::RoundFigures;
using analysis::UnitRounds;

// A unit with the rounds that it has held.
struct UnitRow {
  html::Html name;
  std::optional<html::Url> address;
  std::string rounds;        // "mars 2024, mars 2025 og mars 2026"
  std::string participants;  // of the latest
  std::string next;          // "17. mars 2027"
  bool is_due = false;

  static constexpr auto members() {
    return std::array{
        html::member<&UnitRow::name>("name"),     html::member<&UnitRow::address>("address"),
        html::member<&UnitRow::rounds>("rounds"), html::member<&UnitRow::participants>("participants"),
        html::member<&UnitRow::next>("next"),     html::member<&UnitRow::is_due>("is_due")};
  }
};

struct AreaCell {
  std::string word;   // "Godt i gang", or why there is none
  std::string score;  // "2,3"; empty where there is none

  static constexpr auto members() {
    return std::array{html::member<&AreaCell::word>("word"), html::member<&AreaCell::score>("score")};
  }
};

// A unit's latest round that is shown, area by area.
struct AnswerRow {
  html::Html name;
  std::string when;
  std::vector<AreaCell> cells;

  static constexpr auto members() {
    return std::array{html::member<&AnswerRow::name>("name"), html::member<&AnswerRow::when>("when"),
                      html::member<&AnswerRow::cells>("cells")};
  }
};

struct ThemeView {
  html::Html title;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&ThemeView::title>("title"), html::member<&ThemeView::about>("about")};
  }
};

struct AreaView {
  html::Html title;
  html::Html about;
  std::vector<ThemeView> themes;

  static constexpr auto members() {
    return std::array{html::member<&AreaView::title>("title"), html::member<&AreaView::about>("about"),
                      html::member<&AreaView::themes>("themes")};
  }
};

struct LevelView {
  std::string level;
  html::Html title;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&LevelView::level>("level"), html::member<&LevelView::title>("title"),
                      html::member<&LevelView::about>("about")};
  }
};

struct DialogueView {
  Frame frame;
  html::Html title;
  std::string lead;
  html::Html about;
  std::vector<UnitRow> units;
  std::string without_rounds;  // names of units that have never held one
  std::vector<html::Html> areas_across;
  std::vector<AnswerRow> answers;
  std::vector<LevelView> levels;
  std::vector<AreaView> areas;
  html::Html source;
  std::optional<html::Url> source_address;

  static constexpr auto members() {
    return std::array{html::member<&DialogueView::frame>("frame"),
                      html::member<&DialogueView::title>("title"),
                      html::member<&DialogueView::lead>("lead"),
                      html::member<&DialogueView::about>("about"),
                      html::member<&DialogueView::units>("units"),
                      html::member<&DialogueView::without_rounds>("without_rounds"),
                      html::member<&DialogueView::areas_across>("areas_across"),
                      html::member<&DialogueView::answers>("answers"),
                      html::member<&DialogueView::levels>("levels"),
                      html::member<&DialogueView::areas>("areas"),
                      html::member<&DialogueView::source>("source"),
                      html::member<&DialogueView::source_address>("source_address")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Dialogue& dialogue : material.model().dialogues) ids.push_back(dialogue.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Dialogue& dialogue = *model::find(material.model().dialogues, key);
  return {{kind_names("dialogue", language), dialogue.id},
          text_in(dialogue.title, language),
          material.strictest,
          "learning",
          ""};
}

std::string lead_of(const Rendering& rendering, const DialogueFigures& figures) {
  if (figures.units.empty()) return rendering.word("dialogue.no_rounds");
  const auto due = std::ranges::count_if(figures.units, &UnitRounds::is_due);
  std::string lead = rendering.word("dialogue.held", {{"n", figures.units.size()}, {"rounds", figures.held}});
  if (due > 0) lead += " " + rendering.word("dialogue.units_due", {{"n", due}});
  if (!figures.without_rounds.empty())
    lead += " " + rendering.word("dialogue.units_without", {{"n", figures.without_rounds.size()}});
  return lead;
}

UnitRow unit_row(Rendering& rendering, const model::Dialogue& dialogue, const UnitRounds& unit) {
  std::vector<std::string> names;
  for (const RoundFigures& round : unit.rounds) names.push_back(round_name(round, unit, rendering.language));
  return {.name = rendering.text(unit.unit->title),
          .address = rendering.address("dialogue_unit", dialogue.id + "/" + unit.unit->id),
          .rounds = list_of(names, rendering.language),
          .participants = participants_text(rendering, unit.latest_held()),
          .next = long_date(unit.due_on, rendering.language),
          .is_due = unit.is_due};
}

AnswerRow answer_row(Rendering& rendering, const model::Dialogue& dialogue, const UnitRounds& unit) {
  AnswerRow row{.name = rendering.text(unit.unit->title),
                .when = round_name(*unit.latest(), unit, rendering.language)};
  for (const analysis::AreaAnswers& area : unit.latest()->answers->areas()) {
    if (area.score)
      row.cells.push_back({level_word(rendering, dialogue, analysis::nearest_level(*area.score)),
                           area_score(area.score, rendering.language)});
    else
      row.cells.push_back({area_score_words(rendering, dialogue, area), ""});
  }
  return row;
}

AreaView area_view(Rendering& rendering, const model::DialogueArea& area) {
  AreaView view{.title = rendering.text(area.title), .about = rendering.text(area.about)};
  for (const model::DialogueTheme& theme : area.themes)
    view.themes.push_back({rendering.text(theme.title), rendering.text(theme.about)});
  return view;
}

std::string names_without(Rendering& rendering, const DialogueFigures& figures) {
  std::vector<std::string> names;
  for (const model::Unit* const unit : figures.without_rounds) names.push_back(rendering.plain(unit->title));
  sort_by_text<std::string>(names, Collation(rendering.language),
                            [](const std::string& name) { return name; });
  return list_of(names, rendering.language);
}

void add_tool(Rendering& rendering, const model::Dialogue& dialogue, DialogueView& view) {
  view.about = rendering.markdown(dialogue.about, 3);
  for (const model::DialogueLevel& level : dialogue.levels)
    view.levels.push_back({html::whole_number(level.level.value_or(0), rendering.language),
                           rendering.text(level.title), rendering.text(level.about)});
  for (const model::DialogueArea& area : dialogue.areas) view.areas.push_back(area_view(rendering, area));
  view.source = rendering.text(dialogue.source);
  if (dialogue.source_address) view.source_address = html::checked_url(dialogue.source_address->url);
}

DialogueView view(Rendering& rendering) {
  const analysis::Figures& all = rendering.material.figures;
  const DialogueFigures& figures = *analysis::find_dialogue(all, rendering.model(), rendering.page.key);
  const model::Dialogue& dialogue = *figures.dialogue;
  DialogueView view;
  view.title = rendering.text(dialogue.title);
  view.lead = lead_of(rendering, figures);
  add_tool(rendering, dialogue, view);
  std::vector<const UnitRounds*> units;
  for (const UnitRounds& unit : figures.units) units.push_back(&unit);
  sort_by_text<const UnitRounds*>(units, Collation(rendering.language), [&](const UnitRounds* unit) {
    return text_in(unit->unit->title, rendering.language);
  });
  for (const UnitRounds* const unit : units) {
    view.units.push_back(unit_row(rendering, dialogue, *unit));
    if (unit->latest()) view.answers.push_back(answer_row(rendering, dialogue, *unit));
  }
  for (const model::DialogueArea& area : dialogue.areas)
    view.areas_across.push_back(rendering.text(area.title));
  view.without_rounds = names_without(rendering, figures);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind dialogue_page() { return page_kind<DialogueView, view>("dialogue", keys, describe); }

}  // namespace site
