#include "site/rendering.h"

#include <array>

#include "analysis/framework_links.h"
#include "chart/share_bar.h"
#include "site/changes.h"
#include "site/conversation_words.h"
#include "site/measure_chart.h"
#include "site/measure_words.h"
#include "site/project_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::ProjectFigures;

struct Fact {
  std::string name;
  std::string value;

  static constexpr auto members() {
    return std::array{html::member<&Fact::name>("name"), html::member<&Fact::value>("value")};
  }
};

// A project that needs a conversation, with its reason and its chart.
struct ConversationView {
  std::optional<html::Url> address;
  html::Html title;
  html::Html where;                   // the unit
  html::Html why;                     // one sentence
  std::optional<std::string> signal;  // of the main measure: data-signal
  std::string verdict;
  std::string verdict_sentence;
  html::Html verdict_sign;
  std::vector<Fact> facts;
  std::optional<html::Html> chart;
  std::string measure;
  std::optional<html::Url> measure_address;

  static constexpr auto members() {
    return std::array{html::member<&ConversationView::address>("address"),
                      html::member<&ConversationView::title>("title"),
                      html::member<&ConversationView::where>("where"),
                      html::member<&ConversationView::why>("why"),
                      html::member<&ConversationView::signal>("signal"),
                      html::member<&ConversationView::verdict>("verdict"),
                      html::member<&ConversationView::verdict_sentence>("verdict_sentence"),
                      html::member<&ConversationView::verdict_sign>("verdict_sign"),
                      html::member<&ConversationView::facts>("facts"),
                      html::member<&ConversationView::chart>("chart"),
                      html::member<&ConversationView::measure>("measure"),
                      html::member<&ConversationView::measure_address>("measure_address")};
  }
};

struct Total {
  std::string name;
  std::string number;
  std::string remark;
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&Total::name>("name"), html::member<&Total::number>("number"),
                      html::member<&Total::remark>("remark"), html::member<&Total::address>("address")};
  }
};

struct SignalRow {
  std::string signal;
  html::Html sign;
  std::string word;
  std::string count;

  static constexpr auto members() {
    return std::array{html::member<&SignalRow::signal>("signal"), html::member<&SignalRow::sign>("sign"),
                      html::member<&SignalRow::word>("word"), html::member<&SignalRow::count>("count")};
  }
};

struct FrontView {
  Frame frame;
  html::Html headline;
  std::string lead;
  std::optional<Link> changes;  // what is new, in one sentence
  std::vector<ConversationView> conversations;
  std::string more;  // that there are more than are shown; may be empty
  std::optional<html::Url> portfolio;
  std::vector<Total> totals;
  html::Html status_bar;
  std::vector<SignalRow> signals;
  std::optional<html::Url> measures;
  std::vector<std::string> freshness;
  std::optional<Link> report;

  static constexpr auto members() {
    return std::array{html::member<&FrontView::frame>("frame"),
                      html::member<&FrontView::headline>("headline"),
                      html::member<&FrontView::lead>("lead"),
                      html::member<&FrontView::changes>("changes"),
                      html::member<&FrontView::conversations>("conversations"),
                      html::member<&FrontView::more>("more"),
                      html::member<&FrontView::portfolio>("portfolio"),
                      html::member<&FrontView::totals>("totals"),
                      html::member<&FrontView::status_bar>("status_bar"),
                      html::member<&FrontView::signals>("signals"),
                      html::member<&FrontView::measures>("measures"),
                      html::member<&FrontView::freshness>("freshness"),
                      html::member<&FrontView::report>("report")};
  }
};

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{}, text_in(material.model().site.title, language), material.strictest, "", ""};
}

html::Html sign_of(Rendering& rendering, const MeasureFigures& measure) {
  return verdict_sign(rendering, verdict_of(measure));
}

std::vector<Fact> facts_of(Rendering& rendering, const ProjectFigures& project,
                           const MeasureFigures* measure) {
  std::vector<Fact> facts;
  if (measure && measure->latest) {
    const analysis::SeriesPoint& latest = measure->points[*measure->latest];
    facts.push_back({capitalised(point_name(*measure, latest, rendering.language)),
                     value_with_unit(*measure, *latest.value, rendering.language)});
    if (latest.target)
      facts.push_back(
          {rendering.word("chart.target"), value_with_unit(*measure, *latest.target, rendering.language)});
  }
  if (project.project->aim && project.project->aim->by) {
    facts.push_back({rendering.word("front.by"), short_date(*project.project->aim->by, rendering.language)});
  }
  if (project.last_update)
    facts.push_back({rendering.word("front.updated"), short_date(*project.last_update, rendering.language)});
  return facts;
}

ConversationView conversation_of(Rendering& rendering, const ProjectFigures& project) {
  ConversationView view;
  view.address = rendering.address("project", project.project->id);
  view.title = rendering.text(project.project->title);
  if (const model::Unit* const unit = model::find(rendering.model().units, project.project->unit->id)) {
    view.where = rendering.text(unit->title);
  }
  view.why = reason_sentence(rendering, project, project.reasons.front());
  const MeasureFigures* const measure = project.worrying ? project.worrying : project.main_measure;
  view.facts = facts_of(rendering, project, measure);
  if (!measure) return view;
  view.signal = verdict_signal(*measure);
  view.verdict = verdict_word(*measure, rendering.words);
  view.verdict_sentence = verdict_sentence(*measure, rendering.words);
  view.verdict_sign = sign_of(rendering, *measure);
  view.measure = rendering.plain(measure->measure->title);
  view.measure_address = rendering.address("measure", measure->measure->id);
  if (measure->latest) {
    chart::RunChart chart = measure_chart(*measure, rendering.words);
    // The notes stand on the measure's own page; a flag without its text would only puzzle.
    for (chart::RunPoint& point : chart.points) point.note = 0;
    view.chart = rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(chart, width, rendering.text_width); });
  }
  return view;
}

std::size_t count_signals(const Material& material, analysis::Variation variation) {
  const auto& measures = material.figures.measures;
  return static_cast<std::size_t>(std::ranges::count(
      measures, variation, [](const MeasureFigures& measure) { return measure.variation; }));
}

std::vector<SignalRow> signals_of(Rendering& rendering) {
  using analysis::Variation;
  std::vector<SignalRow> rows;
  for (const Variation variation : {Variation::concern, Variation::improvement, Variation::change,
                                    Variation::common_cause, Variation::too_little_data}) {
    const std::size_t count = count_signals(rendering.material, variation);
    if (count == 0) continue;
    MeasureFigures of_kind;
    of_kind.variation = variation;
    rows.push_back({verdict_signal(of_kind), sign_of(rendering, of_kind),
                    verdict_word(of_kind, rendering.words),
                    number(static_cast<double>(count), 0, rendering.language)});
  }
  return rows;
}

chart::ShareBar status_bar_of(Rendering& rendering) {
  chart::ShareBar bar{.title = rendering.word("front.by_status"),
                      .description = rendering.word("front.by_status_about")};
  for (std::size_t status = 0; status < model::project_status_words.size(); ++status) {
    const std::string word(model::project_status_words[status]);
    const auto count = static_cast<double>(
        std::ranges::count_if(rendering.model().projects, [&](const model::Project& project) {
          return project.status.latest() && static_cast<std::size_t>(*project.status.latest()) == status;
        }));
    if (count == 0) continue;
    const auto address = rendering.address("portfolio_list", "status/" + word);
    bar.shares.push_back({.name = rendering.word("status." + word),
                          .count = count,
                          .number = number(count, 0, rendering.language),
                          .href = address ? address->text() : std::string()});
  }
  return bar;
}

std::vector<Total> totals_of(Rendering& rendering, std::size_t conversations) {
  const Material& material = rendering.material;
  const auto running = std::ranges::count_if(material.figures.projects, &ProjectFigures::running);
  const model::Framework* const framework = analysis::main_framework(material.model());
  const auto is_of_it = [&](const analysis::DutyFigures& duty) { return duty.place.framework == framework; };
  const auto duties = std::ranges::count_if(material.figures.duties, is_of_it);
  const auto holes = std::ranges::count_if(material.figures.duties, [&](const analysis::DutyFigures& duty) {
    return is_of_it(duty) && duty.state == analysis::DutyState::hole;
  });
  const auto late = std::ranges::count_if(
      material.figures.measures, [](const MeasureFigures& measure) { return measure.due.has_value(); });
  const auto whole = [&](auto count) { return number(static_cast<double>(count), 0, rendering.language); };
  std::vector<Total> totals;
  totals.push_back({rendering.word("front.running"), whole(running),
                    rendering.word("front.of_projects", {{"n", material.figures.projects.size()}}),
                    rendering.address("portfolio", "")});
  totals.push_back({rendering.word("front.conversations"), whole(conversations),
                    rendering.word("front.conversations_remark"), rendering.address("portfolio", "")});
  totals.push_back(
      {rendering.word("front.worsening"), whole(count_signals(material, analysis::Variation::concern)),
       rendering.word("front.improving", {{"n", count_signals(material, analysis::Variation::improvement)}}),
       rendering.address("measures", "")});
  if (duties > 0) {
    totals.push_back({rendering.word("front.holes"), whole(holes),
                      rendering.word("front.of_duties", {{"n", duties}}),
                      rendering.address("regulation", framework->id)});
  }
  totals.push_back({rendering.word("front.late"), whole(late),
                    rendering.word("front.of_measures", {{"n", material.figures.measures.size()}}),
                    rendering.address("measures", "")});
  return totals;
}

// How fresh the content is: the newest value, the oldest running project.
std::vector<std::string> freshness_of(Rendering& rendering) {
  std::optional<source::Date> newest;
  std::size_t stale = 0;
  for (const ProjectFigures& project : rendering.material.figures.projects) {
    if (project.last_update && (!newest || *project.last_update > *newest)) newest = project.last_update;
    if (project.running && project.days_since_update > analysis::longest_without_update_days) ++stale;
  }
  std::vector<std::string> sentences;
  if (newest)
    sentences.push_back(rendering.word("front.newest", {{"date", long_date(*newest, rendering.language)}}));
  sentences.push_back(rendering.word(stale == 0 ? "front.none_stale" : "front.stale", {{"n", stale}}));
  return sentences;
}

FrontView view(Rendering& rendering) {
  FrontView view;
  const auto all = analysis::conversations(rendering.material.figures.projects);
  const std::size_t shown = std::min(all.size(), analysis::most_conversations_shown);
  for (std::size_t index = 0; index < shown; ++index)
    view.conversations.push_back(conversation_of(rendering, *all[index]));
  view.headline = html::escaped(all.empty() ? rendering.word("front.none_needed")
                                            : rendering.word("front.headline", {{"n", all.size()}}));
  const auto running = std::ranges::count_if(rendering.material.figures.projects, &ProjectFigures::running);
  view.lead = rendering.word(
      "front.lead",
      {{"n", running},
       {"better",
        number(static_cast<double>(count_signals(rendering.material, analysis::Variation::improvement)), 0,
               rendering.language)},
       {"worse", number(static_cast<double>(count_signals(rendering.material, analysis::Variation::concern)),
                        0, rendering.language)}});
  if (const analysis::Changes* const changes = rendering.material.changes)
    view.changes = rendering.link("changes", "", changes_sentence(rendering, *changes));
  if (all.size() > shown) view.more = rendering.word("front.more", {{"n", all.size() - shown}});
  view.portfolio = rendering.address("portfolio", "");
  view.measures = rendering.address("measures", "");
  view.totals = totals_of(rendering, all.size());
  const chart::ShareBar bar = status_bar_of(rendering);
  view.status_bar = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bar, width, rendering.text_width); });
  view.signals = signals_of(rendering);
  view.freshness = freshness_of(rendering);
  if (const Page* const report = rendering.plan.find("report", "", rendering.language))
    view.report = Link{relative(rendering.page.path, report->path), report->title};
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind front_page() { return page_kind<FrontView, view>("front", only_page, describe); }

}  // namespace site
