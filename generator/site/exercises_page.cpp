#include <algorithm>

#include "chart/funnel_steps.h"
#include "chart/limit_bars.h"
#include "chart/swim_lanes.h"
#include "site/chart_day.h"
#include "site/collation.h"
#include "site/exercise_words.h"

// Exercises: what is planned and what has been held, how long units have waited, and what became of what they
// found.
namespace site {
namespace {

using analysis::ExerciseFigures;
using analysis::ExerciseOverview;
using analysis::ExerciseState;

// More lanes or bars would be no picture, more rows no table.
constexpr std::size_t most_lanes = 24;
constexpr std::size_t most_rows = 200;

struct ExerciseRow {
  html::Html title;
  std::optional<html::Url> address;
  std::string kind;
  html::Html unit;
  std::optional<html::Url> unit_address;
  Standing standing;
  std::string participants;
  std::string findings;

  static constexpr auto members() {
    return std::array{html::member<&ExerciseRow::title>("title"),
                      html::member<&ExerciseRow::address>("address"),
                      html::member<&ExerciseRow::kind>("kind"),
                      html::member<&ExerciseRow::unit>("unit"),
                      html::member<&ExerciseRow::unit_address>("unit_address"),
                      html::member<&ExerciseRow::standing>("standing"),
                      html::member<&ExerciseRow::participants>("participants"),
                      html::member<&ExerciseRow::findings>("findings")};
  }
};

struct KindRow {
  std::string kind;
  std::string about;
  std::string held;  // within the last year
  std::string ever;
  std::string planned;
  std::string overdue;

  static constexpr auto members() {
    return std::array{html::member<&KindRow::kind>("kind"),       html::member<&KindRow::about>("about"),
                      html::member<&KindRow::held>("held"),       html::member<&KindRow::ever>("ever"),
                      html::member<&KindRow::planned>("planned"), html::member<&KindRow::overdue>("overdue")};
  }
};

struct UnitRow {
  html::Html unit;
  std::optional<html::Url> address;
  Standing since;
  std::optional<Link> last;
  std::optional<Link> next;
  std::string next_day;

  static constexpr auto members() {
    return std::array{html::member<&UnitRow::unit>("unit"),   html::member<&UnitRow::address>("address"),
                      html::member<&UnitRow::since>("since"), html::member<&UnitRow::last>("last"),
                      html::member<&UnitRow::next>("next"),   html::member<&UnitRow::next_day>("next_day")};
  }
};

struct ChartFigure {
  std::string headline;
  html::Html chart;

  static constexpr auto members() {
    return std::array{html::member<&ChartFigure::headline>("headline"),
                      html::member<&ChartFigure::chart>("chart")};
  }
};

struct ExercisesView {
  Frame frame;
  std::string lead;
  std::optional<ChartFigure> calendar;
  std::vector<ExerciseRow> rows;
  std::string left_out;
  std::string hidden_note;
  std::optional<ChartFigure> since;
  std::vector<UnitRow> units;
  std::optional<ChartFigure> findings;
  std::vector<KindRow> kinds;

  static constexpr auto members() {
    return std::array{html::member<&ExercisesView::frame>("frame"),
                      html::member<&ExercisesView::lead>("lead"),
                      html::member<&ExercisesView::calendar>("calendar"),
                      html::member<&ExercisesView::rows>("rows"),
                      html::member<&ExercisesView::left_out>("left_out"),
                      html::member<&ExercisesView::hidden_note>("hidden_note"),
                      html::member<&ExercisesView::since>("since"),
                      html::member<&ExercisesView::units>("units"),
                      html::member<&ExercisesView::findings>("findings"),
                      html::member<&ExercisesView::kinds>("kinds")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().exercises.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("exercise", language)},
          material.words.in(language).text("exercise.all"),
          material.strictest,
          "safety",
          ""};
}

std::string whole(const Rendering& rendering, std::size_t number) {
  return html::whole_number(static_cast<long long>(number), rendering.language);
}

// What should have been held first, then what comes, the nearest first, then what has been, the newest first.
std::vector<const ExerciseFigures*> in_order(const std::vector<ExerciseFigures>& exercises) {
  std::vector<const ExerciseFigures*> sorted;
  for (const ExerciseFigures& each : exercises) sorted.push_back(&each);
  std::ranges::stable_sort(sorted, [](const ExerciseFigures* left, const ExerciseFigures* right) {
    if (left->state != right->state) return left->state < right->state;
    return left->state == ExerciseState::overdue ? left->days > right->days : left->days < right->days;
  });
  return sorted;
}

const model::Unit* unit_of(const Rendering& rendering, const model::Exercise& exercise) {
  return exercise.unit ? model::find(rendering.model().units, exercise.unit->id) : nullptr;
}

ExerciseRow row_of(Rendering& rendering, const ExerciseFigures& figures) {
  const model::Exercise& exercise = *figures.exercise;
  ExerciseRow row{.title = rendering.text(exercise.title),
                  .address = rendering.address("exercise", exercise.id),
                  .kind = exercise_kind_text(rendering, exercise.kind),
                  .standing = exercise_standing(rendering, figures),
                  .participants = participants_text(rendering, figures),
                  .findings = findings_text(rendering, figures)};
  if (const model::Unit* const unit = unit_of(rendering, exercise)) {
    row.unit = rendering.text(unit->title);
    row.unit_address = rendering.address("unit", unit->id);
  }
  return row;
}

// A lane for each unit with exercises: what it has held, what is planned, and what was not done.
std::optional<ChartFigure> calendar_of(Rendering& rendering, const ExerciseOverview& overview,
                                       const std::vector<ExerciseFigures>& exercises) {
  using chart::LaneState;
  using chart::Shape;
  const source::Date today = rendering.material.edition.made_for.as_of;
  chart::SwimLanes lanes{.title = rendering.word("exercise.calendar"),
                         .from = chart_day(today) - 365,
                         .to = chart_day(today) + 90,
                         .today = chart_day(today),
                         .today_label = long_date(today, rendering.language),
                         .key = {{Shape::circle, LaneState::past, rendering.word("exercise.held_key")},
                                 {Shape::circle, LaneState::ahead, rendering.word("exercise.planned_key")},
                                 {Shape::square, LaneState::lacking, rendering.word("exercise.overdue_key")}},
                         .month_name = chart_months(rendering.language)};
  std::size_t held = 0;
  for (const analysis::UnitExercises& unit : overview.units) {
    chart::SwimLane lane{.name = rendering.plain(unit.unit->title)};
    for (const ExerciseFigures& each : exercises) {
      const auto day = each.day();
      if (!day || !each.exercise->unit || each.exercise->unit->id != unit.unit->id) continue;
      if (chart_day(*day) < lanes.from) continue;
      const bool lacking = each.state == ExerciseState::overdue;
      const bool is_held = each.state == ExerciseState::held;
      held += is_held;
      lane.marks.push_back({.at = chart_day(*day),
                            .label = exercise_kind_text(rendering, each.exercise->kind),
                            .shape = lacking ? Shape::square : Shape::circle,
                            .state = lacking   ? LaneState::lacking
                                     : is_held ? LaneState::past
                                               : LaneState::ahead});
    }
    if (!lane.marks.empty() && lanes.lanes.size() < most_lanes) lanes.lanes.push_back(std::move(lane));
  }
  if (lanes.lanes.empty()) return std::nullopt;
  const std::size_t overdue = overview.by_state[static_cast<std::size_t>(ExerciseState::overdue)];
  ChartFigure figure;
  figure.headline = rendering.word("exercise.calendar_held", {{"n", held}});
  if (overdue > 0) figure.headline += rendering.word("exercise.calendar_overdue", {{"n", overdue}});
  lanes.description = figure.headline;
  figure.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(lanes, width, rendering.text_width); });
  return figure;
}

std::optional<ChartFigure> since_of(Rendering& rendering, const ExerciseOverview& overview) {
  chart::LimitBars bars{
      .title = rendering.word("exercise.since"),
      .limit = analysis::longest_without_exercise_days,
      .limit_label = rendering.word("exercise.days", {{"n", analysis::longest_without_exercise_days}})};
  std::size_t too_long = 0;
  for (const analysis::UnitExercises& unit : overview.units) {
    if (unit.too_long()) ++too_long;
    if (bars.bars.size() >= most_lanes) continue;
    const auto address = unit.last ? rendering.address("exercise", unit.last->exercise->id) : std::nullopt;
    chart::LimitBar bar{.label = rendering.plain(unit.unit->title),
                        .text = unit.days_since ? rendering.word("exercise.days", {{"n", *unit.days_since}})
                                                : rendering.word("exercise.never"),
                        .href = address ? address->text() : std::string()};
    if (unit.days_since) bar.value = *unit.days_since;
    bars.bars.push_back(std::move(bar));
  }
  if (bars.bars.empty()) return std::nullopt;
  ChartFigure figure{.headline = too_long == 0
                                     ? rendering.word("exercise.since_all")
                                     : rendering.word("exercise.since_too_long",
                                                      {{"n", too_long}, {"all", overview.units.size()}}),
                     .chart = {}};
  bars.description = figure.headline;
  figure.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bars, width, rendering.text_width); });
  return figure;
}

UnitRow unit_row(Rendering& rendering, const analysis::UnitExercises& unit) {
  UnitRow row{.unit = rendering.text(unit.unit->title), .address = rendering.address("unit", unit.unit->id)};
  row.since.word = unit.days_since ? rendering.word("exercise.days", {{"n", *unit.days_since}})
                                   : rendering.word("exercise.never");
  row.since.state = unit.too_long() ? "lacking" : "done";
  row.since.sign = unit.too_long() ? "■" : "●";
  const auto link = [&](const ExerciseFigures& exercise) {
    return rendering.link("exercise", exercise.exercise->id, rendering.plain(exercise.exercise->title));
  };
  if (unit.last) row.last = link(*unit.last);
  if (unit.next) {
    row.next = link(*unit.next);
    row.next_day = short_date(*unit.next->day(), rendering.language);
  }
  return row;
}

std::optional<ChartFigure> findings_of(Rendering& rendering, const analysis::FindingFunnel& findings) {
  if (findings.found == 0) return std::nullopt;
  const std::size_t without = findings.found - findings.with_action;
  const std::size_t open = findings.with_action - findings.closed;
  chart::FunnelSteps funnel{.title = rendering.word("exercise.funnel")};
  const auto step = [&](std::string_view word, std::size_t count) {
    return chart::FunnelStep{
        .name = rendering.word(word), .count = static_cast<double>(count), .number = whole(rendering, count)};
  };
  funnel.steps = {step("exercise.found", findings.found), step("exercise.with_action", findings.with_action),
                  step("exercise.closed", findings.closed)};
  if (without > 0) funnel.steps[0].stopped = rendering.word("exercise.without_action", {{"n", without}});
  if (open > 0) funnel.steps[1].stopped = rendering.word("exercise.still_open", {{"n", open}});
  ChartFigure figure{.headline = rendering.word("exercise.funnel_headline",
                                                {{"n", findings.found}, {"closed", findings.closed}}),
                     .chart = {}};
  if (findings.overdue > 0)
    figure.headline += " " + rendering.word("exercise.funnel_late", {{"n", findings.overdue}});
  funnel.description = figure.headline;
  figure.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(funnel, width, rendering.text_width); });
  return figure;
}

KindRow kind_row(const Rendering& rendering, const analysis::ExerciseKindCount& count) {
  const std::string word(model::exercise_kind_words[static_cast<std::size_t>(count.kind)]);
  return {.kind = rendering.word("exercise.kind_" + word),
          .about = rendering.word("exercise.about_" + word),
          .held = whole(rendering, count.held_last_year),
          .ever = whole(rendering, count.held),
          .planned = whole(rendering, count.planned),
          .overdue = whole(rendering, count.overdue)};
}

std::string lead_of(const Rendering& rendering, const ExerciseOverview& overview) {
  const auto number = [&](ExerciseState state) { return overview.by_state[static_cast<std::size_t>(state)]; };
  std::size_t last_year = 0;
  for (const auto& kind : overview.kinds) last_year += kind.held_last_year;
  std::string lead = last_year == 0 ? rendering.word("exercise.lead_none")
                                    : rendering.word("exercise.lead_held", {{"n", last_year}});
  if (number(ExerciseState::overdue) > 0)
    lead += " " + rendering.word("exercise.lead_overdue", {{"n", number(ExerciseState::overdue)}});
  if (number(ExerciseState::planned) > 0)
    lead += " " + rendering.word("exercise.lead_planned", {{"n", number(ExerciseState::planned)}});
  const std::size_t open = overview.findings.found - overview.findings.closed;
  if (overview.findings.found > 0)
    lead += " " + (open == 0 ? rendering.word("exercise.lead_all_closed")
                             : rendering.word("exercise.lead_open", {{"n", open}}));
  return lead;
}

ExercisesView view(Rendering& rendering) {
  const std::vector<ExerciseFigures>& exercises = rendering.material.figures.exercises;
  const ExerciseOverview overview = analysis::exercise_overview(rendering.material.edition, exercises);
  ExercisesView view;
  view.lead = lead_of(rendering, overview);
  view.calendar = calendar_of(rendering, overview, exercises);
  bool hidden = false;
  for (const ExerciseFigures* const each : in_order(exercises)) {
    hidden = hidden || (each->participants && !each->participants->value());
    if (view.rows.size() < most_rows) view.rows.push_back(row_of(rendering, *each));
  }
  if (exercises.size() > most_rows)
    view.left_out = rendering.word("exercise.left_out", {{"n", exercises.size() - most_rows}});
  if (hidden)
    view.hidden_note =
        rendering.word("competence.hidden_note", {{"n", rendering.material.clearance.smallest_shown()}});
  view.since = since_of(rendering, overview);
  for (const analysis::UnitExercises& unit : overview.units) view.units.push_back(unit_row(rendering, unit));
  view.findings = findings_of(rendering, overview.findings);
  for (const auto& kind : overview.kinds) view.kinds.push_back(kind_row(rendering, kind));
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string exercises_lead(Rendering& rendering, const Page&) {
  return lead_of(rendering, analysis::exercise_overview(rendering.material.edition,
                                                        rendering.material.figures.exercises));
}

PageKind exercises_page() { return page_kind<ExercisesView, view>("exercises", keys, describe); }

}  // namespace site
