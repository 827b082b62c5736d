#include "analysis/safety_leadership.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/figures.h"
#include "chart/target_bars.h"
#include "site/follow_up_rows.h"
#include "site/format.h"
#include "site/heat_table.h"
#include "site/holder.h"
#include "site/unit_order.h"

// What leaders do for safety: the six actions month by month, and the walkrounds with what came of their
// findings. (duties 7d and 8a)
namespace site {
namespace {

using analysis::ActionCounts;
using analysis::FindingState;
using analysis::LeadershipFigures;
using analysis::WalkroundFigures;
using Actions = std::array<ActionCounts, analysis::leader_actions>;

// More walkrounds and told actions than these are in the sources.
constexpr std::size_t most_walkrounds = 40, most_told = 5, most_bars = 60, most_units = 60;

struct ToldAction {
  std::string when;
  std::string action;
  html::Html text;

  static constexpr auto members() {
    return std::array{html::member<&ToldAction::when>("when"), html::member<&ToldAction::action>("action"),
                      html::member<&ToldAction::text>("text")};
  }
};

struct UnitLeadership {
  std::string id;
  html::Html unit;
  std::optional<html::Url> address;
  std::string sentence;
  std::string walkround;
  bool late = false;
  HeatTable heat;
  std::vector<ToldAction> told;

  static constexpr auto members() {
    return std::array{html::member<&UnitLeadership::id>("id"),
                      html::member<&UnitLeadership::unit>("unit"),
                      html::member<&UnitLeadership::address>("address"),
                      html::member<&UnitLeadership::sentence>("sentence"),
                      html::member<&UnitLeadership::walkround>("walkround"),
                      html::member<&UnitLeadership::late>("late"),
                      html::member<&UnitLeadership::heat>("heat"),
                      html::member<&UnitLeadership::told>("told")};
  }
};

struct WalkroundView {
  html::Html unit;
  std::string date;
  std::optional<Holder> by;
  html::Html about;
  std::optional<FollowUpTable> follow_up;

  static constexpr auto members() {
    return std::array{html::member<&WalkroundView::unit>("unit"), html::member<&WalkroundView::date>("date"),
                      html::member<&WalkroundView::by>("by"), html::member<&WalkroundView::about>("about"),
                      html::member<&WalkroundView::follow_up>("follow_up")};
  }
};

// Which of the six, with what it means.
struct ActionWord {
  std::string action;
  std::string about;

  static constexpr auto members() {
    return std::array{html::member<&ActionWord::action>("action"), html::member<&ActionWord::about>("about")};
  }
};

struct LeadershipView {
  Frame frame;
  std::string lead;
  std::string actions_headline;
  HeatTable heat;
  std::vector<ActionWord> words;
  std::string walkrounds_headline;
  html::Html walkrounds_chart;
  std::vector<WalkroundView> walkrounds;
  std::string more;
  std::vector<UnitLeadership> units;

  static constexpr auto members() {
    return std::array{html::member<&LeadershipView::frame>("frame"),
                      html::member<&LeadershipView::lead>("lead"),
                      html::member<&LeadershipView::actions_headline>("actions_headline"),
                      html::member<&LeadershipView::heat>("heat"),
                      html::member<&LeadershipView::words>("words"),
                      html::member<&LeadershipView::walkrounds_headline>("walkrounds_headline"),
                      html::member<&LeadershipView::walkrounds_chart>("walkrounds_chart"),
                      html::member<&LeadershipView::walkrounds>("walkrounds"),
                      html::member<&LeadershipView::more>("more"),
                      html::member<&LeadershipView::units>("units")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().safety_leadership.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const std::string name = kind_names("safety_leadership", language);
  return {{name}, name, material.strictest, "safety", ""};
}

std::string whole(const Rendering& rendering, std::size_t count) {
  return html::whole_number(static_cast<long long>(count), rendering.language);
}

std::string action_word(const Rendering& rendering, std::size_t action, std::string_view part) {
  return rendering.word("leader_action." + std::string(model::leader_action_kind_words[action]) +
                        std::string(part));
}

std::string quoted_action(const Rendering& rendering, std::size_t action) {
  return rendering.word("leadership.quoted", {{"name", action_word(rendering, action, "")}});
}

std::string title_of(Rendering& rendering, const LeadershipFigures& figures) {
  const model::Unit* const unit = unit_named(rendering, figures.leadership->unit);
  return unit ? rendering.plain(unit->title) : figures.leadership->id;
}

// The six by the twelve months, and how often in all.
HeatTable month_matrix(Rendering& rendering, std::string label, const Actions& actions) {
  const source::Date as_of = rendering.material.edition.made_for.as_of;
  HeatTable table{.label = std::move(label), .corner = rendering.word("leadership.action")};
  for (const source::Date day : analysis::leadership_month_days(as_of)) {
    std::string name = short_month_name(static_cast<unsigned>(day.month()), rendering.language);
    if (table.columns.empty() || day.month() == std::chrono::January)
      name += " " + std::to_string(static_cast<int>(day.year()));
    table.columns.push_back({.name = html::escaped(name)});
  }
  table.columns.push_back({.name = html::escaped(rendering.word("leadership.in_all"))});
  table.groups.emplace_back();
  for (std::size_t action = 0; action < analysis::leader_actions; ++action) {
    HeatRow row{.name = html::escaped(action_word(rendering, action, "")), .small = {}};
    for (const std::size_t count : actions[action].by_month) {
      if (count == 0)
        row.cells.push_back({.step = "na", .dash_for = rendering.word("experience.none")});
      else
        row.cells.push_back({.step = fmt::format("h{}", std::min<std::size_t>(count, 4) + 1),
                             .text = whole(rendering, count)});
    }
    row.cells.push_back({.step = "sum", .text = whole(rendering, actions[action].total)});
    table.groups.back().rows.push_back(std::move(row));
  }
  table.width = static_cast<long long>(table.columns.size()) + 1;
  return table;
}

// Which of the six was done least, or not at all.
std::string actions_headline(const Rendering& rendering, const Actions& actions) {
  std::vector<std::string> missing;
  const ActionCounts* fewest = &actions.front();
  for (std::size_t action = 0; action < analysis::leader_actions; ++action) {
    if (actions[action].total == 0) missing.push_back(quoted_action(rendering, action));
    if (actions[action].total < fewest->total) fewest = &actions[action];
  }
  if (missing.size() == analysis::leader_actions) return rendering.word("leadership.none_done");
  if (!missing.empty())
    return rendering.word("leadership.not_done",
                          {{"n", missing.size()}, {"actions", list_of(missing, rendering.language)}});
  return rendering.word(
      "leadership.least",
      {{"action", quoted_action(rendering, static_cast<std::size_t>(fewest - actions.data()))},
       {"n", fewest->total}});
}

std::string findings_sentence(const Rendering& rendering,
                              const std::array<std::size_t, analysis::finding_states>& findings) {
  const auto count = [&](FindingState state) { return findings[static_cast<std::size_t>(state)]; };
  const std::size_t all = count(FindingState::overdue) + count(FindingState::no_action) +
                          count(FindingState::open) + count(FindingState::closed);
  if (all == 0) return {};
  std::vector<std::string> parts;
  const auto add = [&](FindingState state, std::string_view word) {
    if (count(state) > 0) parts.push_back(rendering.word(word, {{"n", count(state)}}));
  };
  add(FindingState::closed, "leadership.closed_count");
  add(FindingState::open, "leadership.open_count");
  add(FindingState::overdue, "leadership.overdue_count");
  add(FindingState::no_action, "leadership.no_action_count");
  return rendering.word("leadership.findings", {{"n", all}, {"states", list_of(parts, rendering.language)}});
}

std::string late_sentence(const Rendering& rendering, const std::vector<LeadershipFigures>& units) {
  const auto limited = std::ranges::count_if(units, [](const LeadershipFigures& each) {
    return each.leadership->walkround_every_days.value.has_value();
  });
  if (limited == 0) return {};
  const auto late = std::ranges::count_if(units, &LeadershipFigures::overdue);
  return late == 0 ? rendering.word("leadership.none_late")
                   : rendering.word("leadership.late", {{"n", late}});
}

std::string lead_of(const Rendering& rendering, const std::vector<LeadershipFigures>& units) {
  std::size_t done = 0;
  std::array<std::size_t, analysis::finding_states> findings = {};
  for (const LeadershipFigures& unit : units) {
    done += unit.actions_done();
    for (std::size_t state = 0; state < findings.size(); ++state) findings[state] += unit.findings[state];
  }
  std::string lead =
      done == 0 ? rendering.word("leadership.lead_none")
                : rendering.word(
                      "leadership.lead",
                      {{"n", done}, {"units", rendering.word("experience.in_units", {{"n", units.size()}})}});
  for (const std::string& sentence :
       {late_sentence(rendering, units), findings_sentence(rendering, findings)})
    if (!sentence.empty()) lead += " " + sentence;
  return lead;
}

// "48 dager siden", "aldri".
std::string since_text(const Rendering& rendering, const LeadershipFigures& unit) {
  return unit.days_since ? rendering.word("leadership.days_since", {{"n", *unit.days_since}})
                         : rendering.word("leadership.never");
}

std::string walkround_sentence(const Rendering& rendering, const LeadershipFigures& unit) {
  std::string sentence = unit.days_since
                             ? rendering.word("leadership.last_walkround", {{"n", *unit.days_since}})
                             : rendering.word("leadership.no_walkround");
  if (unit.days_late.value_or(0) > 0)
    sentence += " " + rendering.word("leadership.walkround_late", {{"n", *unit.days_late}});
  return sentence;
}

void add_walkrounds_chart(Rendering& rendering, const std::vector<const LeadershipFigures*>& units,
                          LeadershipView& view) {
  const source::Language language = rendering.language;
  chart::TargetBars bars{
      .title = rendering.word("leadership.since_chart"),
      .mark_is = chart::MarkIs::room,
      .number = [language](double value, int decimals) { return number(value, decimals, language); },
      .axis = rendering.word("leadership.days"),
      .amount_key = rendering.word("leadership.since_key"),
      .mark_key = rendering.word("leadership.limit_key"),
      .over_key = rendering.word("leadership.over_key")};
  for (const LeadershipFigures* const unit : units) {
    chart::TargetBarRow row{.label = title_of(rendering, *unit), .text = since_text(rendering, *unit)};
    if (unit->days_since) row.amount = *unit->days_since;
    if (unit->leadership->walkround_every_days) row.mark = *unit->leadership->walkround_every_days;
    if (unit->overdue()) row.sign = chart::BarSign::over;
    if (unit->days_late.value_or(0) > 0)
      row.note = rendering.word("leadership.days_over", {{"n", *unit->days_late}});
    if (const model::Unit* const named = unit_named(rendering, unit->leadership->unit)) {
      if (rendering.address("unit", named->id)) row.href = rendering.address("unit", named->id)->text();
    }
    if (bars.rows.size() < most_bars) bars.rows.push_back(std::move(row));
  }
  view.walkrounds_headline = late_sentence(rendering, rendering.material.figures.safety_leadership);
  bars.description = view.walkrounds_headline;
  view.walkrounds_chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bars, width, rendering.text_width); });
}

// A walkround and where it was held.
struct Held {
  const LeadershipFigures* unit = nullptr;
  const WalkroundFigures* walkround = nullptr;
};

WalkroundView walkround_view(Rendering& rendering, const Held& held) {
  const model::Walkround& walkround = *held.walkround->walkround;
  WalkroundView view{.unit = html::escaped(title_of(rendering, *held.unit)),
                     .date = long_date(*walkround.date, rendering.language),
                     .by = holder(rendering, walkround.by),
                     .about = rendering.text(walkround.about),
                     .follow_up = {}};
  if (held.walkround->findings.empty()) return view;
  view.follow_up.emplace();
  view.follow_up->label = rendering.word("leadership.findings_of",
                                         {{"unit", title_of(rendering, *held.unit)}, {"date", view.date}});
  for (const analysis::WalkroundFinding& each : held.walkround->findings)
    view.follow_up->rows.push_back(follow_up_row(rendering, *each.finding, each.state));
  return view;
}

void add_walkrounds(Rendering& rendering, const std::vector<const LeadershipFigures*>& units,
                    LeadershipView& view) {
  std::vector<Held> all;
  for (const LeadershipFigures* const unit : units) {
    for (const WalkroundFigures& walkround : unit->walkrounds) all.push_back({unit, &walkround});
  }
  std::ranges::stable_sort(all, std::greater(),
                           [](const Held& held) { return *held.walkround->walkround->date; });
  for (const Held& held : all) {
    if (view.walkrounds.size() < most_walkrounds) view.walkrounds.push_back(walkround_view(rendering, held));
  }
  if (all.size() > most_walkrounds)
    view.more = rendering.word("experience.more", {{"n", all.size() - most_walkrounds}});
}

// The newest that somebody has told of.
std::vector<ToldAction> told_actions(Rendering& rendering, const model::SafetyLeadership& leadership) {
  std::vector<const model::LeaderAction*> told;
  for (const model::LeaderAction& action : leadership.actions) {
    if (action.text && action.date && action.action) told.push_back(&action);
  }
  std::ranges::stable_sort(told, std::greater(), [](const model::LeaderAction* each) { return *each->date; });
  std::vector<ToldAction> result;
  for (const model::LeaderAction* const each : told) {
    if (result.size() == most_told) break;
    result.push_back({short_date(*each->date, rendering.language),
                      action_word(rendering, static_cast<std::size_t>(*each->action), ""),
                      rendering.text(each->text)});
  }
  return result;
}

UnitLeadership unit_leadership(Rendering& rendering, const LeadershipFigures& figures) {
  const std::string title = title_of(rendering, figures);
  UnitLeadership view{
      .id = figures.leadership->id,
      .unit = html::escaped(title),
      .address = {},
      .sentence = figures.actions_done() == 0
                      ? rendering.word("leadership.unit_done_none")
                      : rendering.word("leadership.unit_done", {{"n", figures.actions_done()}}),
      .walkround = walkround_sentence(rendering, figures),
      .late = figures.overdue(),
      .heat =
          month_matrix(rendering, rendering.word("leadership.matrix_of", {{"unit", title}}), figures.actions),
      .told = told_actions(rendering, *figures.leadership)};
  if (figures.actions_done() > 0) view.sentence += " " + actions_headline(rendering, figures.actions);
  if (figures.leadership->unit) view.address = rendering.address("unit", figures.leadership->unit->id);
  return view;
}

LeadershipView view(Rendering& rendering) {
  const auto& all = rendering.material.figures.safety_leadership;
  std::vector<const LeadershipFigures*> units;
  for (const LeadershipFigures& each : all) {
    rendering.markdown_page.ids[each.leadership->id] = 1;
    units.push_back(&each);
  }
  sort_by_unit(rendering, units,
               [&](const LeadershipFigures* each) { return unit_named(rendering, each->leadership->unit); });
  const Actions in_all = analysis::actions_in_all(all);
  LeadershipView view;
  view.lead = lead_of(rendering, all);
  view.actions_headline = actions_headline(rendering, in_all);
  view.heat = month_matrix(rendering, rendering.word("leadership.matrix"), in_all);
  for (std::size_t action = 0; action < analysis::leader_actions; ++action)
    view.words.push_back({action_word(rendering, action, ""), action_word(rendering, action, "_about")});
  add_walkrounds_chart(rendering, units, view);
  add_walkrounds(rendering, units, view);
  for (const LeadershipFigures* const unit : units) {
    if (view.units.size() < most_units) view.units.push_back(unit_leadership(rendering, *unit));
  }
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string safety_leadership_lead(Rendering& rendering, const Page&) {
  return lead_of(rendering, rendering.material.figures.safety_leadership);
}

PageKind safety_leadership_page() {
  return page_kind<LeadershipView, view>("safety_leadership", keys, describe);
}

}  // namespace site
