#include <set>

#include "analysis/figures.h"
#include "chart/journey_road.h"
#include "site/stage_tag.h"

// An improvement journey: its road, the stage that is running, and every stage with its goals and results.
namespace site {
namespace {

using analysis::JourneyFigures;
using analysis::JourneyStageFigures;
using model::StageStatus;

struct ResultView {
  std::string date;
  html::Html text;

  static constexpr auto members() {
    return std::array{html::member<&ResultView::date>("date"), html::member<&ResultView::text>("text")};
  }
};

struct GoalView {
  html::Html text;

  static constexpr auto members() { return std::array{html::member<&GoalView::text>("text")}; }
};

struct StageView {
  std::string anchor;
  std::string version;
  html::Html title;
  std::string period;
  StageTag status;
  std::string late;  // that its days are over without its being done; empty if not so
  html::Html about;
  std::vector<GoalView> goals;
  std::vector<ResultView> results;

  static constexpr auto members() {
    return std::array{
        html::member<&StageView::anchor>("anchor"),  html::member<&StageView::version>("version"),
        html::member<&StageView::title>("title"),    html::member<&StageView::period>("period"),
        html::member<&StageView::status>("status"),  html::member<&StageView::late>("late"),
        html::member<&StageView::about>("about"),    html::member<&StageView::goals>("goals"),
        html::member<&StageView::results>("results")};
  }
};

// The stage that today lies in, and what is left of it.
struct RunningView {
  std::string heading;
  std::string left;  // "273 dager igjen, til 31. juli 2027."
  std::string gone;  // "25 % av tiden er gått."
  std::vector<GoalView> goals;
  std::string results;  // how many results there are so far
  std::string next;     // what comes after; empty for the last stage

  static constexpr auto members() {
    return std::array{
        html::member<&RunningView::heading>("heading"), html::member<&RunningView::left>("left"),
        html::member<&RunningView::gone>("gone"),       html::member<&RunningView::goals>("goals"),
        html::member<&RunningView::results>("results"), html::member<&RunningView::next>("next")};
  }
};

struct JourneyView {
  Frame frame;
  html::Html title;
  std::optional<Link> unit;
  std::string lead;
  html::Html about;
  std::string headline;
  std::string subtitle;
  html::Html road;
  std::optional<RunningView> running;
  std::vector<StageView> stages;
  std::vector<Link> others;
  std::optional<Link> maturity;

  static constexpr auto members() {
    return std::array{
        html::member<&JourneyView::frame>("frame"),       html::member<&JourneyView::title>("title"),
        html::member<&JourneyView::unit>("unit"),         html::member<&JourneyView::lead>("lead"),
        html::member<&JourneyView::about>("about"),       html::member<&JourneyView::headline>("headline"),
        html::member<&JourneyView::subtitle>("subtitle"), html::member<&JourneyView::road>("road"),
        html::member<&JourneyView::running>("running"),   html::member<&JourneyView::stages>("stages"),
        html::member<&JourneyView::others>("others"),     html::member<&JourneyView::maturity>("maturity")};
  }
};

// Those with a stage that has days: without one there is no road.
std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const JourneyFigures& each : material.figures.journeys) {
    if (!each.stages.empty()) ids.push_back(each.journey->id);
  }
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Journey& journey = *model::find(material.model().journeys, key);
  return {{kind_names("journey", language), journey.id},
          text_in(journey.title, language),
          journey.classification.value_or(model::Classification::internal),
          "learning",
          ""};
}

// "2022/23" of two neighbouring years, "2024" of one, "2022–2025" of more.
std::string short_period(const model::JourneyStage& stage) {
  const int from = static_cast<int>(stage.from->year()), to = static_cast<int>(stage.to->year());
  if (from == to) return std::to_string(from);
  if (to == from + 1) return std::to_string(from) + "/" + std::to_string(to).substr(2);
  return std::to_string(from) + "–" + std::to_string(to);
}

std::string long_period(const Rendering& rendering, const model::JourneyStage& stage) {
  return rendering.word("journey.period", {{"from", long_date(*stage.from, rendering.language)},
                                           {"to", long_date(*stage.to, rendering.language)}});
}

std::string name_of(Rendering& rendering, const model::JourneyStage& stage) {
  return stage.version.value_or("") + " " + rendering.plain(stage.title);
}

// Where the journey is today.
std::string place_sentence(Rendering& rendering, const JourneyFigures& figures) {
  if (figures.running) {
    const JourneyStageFigures& running = figures.stages[*figures.running];
    return rendering.word("journey.in_stage", {{"stage", name_of(rendering, *running.stage)}});
  }
  if (figures.today < 0)
    return rendering.word("journey.begins",
                          {{"date", long_date(*figures.stages.front().stage->from, rendering.language)}});
  if (figures.today >= static_cast<double>(figures.stages.size()))
    return rendering.word("journey.is_over",
                          {{"date", long_date(*figures.stages.back().stage->to, rendering.language)}});
  const auto next = static_cast<std::size_t>(figures.today);
  return rendering.word("journey.between", {{"stage", name_of(rendering, *figures.stages[next].stage)}});
}

std::string done_sentence(const Rendering& rendering, const JourneyFigures& figures) {
  return rendering.word("journey.done_count", {{"n", figures.done}, {"all", figures.stages.size()}});
}

std::vector<GoalView> goals_of(Rendering& rendering, const model::JourneyStage& stage) {
  std::vector<GoalView> goals;
  for (const auto& goal : stage.goals) {
    if (goal) goals.push_back({rendering.text(goal)});
  }
  return goals;
}

std::string days_left(const Rendering& rendering, const JourneyStageFigures& stage) {
  return rendering.word("journey.days_left", {{"n", stage.days_left()},
                                              {"date", long_date(*stage.stage->to, rendering.language)}});
}

RunningView running_view(Rendering& rendering, const JourneyFigures& figures) {
  const JourneyStageFigures& running = figures.stages[*figures.running];
  RunningView view{.heading = name_of(rendering, *running.stage)};
  view.left = days_left(rendering, running);
  view.gone =
      rendering.word("journey.share_gone",
                     {{"share", percent(100.0 * running.days_gone / running.days, 0, rendering.language)}});
  view.goals = goals_of(rendering, *running.stage);
  view.results = rendering.word("journey.result_count", {{"n", running.results.size()}});
  if (*figures.running + 1 < figures.stages.size()) {
    const model::JourneyStage& next = *figures.stages[*figures.running + 1].stage;
    view.next = rendering.word("journey.next", {{"stage", name_of(rendering, next)},
                                                {"date", long_date(*next.from, rendering.language)}});
  }
  return view;
}

// Unique among the page's stages, also where two have the same version.
std::string anchor_of(const model::JourneyStage& stage, std::set<std::string>& used) {
  const std::string wanted = "stage-" + path_part(stage.version.value_or(""));
  std::string anchor = wanted;
  for (int number = 2; !used.insert(anchor).second; ++number) anchor = wanted + "-" + std::to_string(number);
  return anchor;
}

StageView stage_view(Rendering& rendering, const JourneyStageFigures& figures, std::string anchor) {
  const model::JourneyStage& stage = *figures.stage;
  StageView view{.anchor = std::move(anchor),
                 .version = stage.version.value_or(""),
                 .title = rendering.text(stage.title),
                 .period = long_period(rendering, stage),
                 .status = stage_tag(rendering, figures.status),
                 .late = figures.is_late ? rendering.word("journey.late") : std::string(),
                 .about = rendering.text(stage.about),
                 .goals = goals_of(rendering, stage),
                 .results = {}};
  for (const model::StageResult* const result : figures.results)
    view.results.push_back({long_date(*result->date, rendering.language), rendering.text(result->text)});
  return view;
}

chart::JourneyRoad road_of(Rendering& rendering, const JourneyFigures& figures,
                           const std::vector<StageView>& views) {
  const source::Date as_of = rendering.material.edition.made_for.as_of;
  chart::JourneyRoad road{
      .title = rendering.plain(figures.journey->title),
      .description = place_sentence(rendering, figures) + " " + done_sentence(rendering, figures) + ".",
      .stages = {},
      .today = figures.today,
      .today_text = rendering.word("journey.today", {{"date", short_date(as_of, rendering.language)}})};
  for (std::size_t index = 0; index < figures.stages.size(); ++index) {
    const JourneyStageFigures& each = figures.stages[index];
    road.stages.push_back({.version = each.stage->version.value_or(""),
                           .name = rendering.plain(each.stage->title),
                           .period = short_period(*each.stage),
                           .state = road_state(each.status),
                           .state_text = stage_word(rendering, each.status),
                           .href = "#" + views[index].anchor});
  }
  return road;
}

std::optional<Link> unit_link(Rendering& rendering, const model::Journey& journey) {
  if (!journey.unit) return std::nullopt;
  const model::Unit* const unit = model::find(rendering.model().units, journey.unit->id);
  if (!unit) return std::nullopt;
  return rendering.link("unit", unit->id, rendering.plain(unit->title));
}

void add_links(Rendering& rendering, JourneyView& view, const JourneyFigures& figures) {
  view.unit = unit_link(rendering, *figures.journey);
  for (const JourneyFigures& other : rendering.material.figures.journeys) {
    if (&other != &figures && rendering.address("journey", other.journey->id))
      view.others.push_back(
          rendering.link("journey", other.journey->id, rendering.plain(other.journey->title)));
  }
  if (rendering.material.figures.maturity)
    view.maturity =
        rendering.link("maturity", "", rendering.plain(rendering.material.figures.maturity->ladder->title));
}

JourneyView view(Rendering& rendering) {
  const JourneyFigures& figures =
      *analysis::find_journey(rendering.material.figures, rendering.model(), rendering.page.key);
  JourneyView view;
  view.title = rendering.text(figures.journey->title);
  view.lead = place_sentence(rendering, figures);
  if (figures.running) view.lead += " " + days_left(rendering, figures.stages[*figures.running]);
  view.about = rendering.markdown(figures.journey->about, 3);
  std::set<std::string> anchors;
  for (const JourneyStageFigures& stage : figures.stages)
    view.stages.push_back(stage_view(rendering, stage, anchor_of(*stage.stage, anchors)));
  view.headline = done_sentence(rendering, figures);
  view.subtitle = rendering.word(
      "journey.whole_period", {{"n", figures.stages.size()},
                               {"from", long_date(*figures.stages.front().stage->from, rendering.language)},
                               {"to", long_date(*figures.stages.back().stage->to, rendering.language)}});
  const chart::JourneyRoad road = road_of(rendering, figures, view.stages);
  view.road = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(road, width, rendering.text_width); });
  if (figures.running) view.running = running_view(rendering, figures);
  add_links(rendering, view, figures);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind journey_page() { return page_kind<JourneyView, view>("journey", keys, describe); }

}  // namespace site
