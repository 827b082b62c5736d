#include <algorithm>

#include "site/duty_words.h"
#include "site/exercise_words.h"
#include "site/follow_up_rows.h"
#include "site/holder.h"
#include "site/mentions.h"
#include "site/source_citation.h"

// One exercise: what was to be tried, whether it was held, what it found and what became of that.
namespace site {
namespace {

using analysis::ExerciseFigures;
using analysis::ExerciseState;

struct ExerciseView {
  Frame frame;
  html::Html title;
  html::Html unit;
  std::optional<html::Url> unit_address;
  std::string lead;
  Standing standing;
  html::Html scenario;
  std::string kind;
  std::string planned;
  std::string held;
  std::string duration;
  std::string participants;
  std::string hidden_note;
  std::optional<Holder> owner;
  std::optional<Link> plan_tested;
  std::vector<Link> duties;
  std::optional<FollowUpTable> follow_up;
  std::vector<SourceCitation> sources;
  std::vector<MentionGroup> mentions;

  static constexpr auto members() {
    return std::array{html::member<&ExerciseView::frame>("frame"),
                      html::member<&ExerciseView::title>("title"),
                      html::member<&ExerciseView::unit>("unit"),
                      html::member<&ExerciseView::unit_address>("unit_address"),
                      html::member<&ExerciseView::lead>("lead"),
                      html::member<&ExerciseView::standing>("standing"),
                      html::member<&ExerciseView::scenario>("scenario"),
                      html::member<&ExerciseView::kind>("kind"),
                      html::member<&ExerciseView::planned>("planned"),
                      html::member<&ExerciseView::held>("held"),
                      html::member<&ExerciseView::duration>("duration"),
                      html::member<&ExerciseView::participants>("participants"),
                      html::member<&ExerciseView::hidden_note>("hidden_note"),
                      html::member<&ExerciseView::owner>("owner"),
                      html::member<&ExerciseView::plan_tested>("plan_tested"),
                      html::member<&ExerciseView::duties>("duties"),
                      html::member<&ExerciseView::follow_up>("follow_up"),
                      html::member<&ExerciseView::sources>("sources"),
                      html::member<&ExerciseView::mentions>("mentions")};
  }
};

const ExerciseFigures& figures_of(const Material& material, std::string_view key) {
  const model::Exercise& exercise = *model::find(material.model().exercises, key);
  return material.figures.exercises[static_cast<std::size_t>(&exercise - material.model().exercises.data())];
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Exercise& exercise : material.model().exercises) ids.push_back(exercise.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const ExerciseFigures& figures = figures_of(material, key);
  const model::Exercise& exercise = *figures.exercise;
  model::Classification strictest = exercise.classification.value_or(model::Classification::internal);
  if (figures.plan_tested)  // it is named
    strictest =
        std::max(strictest, figures.plan_tested->classification.value_or(model::Classification::internal));
  return {{kind_names("exercise", language), exercise.id},
          text_in(exercise.title, language),
          strictest,
          "exercises",
          ""};
}

std::string lead_of(const Rendering& rendering, const ExerciseFigures& figures) {
  std::string lead;
  const auto day = [&] { return long_date(*figures.day(), rendering.language); };
  switch (figures.state) {
    case ExerciseState::overdue:
      return rendering.word("exercise.says_overdue", {{"date", day()}, {"n", figures.days}});
    case ExerciseState::planned:
      return rendering.word("exercise.says_planned", {{"date", day()}, {"n", figures.days}});
    case ExerciseState::no_day:
      return rendering.word("exercise.says_no_day");
    case ExerciseState::held:
      lead = rendering.word("exercise.says_held", {{"date", day()}});
  }
  const analysis::FindingFunnel& funnel = figures.funnel;
  if (funnel.found == 0) return lead + " " + rendering.word("exercise.says_nothing_found");
  lead += " " + rendering.word("exercise.says_found", {{"n", funnel.found}});
  lead += " " + (funnel.closed == funnel.found
                     ? rendering.word("exercise.says_all_closed")
                     : rendering.word("exercise.says_open", {{"n", funnel.found - funnel.closed}}));
  if (funnel.overdue > 0) lead += " " + rendering.word("exercise.says_late", {{"n", funnel.overdue}});
  return lead;
}

std::optional<FollowUpTable> findings_of(Rendering& rendering, const ExerciseFigures& figures) {
  if (figures.findings.empty()) return std::nullopt;
  FollowUpTable table{.label = rendering.word("exercise.findings_and_actions"), .rows = {}};
  for (std::size_t index = 0; index < figures.findings.size(); ++index)
    table.rows.push_back(
        follow_up_row(rendering, figures.exercise->findings[index], figures.findings[index]));
  return table;
}

void add_facts(Rendering& rendering, const ExerciseFigures& figures, ExerciseView& view) {
  const model::Exercise& exercise = *figures.exercise;
  view.kind = exercise_kind_text(rendering, exercise.kind);
  if (exercise.planned) view.planned = long_date(*exercise.planned, rendering.language);
  if (exercise.held) view.held = long_date(*exercise.held, rendering.language);
  if (exercise.duration_min)
    view.duration = rendering.word("exercise.minutes", {{"n", *exercise.duration_min}});
  view.participants = participants_text(rendering, figures);
  if (figures.participants && !figures.participants->value())
    view.hidden_note =
        rendering.word("competence.hidden_note", {{"n", rendering.material.clearance.smallest_shown()}});
  view.owner = holder(rendering, exercise.owner);
  if (figures.plan_tested)
    view.plan_tested =
        rendering.link("document", figures.plan_tested->id, rendering.plain(figures.plan_tested->title));
  view.duties = duty_links(rendering, exercise.duties);
}

ExerciseView view(Rendering& rendering) {
  const ExerciseFigures& figures = figures_of(rendering.material, rendering.page.key);
  const model::Exercise& exercise = *figures.exercise;
  ExerciseView view;
  view.title = rendering.text(exercise.title);
  if (const model::Unit* const unit =
          exercise.unit ? model::find(rendering.model().units, exercise.unit->id) : nullptr) {
    view.unit = rendering.text(unit->title);
    view.unit_address = rendering.address("unit", unit->id);
  }
  view.lead = lead_of(rendering, figures);
  view.standing = exercise_standing(rendering, figures);
  view.scenario = rendering.text(exercise.scenario);
  add_facts(rendering, figures, view);
  view.follow_up = findings_of(rendering, figures);
  view.sources = source_citations(rendering, exercise.sources);
  view.mentions = mentions(rendering, "exercise", exercise.id);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind exercise_page() { return page_kind<ExerciseView, view>("exercise", keys, describe); }

}  // namespace site
