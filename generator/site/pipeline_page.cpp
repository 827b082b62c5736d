#include <algorithm>

#include "chart/stage_flow.h"
#include "site/holder.h"
#include "site/pipeline_words.h"

// A pipeline: how many come how far, who waits where, when things changed hands, and whether patients gain.
namespace site {
namespace {

using analysis::HandOver;
using analysis::ItemFigures;
using analysis::ItemState;
using analysis::PipelineFigures;
using analysis::PipelineStageFigures;

// A page holds so many rows of a kind; of the rest it is told that there are more.
constexpr std::size_t most_rows_shown = 150;

struct StageView {
  html::Html title;
  html::Html carried_by;
  html::Html about;
  std::string reached;
  std::string percent;  // empty: too few for a percentage
  std::string passed;
  std::string waiting;
  std::string ended;

  static constexpr auto members() {
    return std::array{
        html::member<&StageView::title>("title"),     html::member<&StageView::carried_by>("carried_by"),
        html::member<&StageView::about>("about"),     html::member<&StageView::reached>("reached"),
        html::member<&StageView::percent>("percent"), html::member<&StageView::passed>("passed"),
        html::member<&StageView::waiting>("waiting"), html::member<&StageView::ended>("ended")};
  }
};

struct ItemView {
  html::Html title;
  html::Html unit;
  std::optional<html::Url> unit_address;
  html::Html project;
  std::optional<html::Url> project_address;
  std::string state;  // data-state: done, soon, absent
  std::string sign;   // not read aloud
  std::string word;
  html::Html stage;
  std::string since;  // "siden 24.04.2026, 6 måneder"
  html::Html reason;  // why it ended; may be empty
  std::string benefit_sign;
  std::string benefit;
  html::Html benefit_text;

  static constexpr auto members() {
    return std::array{html::member<&ItemView::title>("title"),
                      html::member<&ItemView::unit>("unit"),
                      html::member<&ItemView::unit_address>("unit_address"),
                      html::member<&ItemView::project>("project"),
                      html::member<&ItemView::project_address>("project_address"),
                      html::member<&ItemView::state>("state"),
                      html::member<&ItemView::sign>("sign"),
                      html::member<&ItemView::word>("word"),
                      html::member<&ItemView::stage>("stage"),
                      html::member<&ItemView::since>("since"),
                      html::member<&ItemView::reason>("reason"),
                      html::member<&ItemView::benefit_sign>("benefit_sign"),
                      html::member<&ItemView::benefit>("benefit"),
                      html::member<&ItemView::benefit_text>("benefit_text")};
  }
};

struct HandOverView {
  std::string when;
  html::Html item;
  html::Html stage;
  html::Html handed_to;
  std::string after;

  static constexpr auto members() {
    return std::array{html::member<&HandOverView::when>("when"), html::member<&HandOverView::item>("item"),
                      html::member<&HandOverView::stage>("stage"),
                      html::member<&HandOverView::handed_to>("handed_to"),
                      html::member<&HandOverView::after>("after")};
  }
};

struct PipelineView {
  Frame frame;
  html::Html title;
  std::optional<Holder> owner;
  std::string lead;
  html::Html about;
  std::string headline;
  std::string subtitle;
  html::Html chart;
  bool percentages = false;
  std::vector<StageView> stages;
  std::vector<ItemView> waits;
  std::string waits_left_out;
  std::string benefit;
  std::vector<ItemView> items;
  std::string items_left_out;
  std::vector<HandOverView> hand_overs;
  std::string hand_overs_left_out;

  static constexpr auto members() {
    return std::array{html::member<&PipelineView::frame>("frame"),
                      html::member<&PipelineView::title>("title"),
                      html::member<&PipelineView::owner>("owner"),
                      html::member<&PipelineView::lead>("lead"),
                      html::member<&PipelineView::about>("about"),
                      html::member<&PipelineView::headline>("headline"),
                      html::member<&PipelineView::subtitle>("subtitle"),
                      html::member<&PipelineView::chart>("chart"),
                      html::member<&PipelineView::percentages>("percentages"),
                      html::member<&PipelineView::stages>("stages"),
                      html::member<&PipelineView::waits>("waits"),
                      html::member<&PipelineView::waits_left_out>("waits_left_out"),
                      html::member<&PipelineView::benefit>("benefit"),
                      html::member<&PipelineView::items>("items"),
                      html::member<&PipelineView::items_left_out>("items_left_out"),
                      html::member<&PipelineView::hand_overs>("hand_overs"),
                      html::member<&PipelineView::hand_overs_left_out>("hand_overs_left_out")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Pipeline& pipeline : material.model().pipelines) ids.push_back(pipeline.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Pipeline& pipeline = *model::find(material.model().pipelines, key);
  return {{kind_names("pipeline", language), pipeline.id},
          text_in(pipeline.title, language),
          material.strictest,
          material.model().pipelines.size() > 1 ? "pipelines" : "learning",
          ""};
}

std::string count_text(const Rendering& rendering, int count) {
  return html::whole_number(count, rendering.language);
}

// --- The chart ---

chart::StageFlow flow_of(Rendering& rendering, const PipelineFigures& pipeline) {
  chart::StageFlow flow{
      .title = rendering.plain(pipeline.pipeline->title),
      .description = pipeline_counts(rendering, pipeline) + ". " + pipeline_lead(rendering, pipeline)};
  for (std::size_t i = 0; i < pipeline.stages.size(); ++i) {
    const PipelineStageFigures& stage = pipeline.stages[i];
    const bool is_last = i + 1 == pipeline.stages.size();
    const std::string_view passed = is_last ? "pipeline.flow_arrived" : "pipeline.flow_passed";
    flow.stages.push_back({.name = rendering.plain(stage.stage->title),
                           .note = rendering.plain(stage.stage->carried_by),
                           .reached = stage.reached,
                           .number = count_text(rendering, stage.reached),
                           .passed = stage.passed,
                           .waiting = stage.waiting,
                           .ended = stage.ended,
                           .passed_text = rendering.word(passed, {{"n", stage.passed}}),
                           .waiting_text = rendering.word("pipeline.flow_waiting", {{"n", stage.waiting}}),
                           .ended_text = rendering.word("pipeline.flow_ended", {{"n", stage.ended}})});
  }
  return flow;
}

StageView stage_view(Rendering& rendering, const PipelineStageFigures& stage) {
  return {.title = rendering.text(stage.stage->title),
          .carried_by = rendering.text(stage.stage->carried_by),
          .about = rendering.text(stage.stage->about),
          .reached = count_text(rendering, stage.reached),
          .percent = stage.percent ? percent(*stage.percent, 0, rendering.language) : std::string(),
          .passed = count_text(rendering, stage.passed),
          .waiting = count_text(rendering, stage.waiting),
          .ended = count_text(rendering, stage.ended)};
}

// --- Items ---

struct Look {
  std::string_view state;
  std::string_view sign;
  std::string_view word;
};

Look look_of(ItemState state) {
  constexpr Look looks[] = {{"absent", "–", "pipeline.not_begun"},
                            {"soon", "◇", "pipeline.waits"},
                            {"done", "●", "pipeline.arrived"},
                            {"absent", "■", "pipeline.ended"}};
  return looks[static_cast<std::size_t>(state)];
}

Look look_of(model::BenefitState benefit) {
  constexpr Look looks[] = {
      {"", "–", "benefit.not_documented"}, {"", "◇", "benefit.expected"}, {"", "●", "benefit.documented"}};
  return looks[static_cast<std::size_t>(benefit)];
}

std::string since_text(const Rendering& rendering, const ItemFigures& item) {
  if (!item.since) return {};
  const std::string span = time_span(rendering, item.days);
  if (item.state == ItemState::ended)
    return rendering.word(
        "pipeline.ended_after",
        {{"date", short_date(*item.item->ended->date, rendering.language)}, {"span", span}});
  return rendering.word("pipeline.since",
                        {{"date", short_date(*item.since, rendering.language)}, {"span", span}});
}

ItemView item_view(Rendering& rendering, const ItemFigures& figures, const PipelineFigures& pipeline) {
  const model::PipelineItem& item = *figures.item;
  const Look look = look_of(figures.state), benefit = look_of(figures.benefit);
  ItemView view{.title = rendering.text(item.title)};
  if (const model::Unit* const unit =
          item.unit ? model::find(rendering.model().units, item.unit->id) : nullptr) {
    view.unit = rendering.text(unit->title);
    view.unit_address = rendering.address("unit", unit->id);
  }
  if (figures.project) {
    view.project = rendering.text(figures.project->project->title);
    view.project_address = rendering.address("project", figures.project->project->id);
  }
  view.state = std::string(look.state);
  view.sign = std::string(look.sign);
  view.word = rendering.word(look.word);
  if (figures.since) view.stage = rendering.text(pipeline.stages[figures.stage].stage->title);
  view.since = since_text(rendering, figures);
  if (figures.state == ItemState::ended) view.reason = rendering.text(item.ended->reason);
  view.benefit_sign = std::string(benefit.sign);
  view.benefit = rendering.word(benefit.word);
  view.benefit_text = rendering.text(item.benefit_text);
  return view;
}

HandOverView hand_over_view(Rendering& rendering, const HandOver& each, const PipelineFigures& pipeline) {
  return {.when = short_date(*each.reached->date, rendering.language),
          .item = rendering.text(each.item->item->title),
          .stage = rendering.text(pipeline.stages[each.stage].stage->title),
          .handed_to = rendering.text(each.reached->handed_to),
          .after = rendering.word("pipeline.after", {{"span", time_span(rendering, each.days)}})};
}

// The first of them as views, and the words on the rest.
template <class Records, class ViewOf>
auto shown(const Rendering& rendering, const Records& records, std::string& left_out, const ViewOf& view_of) {
  std::vector<decltype(view_of(records.front()))> views;
  for (std::size_t i = 0; i < std::min(records.size(), most_rows_shown); ++i)
    views.push_back(view_of(records[i]));
  if (records.size() > most_rows_shown)
    left_out = rendering.word("pipeline.left_out", {{"n", records.size() - most_rows_shown}});
  return views;
}

// --- The page ---

void add_lists(PipelineView& view, Rendering& rendering, const PipelineFigures& pipeline) {
  view.waits = shown(rendering, pipeline.waits, view.waits_left_out,
                     [&](const ItemFigures* item) { return item_view(rendering, *item, pipeline); });
  view.items = shown(rendering, pipeline.items, view.items_left_out,
                     [&](const ItemFigures& item) { return item_view(rendering, item, pipeline); });
  view.hand_overs = shown(rendering, pipeline.hand_overs, view.hand_overs_left_out,
                          [&](const HandOver& each) { return hand_over_view(rendering, each, pipeline); });
}

PipelineView view(Rendering& rendering) {
  const PipelineFigures& pipeline =
      *analysis::find_pipeline(rendering.material.figures, rendering.model(), rendering.page.key);
  PipelineView view;
  view.title = rendering.text(pipeline.pipeline->title);
  view.owner = holder(rendering, pipeline.pipeline->owner);
  view.lead = pipeline_lead(rendering, pipeline);
  view.about = rendering.markdown(pipeline.pipeline->about);
  view.headline = pipeline_counts(rendering, pipeline);
  const bool has_percentages = !pipeline.stages.empty() && pipeline.stages.front().percent.has_value();
  view.percentages = has_percentages;
  view.subtitle = rendering.word(has_percentages ? "pipeline.counts_what" : "pipeline.no_percent");
  const chart::StageFlow flow = flow_of(rendering, pipeline);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(flow, width, rendering.text_width); });
  for (const PipelineStageFigures& stage : pipeline.stages)
    view.stages.push_back(stage_view(rendering, stage));
  view.benefit = benefit_sentence(rendering, pipeline);
  add_lists(view, rendering, pipeline);
  rendering.description = view.headline + ". " + view.lead;
  return view;
}

}  // namespace

PageKind pipeline_page() { return page_kind<PipelineView, view>("pipeline", keys, describe); }

}  // namespace site
