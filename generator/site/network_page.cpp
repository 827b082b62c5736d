#include <algorithm>

#include "site/holder.h"
#include "site/measure_chart.h"
#include "site/measure_words.h"
#include "site/network_chart.h"
#include "site/network_teams.h"
#include "site/network_words.h"

// A learning network: its time, who came and delivered, who owes what, and whether the teams measure.
namespace site {
namespace {

using analysis::Measuring;
using analysis::NetworkFigures;
using analysis::Reminder;
using analysis::TeamFigures;

struct ReminderView {
  std::string team;
  std::optional<html::Url> address;
  std::string what;
  std::string when;

  static constexpr auto members() {
    return std::array{html::member<&ReminderView::team>("team"),
                      html::member<&ReminderView::address>("address"),
                      html::member<&ReminderView::what>("what"), html::member<&ReminderView::when>("when")};
  }
};

// A gathering or a deadline, told.
struct EventView {
  std::string when;
  std::string title;
  std::string sign;  // not read aloud: filled where it is behind us
  bool is_deadline = false;
  std::string state;  // "holdt, 5 av 6 team var med"
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&EventView::when>("when"), html::member<&EventView::title>("title"),
                      html::member<&EventView::sign>("sign"),
                      html::member<&EventView::is_deadline>("is_deadline"),
                      html::member<&EventView::state>("state"), html::member<&EventView::about>("about")};
  }
};

// What a team measures, and whether it goes on doing so.
struct TeamMeasure {
  std::string team;
  html::Html project;
  std::optional<html::Url> project_address;
  html::Html measure;
  std::optional<html::Url> measure_address;
  std::string sign;  // not read aloud
  std::string state;
  std::string newest;  // of its points; may be empty
  std::string signal;  // data-signal; empty without a measure
  html::Html verdict_sign;
  std::string verdict;

  static constexpr auto members() {
    return std::array{html::member<&TeamMeasure::team>("team"),
                      html::member<&TeamMeasure::project>("project"),
                      html::member<&TeamMeasure::project_address>("project_address"),
                      html::member<&TeamMeasure::measure>("measure"),
                      html::member<&TeamMeasure::measure_address>("measure_address"),
                      html::member<&TeamMeasure::sign>("sign"),
                      html::member<&TeamMeasure::state>("state"),
                      html::member<&TeamMeasure::newest>("newest"),
                      html::member<&TeamMeasure::signal>("signal"),
                      html::member<&TeamMeasure::verdict_sign>("verdict_sign"),
                      html::member<&TeamMeasure::verdict>("verdict")};
  }
};

struct MonthRow {
  std::string month;
  std::string teams;

  static constexpr auto members() {
    return std::array{html::member<&MonthRow::month>("month"), html::member<&MonthRow::teams>("teams")};
  }
};

struct NetworkView {
  Frame frame;
  html::Html title;
  html::Html theme;
  std::string lead;
  std::string time;
  std::string format;
  std::optional<Holder> organiser;
  std::vector<Link> needs;
  html::Html about;
  std::string headline;
  html::Html chart;
  std::vector<ReminderView> owed;
  std::string due_within;  // "Frist innen 14 dager"
  std::vector<ReminderView> due_soon;
  TeamTable team_table;
  std::string measuring_lead;
  std::vector<TeamMeasure> measures;
  std::vector<EventView> events;
  std::vector<MonthRow> months;

  static constexpr auto members() {
    return std::array{html::member<&NetworkView::frame>("frame"),
                      html::member<&NetworkView::title>("title"),
                      html::member<&NetworkView::theme>("theme"),
                      html::member<&NetworkView::lead>("lead"),
                      html::member<&NetworkView::time>("time"),
                      html::member<&NetworkView::format>("format"),
                      html::member<&NetworkView::organiser>("organiser"),
                      html::member<&NetworkView::needs>("needs"),
                      html::member<&NetworkView::about>("about"),
                      html::member<&NetworkView::headline>("headline"),
                      html::member<&NetworkView::chart>("chart"),
                      html::member<&NetworkView::owed>("owed"),
                      html::member<&NetworkView::due_within>("due_within"),
                      html::member<&NetworkView::due_soon>("due_soon"),
                      html::member<&NetworkView::team_table>("team_table"),
                      html::member<&NetworkView::measuring_lead>("measuring_lead"),
                      html::member<&NetworkView::measures>("measures"),
                      html::member<&NetworkView::events>("events"),
                      html::member<&NetworkView::months>("months")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Network& network : material.model().networks) ids.push_back(network.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Network& network = *model::find(material.model().networks, key);
  return {{kind_names("network", language), network.id},
          text_in(network.title, language),
          material.strictest,
          "networks",
          ""};
}

std::vector<ReminderView> reminder_views(Rendering& rendering, const NetworkFigures& network,
                                         const std::vector<Reminder>& reminders, std::string_view when) {
  std::vector<ReminderView> views;
  for (const Reminder& reminder : reminders) {
    const TeamFigures& team = network.teams[reminder.team];
    const std::string day =
        long_date(*network.deadlines[reminder.deadline].deadline->date, rendering.language);
    views.push_back(
        {.team = team_name(rendering, team),
         .address = team.project ? rendering.address("project", team.project->project->id) : std::nullopt,
         .what = deadline_title(rendering, network, reminder.deadline),
         .when = rendering.word(when, {{"date", day}, {"n", team.deliveries[reminder.deadline].days}})});
  }
  return views;
}

// --- Gatherings and deadlines ---

std::vector<EventView> event_views(Rendering& rendering, const NetworkFigures& network) {
  struct Told {
    source::Date day;
    EventView view;
  };
  std::vector<Told> events;
  const auto add = [&](source::Date day, EventView view) {
    view.when = long_date(day, rendering.language);
    events.push_back({day, std::move(view)});
  };
  for (std::size_t i = 0; i < network.gatherings.size(); ++i) {
    const analysis::GatheringFigures& each = network.gatherings[i];
    add(*each.gathering->date,
        {.title = gathering_title(rendering, network, i),
         .sign = each.held ? "●" : "○",
         .state = each.held ? rendering.word("network.gathering_was",
                                             {{"part", each.present}, {"all", network.teams.size()}})
                            : rendering.word("network.to_come"),
         .about = rendering.text(each.gathering->about)});
  }
  for (std::size_t i = 0; i < network.deadlines.size(); ++i) {
    const analysis::DeadlineFigures& each = network.deadlines[i];
    add(*each.deadline->date,
        {.title = deadline_title(rendering, network, i),
         .sign = each.passed ? "◆" : "◇",
         .is_deadline = true,
         .state = rendering.word("network.deadline_was",
                                 {{"part", each.delivered}, {"all", network.teams.size()}}),
         .about = rendering.text(each.deadline->asks_for)});
  }
  std::ranges::stable_sort(events, {}, &Told::day);
  std::vector<EventView> views;
  for (Told& event : events) views.push_back(std::move(event.view));
  return views;
}

// --- Measures ---

struct MeasuringLook {
  std::string_view sign;
  std::string_view word;
};

MeasuringLook look_of(Measuring measuring) {
  constexpr MeasuringLook looks[] = {{"●", "network.newer_points"},
                                     {"■", "network.no_newer_points"},
                                     {"○", "network.no_points"},
                                     {"○", "network.no_measure"},
                                     {"–", "network.no_project"}};
  return looks[static_cast<std::size_t>(measuring)];
}

TeamMeasure measure_of(Rendering& rendering, const TeamFigures& team) {
  const MeasuringLook look = look_of(team.measuring);
  TeamMeasure view{
      .team = team_name(rendering, team), .sign = std::string(look.sign), .state = rendering.word(look.word)};
  if (!team.project) return view;
  view.project = rendering.text(team.project->project->title);
  view.project_address = rendering.address("project", team.project->project->id);
  const analysis::MeasureFigures* const measure = team.project->main_measure;
  if (!measure) return view;
  view.measure = rendering.text(measure->measure->title);
  view.measure_address = rendering.address("measure", measure->measure->id);
  if (team.newest_point) {
    const source::Period period = measure->measure->period.value_or(source::Period::day);
    view.newest = rendering.word("network.newest_point",
                                 {{"when", period_name(period, *team.newest_point, rendering.language)}});
  }
  view.signal = verdict_signal(*measure);
  view.verdict_sign = verdict_sign(rendering, verdict_of(*measure));
  view.verdict = verdict_word(*measure, rendering.words);
  return view;
}

std::string measuring_lead(const Rendering& rendering, const NetworkFigures& network) {
  return rendering.word("network.measuring_since",
                        {{"date", long_date(network.measured_since, rendering.language)},
                         {"n", measuring_teams(network)},
                         {"all", network.teams.size()}});
}

std::vector<MonthRow> month_rows(const Rendering& rendering, const NetworkFigures& network) {
  std::vector<MonthRow> rows;
  for (const analysis::MeasuringMonth& month : network.months) {
    rows.push_back({capitalised(period_name(source::Period::month, month.first_day, rendering.language)),
                    rendering.word("network.of", {{"part", month.teams}, {"all", network.teams.size()}})});
  }
  return rows;
}

// --- The page ---

std::vector<Link> need_links(Rendering& rendering, const model::Network& network) {
  std::vector<Link> links;
  for (const auto& reference : network.needs) {
    const model::Need* const need = reference ? model::find(rendering.model().needs, reference->id) : nullptr;
    if (need) links.push_back(rendering.link("need", need->id, rendering.plain(need->title)));
  }
  return links;
}

void add_facts(NetworkView& view, Rendering& rendering, const model::Network& network) {
  view.time = network_time(rendering, network);
  if (network.format) {
    const auto format = static_cast<std::size_t>(*network.format);
    view.format = rendering.word("network_format." + std::string(model::network_format_words[format]));
  }
  view.organiser = holder(rendering, network.organiser);
  view.needs = need_links(rendering, network);
}

void add_reminders(NetworkView& view, Rendering& rendering, const NetworkFigures& network) {
  view.owed = reminder_views(rendering, network, network.owed, "network.owed_since");
  view.due_soon = reminder_views(rendering, network, network.due_soon, "network.due_on");
  view.due_within = rendering.word("network.due_within", {{"n", analysis::reminder_days}});
}

NetworkView view(Rendering& rendering) {
  const NetworkFigures& network =
      *analysis::find_network(rendering.material.figures, rendering.model(), rendering.page.key);
  NetworkView view;
  view.title = rendering.text(network.network->title);
  view.theme = rendering.text(network.network->theme);
  view.lead = network_lead(rendering, network);
  add_facts(view, rendering, *network.network);
  view.about = rendering.markdown(network.network->about);
  view.headline = network_headline(rendering, network);
  const chart::SwimLanes lanes = network_lanes(rendering, network);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(lanes, width, rendering.text_width); });
  add_reminders(view, rendering, network);
  view.team_table = team_table(rendering, network);
  view.measuring_lead = measuring_lead(rendering, network);
  for (const TeamFigures& team : network.teams) view.measures.push_back(measure_of(rendering, team));
  view.events = event_views(rendering, network);
  view.months = month_rows(rendering, network);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind network_page() { return page_kind<NetworkView, view>("network", keys, describe); }

}  // namespace site
